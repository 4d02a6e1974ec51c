import Big from 'big.js';
import fc from 'fast-check';
import type { CompletedOrder } from '../../../features/orderReport/item';
import { judge } from '../../../features/orderReport/judge';
import { numberKey } from '../../../features/invoicing/sum/guards';
import type { Invoice } from '../../../services/eBoekhouden/types';
import { itemLine } from '../../support/invoiceItems';
import { RUNS } from '../../support/runs';

/** For `hours` at 48.00, of 1042. */
function completed(id: string, hours = '2', change: Partial<CompletedOrder> = {}): CompletedOrder {
	return {
		...{ sourceId: id, link: '', reference: `WB-${id} #${id}`, explanation: '' },
		relation: { code: '1042', name: 'Bakkerij De Korst' },
		...{ workDate: '2026-10-15', createdOn: '2026-10-10', date: '2026-10-15', status: 'Afgehandeld' },
		lines: [
			{ ...itemLine({ vatCode: '' }), quantity: new Big(hours), unitPrice: new Big('48.00'), kind: 'hours' },
		],
		faults: [],
		whenNone: { code: 'orderMissing', text: `Werkbon WB-${id} #${id}`, workOrderStatus: '1' },
		...change,
	};
}

/** Of some orders: what it bills is at 21%. */
function invoice(
	number: string,
	ids: readonly string[],
	hours = '2',
	change: Partial<Invoice> = {},
): Invoice {
	const price = '48.00';
	const total = new Big(hours).times(price).round(2);
	const vat = total.times('0.21').round(2);
	const text = { quantity: '0', unitPrice: '0', code: '', unit: '', vatCode: 'GEEN', ledgerAccount: '8000' };
	return {
		...{ number, relationCode: '1042', date: '2026-10-16', paymentTermDays: 14, totalOpen: '' },
		totalExcludingVat: total.toFixed(2),
		totalVat: vat.toFixed(2),
		totalIncludingVat: total.plus(vat).toFixed(2),
		lines: [
			{ ...itemLine({ vatCode: 'HOOG_VERK_21', ledgerAccount: '8000' }), quantity: hours, unitPrice: price },
			...ids.map((id) => ({ ...text, description: `Werkbon WB-${id} #${id}` })),
		],
		...change,
	};
}

/** Made by hand, in one line. */
function lump(number: string, net: string, texts: readonly string[], code = ''): Invoice {
	const [line, ...others] = invoice(number, texts).lines;
	const vat = new Big(net).times('0.21').round(2);
	const one = {
		...itemLine({ vatCode: 'HOOG_VERK_21', ledgerAccount: '8000' }),
		quantity: '1',
		unitPrice: net,
	};
	return {
		...invoice(number, []),
		...{ totalExcludingVat: net, totalVat: vat.toFixed(2), totalIncludingVat: vat.plus(net).toFixed(2) },
		lines: [
			{ ...(line ?? one), ...one, code },
			...others.map((text, at) => ({ ...text, description: texts[at] ?? '' })),
		],
	};
}

/** An invoice that was listed, and is of no order. */
const OTHER = numberKey({ relationCode: '1042', number: '2026/12' });

/** One statement about both. */
const TOGETHER = ['differs ordersDiffer', 'differs orderToldWith'];

const told = (orders: readonly CompletedOrder[], invoices: readonly Invoice[]) =>
	judge(orders, { invoices, numbers: new Set([OTHER]) }, '2026-10-01').map(
		({ verdict, finding }) => `${verdict} ${finding.code}`,
	);

const raised = (order: CompletedOrder, unitPrice: string): CompletedOrder => ({
	...order,
	lines: order.lines.map((line) => ({ ...line, unitPrice: new Big(unitPrice) })),
});

