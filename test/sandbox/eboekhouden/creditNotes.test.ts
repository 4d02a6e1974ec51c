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
});

test('many are made, each with a number and code of its own', async () => {
	addMany(books(), { relations: 400, products: 50, invoices: 2_000 });
	books().settings.listCap = 1_000;
	const found = texts(await findInvoices(sandbox()), 'Relatiecode');
	expect([found.length, new Set(found).size]).toEqual([2_001, 401]);
	expect(texts(await ask(sandbox(), 'GetRelaties', '<cFilter />'), 'Code')).toHaveLength(412);
	expect(books().invoices.at(-1)?.date).toBe('2026-10-31');
});
