import { readVatExceptions } from '../../../../features/invoicing/books/vatExceptions';
import { customerOf, exceptionFor, vatQuestion } from '../../../../features/invoicing/books/customer';
import { faultsInExport } from '../../../../nodes/EBoekhouden/operations/invoice/exportFields';
import { invoiceItem, itemLine, orderOf, relation } from '../../../support/invoiceItems';

const MANY = 'DE=BI_EU_VERK/BI_EU_VERK_D, K300=VERL_VERK , BE=own,relation:BE=VERL_VERK';
const EU = { goods: 'BI_EU_VERK', hours: 'BI_EU_VERK_D' };
const REVERSE = { goods: 'VERL_VERK', hours: 'VERL_VERK' };

describe('the setting is read', () => {
	const given = (text: string, change: Parameters<typeof relation>[0]) =>
		exceptionFor(relation(change), readVatExceptions(text).exceptions);

	test.each([
		[{ country: 'DE', vatNumber: 'DE1' }, EU],
		[{ country: 'Duitsland', vatNumber: 'DE1' }, EU],
		[{ country: 'Deutschland', vatNumber: 'DE1' }, EU],
		[{ country: '', vatNumber: 'de 123 456' }, EU],
		[{ country: 'DE', vatNumber: '' }, null],
		[{ country: 'DE', vatNumber: 'NL001234567B01' }, null],
		[{ country: 'België', vatNumber: 'BE0123456789' }, 'own'],
		[{ country: 'NL', vatNumber: 'NL001234567B01' }, null],
		[{ code: 'k300', country: 'DE', vatNumber: 'DE1' }, REVERSE],
		[{ code: 'BE', country: 'NL', vatNumber: '' }, REVERSE],
		[{ code: 'DE', country: 'NL', vatNumber: '' }, null],
	])('of %j it says %j', (change, expected) => {
		expect(readVatExceptions(MANY).faults).toEqual([]);
		expect(given(MANY, change)).toEqual(expected);
	});

	test.each(['be', 'Be', 'België', 'belgium'])('a country by name or in any case: %s', (country) => {
		const text = `country:${country}=own, ${country.slice(0, 2)}X=VERL_VERK`;
		expect(readVatExceptions(text).faults).toEqual([]);
		expect(given(text, { code: 'K1', country: 'BE', vatNumber: 'BE0123456789' })).toBe('own');
	});

	test('Greece has another prefix than code', () => {
		expect(given('GR=BI_EU_VERK', { country: '', vatNumber: 'EL123456789' })).toMatchObject({
			goods: 'BI_EU_VERK',
		});
	});
});

