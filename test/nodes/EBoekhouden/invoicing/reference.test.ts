import fc from 'fast-check';
import { hasReference, invoicesOf, referenceText } from '../../../../nodes/EBoekhouden/invoicing/reference';
import { LONGEST_REFERENCE } from '../../../../nodes/shared/items/invoice';
import { invoice, itemLine } from '../../../support/invoiceItems';

const saying = (...descriptions: string[]) =>
	invoice(
		'2026001',
		descriptions.map((description) => itemLine({ description })),
	);
const isOf = (reference: string, ...descriptions: string[]) =>
	invoicesOf(reference, [saying(...descriptions)]).length === 1;

describe('an invoice is of an order when the reference stands on it as a token of its own', () => {
	test.each([
		['WB-1 #204', 'Werkbon WB-1 #204'],
		['WB-1 #204', 'WB-1 #204'],
		['WB-1 #204', 'Betreft WB-1 #204 en verder niets'],
		['WB-1 #204', '\tWB-1 #204\n'],
		['WB-1 #20', 'WB-1 #204 en WB-1 #20'],
		['W.B(1)+[*]$^|\\ #20', 'Werkbon W.B(1)+[*]$^|\\ #20'],
		['$& #1', 'Werkbon $& #1'],
		['Bon nr 1 van A #7', 'Werkbon Bon nr 1 van A #7'],
		['Wérkbön-日本 #7', 'Werkbon Wérkbön-日本 #7'],
		['🔧 #7', 'Werkbon 🔧 #7'],
	])('%j in %j', (reference, description) => {
		expect(isOf(reference, description)).toBe(true);
	});

	test.each([
		['WB-1 #20', 'Werkbon WB-1 #204'],
		['B-1 #204', 'Werkbon WB-1 #204'],
		['WB-1 #204', 'Werkbon WB-1 #204.'],
		['WB-1 #204', 'Werkbon WB-1 # 204'],
		['WB-1 #204', 'Werkbon wb-1 #204'],
		['WB.1 #20', 'Werkbon WB-1 #20'],
		['.* #1', 'Werkbon WB-1 #1'],
		['WB-1 #204', 'Werkbon WB-1', '#204'],
		['WB-1 #204', ''],
	])('%j is not in %j', (reference, ...descriptions) => {
		expect(isOf(reference, ...descriptions)).toBe(false);
	});

	test('as long as an order may have, and in no line that is longer than ours can be', () => {
		const longest = 'W'.repeat(LONGEST_REFERENCE - 3) + ' #1';
		expect(isOf(longest, referenceText(longest))).toBe(true);
		expect(hasReference(saying(referenceText(longest)))).toBe(true);
		expect(isOf('WB-1 #204', `${' '.repeat(1_000)}WB-1 #204`)).toBe(false);
		expect(hasReference(saying(`${referenceText(longest)} `))).toBe(false);
	});

	test('whichever line it stands on', () => {
		expect(isOf('WB-1 #204', 'Montage', 'Werkbon WB-1 #204', 'Filter')).toBe(true);
	});
});

const number = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((text) => text.trim());
const id = fc.integer({ min: 1, max: 999_999 });

test('whatever the number of an order: its own invoice is found, and one of another id never is', () => {
	fc.assert(
		fc.property(number, number, id, id, (one, other, ownId, otherId) => {
			fc.pre(ownId !== otherId && !other.includes('#'));
			const reference = `${one} #${ownId}`.trim();
			expect(isOf(reference, referenceText(reference))).toBe(true);
			expect(isOf(reference, referenceText(`${other} #${otherId}`))).toBe(false);
		}),
	);
});

test('our own text line proves that what is created can be found back; words of others do not', () => {
	fc.assert(
		fc.property(id, (ownId) => {
			expect(hasReference(saying('Montage', referenceText(`WB 1 #${ownId}`)))).toBe(true);
		}),
	);
	expect(hasReference(saying('Werkbon onbekend'))).toBe(false);
	expect(hasReference(saying('Zie werkbon WB-1 #204'))).toBe(false);
	expect(hasReference(saying('Werkbon WB-1 #204 is vervallen'))).toBe(false);
	expect(hasReference(invoice('1', []))).toBe(false);
});
