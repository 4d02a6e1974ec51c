import {
	dotNet,
	google,
	libreOffice,
	openpyxl,
	poi,
	sheetJs,
	strict,
	type Given,
} from '../support/otherWriters';
import { FORM, IN_TIME, runFiles, table, withFilesOf } from '../support/payrollFileWorkflow';
import { usePayrollFolder } from '../support/payrollFolder';
import { bookedEntries } from '../support/payrollWorkflow';
import { useSandbox } from '../support/sandbox';

/** Files as other programs write them, through the folder and the form, until what is in the books. */
const sandbox = useSandbox();
const folder = usePayrollFolder(sandbox);

/** 31 May 2026. */
const DAY = 46173;
const HEADER: Given[] = ['Datum', 'Grootboek', 'Omschrijving', 'Debet', 'Credit'];
const journal = (amount: Given, day: Given = { day: DAY }): Given[][] => [
	HEADER,
	[day, 4000, 'Bruto lonen', amount, null],
	[day, 1710, 'Netto lonen', null, amount],
];

/** Debit above nothing. */
const gross = () => sandbox().books.balance('4000', { from: '2026-05-01', to: '2026-06-30' });
const dates = () => bookedEntries(sandbox()).map((entry) => entry.slice(0, 10));

describe('amounts as people write them', () => {
	test.each([
		['500,-', '500.00'],
		['€ 1.500,-', '1500.00'],
		['500,–', '500.00'],
		["1'500.-", '1500.00'],
	])('%s is %s of debit', async (written, amount) => {
		folder.put('mei.csv', table(written));
		const rows = await folder.look();
		expect(rows.map(({ action }) => action)).toEqual(['booked']);
		expect(gross()).toBe(amount);
	});

	test('500- is -500.00 of debit, beside the gross that it corrects', async () => {
		const lines = ['31-05-2026;4000;9000;', '31-05-2026;4000;500-;', '31-05-2026;1710;;8500'];
		folder.put('mei.csv', ['Datum;Grootboek;Debet;Credit', ...lines, ''].join('\r\n'));
		expect(await folder.look()).toMatchObject([{ action: 'booked' }]);
		expect(gross()).toBe('8500.00');
	});

	test('a dash beside an amount is nothing, as in the accounting format of Excel', async () => {
		const lines = ['31-05-2026;4000;500,-;€ -', '31-05-2026;1710; - ;500,-'];
		folder.put('mei.csv', ['Datum;Grootboek;Debet;Credit', ...lines, ''].join('\r\n'));
		await folder.look();
		expect(gross()).toBe('500.00');
	});
});

describe('workbooks of other programs', () => {
	test.each<[string, (rows: Given[][]) => Buffer]>([
		['Apache POI', poi],
		['.NET', dotNet],
		['Google', google],
		['openpyxl', openpyxl],
		['SheetJS', sheetJs],
		['LibreOffice', libreOffice],
		['strict', strict],
	])('%s: days, codes and amounts are what they show', async (_name, write) => {
		folder.put('mei.xlsx', write(journal(500.5)));
		const rows = await folder.look();
		expect(rows.map(({ action, reason }) => [action, reason])).toEqual([['booked', expect.anything()]]);
		expect([dates(), gross()]).toEqual([['2026-05-31'], '500.50']);
	});

	const zeros: Given[][] = [
		[{ day: DAY }, 4010, 'Sociale lasten', 0, null],
		[{ day: DAY }, 1700, 'Loonheffing', null, 0],
	];
	const style = (column: string, number: number) => (xml: string) =>
		xml.replace(new RegExp(`<c r="${column}" t="n">`), `<c r="${column}" s="${number}">`);

	test.each<[string, Buffer, string, string]>([
		[
			'XlsxWriter: formulas that nobody calculated yet',
			openpyxl([...journal(500), ...zeros], { isCalculatedLater: true }, (xml) =>
				xml.replace(/(<c r="[DE][45]") t="n">/g, '$1><f>D2*0.2</f>'),
			),
			'fileUnreadable',
			'0.00',
		],
		['dollars', openpyxl(journal(500), {}, style('D2', 7)), 'fileUnreadable', '0.00'],
		['a number that is not shown', openpyxl(journal(500), {}, style('D2', 5)), 'fileHidden', '0.00'],
		[
			'XlsxWriter: rows that are not there are hidden',
			openpyxl(journal(500), { layout: 'defaultRowHeight="15" zeroHeight="1"' }),
			'journalBooked',
			'500.00',
		],
		[
			'a code that was copied from a page',
			poi(journal(500).map(([day, code, ...rest]) => [day ?? null, `\u200B${String(code)}`, ...rest])),
			'journalBooked',
			'500.00',
		],
	])('%s', async (_name, file, code, amount) => {
		folder.put('mei.xlsx', file);
		expect((await folder.look()).map((row) => row.code)).toEqual([code]);
		expect(gross()).toBe(amount);
	});

	test('of two journals one cannot be found: nothing is booked, and the advice is for a damaged workbook', async () => {
		const sheets = { Mei: journal(500), Juni: journal(600, { day: DAY + 30 }) };
		const whole = dotNet([], { sheets }).toString('latin1');
		const lost = Buffer.from(whole.replaceAll('sheet2.xml', 'other2.xml'), 'latin1');
		folder.put('mei.xlsx', lost);
		expect(await folder.look()).toMatchObject([
			{ action: 'blocked', code: 'fileUnreadable', reason: expect.stringContaining('Open het in Excel') },
		]);
		expect(bookedEntries(sandbox())).toEqual([]);
	});

	test('a day a fraction of a second before midnight is the next one; a time of day is refused', async () => {
		folder.put('mei.xlsx', poi(journal(500, { day: DAY - 0.000001 })));
		await folder.look();
		expect(dates()).toEqual(['2026-05-31']);
		folder.take('mei.xlsx').put('mei.xlsx', poi(journal(500, { day: DAY + 0.75 })));
		expect(await folder.look()).toMatchObject([{ action: 'blocked', code: 'fileUnreadable' }]);
	});

	test('a row without height is hidden, by the form too', async () => {
		const file = openpyxl(journal(500), {
			rowOf: (place) => `r="${place}"${place === 3 ? ' ht="0" customHeight="1"' : ''}`,
		});
		const { status, page, failure } = await runFiles(
			sandbox(),
			{},
			{ startNode: FORM, items: [withFilesOf({ 'mei.xlsx': file }, 'Bestand_')], answers: [IN_TIME] },
		);
		expect(status).toBe('error');
		for (const text of [page, failure]) expect(text).toMatch(/verborgen: rijen .*3/);
		expect(bookedEntries(sandbox())).toEqual([]);
	});
});