test.each([
	['DE', { code: 'termUnreadable', of: 'vatExceptions', value: 'DE' }],
	['DE=', { code: 'termUnreadable', of: 'vatExceptions', value: 'DE=' }],
	['=GEEN', { code: 'termUnreadable', of: 'vatExceptions', value: '=GEEN' }],
	['DE=GEEN,', { code: 'termUnreadable', of: 'vatExceptions', value: '' }],
	['DE=GEEN/', { code: 'termUnreadable', of: 'vatExceptions', value: 'DE=GEEN/' }],
	['DE=GEEN/GEEN/GEEN', { code: 'termUnreadable', of: 'vatExceptions', value: 'DE=GEEN/GEEN/GEEN' }],
	['DE=GEEN=GEEN', { code: 'termUnreadable', of: 'vatExceptions', value: 'DE=GEEN=GEEN' }],
	['relation:=GEEN', { code: 'termUnreadable', of: 'vatExceptions', value: 'relation:=GEEN' }],
	['DE=GEEN; FR=GEEN', { code: 'termUnreadable', of: 'vatExceptions', value: 'DE=GEEN; FR=GEEN' }],
	['DE=GEEN, DE=own', { code: 'vatExceptionWrong', because: 'twice', key: 'DE' }],
	['k1=GEEN, K1=own', { code: 'vatExceptionWrong', because: 'twice', key: 'K1' }],
	['country:=GEEN', { code: 'termUnreadable', of: 'vatExceptions', value: 'country:=GEEN' }],
	['country:be=GEEN, BE=own', { code: 'vatExceptionWrong', because: 'twice', key: 'BE' }],
	['country:Belgie=GEEN', { code: 'vatExceptionWrong', because: 'noCountry', key: 'Belgie' }],
	['XX=GEEN', { code: 'vatExceptionWrong', because: 'noCountry', key: 'XX' }],
	[
		'DE=HOOG',
		{ code: 'vatCodeUnusable', of: 'vatExceptions', key: 'DE', vatCode: 'HOOG', because: 'notSales' },
	],
	[
		'DE=GEEN/own',
		{ code: 'vatCodeUnusable', of: 'vatExceptions', key: 'DE', vatCode: 'own', because: 'notSales' },
	],
	[
		'DE=HOOG_INK_21',
		{ code: 'vatCodeUnusable', of: 'vatExceptions', key: 'DE', vatCode: 'HOOG_INK_21', because: 'notSales' },
	],
	[
		'DE=AFW_VERK',
		{ code: 'vatCodeUnusable', of: 'vatExceptions', key: 'DE', vatCode: 'AFW_VERK', because: 'noRate' },
	],
	[
		'K1=HOOG_VERK',
		{ code: 'vatCodeUnusable', of: 'vatExceptions', key: 'K1', vatCode: 'HOOG_VERK', because: 'former' },
	],
])('%s is a fault of the settings, before anything is read', (vatExceptions, fault) => {
	expect(faultsInExport({ vatExceptions })).toEqual([fault]);
});

test.each([
	['HOOG_VERK', 'former'],
	['AFW_VERK', 'noRate'],
])('so is %s as the default', (defaultVatCode, because) => {
	expect(faultsInExport({ defaultVatCode })).toEqual([
		{ code: 'vatCodeUnusable', of: 'defaultVatCode', key: '', vatCode: defaultVatCode, because },
	]);
});

describe('a business abroad that would be billed our VAT', () => {
	const { lines } = orderOf(invoiceItem('1', { lines: [itemLine({ vatCode: 'HOOG_VERK_21' })] }));
	const told = (
		change: Parameters<typeof relation>[0],
		vatCode = 'HOOG_VERK_21',
		{ home = 'HOOG_VERK_21', exceptions = '' } = {},
	) => {
		const customer = relation({ code: 'K300', type: 'B', ...change });
		const billed = lines.map((line) => ({ ...line, vatCode }));
		const settings = {
			vatExceptions: readVatExceptions(exceptions).exceptions,
			defaults: { vatCode: home },
		};
		return vatQuestion('2026-06-10', { customer, inBooks: customer }, billed, settings);
	};

	test.each([
		[{ country: 'Duitsland', vatNumber: 'DE123456789' }, 'K300=BI_EU_VERK/BI_EU_VERK_D'],
		[{ country: 'België', vatNumber: '' }, 'K300=BI_EU_VERK/BI_EU_VERK_D'],
		[{ country: 'NL', vatNumber: 'BE0123456789' }, 'K300=BI_EU_VERK/BI_EU_VERK_D'],
		[{ country: 'Zwitserland', vatNumber: 'CHE123' }, 'K300=BU_EU_VERK'],
		[{ country: 'DE', vatNumber: 'NL001234567B01' }, ''],
		[{ country: 'DE', vatNumber: '', code: 'BE' }, 'relation:BE=BI_EU_VERK/BI_EU_VERK_D'],
		[{ country: 'DE', vatNumber: 'DE1', type: 'P' }, 'K300=BI_EU_VERK/BI_EU_VERK_D'],
	])('%j is asked about, with what to put into the settings', (change, example) => {
		expect(told(change)).toMatchObject({
			code: 'foreignCustomerWithDutchVat',
			example,
			vatCode: 'HOOG_VERK_21',
		});
	});

	test.each([
		['here', { country: 'NL', vatNumber: 'NL001234567B01' }],
		['here in words', { country: 'Nederland', vatNumber: '' }],
		['nowhere', { country: '', vatNumber: '' }],
		['here with a number without letters', { country: '', vatNumber: '001234567B01' }],
		['a private person', { country: 'DE', vatNumber: '', type: 'P' }],
	])('one %s is not', (_who, change) => {
		expect(told(change)).toBeNull();
	});

	test.each(['FR=BI_EU_VERK/BI_EU_VERK_D', 'K300=own'])(
		'one with the exception %s is not asked about',
		(exceptions) => {
			expect(told({ country: 'FR', vatNumber: 'FR12345678901' }, 'HOOG_VERK_21', { exceptions })).toBeNull();
		},
	);
});

