import fc from 'fast-check';
import { toLookAt } from '../../../../features/invoicing/books/events';
import { endOf } from '../../../../features/invoicing/rows';
import { netStandingOf, sumOf } from '../../../../features/invoicing/sum/sum';
import { todo } from '../../../../base/words/say';
import { invoiceItem, orderOf, invoice, itemLine, textLine } from '../../../support/invoiceItems';
import { RUNS } from '../../../support/runs';
import Big from 'big.js';

const IDS = ['7', '8'];
const reference = (id: string) => `WB-${id} #${id}`;
const due = {
	relationCode: '1042',
	lines: [{ ...itemLine({ vatCode: '' }), quantity: new Big('1'), unitPrice: new Big('50') }],
};

/** Invoices and credits by hand, each of one order or of both. */
const one = fc.record({
	ids: fc.constantFrom(['7'], ['8'], IDS),
	net: fc.constantFrom(50, 100, -50, -100),
});

function written({ ids, net }: { ids: string[]; net: number }, at: number) {
	const price = net.toFixed(2);
	const lines = [
		itemLine({ quantity: '1', code: '', unitPrice: price }),
		...ids.map((id) => textLine(reference(id))),
	];
	const vat = (net * 0.21).toFixed(2);
	const totals = { totalExcludingVat: price, totalVat: vat, totalIncludingVat: (net * 1.21).toFixed(2) };
	return { ids, net, invoice: invoice(`F-${at}`, lines, { relationCode: '1042', ...totals }) };
}

test('nothing stands of an order only where that is so whatever is whose of what two orders share', () => {
	fc.assert(
		fc.property(fc.array(one, { maxLength: 5 }), (given) => {
			const all = given.map(written);
			for (const id of IDS) {
				const standing = netStandingOf(
					sumOf(
						reference(id),
						all.map((each) => each.invoice),
					),
					due,
				);
				if (standing !== 'nothing' && standing !== 'right') continue;
				// What is shared may be of either: but for what takes itself back, its amount is not known.
				const own = all.filter(({ ids }) => ids.length === 1 && ids[0] === id);
				const shared = all.filter(({ ids }) => ids.length > 1);
				const sum = (of: typeof all) => of.reduce((total, { net }) => total + net, 0);
				expect([id, standing, sum(own), sum(shared)]).toEqual([
					id,
					standing,
					standing === 'right' ? 50 : 0,
					0,
				]);
			}
		}),
		{ numRuns: RUNS },
	);
});

test('a credit that two orders share is not credited once more, and the order is closed: what is due is invoiced by hand', () => {
	const all = [
		{ ids: ['7'], net: 50 },
		{ ids: ['8'], net: 50 },
		{ ids: IDS, net: -100 },
	].map(written);
	const summed = sumOf(
		reference('7'),
		all.map((each) => each.invoice),
	);
	const order = { ...orderOf(invoiceItem('7')), reference: reference('7') };
	const { findings } = toLookAt(order, summed, { due, standing: 'shared' });
	const [finding] = findings;
	expect(finding).toMatchObject({ because: 'sharedCredit', invoiceNumbers: ['F-2'] });
	expect(endOf(findings)).toBe('handled');
	expect(todo(finding, 'nl')).toContain("Factureer het zelf, met tekstregel 'Werkbon WB-7 #7'");
});
