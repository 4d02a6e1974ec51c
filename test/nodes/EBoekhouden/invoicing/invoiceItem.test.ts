import { progressOf, readInvoiceOrder } from '../../../../nodes/EBoekhouden/invoicing/invoiceItem';
import { invoiceItem, itemLine, orderOf, relation } from '../../../support/invoiceItems';

const problemOf = (change: Record<string, unknown>) => {
	const read = readInvoiceOrder(invoiceItem('1', change));
	return 'problem' in read ? read.problem : '';
};
const inLine = (change: Record<string, unknown>) =>
	problemOf({ lines: [itemLine(), { ...itemLine(), ...change }] });

describe('an item that can be invoiced', () => {
	test('is read to the last field', () => {
		expect(orderOf(invoiceItem('7', { number: ' 2018010 ' }))).toMatchObject({
			reference: 'WB-1 #7',
			number: '2018010',
			date: '2026-06-10',
			paymentTermDays: 14,
			template: 'Test',
			book: true,
			relation: relation(),
			createdOn: '2026-06-01',
			workDate: '2026-06-10',
		});
	});

	test.each([
		['numbers where text is usual', { number: 2018010, paymentTermDays: '14' }],
		['a date with a time', { date: '2026-06-10T00:00:00' }],
		['what is none of ours beside it', { notes: ['x'], invoice: { state: 'new' }, extra: { deep: 1 } }],
		['no dates of its own', { createdOn: '', workDate: undefined }],
	])('may hold %s', (_what, change) => {
		expect(problemOf(change)).toBe('');
	});

	test.each([
		['-1', '-1'],
		['0.3333', '0.3333'],
		[2, '2'],
		[' 12.50 ', '12.5'],
	])('%p is a quantity, exactly', (quantity, expected) => {
		const item = invoiceItem('1', { lines: [{ ...itemLine(), quantity }] });
		expect(orderOf(item).lines[0]?.quantity.toFixed()).toBe(expected);
	});
});

describe('what cannot be invoiced is told by its field', () => {
	test.each<[string, Record<string, unknown>, RegExp]>([
		['no reference', { reference: ' ' }, /reference is missing/],
		['no date', { date: '' }, /date '' is no date/],
		['a Dutch date', { date: '10-06-2026' }, /'10-06-2026' is no date such as 2025-11-03/],
		['a day that does not exist', { date: '2026-02-30' }, /'2026-02-30'/],
		['a negative term', { paymentTermDays: -1 }, /paymentTermDays/],
		['an absurd term', { paymentTermDays: 366 }, /paymentTermDays/],
		['half a day', { paymentTermDays: 1.5 }, /paymentTermDays/],
		['a term in words', { paymentTermDays: 'veertien' }, /paymentTermDays/],
		['no template', { template: '' }, /template is missing/],
		['no word about booking', { book: undefined }, /book/],
		['booking in words', { book: 'ja' }, /book/],
		['no relation', { relation: undefined }, /relation/],
		['a relation without a code', { relation: relation({ code: ' ' }) }, /relation, code must have 1 to 15/],
		['a code of 16 characters', { relation: relation({ code: 'X'.repeat(16) }) }, /1 to 15 characters/],
		['a relation that is a list', { relation: ['1042'] }, /relation/],
		['no lines', { lines: [] }, /lines has nothing to invoice/],
		['lines that are none', { lines: 'two' }, /lines/],
		['a line that is text', { lines: ['MONT'] }, /lines 1/],
	])('%s', (_what, change, told) => {
		expect(problemOf(change)).toMatch(told);
	});

	test.each<[string, Record<string, unknown>]>([
		['1.234,56', { unitPrice: '1.234,56' }],
		['abc', { unitPrice: 'abc' }],
		['', { unitPrice: '' }],
		['1e3', { unitPrice: '1e3' }],
		['Infinity', { unitPrice: 'Infinity' }],
		['12,5', { quantity: '12,5' }],
		['0x10', { quantity: '0x10' }],
		['1.1234567', { quantity: '1.1234567' }],
	])('the amount %p, with its line and field', (text, change) => {
		const [field] = Object.keys(change);
		expect(inLine(change)).toMatch(`lines 2, ${field} '${text}' is no number such as 12.50`);
	});

	test('all of it at once, and not without end', () => {
		const many = problemOf({ reference: '', template: '', date: 'x' });
		expect(many).toMatch(/reference.*date.*template/);
		const lines = Array.from({ length: 300 }, () => itemLine({ unitPrice: 'abc' }));
		expect(problemOf({ lines }).length).toBeLessThan(500);
	});

	test.each([[null], ['text'], [[]], [42]])('%p is no order at all', (item) => {
		expect(readInvoiceOrder(item)).toHaveProperty('problem');
	});
});

describe('what the steps before left on an item', () => {
	test.each([
		[{}, { state: 'new' }],
		[{ invoice: null }, { state: 'new' }],
		[{ invoice: 'created' }, { state: 'new' }],
		[{ invoice: { state: 7 } }, { state: 'new' }],
		[{ invoice: { state: 'create', claim: true } }, { state: 'create', claim: true }],
	])('%j is %j', (item, expected) => {
		expect(progressOf(item)).toEqual(expected);
	});
});