test.each<[string, CompletedOrder, Invoice[], string]>([
	['one invoice for what is on it', completed('7'), [invoice('F1', ['7'])], 'right orderInvoiced'],
	[
		'instalments that are its total',
		completed('7'),
		[invoice('F1', ['7'], '0.5'), invoice('F2', ['7'], '1.5')],
		'right orderInvoiced',
	],
	[
		'credited in part, and changed to the rest',
		completed('7', '1.5'),
		[invoice('F1', ['7']), invoice('C1', ['7'], '-0.5')],
		'right orderInvoiced',
	],
	[
		'credited whole, and invoiced again',
		completed('7', '3'),
		[invoice('F1', ['7']), invoice('C1', ['7'], '-2'), invoice('F2', ['7'], '3')],
		'right orderInvoiced',
	],
	[
		'a tariff that was raised since',
		raised(completed('7'), '50'),
		[invoice('F1', ['7'])],
		'right orderInvoiced',
	],
	[
		'a lump sum with the code of its hours',
		completed('7'),
		[lump('F1', '96', ['Werkbon WB-7 #7'], 'MONT')],
		'right orderInvoiced',
	],
	...['2026001', '2026/001', '2026.001', 'F 26-1'].map(
		(number): [string, CompletedOrder, Invoice[], string] => [
			`a credit in part that has number ${number} in its only line`,
			completed('7'),
			[invoice(number, ['7']), lump('C1', '-20', [`Creditering factuur ${number}, coulance`])],
			'differs creditMayBeOfOrder',
		],
	),
	[
		'a credit in part with a number that only begins like it',
		completed('7'),
		[invoice('2026/1', ['7']), lump('C1', '-20', ['Creditering factuur 2026/12'])],
		'right orderInvoiced',
	],
	[
		'credited whole by a lump sum of a cent less, and closed',
		completed('7'),
		[invoice('F1', ['7']), lump('C1', '-95.99', ['Werkbon WB-7 #7'])],
		'missing orderCredited',
	],
	[
		'by quotation, and credited whole by a cent less',
		completed('7', '2', { byQuotation: true }),
		[invoice('F1', ['7']), lump('C1', '-95.99', ['Werkbon WB-7 #7'])],
		'missing orderCredited',
	],
	['no invoice', completed('7'), [], 'missing orderMissing'],
	[
		'from before the start, and open',
		completed('7', '2', { whenNone: { code: 'workOrderTooOld', completedFrom: '2026-10-16' } }),
		[],
		'missing workOrderTooOld',
	],
	['an invoice of another order', completed('7'), [invoice('F1', ['77'])], 'missing orderMissing'],
	[
		'on the status for the workflow',
		completed('7', '2', { whenNone: { code: 'orderWaitsForInvoice', status: '1' } }),
		[],
		'missing orderWaitsForInvoice',
	],
	[
		'nothing that has a price',
		completed('7', '2', { lines: [], whenNone: { code: 'orderNotBilled', of: '' } }),
		[],
		'nothingToBill orderNotBilled',
	],
	[
		'credited whole, and closed',
		completed('7'),
		[invoice('F1', ['7']), invoice('C1', ['7'], '-2')],
		'missing orderCredited',
	],
	[
		'credited whole, and open again',
		completed('7', '2', { whenNone: { code: 'orderOpen', status: '5', text: '' } }),
		[invoice('F1', ['7']), invoice('C1', ['7'], '-2')],
		'missing orderOpen',
	],
	['another amount', completed('7', '3'), [invoice('F1', ['7'])], 'differs orderDiffers'],
	['twice', completed('7'), [invoice('F1', ['7']), invoice('F2', ['7'])], 'differs orderDiffers'],
	[
		'another debtor',
		completed('7'),
		[invoice('F1', ['7'], '2', { relationCode: '1099' })],
		'differs orderDiffers',
	],
	[
		'a total that is no number',
		completed('7'),
		[invoice('F1', ['7'], '2', { totalVat: '' })],
		'differs orderDiffers',
	],
	[
		'lines that are not known',
		completed('7', '2', { lines: [], faults: [{ code: 'relationNumberMissing' }] }),
		[invoice('F1', ['7'])],
		'differs orderNotCompared',
	],
	[
		'by quotation, for any amount',
		completed('7', '2', { byQuotation: true }),
		[invoice('F1', ['7'], '50')],
		'right orderInvoicedByQuotation',
	],
	[
		'a credit of one line with its number and total, and without the line',
		completed('7'),
		[
			invoice('F1', ['7']),
			invoice('C1', [], '-2', {
				lines: [
					{
						...itemLine({ vatCode: 'HOOG_VERK_21' }),
						quantity: '1',
						unitPrice: '-96.00',
						description: 'Creditering F1',
					},
				],
			}),
		],
		'differs creditMayBeOfOrder',
	],
	[
		'the same invoice of another coupling, on the same day',
		completed('7'),
		[invoice('F1', ['7']), invoice('X1', [])],
		'differs invoiceMayBeOfOrder',
	],
	[
		'the invoice of another coupling, on another day, with the number of the order in its text',
		completed('7'),
		[
			invoice('F1', ['7']),
			invoice('X1', [], '3', {
				date: '2026-10-28',
				lines: [itemLine({ description: 'Werkbonnummer WB-7' })],
			}),
		],
		'differs invoiceMayBeOfOrder',
	],
	[
		'an equal invoice of another day',
		completed('7'),
		[invoice('F1', ['7']), invoice('X1', [], '2', { date: '2026-10-28' })],
		'right orderInvoiced',
	],
	[
		'only the invoice of another coupling, five weeks before',
		completed('7'),
		[invoice('X1', [], '2', { date: '2026-10-01' })],
		'missing invoiceMayBeOfOrder',
	],
	[
		'only the invoice of another coupling',
		completed('7'),
		[invoice('X1', [])],
		'missing invoiceMayBeOfOrder',
	],
])('%s', (_what, order, invoices, expected) => {
	expect(told([order], invoices)).toEqual([expected]);
});

