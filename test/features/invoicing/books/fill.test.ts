import {
	faultsInDefaults,
	fillLines,
	type BooksCatalogue,
	type FilledLine,
} from '../../../../features/invoicing/books/fill';
import { vatGivenTo } from '../../../../features/invoicing/books/customer';
import { readVatExceptions } from '../../../../features/invoicing/books/vatExceptions';
import { invoiceItem, itemLine, orderOf, product } from '../../../support/invoiceItems';

const HIGH = { vatCode: 'HOOG_VERK_21', ledgerAccount: '8210' };

const catalogue = (change: Partial<BooksCatalogue> = {}): BooksCatalogue => ({
	products: [
		product('MONT', { vatCode: 'LAAG_VERK_9', ledgerAccount: '8200' }),
		product('LEEG'),
		product('12', { vatCode: 'LAAG_VERK_9', ledgerAccount: '8200' }),
		product('ALTIJD', HIGH),
		product('ALTIJD', HIGH),
		product('SOMS', HIGH),
		product('SOMS', { ...HIGH, vatCode: 'GEEN' }),
	],
	ledgerAccounts: new Map(['8000', '8200', '8210', '08000'].map((code) => [code, `Omzet ${code}`])),
	defaults: { vatCode: 'HOOG_VERK_21', ledgerAccount: '8000' },
	ownHourTypes: new Set(['voorrij']),
	...change,
});

const fill = (line: Parameters<typeof itemLine>[0]) => {
	const filled = fillLines(orderOf(invoiceItem('1', { lines: [itemLine(line)] })), catalogue());
	if ('faults' in filled) return filled.faults;
	const marked = (line: FilledLine, field: 'vatCode' | 'ledgerAccount') =>
		line[field] + (line.byDefault.includes(field) ? '*' : '');
	return filled.lines.map((line) => `${marked(line, 'vatCode')} ${marked(line, 'ledgerAccount')}`).join();
};

