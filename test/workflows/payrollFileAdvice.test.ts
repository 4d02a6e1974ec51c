import type { Row } from '../../base/words/row';
import { workbookOf } from '../features/payroll/files/support/workbooks';
import { table } from '../support/payrollFileWorkflow';
import { usePayrollFolder } from '../support/payrollFolder';
import { bookedEntries } from '../support/payrollWorkflow';
import { useSandbox } from '../support/sandbox';

/** Whose file it is, what is wrong with it, and advice that works when it is followed to the letter. */
const sandbox = useSandbox();
const folder = usePayrollFolder(sandbox);

const codes = (rows: Row[]) => rows.map(({ code }) => code).sort();
const gross = () => sandbox().books.balance('4000');
const writes = () => sandbox().writes().length;

/** One amount for each value of a column that says something of a line. */
const withColumn = (name: string, values: string[], date = '31-05-2026') =>
	[
		`Datum;Grootboek;Debet;Credit;${name}`,
		...values.flatMap((value) => [`${date};4000;1000,00;;${value}`, `${date};1710;;1000,00;${value}`]),
		'',
	].join('\r\n');

describe('lines of several employers', () => {
	test.each([
		['Bedrijfsnr', {}, 'fileCompanyUnknown'],
		['Code opdrachtgever/bedrijf', {}, 'fileEmployersUnread'],
		['Bedrijf', { columns: 'ledgerAccount=Grootboek' }, 'fileCompanyUnknown'],
	])('in a column %s (%j) are not booked as those of one: %s', async (name, settings, code) => {
		folder.put('mei.csv', withColumn(name, ['12345', '67890']));
		const { status, rows } = await folder.run(settings);
		expect([status, codes(rows), writes()]).toEqual(['error', [code], 0]);
	});

	test('a file of another client is told so, and not offered to be booked here', async () => {
		folder.put('mei.csv', withColumn('Bedrijf', ['NL02']));
		const [row] = await folder.look({ companies: '12345=NL01' });
		expect(row).toMatchObject({ action: 'blocked', code: 'fileCompanyUnknown' });
		expect(row?.reason).not.toContain('12345=NL02');
		expect(row).not.toHaveProperty('decisions');
	});
});

test('a sheet that is passed over is told', async () => {
	const rows = [
		['Datum', 'Grootboek', 'Debet', 'Credit'],
		['31-05-2026', '4000', 1, null],
		['31-05-2026', '1710', null, 1],
	];
	folder.put('mei.xlsx', workbookOf([], { sheets: { Uitleg: [['Gemaakt']], Mei: rows } }));
	const { status, rows: told } = await folder.run();
	expect([status, codes(told)]).toEqual(['success', ['journalBooked']]);
	// The first booking also explains the code in its description.
	expect(told[0]?.notes).toEqual([expect.any(String), expect.stringContaining("'Uitleg'")]);
});

test('period 13 of a year of twelve names the setting; with it, it is booked', async () => {
	folder.put('p13.csv', withColumn('Periode', ['13'], '27-12-2026'));
	const [row] = await folder.look();
	expect([row?.action, row?.reason]).toEqual(['blocked', expect.stringContaining('Periods per Year')]);
	expect(codes(await folder.look({ periodsPerYear: 13 }))).toEqual(['journalBooked']);
});

test('cents that are off name the setting; with it, it is booked', async () => {
	folder.put('mei.csv', table('1000,00').replace(';;1000,00', ';;999,97'));
	const [row] = await folder.look();
	expect(row?.reason).toContain('Rounding Account');
	expect(codes(await folder.look({ roundingAccount: '4010' }))).toEqual(['journalBooked']);
	// Without it again the run is what it was: nobody is asked which run it is.
	expect(codes(await folder.look())).not.toContain('runMayBeBooked');
	expect(gross()).toBe('1000.00');
});

test('accounts renumbered since: old files are the runs that they were, by their own decisions', async () => {
	folder.put('mei.csv', table('1000,00'));
	await folder.look();
	for (const { number, rows } of sandbox().books.memorials().slice(-1))
		sandbox().books.editMutation(number, {
			rows: rows.map((one) => (one.ledgerAccount === '1710' ? { ...one, ledgerAccount: '1720' } : one)),
		});
	const [row] = await folder.look({ handEdits: 'report' });
	expect(row).toMatchObject({ action: 'blocked', code: 'editedByHand' });
	folder.answer(row, 'leave');
	expect((await folder.run({ handEdits: 'report' })).status).toBe('success');
	expect(bookedEntries(sandbox())).toHaveLength(1);
});

test('an answer that names a run that is not there is told, beside the question', async () => {
	folder.put('mei.csv', table());
	await folder.look();
	folder.put('mei.csv', table('14000,00'));
	const [row] = await folder.look();
	const [text = ''] = row?.decisions as string[];
	folder.decisions = [`${text}9`];
	expect(codes(await folder.look())).toEqual(['decisionFitsNoRun', 'runMayBeBooked']);
	expect(gross()).toBe('12500.00');
});

test('the start moved to the next year: a correction of December is told with its amount, not dropped', async () => {
	folder.put('2026-12.csv', table('5000,00', '31-12-2026'));
	await folder.look();
	folder.put('2026-12.csv', table('5100,00', '31-12-2026'));
	const rows = await folder.look({ fromYear: 2027, fromPeriod: 1 });
	expect(rows.find(({ code }) => code === 'runsBeforeStart')).toMatchObject({ amount: '5100.00' });
});