test('one invoice for several orders is that of all of them together, or of none', () => {
	const orders = [completed('7'), completed('8', '3')];
	expect(told(orders, [invoice('F1', ['7', '8'], '5')])).toEqual(Array(2).fill('right orderInvoiced'));
	expect(told(orders, [invoice('F1', ['7', '8'], '4')])).toEqual(TOGETHER);
	expect(told([completed('7')], [invoice('F1', ['7', '8'], '5')])).toEqual(['differs ordersDiffer']);
});

test('an order is right exactly when all that names it adds up to it', () => {
	const part = fc.integer({ min: -8, max: 8 }).filter((quarters) => quarters !== 0);
	const history = fc.property(
		fc.array(part, { maxLength: 5 }),
		fc.integer({ min: 1, max: 8 }),
		(parts, due) => {
			const invoices = parts.map((quarters, at) => invoice(`F${at}`, ['7'], String(quarters / 4)));
			const [verdict] = told([completed('7', String(due / 4))], invoices);
			const left = parts.reduce((sum, quarters) => sum + quarters, 0);
			if (left === due) expect(verdict).toBe('right orderInvoiced');
			else if (left === 0) expect(verdict).toMatch(/^(missing|nothingToBill) /);
			else expect(verdict).toBe('differs orderDiffers');
		},
	);
	fc.assert(history, { numRuns: 4 * RUNS });
});

const BOTH = ['7', '8'];
const withText = (ids: readonly string[]) => ids.map((id) => `Werkbon WB-${id} #${id}`);

