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
import { FORM, IN_TIME, runFiles, withFilesOf } from '../support/payrollFileWorkflow';
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
