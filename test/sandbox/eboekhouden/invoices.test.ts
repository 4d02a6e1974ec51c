import { ask, errorOf } from '../support/eBoekhouden';
import { findInvoices, invoice, LINE } from '../support/invoice';
import type { Parts } from '../support/invoice';
import { text, texts } from '../support/http';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox();

const add = (parts: Parts = {}) => ask(sandbox(), 'AddFactuur', invoice(parts));
const find = (number: string) => findInvoices(sandbox(), number);

describe('invoices', () => {
	it('get the next number, and an open item when they are booked', async () => {
		expect(text(await add(), 'Factuurnummer')).toBe('2026002');
		const found = await find('2026002');
		expect(text(found, 'Relatiecode')).toBe('1001');
		expect(
			['TotaalExclBTW', 'TotaalBTW', 'TotaalInclBTW', 'TotaalOpenstaand'].map((name) => text(found, name)),
		).toEqual(['105', '22.05', '127.05', '127.05']);
		expect(sandbox().books.mutations.at(-1)).toMatchObject({
			kind: 'FactuurVerstuurd',
			invoiceNumber: '2026002',
			description: 'Workshop',
			paymentTerm: '14',
		});
		const open = await ask(sandbox(), 'GetOpenPosten', '<OpSoort>Debiteuren</OpSoort>');
		expect(texts(open, 'MutFactuur')).toContain('2026002');
	});

	it('have other totals on a template that includes VAT', async () => {
		await add({ template: 'Factuur particulier', number: 'P1' });
		expect(text(await find('P1'), 'TotaalExclBTW')).toBe('86.78');
		expect(text(await find('P1'), 'TotaalInclBTW')).toBe('105');
	});

	it('keep their totals when the template changes afterwards', async () => {
		const [template] = sandbox().books.invoiceTemplates;
		const totals = async (number: string) => text(await find(number), 'TotaalExclBTW');
		await add({ template: template?.name, number: 'P1' });
		if (template) template.inclVat = true;
		await add({ template: template?.name, number: 'P2' });
		expect([await totals('P1'), await totals('P2')]).toEqual(['105', '86.78']);
	});

	it('are refused whole', async () => {
		const { books } = sandbox();
		const before = [books.invoices.length, books.mutations.length];
		expect(errorOf(await add({ number: '2026001' }))).toBe('FACT_101');
		expect(errorOf(await add({ number: 'WB-A' }))).toBe('FACT_008');
		expect(errorOf(await add({ relation: '' }))).toBe('FACT_001');
		expect(errorOf(await add({ relation: '9999' }))).toBe('FACT_002');
		expect(errorOf(await add({ term: -1 }))).toBe('FACT_015');
		expect(errorOf(await add({ template: 'factuursjabloon' }))).toBe('FACT_018');
		expect(errorOf(await add({ lines: '' }))).toBe('FACT_019');
		expect(errorOf(await add({ lines: LINE.replace('8020', '8021') }))).toBe('MUT_007');
		expect(errorOf(await add({ lines: LINE.replace('HOOG_VERK_21', 'HOOG_VERK_22') }))).toBe('MUT_107');
		expect(errorOf(await add({ lines: LINE.replace('HOOG_VERK_21', '') }))).toBe('MUT_107');
		expect(errorOf(await add({ lines: LINE.replace('HOOG_VERK_21', 'HOOG_INK_21') }))).toBe('MUT_111');
		expect(errorOf(await add({ lines: LINE.replace('Workshop', '') }))).toBe('FACT_ITEM_001');
		books.closePeriod('2026-05-01', '2026-05-31');
		expect(errorOf(await add())).toBe('MUT_005');
		expect([books.invoices.length, books.mutations.length]).toEqual(before);
		expect(errorOf(await add({ book: false }))).toBe('');
	});
});