test.each<[string, Invoice[], string[]]>([
	[
		'one credit of both, and each invoiced again',
		[
			...[invoice('F1', ['7']), invoice('F2', ['8']), lump('C1', '-192', withText(BOTH))],
			...[invoice('F3', ['7']), invoice('F4', ['8'])],
		],
		['right orderInvoiced', 'right orderInvoiced'],
	],
	[
		'one credit of both, and one of them invoiced again',
		[invoice('F1', ['7']), invoice('F2', ['8']), lump('C1', '-192', withText(BOTH)), invoice('F3', ['7'])],
		TOGETHER,
	],
	[
		'one credit of both, without a word about them',
		[invoice('F1', ['7']), invoice('F2', ['8']), lump('C1', '-192', ['Credit'])],
		['differs creditMayBeOfOrder', 'differs waitsForAnswer'],
	],
	[
		'a discount on both that is as much as one of them',
		[invoice('F1', ['7']), invoice('F2', ['8']), lump('C1', '-96', withText(BOTH))],
		TOGETHER,
	],
	[
		'an invoice of both, credited, and each invoiced by itself',
		[
			...[lump('F1', '192', withText(BOTH)), lump('C1', '-192', withText(BOTH))],
			...[invoice('F3', ['7']), invoice('F4', ['8'])],
		],
		['right orderInvoiced', 'right orderInvoiced'],
	],
	[
		'an invoice of both, credited, and one invoiced by itself',
		[lump('F1', '192', withText(BOTH)), lump('C1', '-192', withText(BOTH)), invoice('F3', ['7'])],
		['right orderInvoiced', 'missing orderCredited'],
	],
])('of two orders: %s', (_what, invoices, expected) => {
	expect(told([completed('7'), completed('8')], invoices)).toEqual(expected);
});

test.each<[string, CompletedOrder[], Invoice[], string[]]>([
	[
		'several credits that may be of each of some visits, each is asked about once',
		['1', '2', '3'].map((id) => completed(id)),
		[
			...['1', '2', '3'].map((id) => invoice(`F${id}`, [id])),
			...[lump('C1', '-96', []), lump('C2', '-96', [])],
		],
		['differs creditMayBeOfOrder', 'differs creditMayBeOfOrder', 'differs waitsForAnswer'],
	],
	[
		'a credit that may be of one that was explained: the other one is asked',
		[completed('1', '2', { explanation: 'afgesproken' }), completed('2')],
		[invoice('F1', ['1']), invoice('F2', ['2']), lump('C1', '-96', [])],
		['differs waitsForAnswer', 'differs creditMayBeOfOrder'],
	],
	[
		'an invoice by hand that may be of two closed orders: both are missing, one is asked about it',
		[completed('1'), completed('2')],
		[invoice('X1', [])],
		['missing invoiceMayBeOfOrder', 'missing orderMissing'],
	],
])('%s', (_what, orders, invoices, expected) => {
	expect(told(orders, invoices)).toEqual(expected);
});

const findingsOf = (orders: readonly CompletedOrder[], invoices: readonly Invoice[]) =>
	judge(orders, { invoices, numbers: new Set([OTHER]) }, '2026-10-01').map(({ finding }) => finding);

const ALL = ['1', '2', '3'];

/** Each order of a debtor invoiced, credited in part or whole, alone or together with others, with its line or without. */
const documents = fc.array(
	fc.record({
		ids: fc.subarray(ALL),
		quarters: fc.integer({ min: -8, max: 8 }).filter((quarters) => quarters !== 0),
	}),
	{ maxLength: 6 },
);
const invoicesFor = (given: readonly { ids: string[]; quarters: number }[]) =>
	given.map(({ ids, quarters }, at) =>
		ids.length === 0 && quarters < 0
			? lump(`F${at}`, String(quarters * 12), [])
			: invoice(`F${at}`, ids, String(quarters / 4)),
	);
