import fc from 'fast-check';
import {
	invoicesOf,
	isOfNoOrder,
	LONGEST_REFERENCE,
	ordersOn,
	referenceText,
	withoutReferences,
} from '../../../../base/items/orderReference';
import { invoice, itemLine } from '../../../support/invoiceItems';

const saying = (...descriptions: string[]) =>
	invoice(
		'2026001',
		descriptions.map((description) => itemLine({ description })),
	);
const isOfAnOrder = (one: ReturnType<typeof invoice>) => ordersOn(one).length > 0;
const isOf = (reference: string, ...descriptions: string[]) =>
	invoicesOf(reference, [saying(...descriptions)]).length === 1;

describe('an invoice is of an order when a whole line says so, whatever the number', () => {
	test.each([
		['WB-1 #204', 'Werkbon WB-1 #204'],
		['WB-1 #204', 'Werkbon WB-9 #204'],
		['#204', 'Werkbon WB-1 #204'],
		['WB-1 #204', 'Werkbon #204'],
		['WB-1 #204', '\tWerkbon  WB-1   #204\n'],
		['WB-1 #204', 'Montage op 3 mei\r\nWerkbon WB-1 #204\r\nMet dank'],
		['W.B(1)+[*]$^|\\ #20', 'Werkbon W.B(1)+[*]$^|\\ #20'],
		['$& #1', 'Werkbon $& #1'],
		['Bon nr 1 van A #7', 'Werkbon Bon nr 1 van A #7'],
		['Wérkbön-日本 #7', 'Werkbon Wérkbön-日本 #7'],
		['🔧 #7', 'Werkbon 🔧 #7'],
		['2026-183', 'Werkbon 2026-183'],
		['Bon #12 #7', 'Werkbon Bon #13 #7'],
		['WEB-1', 'Werkbon web-1'],
		['web-é #a1', 'Werkbon WEB-É #A1'],
		// As a person types it: not to see it would invoice the order a second time.
		['WB-1 #204', 'werkbon wb-1 #204'],
		['WB-1 #204', 'Werkbon WB-1 #204.'],
		['WB-1 #204', "Werkbon WB-1 #204'"],
		['WB-1 #204', 'Werkbon WB-1 #204),'],
		['WB-1 #204.', 'Werkbon WB-1 #204.'],
	])('%j in %j', (reference, description) => {
		expect(isOf(reference, description)).toBe(true);
	});

	test.each([
		['WB-1 #20', 'Werkbon WB-1 #204'],
		['WB-1 #204', 'WB-1 #204'],
		['WB-1 #204', 'Betreft Werkbon WB-1 #204'],
		['WB-1 #204', 'Werkbon WB-1 #204 en verder niets'],
		['WB-1 #204', 'Werkbon WB-1 #204.1'],
		['WB-1 #204', 'Werkbon WB-1 #...'],
		['WB-1 #204', 'Werkbon WB-1 # 204'],
		['WB-1 #204', 'Werkbon WB-1#204'],
		['WB-1 #204', 'Werkbon WB-1', '#204'],
		['2026-183', 'Werkbon 2026-183 #7'],
		['2026-18', 'Werkbon 2026-183'],
		['WB-1 #204', ''],
	])('%j is not in %j', (reference, ...descriptions) => {
		expect(isOf(reference, ...descriptions)).toBe(false);
	});

	test('as long as an order may have, and in no line that is longer than ours can be', () => {
		const longest = 'W'.repeat(LONGEST_REFERENCE - 3) + ' #1';
		expect(isOf(longest, referenceText(longest))).toBe(true);
		expect(isOfAnOrder(saying(referenceText(longest)))).toBe(true);
		expect(isOf('WB-1 #204', `${' '.repeat(1_000)}Werkbon WB-1 #204`)).toBe(false);
		expect(isOfAnOrder(saying(`${referenceText(longest)} `))).toBe(false);
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
			expect(isOf(reference, referenceText(`${other} #${ownId}`))).toBe(true);
			expect(isOf(reference, withoutReferences(referenceText(reference)))).toBe(false);
		}),
	);
});

test('our own text line proves that what is created can be found back; words of others do not', () => {
	fc.assert(
		fc.property(id, (ownId) => {
			expect(isOfAnOrder(saying('Montage', referenceText(`WB 1 #${ownId}`)))).toBe(true);
		}),
	);
	expect(isOfAnOrder(saying('Werkbon onbekend'))).toBe(false);
	expect(isOfAnOrder(saying('Zie werkbon WB-1 #204'))).toBe(false);
	expect(isOfAnOrder(saying('Werkbon WB-1 #204 is vervallen'))).toBe(false);
	expect(isOfAnOrder(invoice('1', []))).toBe(false);
});

test.each(['Werkbon geen', 'werkbon geen.', "Werkbon geen'"])('%s is of no order', (description) => {
	expect(isOfNoOrder(saying(description))).toBe(true);
});