describe('a code that needs the VAT number of the customer', () => {
	const { lines } = orderOf(invoiceItem('1', { lines: [itemLine()] }));
	const missing = (vatCode: string, vatNumber: string, country = '', home = 'HOOG_VERK_21') => {
		const inBooks = relation({ code: 'K300', type: 'B', vatNumber, country });
		const settings = {
			vatExceptions: readVatExceptions('K300=own').exceptions,
			defaults: { vatCode: home },
		};
		const billed = lines.map((line) => ({ ...line, vatCode }));
		const found = vatQuestion('2026-06-10', { customer: inBooks, inBooks }, billed, settings);
		return found && (found.code === 'vatNumberMissing' ? found.ofOtherMember : found.code);
	};

	test.each<[string, string, string, string, boolean | null]>([
		// code, number, country, home, asked: as of another member state or not
		['BI_EU_VERK', 'DE123456789', 'DE', 'HOOG_VERK_21', null],
		['BI_EU_VERK_D', 'DE123456789', '', 'HOOG_VERK_21', null],
		['BI_EU_VERK', '123456789', 'DE', 'HOOG_VERK_21', null],
		['BI_EU_VERK', 'XI123456789', '', 'HOOG_VERK_21', null],
		['BI_EU_VERK', '', 'DE', 'HOOG_VERK_21', true],
		['BI_EU_VERK', 'NL001234567B01', 'NL', 'HOOG_VERK_21', true],
		['BI_EU_VERK', 'GB123456789', 'GB', 'HOOG_VERK_21', true],
		['BI_EU_VERK', 'nvt', 'DE', 'HOOG_VERK_21', true],
		['BE_IC_VERK', 'NL001234567B01', 'NL', 'BE_21_VERK', null],
		['BE_IC_D_VERK', 'BE0123456789', 'BE', 'BE_21_VERK', true],
		['VERL_VERK', 'NL001234567B01', 'NL', 'HOOG_VERK_21', null],
		['VERL_VERK', '001234567B01', '', 'HOOG_VERK_21', null],
		['VERL_VERK', '', 'NL', 'HOOG_VERK_21', false],
		['VERL_VERK_L9', '-', 'NL', 'HOOG_VERK_21', false],
		['BE_VERL_VERK', '', 'BE', 'BE_21_VERK', false],
		['BU_EU_VERK', '', 'CH', 'HOOG_VERK_21', null],
		['HOOG_VERK_21', '', 'NL', 'HOOG_VERK_21', null],
	])('%s with %j in %j, by %s: %s', (vatCode, vatNumber, country, home, expected) => {
		expect(missing(vatCode, vatNumber, country, home)).toBe(expected);
	});
});

test('country, VAT number and kind of a customer: of the leading side, else of the other', () => {
	const books = relation({ country: 'NL', vatNumber: '', type: '<leeg>', name: 'Boeken' });
	const order = relation({ country: 'DE', vatNumber: 'DE1', type: 'B', name: 'Werkbon' });
	expect(customerOf(books, order, false)).toMatchObject({
		...{ country: 'NL', vatNumber: 'DE1', type: 'B', name: 'Boeken' },
	});
	expect(customerOf(books, order, true)).toMatchObject({ country: 'DE', vatNumber: 'DE1', name: 'Boeken' });
});