test('what is told of orders together is one statement, and its advice followed makes each of them right', () => {
	const property = fc.property(documents, fc.integer({ min: 1, max: 8 }), (given, hours) => {
		const orders = ALL.map((id) => completed(id, String(hours)));
		const invoices = invoicesFor(given.filter(({ ids }) => ids.length > 0));
		const findings = findingsOf(orders, invoices);
		const together = findings.flatMap((finding) => (finding.code === 'ordersDiffer' ? [finding] : []));
		const others = findings.filter(({ code }) => code === 'orderToldWith');
		const sharing = together.flatMap(({ texts }) => texts);
		expect(new Set(sharing).size).toBe(together.length + others.length);
		const more = together.map(({ texts, net, total }, at) =>
			lump(`R${at}`, new Big(total).minus(net).toFixed(2), texts),
		);
		const verdicts = judge(orders, { invoices: [...invoices, ...more], numbers: new Set() }, '2026-10-01');
		// What cancels a thing that all of them share leaves them to be compared by themselves.
		if (given.some(({ ids }) => ids.length === sharing.length)) return;
		for (const { order, finding } of verdicts)
			if (sharing.includes(`Werkbon ${order.reference}`)) expect(finding.code).toBe('orderInvoiced');
	});
	fc.assert(property, { numRuns: 4 * RUNS });
});

test('of a document without a line one order is asked, and each line that is offered ends the question at every order', () => {
	const property = fc.property(documents, fc.nat(), (given, choice) => {
		const orders = ALL.map((id) => completed(id));
		const invoices = [...ALL.map((id) => invoice(`I${id}`, [id])), ...invoicesFor(given)];
		const asked = findingsOf(orders, invoices).flatMap((finding) =>
			finding.code === 'creditMayBeOfOrder' ? [finding] : [],
		);
		expect(new Set(asked.map(({ creditNumber }) => creditNumber)).size).toBe(asked.length);
		const [question] = asked;
		if (!question) return;
		const texts = [question.text, ...question.others, 'Werkbon geen'];
		const description = texts[choice % texts.length] ?? '';
		const answered = invoices.map((one) =>
			one.number !== question.creditNumber
				? one
				: { ...one, lines: [...one.lines, { ...itemLine(), quantity: '0', unitPrice: '0', description }] },
		);
		const again = findingsOf(orders, answered).filter(
			(finding) =>
				(finding.code === 'creditMayBeOfOrder' && finding.creditNumber === question.creditNumber) ||
				(finding.code === 'waitsForAnswer' && finding.document === question.creditNumber),
		);
		expect(again).toEqual([]);
	});
	fc.assert(property, { numRuns: 4 * RUNS });
});

test('an order that a document without a line may be of is not called right', () => {
	const property = fc.property(documents, (given) => {
		const orders = ALL.map((id) => completed(id));
		const invoices = [...ALL.map((id) => invoice(`I${id}`, [id])), ...invoicesFor(given)];
		const findings = findingsOf(orders, invoices);
		const open = findings.flatMap((finding) => (finding.code === 'creditMayBeOfOrder' ? finding.others : []));
		for (const [at, { reference }] of orders.entries())
			if (open.includes(`Werkbon ${reference}`)) expect(findings[at]?.code).not.toBe('orderInvoiced');
	});
	fc.assert(property, { numRuns: 4 * RUNS });
});

test('of twice as many orders of one debtor, with credits that name nothing, no invoice is read more than four times as often', () => {
	const reads = (count: number) => {
		let read = 0;
		const counted = (one: Invoice): Invoice => {
			const { lines } = one;
			return Object.defineProperty({ ...one }, 'lines', { get: () => ((read += 1), lines) });
		};
		const ids = Array.from({ length: count }, (_, at) => `${1000 + at}`);
		const credits = ids.slice(0, count / 20).map((id) => invoice(`C${id}`, [], '-2'));
		const invoices = [...ids.map((id) => invoice(`F${id}`, [id])), ...credits].map(counted);
		const numbers = new Set(invoices.map((one) => numberKey(one)));
		judge(
			ids.map((id) => completed(id)),
			{ invoices, numbers },
			'2026-10-01',
		);
		return read;
	};
	expect(reads(80) / reads(40)).toBeLessThan(4.5);
});
