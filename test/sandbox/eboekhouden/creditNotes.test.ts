import { addMany } from '../../../sandbox/eboekhouden/data/many';
import { SERVICE_REFUSALS } from '../../../sandbox/eboekhouden/errors';
import { ask, errorOf } from '../support/eBoekhouden';
import { findInvoices, invoice, line } from '../support/invoice';
import type { Parts } from '../support/invoice';
import { text, texts } from '../support/http';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox();
const books = () => sandbox().books;

/** An invoice of work, with the line that says of which order it is. */
function add({
	quantity = '2',
	price = '50',
	vatCode = 'HOOG_VERK_21',
	...parts
}: Added = {}): Promise<string> {
	const work = line({ quantity, price, vatCode, description: 'Werk' });
	const order = line({ quantity: '0', price: '0', vatCode: 'GEEN', description: 'Werkbon WB-1 #1' });
	return ask(sandbox(), 'AddFactuur', invoice({ ...parts, lines: work + order }));
}
type Added = Parts & { quantity?: string; price?: string; vatCode?: string };

const numbered = (number: string) => findInvoices(sandbox(), number);

describe('a credit note that a person makes of a copy', () => {
	it('turns every quantity round under the next number, and is booked', async () => {
		await add();
		const before = books().balance('1300');
		expect(books().creditByHand('2026002')).toBe('2026003');
		const credit = await numbered('2026003');
		expect([texts(credit, 'Aantal'), texts(credit, 'Omschrijving')]).toEqual([
			['-2', '0'],
			['Werk', 'Werkbon WB-1 #1'],
		]);
		expect([text(credit, 'Relatiecode'), text(credit, 'TotaalInclBTW')]).toEqual(['1001', '-121']);
		expect(Number(before) - Number(books().balance('1300'))).toBe(121);
	});

	it('without the text lines, when the person takes them off', async () => {
		await add();
		books().creditByHand('2026002', { keepsText: false });
		expect(texts(await numbered('2026003'), 'Omschrijving')).toEqual(['Werk']);
		expect(() => books().creditByHand('9')).toThrow('There is no invoice 9.');
	});
});

describe('VAT on an invoice over SOAP', () => {
	it.each([
		['HOOG_VERK', '19'],
		['HOOG_VERK_21', '21'],
		['LAAG_VERK', '9'],
		['AFW', '0'],
		['AFW_VERK', '0'],
		['VERL_VERK', '0'],
		['BI_EU_VERK_D', '0'],
	])('%s: %s over a hundred', async (vatCode, vat) => {
		await add({ vatCode });
		expect(text(await numbered('2026002'), 'TotaalBTW')).toBe(vat);
	});
});

describe('what the service refuses', () => {
	it('in words of its own, all or those of one relation', async () => {
		const { settings } = books();
		settings.refusesInvoice = () => SERVICE_REFUSALS.trialExpired;
		expect(errorOf(await add())).toBe('FACT_102');
		settings.refusesInvoice = () => SERVICE_REFUSALS.noRightToInvoice;
		expect(text(await add(), 'LastErrorDescription')).toBe('Factuur aanmaken is niet toegestaan.');
		settings.refusesInvoice = ({ relationCode }) =>
			relationCode === '1002' ? { code: 'X9', text: 'Nee.' } : undefined;
		expect(errorOf(await add({ relation: '1002' }))).toBe('X9');
		expect(errorOf(await add())).toBe('');
	});

	it('a negative total, when it is set to', async () => {
		expect(errorOf(await add({ quantity: '-1' }))).toBe('');
		books().settings.acceptsNegativeInvoices = false;
		expect(errorOf(await add({ quantity: '-1' }))).toBe('FACT_004');
	});
});

describe('what the service may make of an invoice', () => {
	it('prices of two decimals', async () => {
		books().settings.invoicePriceDecimals = 2;
		await add({ price: '1.855' });
		expect(texts(await numbered('2026002'), 'PrijsPerEenheid')).toEqual(['1.86', '0.00']);
	});

	it('drafts without a number', async () => {
		books().settings.draftsNumbered = false;
		expect(text(await add({ book: false, number: 'D1' }), 'Factuurnummer') ?? '').toBe('');
		expect(errorOf(await add({ book: false }))).toBe('');
		expect(books().invoices.filter(({ number }) => number === '')).toHaveLength(2);
	});

	it('a list of so many of the oldest', async () => {
		for (const number of ['A1', 'A2', 'A3']) await add({ number });
		Object.assign(books().settings, { invoiceCap: 2, invoiceCapMode: 'oldest' });
		expect(texts(await findInvoices(sandbox()), 'Factuurnummer')).toEqual(['2026001', 'A1']);
	});
});

describe('relation codes that differ in capitals only', () => {
	const code = (value: string) => `<cFilter><Code>${value}</Code><ID>0</ID></cFilter>`;
	const addRelation = (value: string) =>
		ask(
			sandbox(),
			'AddRelatie',
			`<oRel><ID>0</ID><AddDatum>2026-01-01</AddDatum><Code>${value}</Code><Bedrijf>Ander</Bedrijf>` +
				'<Gb_ID>0</Gb_ID><GeenEmail>0</GeenEmail><NieuwsbriefgroepenCount>0</NieuwsbriefgroepenCount></oRel>',
		);
	const found = async (value: string) => texts(await ask(sandbox(), 'GetRelaties', code(value)), 'Code');
	beforeEach(async () => {
		await addRelation('K100');
	});

	it('are two, unless the service takes them for one', async () => {
		expect(await found('k100')).toEqual([]);
		expect(errorOf(await addRelation('k100'))).toBe('');
	});

	it('cannot both be added, although only one is found', async () => {
		books().settings.relationCodesIgnoreCase = 'whenAdding';
		expect(errorOf(await addRelation('k100'))).toBe('CREL001');
		expect(await found('k100')).toEqual([]);
		expect(errorOf(await add({ relation: 'k100' }))).toBe('FACT_002');
	});

	it('are one everywhere', async () => {
		books().settings.relationCodesIgnoreCase = 'always';
		expect(errorOf(await addRelation('k100'))).toBe('CREL001');
		expect(await found('k100')).toEqual(['K100']);
		await add({ relation: 'k100' });
		expect(text(await numbered('2026002'), 'Relatiecode')).toBe('K100');
	});
});

test('many are made, each with a number and code of its own', async () => {
	addMany(books(), { relations: 400, products: 50, invoices: 2_000 });
	books().settings.listCap = 1_000;
	const found = texts(await findInvoices(sandbox()), 'Relatiecode');
	expect([found.length, new Set(found).size]).toEqual([2_001, 401]);
	expect(texts(await ask(sandbox(), 'GetRelaties', '<cFilter />'), 'Code')).toHaveLength(412);
	expect(books().invoices.at(-1)?.date).toBe('2026-10-31');
});
