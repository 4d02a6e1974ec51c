import { wrongValue } from '../../../../base/words/faults';
import { lackedBy, readInvoiceOrder } from '../../../../features/invoicing/books/work';
import type { Fault } from '../../../../base/words/finding';
import { invoiceItem, itemLine, orderOf, relation } from '../../../support/invoiceItems';

const faultsOf = (change: Record<string, unknown>): Fault[] => {
	const read = readInvoiceOrder(invoiceItem('1', change));
	return 'faults' in read ? read.faults : [];
};
const inLine = (change: Record<string, unknown>) =>
	faultsOf({ lines: [itemLine(), { ...itemLine(), ...change }] });

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
		['no date of creation, as a table gives it', { createdOn: null, texts: null }],
	])('may hold %s', (_what, change) => {
		expect(faultsOf(change)).toEqual([]);
	});

	test('dates of a table count by their Dutch day', () => {
		const midnight = new Date('2026-06-09T22:00:00Z');
		expect(orderOf(invoiceItem('7', { date: midnight, createdOn: midnight }))).toMatchObject({
			...{ date: '2026-06-10', createdOn: '2026-06-10' },
		});
	});

	test.each([
		['-1', '-1'],
		['0.3333', '0.3333'],
		[2, '2'],
		[' 12.50 ', '12.5'],
		['1.2340', '1.234'],
		[1.234, '1.234'],
	])('%o is a quantity, exactly', (quantity, expected) => {
		const item = invoiceItem('1', { lines: [{ ...itemLine(), quantity }] });
		expect(orderOf(item).lines[0]?.quantity.toFixed()).toBe(expected);
	});
});

describe('what cannot be invoiced is told by its field', () => {
	test.each(['quantity', 'unitPrice'])('text of three decimals in %s, which may be thousands', (field) => {
		const fault = wrongValue(`lines 2, ${field}`, 'unclear', '1.234');
		expect(inLine({ [field]: '1.234' })).toEqual([fault]);
	});

	const term = (value: string) => wrongValue('paymentTermDays', 'wholeNumber', value, '0 – 365');
	test.each<[string, Record<string, unknown>, object]>([
		['no reference', { reference: ' ' }, { code: 'missing', path: 'reference' }],
		[
			'one that could not be found back',
			{ reference: 'W'.repeat(993) },
			{ code: 'tooLong', path: 'reference', longest: 992, value: expect.any(String) as string },
		],
		['no date', { date: '' }, { code: 'missing', path: 'date' }],
		['a Dutch date', { date: '10-06-2026' }, wrongValue('date', 'date', '10-06-2026')],
		[
			'a work date that cannot be read: an invoice would be looked for elsewhere',
			{ workDate: '10-06-2026' },
			wrongValue('workDate', 'date', '10-06-2026'),
		],
		['a date of creation in a list', { createdOn: ['2026-06-10'] }, wrongValue('createdOn', 'text')],
		['texts that are no list', { texts: 'Werkdag' }, wrongValue('texts', 'list')],
		['an absurd term', { paymentTermDays: 366 }, term('366')],
		['a term in words', { paymentTermDays: 'veertien' }, term('veertien')],
		['no term', { paymentTermDays: undefined }, { code: 'missing', path: 'paymentTermDays' }],
		['no template', { template: '' }, { code: 'missing', path: 'template' }],
		['no word about booking', { book: undefined }, { code: 'missing', path: 'book' }],
		['booking in words', { book: 'ja' }, wrongValue('book', 'switch')],
		['no relation', { relation: undefined }, { code: 'missing', path: 'relation' }],
		[
			'a relation without a code',
			{ relation: relation({ code: ' ' }) },
			{ code: 'missing', path: 'relation, code' },
		],
		[
			'a code of 16 characters',
			{ relation: relation({ code: 'X'.repeat(16) }) },
			{ code: 'tooLong', path: 'relation, code', longest: 15, value: 'X'.repeat(16) },
		],
		['a relation that is a list', { relation: ['1042'] }, wrongValue('relation', 'record')],
		['no lines', { lines: [] }, { code: 'missing', path: 'lines' }],
		['lines that are none', { lines: 'two' }, wrongValue('lines', 'list')],
		['a line that is text', { lines: ['MONT'] }, wrongValue('lines 1', 'record')],
	])('%s', (_what, change, fault) => {
		expect(faultsOf(change)).toEqual([fault]);
	});

	test.each<[string, Record<string, unknown>]>([
		['1.234,56', { unitPrice: '1.234,56' }],
		['1.12345678901234567890123456789', { quantity: '1.12345678901234567890123456789' }],
	])('the amount %o, with its line and field', (value, change) => {
		const [field] = Object.keys(change);
		expect(inLine(change)).toEqual([wrongValue(`lines 2, ${field}`, 'number', value)]);
	});

	test('no amount', () => {
		expect(inLine({ unitPrice: ' ' })).toEqual([{ code: 'missing', path: 'lines 2, unitPrice' }]);
	});

	test('all of it at once, and not without end', () => {
		const many = faultsOf({ reference: '', template: '', date: 'x' });
		expect(many.map((fault) => 'path' in fault && fault.path)).toEqual(['reference', 'date', 'template']);
		const lines = Array.from({ length: 300 }, () => itemLine({ unitPrice: 'abc' }));
		expect(faultsOf({ lines }).length).toBeLessThanOrEqual(5);
	});

	test.each([[null], ['text'], [[]], [42]])('%o is no order at all', (item) => {
		expect(readInvoiceOrder(item)).toHaveProperty('faults');
	});
});

describe('what every order has, and something else has not', () => {
	test('an order lacks nothing, whatever is wrong with its fields', () => {
		expect(lackedBy(invoiceItem('1', { date: '', lines: 'two', book: null }))).toEqual([]);
	});

	test('an ordinary item lacks most of it', () => {
		const all = ['reference', 'date', 'paymentTermDays', 'template', 'book', 'relation', 'lines'];
		expect(lackedBy({ id: 5, name: 'x' })).toEqual(all);
		expect(lackedBy({ reference: 'R', date: '2026-06-10' })).toEqual(all.slice(2));
	});
});
