import { invoiceSection } from '../../../features/invoicing/section';
import { pageOf } from '../../../base/words/report/runReport';
import { fieldsSaying } from '../../../base/words/say';
import { linesOf, log, shown } from '../../support/pageLines';
import { invoiceRow } from '../../support/reportRows';

test('an invoice has its lines, its total and what is not on it; what is the same of all is said once', () => {
	const second = invoiceRow({
		invoiceNumber: '2026004',
		...fieldsSaying([
			{ code: 'invoiceCreated', says: 'Factuur 2026004 is gemaakt.', advice: '' },
			{ code: 'orderHandled', says: 'De werkbon is Afgehandeld.', advice: '' },
		]),
	});
	const invoice = (number: string, state: string) => [
		`Factuur ${number}`,
		`${state} · Werkbon WB-2026-0101 · relatie 1001`,
		...['Omschrijving Aantal Prijs Bedrag', 'Monteur per uur 0,75 uur 62,50 46,88'],
		...['Kabel 7,5 meter 1,855 13,91', 'Totaal exclusief btw 60,79', 'De soort werk is Garantie.'],
	];
	expect(shown(second, invoiceRow()).slice(2)).toEqual([
		'Facturen',
		'Factuur Excl. btw',
		...['2026003 · 1001', 'Werkbon WB-2026-0101', 'De soort werk is Garantie. 60,79'],
		...['2026004 · 1001', 'Werkbon WB-2026-0101', 'De soort werk is Garantie. 60,79'],
		'Totaal 121,58',
		'Bij elk: De werkbon is Afgehandeld.',
	]);
	expect(shown(invoiceRow())).toEqual(expect.arrayContaining(invoice('2026003', 'aangemaakt')));
	const preview = shown({ ...second, preview: true }, { ...invoiceRow(), preview: true });
	expect(preview).toContain('De regels van alle 2 facturen staan in n8n, bij Log, in het veld rows.');
	expect(preview.filter((line) => line.startsWith('Kabel '))).toEqual([]);
});

test('an invoice, and orders that cannot be invoiced', () => {
	const blocked = (key: string, what: string) => {
		const [advice, details] = ['Verbeter dit.', "De werkbon heeft werkbonstatus '99' gekregen."];
		const said = fieldsSaying([
			{ code: 'x', says: `Niet te factureren: ${what}.`, advice },
			{ code: 'y', says: details, advice: '' },
		]);
		const about = { key, workOrder: key, action: 'blocked', code: 'orderNotInvoiceable' } as const;
		return invoiceRow({ ...about, ...{ ...said, attention: true, notes: [] } });
	};
	const html = pageOf(
		log(invoiceRow(), blocked('WB-1', 'geen uren'), blocked('WB-2', 'geen uursoort')),
		'nl',
	);
	expect(linesOf(html).slice(3, 8)).toEqual([
		'2 werkbonnen: niet te factureren',
		'WB-1: geen uren.',
		'WB-2: geen uursoort.',
		"Bij elk: De werkbon heeft werkbonstatus '99' gekregen.",
		'Verbeter dit.',
	]);
});

test('how invoices are made is told once, or of each where it differs', () => {
	const told = (...books: boolean[]) =>
		shown(
			...books.map((book, index) =>
				invoiceRow({
					key: `WB-${index}`,
					preview: true,
					terms: { template: 'Test & Co', paymentTermDays: 14, date: '2026-06-10', book },
				}),
			),
		).filter((line) => line.includes('Sjabloon'));
	const made = "Sjabloon 'Test & Co' · factuurdatum 10-06-2026 · betalingstermijn 14 dagen · ";
	expect(told(true, true)).toEqual([`${made}meteen geboekt`]);
	expect(told(true, false)).toEqual([
		`Werkbon WB-2026-0101 · ${made}meteen geboekt`,
		`Werkbon WB-2026-0101 · ${made}als concept`,
	]);
	expect(told(false)).toEqual([`${made}als concept`]);
});

test('an invoice has the customer, the VAT code and account of each line, what is a default, and the total including VAT', () => {
	const line = (of: object) => ({ quantity: '1', unitPrice: '50', vatCode: 'HOOG_VERK_21', ...of });
	const lines = shown(
		invoiceRow({
			...{
				relationName: 'Lunchroom De Linde',
				total: '100.00',
				totalIncludingVat: '121.00',
				notes: [],
			},
			lines: [
				line({ description: 'Kabel', ledgerAccount: '8010', ledgerAccountName: 'Omzet materiaal' }),
				line({
					...{ description: 'Klus', ledgerAccount: '8000', ledgerAccountName: 'Omzet' },
					byDefault: ['vatCode', 'ledgerAccount'],
				}),
			],
		}),
	);
	expect(lines.slice(5, 15)).toEqual([
		'aangemaakt · Werkbon WB-2026-0101 · relatie 1001 Lunchroom De Linde',
		'Omschrijving Aantal Prijs Bedrag',
		'Kabel',
		'Btw 21% · 8010 Omzet materiaal 1 50,00 50,00',
		'Klus',
		'Btw 21% * · 8000 Omzet * 1 50,00 50,00',
		'Totaal exclusief btw 100,00',
		'Btw 21,00',
		'Totaal inclusief btw 121,00',
		'* De standaard uit Settings: de regel en zijn artikel hebben er geen.',
	]);
});

test('only invoices that were or would be made are in it', () => {
	const is = (change: Parameters<typeof invoiceRow>[0]) => invoiceSection.is(invoiceRow(change));
	expect([is({}), is({ preview: true }), is({ action: 'blocked' }), is({ resource: 'relation' })]).toEqual([
		...[true, true, false, false],
	]);
});

test('what is said of an invoice alone, and of several where it differs, is told with each', () => {
	const said = (number: string, ending: string) =>
		invoiceRow({
			...{ invoiceNumber: number, workOrder: '', relation: '', notes: [], lines: [] },
			...fieldsSaying([
				{ code: 'invoiceCreated', says: `Factuur ${number} is gemaakt.`, advice: '' },
				{ code: 'orderHandled', says: ending, advice: '' },
			]),
		});
	expect(shown(said('10', 'Einde.'))).toContain('Einde.');
	const several = shown(said('10', 'Einde tien.'), said('9', 'Einde negen.'));
	expect(several).toEqual(expect.arrayContaining(['Einde negen. 60,79', 'Einde tien. 60,79']));
	// By number, and none is named by a customer or an order that it has not.
	expect(several.filter((line) => /^\d+$/.test(line))).toEqual(['9', '10']);
	expect(shown(said('10', 'Einde.'), said('9', 'Einde.')).filter((line) => line.includes('Einde.'))).toEqual([
		'Bij elk: Einde.',
	]);
});