describe('VAT code and ledger account of a line', () => {
	test.each([
		['are its own', { code: 'MONT', vatCode: 'GEEN', ledgerAccount: '08000' }, 'GEEN 08000'],
		['come from the product of its code', { code: 'MONT' }, 'LAAG_VERK_9 8200'],
		['come each by itself', { code: 'MONT', vatCode: 'GEEN' }, 'GEEN 8200'],
		['are the defaults where the product has none', { code: 'LEEG' }, 'HOOG_VERK_21* 8000*'],
		['are the defaults without a product', { code: 'X' }, 'HOOG_VERK_21* 8000*'],
		['are the defaults without a code', { code: '' }, 'HOOG_VERK_21* 8000*'],
		['are those of two products that agree', { code: 'ALTIJD' }, 'HOOG_VERK_21 8210'],
		[
			'need no product when the line has both',
			{ code: 'SOMS', vatCode: 'GEEN', ledgerAccount: '8000' },
			'GEEN 8000',
		],
		['of another case or with spaces are those of the product', { code: ' mont' }, 'LAAG_VERK_9 8200'],
	])('%s', (_what, line, expected) => {
		expect(fill(line)).toBe(expected);
	});

	test('are asked about where neither has an account and Settings gives none', () => {
		const order = orderOf(invoiceItem('1', { lines: [itemLine({ code: 'X' })] }));
		const defaults = { vatCode: 'HOOG_VERK_21', ledgerAccount: '' };
		expect(fillLines(order, catalogue({ defaults }))).toMatchObject({
			faults: [{ code: 'lineAccountMissing' }],
		});
		expect(faultsInDefaults(catalogue({ defaults }))).toEqual([]);
	});

	test.each([
		['of a product', { code: 'MONT' }, 'LAAG_VERK_9 8200'],
		['whose line has both', { code: 'STUC', vatCode: 'GEEN', ledgerAccount: '8000' }, 'GEEN 8000'],
		['of a type that was made in OutSmart', { code: 'Voorrij ' }, 'HOOG_VERK_21* 8000*'],
	])('of hours %s', (_what, line, expected) => {
		expect(fill({ kind: 'hours', ...line })).toBe(expected);
	});

	test.each([{}, { vatCode: 'LAAG_VERK_9' }])(
		'of hours whose product is gone are asked about, as hours have none of their own (%j)',
		(line) => {
			const faults = [{ code: 'hoursWithoutProduct', hourType: 'STUC' }];
			expect(fill({ kind: 'hours', code: 'STUC', ...line })).toEqual(faults);
		},
	);

	test.each(['hours', 'material', undefined])(
		'are not the defaults where a product has that code but for zeros in front: of %s it is asked',
		(kind) => {
			const faults = [
				{ code: 'lineCodeUnknown', of: 'product', value: '0012', line: 'Montage', meant: '12' },
			];
			expect(fill({ kind, code: '0012' })).toEqual(faults);
			expect(fill({ kind, code: '0012', vatCode: 'LAAG_VERK_9' })).toEqual(faults);
			const whole = { vatCode: 'GEEN', ledgerAccount: '8000' };
			expect(fill({ kind, code: '0012', ...whole })).toBe('GEEN 8000');
		},
	);

	test('of two products that differ are a guess, so the code is named', () => {
		const fault = { code: 'productsDiffer', product: 'SOMS', count: 2 };
		expect(fill({ code: 'SOMS' })).toEqual([fault]);
		expect(fill({ code: 'SOMS', vatCode: 'GEEN' })).toEqual([fault]);
		expect(fill({ code: 'SOMS', ledgerAccount: '8000' })).toEqual([fault]);
	});

	test.each(['HOOG', 'HOOG_INK_21', 'AFW', 'hoog_verk_21', 'BE_7_VERK'])(
		'%s is named with its line',
		(vatCode) => {
			expect(fill({ vatCode })).toMatchObject([{ code: 'vatCodeUnusable', vatCode, of: 'Montage' }]);
		},
	);

	test('what a material has in its free fields is named as such, and never replaced by a guess', () => {
		const inFields = { kind: 'material', vatCode: 'rood', ledgerAccount: 'Stelling 4' };
		expect(fill(inFields)).toEqual([
			{ code: 'freeFieldWrong', of: 'vatCode', value: 'rood', line: 'Montage' },
			{ code: 'freeFieldWrong', of: 'ledgerAccount', value: 'Stelling 4', line: 'Montage' },
		]);
	});

	test.each(['BE_21_VERK', 'BE_IC_D_VERK', 'LAAG_VERK', 'VERL_VERK_L9'])('%s is one for sales', (vatCode) => {
		expect(fill({ vatCode, ledgerAccount: '8000' })).toBe(`${vatCode} 8000`);
	});

	test.each(['HOOG_VERK', 'AFW_VERK'])('%s is one that cannot be billed, which is said', (vatCode) => {
		expect(fill({ vatCode })).toMatchObject([{ code: 'vatCodeUnusable', vatCode, of: 'Montage' }]);
	});

	test('what the settings give a relation comes before all else, for goods and for hours', () => {
		const lines = [itemLine({ vatCode: 'AFW' }), { ...itemLine({ code: 'MONT' }), kind: 'hours' }];
		const exceptions = readVatExceptions('1042=BI_EU_VERK/BI_EU_VERK_D').exceptions;
		const order = orderOf(invoiceItem('1', { lines }));
		const filled = fillLines(order, catalogue(), vatGivenTo(order.relation, exceptions));
		expect('lines' in filled && filled.lines.map(({ vatCode }) => vatCode)).toEqual([
			'BI_EU_VERK',
			'BI_EU_VERK_D',
		]);
	});

	test.each([
		['quantity', { quantity: '1.23456' }, '1.23456'],
		['unitPrice', { unitPrice: '1.23456' }, '1.23456'],
	])('more than four decimals of the %s would be rounded: asked about', (of, line, value) => {
		expect(fill(line)).toEqual([{ code: 'tooManyDecimals', of, line: 'Montage', value }]);
	});

	test('a free field with a code for purchases is no VAT code for sales; one that cannot be billed is named as such', () => {
		const material = { kind: 'material', ledgerAccount: '8000' };
		expect(fill({ ...material, vatCode: 'HOOG_INK_21' })).toMatchObject([{ code: 'freeFieldWrong' }]);
		expect(fill({ ...material, vatCode: 'AFW_VERK' })).toMatchObject([{ code: 'vatCodeUnusable' }]);
	});

	test('a ledger account that is not there is named, also when only a zero in front is missing', () => {
		for (const ledgerAccount of ['9999', '0800'])
			expect(fill({ ledgerAccount })).toEqual([{ code: 'accountUnknown', ledgerAccount, of: 'Montage' }]);
	});

	test('everything that is wrong with an order is told at once, each thing once', () => {
		const lines = [
			itemLine({ vatCode: 'HOOG' }),
			itemLine({ vatCode: 'HOOG' }),
			itemLine({ description: 'Filter', ledgerAccount: '9999' }),
		];
		expect(fillLines(orderOf(invoiceItem('1', { lines })), catalogue())).toEqual({
			faults: [
				{ code: 'vatCodeUnusable', vatCode: 'HOOG', of: 'Montage', key: '', because: 'notSales' },
				{ code: 'accountUnknown', ledgerAccount: '9999', of: 'Filter' },
			],
		});
	});
});

describe('defaults that cannot be are a fault for every order', () => {
	const faults = (vatCode: string, ledgerAccount: string) =>
		faultsInDefaults(catalogue({ defaults: { vatCode, ledgerAccount } }));
	const wrongVat = (vatCode: string) => ({
		...{ code: 'vatCodeUnusable', of: 'defaultVatCode', key: '', vatCode, because: 'notSales' },
	});
	const wrongAccount = (ledgerAccount: string) => ({
		code: 'accountUnknown',
		of: 'defaultLedgerAccount',
		ledgerAccount,
	});

	test.each([
		['GEEN', '08000', []],
		['HOOG', '8000', [wrongVat('HOOG')]],
		['', '8000', [wrongVat('')]],
		['GEEN', '9999', [wrongAccount('9999')]],
		['HOOG', '9999', [wrongVat('HOOG'), wrongAccount('9999')]],
	])('%o and %o', (vatCode, ledgerAccount, expected) => {
		expect(faults(vatCode, ledgerAccount)).toEqual(expected);
	});
});
