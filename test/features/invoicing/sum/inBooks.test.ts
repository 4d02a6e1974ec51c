import Big from 'big.js';
import { inBooks } from '../../../../features/invoicing/sum/sum';
import type { Invoice } from '../../../../services/eBoekhouden/types';
import { invoice, itemLine, textLine } from '../../../support/invoiceItems';

const made = (number: string, net: string, orders: string[], change: Partial<Invoice> = {}) =>
	invoice(number, [itemLine({ quantity: '1', unitPrice: net }), ...orders.map(textLine)], {
		...{ relationCode: '1001', totalExcludingVat: net, totalVat: '0', totalIncludingVat: net, ...change },
	});
const order = (reference: string, amount: string | null, relationCode = '1001') => ({
	reference,
	due: amount === null ? null : { relationCode, lines: [line(amount)] },
});
const line = (amount: string) => ({
	...{ code: '', vatCode: '', quantity: new Big(1), unitPrice: new Big(amount) },
});
const [ONE, TWO] = ['WB-1 #1', 'WB-2 #2'];
const A = made('A', '100', [ONE]);

test.each([
	['without an invoice', '100', [], ['0.00', [], [], '-100.00']],
	['right', '100', [A], ['100.00', ['A'], [], '0.00']],
	['right, but for a cent', '100.01', [A], ['100.00', ['A'], [], '0.00']],
	['another amount', '150', [A], ['100.00', ['A'], [], '-50.00']],
	['twice', '100', [A, made('B', '100', [ONE])], ['200.00', ['A', 'B'], [], '100.00']],
	['credited whole', '100', [A, made('C', '-100', [ONE])], ['0.00', ['A'], ['C'], '-100.00']],
	['a credit by itself', '-100', [made('C', '-100', [ONE])], ['-100.00', ['C'], [], '0.00']],
	['with lines that are not known', null, [A], ['100.00', ['A'], [], '']],
	['to another debtor', '100', [made('A', '100', [ONE], { relationCode: '7' })], ['100.00', ['A'], [], '']],
	[
		'a total that is not known',
		'100',
		[made('A', '100', [ONE], { totalExcludingVat: '' })],
		['', ['A'], [], ''],
	],
	[
		'with an invoice of two, of which one is here',
		'100',
		[made('A', '100', [ONE, TWO])],
		['100.00', ['A'], [], ''],
	],
] as const)('%s', (_name, amount, invoices, [net, numbers, credits, difference]) => {
	const one = order(ONE, amount);
	expect(inBooks(one, [one], invoices)).toEqual({ net, invoices: numbers, credits, difference });
});

test.each([
	['60', '1001', '0.00'],
	['70', '1001', ''],
	['60', '1002', ''],
])('two that share an invoice, the other of %s to %s: %j', (amount, relationCode, difference) => {
	const one = order(ONE, '40');
	const all = [one, order(TWO, amount, relationCode), order('WB-3 #3', '5')];
	expect(inBooks(one, all, [made('A', '100', [ONE, TWO])]).difference).toBe(difference);
});
