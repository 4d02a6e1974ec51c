import { textsIn } from '../../base/values/text';
import { bookedEntries } from '../support/payrollWorkflow';
import { table } from '../support/journalFiles';
import {
	asked,
	choosing,
	FORM,
	IN_TIME,
	MAIL,
	mailOf,
	NO,
	runFiles,
	withFilesOf,
	YES,
	type FileOptions,
} from '../support/payrollFileWorkflow';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

type Files = Record<string, string | Buffer>;
const MAY = { 'mei.csv': table() };
const send = async (
	answers: FileOptions['answers'],
	settings = {},
	files: Files = MAY,
	options: FileOptions = {},
) =>
	await runFiles(sandbox(), settings, {
		startNode: FORM,
		items: [withFilesOf(files, 'Bestand_')],
		answers,
		...options,
	});
const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj');
const writes = () => sandbox().writes().length;

describe('the form', () => {
	test('shows what would be booked, and waits: nothing is written', async () => {
		const { status, page } = await send([]);
		expect(status).toBe('waiting');
		expect(page).toContain('zou geboekt worden');
		expect(page).toContain('<td>4000 Bruto lonen</td> <td class="amount" align="right">12.500,00</td>');
		expect(writes()).toBe(0);
	});

	test('books after a yes what the page showed, and the last page says so', async () => {
		const { status, message, result } = await send([YES, IN_TIME]);
		expect([status, message]).toEqual(['success', '1 payroll journals booked']);
		expect(result).toMatch(/Boekstuk NMBRS 12345\/2026-05\/P05<.*Geboekt als mutatie \d+\./s);
		expect(bookedEntries(sandbox())).toEqual([
			expect.stringMatching(/^2026-05-31 NMBRS 12345\/2026-05\/P05/),
		]);
		expect(sandbox().books.balance('4000', { from: '2026-05-31', to: '2026-05-31' })).toBe('12500.00');
	});

	test.each([
		['a no', NO],
		['nobody who answers in time', IN_TIME],
		['an answer that is none', { Keuze: 'boeken' }],
		['an answer without the field', {}],
	])('%s: nothing is written, and the last page says so', async (_what, answer) => {
		const { status, rows, result } = await send([answer, IN_TIME]);
		expect([status, rows]).toMatchObject([
			'success',
			[{ action: 'skipped', code: 'fileNotConfirmed', preview: false }],
		]);
		expect(result).toContain('Niet geboekt');
		expect(writes()).toBe(0);
	});

	test('the same file once more is known by what is booked, and asks nothing', async () => {
		await send([YES]);
		const before = writes();
		const { status, page, execution } = await send([IN_TIME]);
		expect(status).toBe('success');
		expect(page).toContain('ongewijzigd');
		expect(execution.order).not.toContain('Ask first');
		expect(writes()).toBe(before);
	});

	test.each(['', 1])('with preview %j it asks nothing and books nothing', async (preview) => {
		const { status, page, execution } = await send([IN_TIME], {}, MAY, {
			fields: { preview: { value: preview } },
		});
		expect(status).toBe('success');
		expect(page).toContain('zou geboekt worden');
		expect(execution.order).not.toContain('Ask first');
		expect(writes()).toBe(0);
	});

	test.each<[string, Files, RegExp]>([
		['a PDF', { 'loonstrook.pdf': PDF }, /PDF/],
		['a journal that does not balance', { 'mei.csv': table().replace(';;12500,00', ';;12400,00') }, /100,00/],
		['an empty file', { 'leeg.csv': '' }, /leeg/],
	])('%s: the page says why, and the execution ends as failed', async (_what, files, said) => {
		const { status, page, failure } = await send([IN_TIME], {}, files);
		expect(status).toBe('error');
		expect(page).toMatch(said);
		expect(page).toContain('Er is niets geboekt');
		expect(failure).toMatch(said);
		expect(writes()).toBe(0);
	});

	test('several files at once: the good one is booked, the other told', async () => {
		const files = {
			'april.csv': table('100,00', '30-04-2026'),
			'mei.csv': table('1,00').replace(';;1,00', ';;2,00'),
		};
		const { status, told } = await send([YES, IN_TIME], {}, files);
		expect(told.map((row) => row.split(' ').at(-1)).sort()).toEqual(['blocked', 'booked']);
		expect(status).toBe('error');
		expect(bookedEntries(sandbox())).toHaveLength(1);
	});

	test.each([
		[{ active: false }, 'success', 'Uitgezet'],
		[{}, 'error', '&#39;Execution → Active&#39; is &#39;misschien&#39;'],
	])('switched off, or not clearly on: the page says so (%j)', async (settings, status, said) => {
		const fields = 'active' in settings ? undefined : { active: { value: 'misschien' } };
		const run = await send([IN_TIME], settings, MAY, { fields });
		expect([run.status, run.result]).toEqual([status, expect.stringContaining(said)]);
		expect(sandbox().calls).toEqual([]);
	});

	test('an n8n below 2.16, which asks nothing of who opens its second page: no wage on any page, nothing to choose, nothing read or booked', async () => {
		const run = await send([IN_TIME], {}, MAY, { withoutResumeToken: true });
		expect([run.status, run.rows.map(({ code }) => code)]).toEqual(['error', ['formNotProtected']]);
		expect(run.failure).toContain('2.16');
		expect(run.result).toContain('Werk n8n bij naar 2.16 of nieuwer');
		expect(run.execution.order).not.toContain('Ask first');
		for (const wage of ['12500', '12.500'])
			expect(JSON.stringify(run.execution.items('Log'))).not.toContain(wage);
		expect(run.result).not.toContain('12.500');
		expect(sandbox().calls).toEqual([]);
	});
});

describe('a question on the second page of the form', () => {
	const MAY_AGAIN = { 'mei nieuw.csv': table('12600,00') };
	const wages = () => sandbox().books.balance('4000', { from: '2026-05-31', to: '2026-05-31' });

	test('nothing chosen: nothing of that file is booked, which is told, and the other file is', async () => {
		await send([YES, IN_TIME]);
		const files = { ...MAY_AGAIN, 'juni.csv': table('200,00', '30-06-2026') };
		const { status, rows, result } = await send([choosing(), IN_TIME], {}, files);
		expect(status).toBe('error');
		expect(rows.map(({ code }) => code).sort()).toEqual(['journalBooked', 'runMayBeBooked']);
		expect(result).toContain('In deze periode is er ook: ');
		expect(result).toContain('<b>Stuur het bestand nog eens in, en kies op de tweede pagina wat het is.</b>');
		expect(result).not.toMatch(/&#39;decisions|Q[0-9a-f]{11}/);
		expect(wages()).toBe('12500.00');
	});

	test('an answer that stands in Settings gives way to the one that was just chosen', async () => {
		await send([YES, IN_TIME]);
		const { questions } = asked(await send([], {}, MAY_AGAIN));
		const decisions = questions[0]?.choices.at(-1)?.answer ?? '';
		expect(decisions).toMatch(/^Q[0-9a-f]{11}=leave$/);
		const { rows } = await send([IN_TIME], { decisions }, MAY_AGAIN);
		expect(rows.map(({ code }) => code)).not.toContain('runMayBeBooked');
	});

	test('a period and a name on the first page: nothing is asked, and it is booked beside the other', async () => {
		const named = async (amount: string, json: Record<string, string>) =>
			await runFiles(
				sandbox(),
				{},
				{
					startNode: FORM,
					items: [{ ...withFilesOf({ 'x.csv': table(amount) }, 'Bestand_'), json }],
					answers: [YES, IN_TIME],
				},
			);
		await named('12500,00', { Periode: '2026-05', Loonrun: 'Gewoon' });
		const run = await named('800,00', { Periode: '2026-05', Loonrun: 'Bonus' });
		expect([run.status, asked(run).questions]).toEqual(['success', []]);
		expect(bookedEntries(sandbox())).toEqual([
			expect.stringContaining('/2026-05/P05-gewoon'),
			expect.stringContaining('/2026-05/P05-bonus'),
		]);
	});

	test.each([
		[undefined, 'filePeriodsUnclear', 0],
		['', 'filePeriodsUnclear', 0],
		['oneRun', 'journalBooked', 1],
		['runForEach', 'journalBooked', 2],
	])('rows of two periods, of which the form was opened for %j: %s', async (choice, code, runs) => {
		const rows = table('12000,00', '30-04-2026') + table().split('\r\n').slice(1).join('\r\n');
		const items = [
			{ ...withFilesOf({ 'x.csv': rows }, 'Bestand_'), json: { severalPeriods: choice ?? null } },
		];
		const answers = runs === 0 ? [IN_TIME] : [YES, IN_TIME];
		const run = await runFiles(sandbox(), {}, { startNode: FORM, items, answers });
		const told = runs === 0 ? run.execution.items('Read the files') : run.rows;
		expect(told).toEqual(Array(Math.max(runs, 1)).fill(expect.objectContaining({ code })));
	});
});

describe('a column that is not known', () => {
	const text = (day: string) =>
		`Boekdag;Grootboek;Omschrijving;Debet;Credit\r\n${day};4000;Bruto;100,00;\r\n${day};1710;Netto;;100,00\r\n`;
	const sent = async (name: string, day: string, options: FileOptions, columns?: string) =>
		await runFiles(
			sandbox(),
			{},
			{
				startNode: FORM,
				items: [{ ...withFilesOf({ [name]: text(day) }, 'Bestand_'), json: { columns: columns ?? null } }],
				...options,
			},
		);

	test('is asked about with a link for each answer, which is kept for the next file of its layout', async () => {
		const staticData = {};
		const first = await sent('2026-10.csv', '15-11-2026', { staticData, answers: [IN_TIME] });
		expect([first.status, writes()]).toEqual(['error', 0]);
		expect(first.page).toContain('Wat zijn deze kolommen');
		const [, link = ''] = /href="[^"]*\?columns&#61;(date[^"]*)"/.exec(first.page) ?? [];
		expect(decodeURIComponent(link)).toBe('date=Boekdag');

		const answered = { staticData, answers: [YES, IN_TIME] };
		const second = await sent('2026-10.csv', '15-11-2026', answered, decodeURIComponent(link));
		expect(second.rows).toMatchObject([{ code: 'journalBooked' }]);
		expect(JSON.stringify(second.rows[0]?.notes)).toContain('date=Boekdag');
		expect(bookedEntries(sandbox())).toEqual([expect.stringMatching(/^2026-11-15 /)]);

		const next = await sent('2026-11.csv', '14-12-2026', answered);
		expect(next.rows).toMatchObject([{ code: 'journalBooked' }]);
		expect(bookedEntries(sandbox())[1]).toMatch(/^2026-12-14 /);
	});
});

describe('the mailbox', () => {
	const mail = async (files: Files, settings = {}) =>
		await runFiles(sandbox(), settings, { startNode: MAIL, items: [mailOf(files)] });

	test.each([
		['nothing', {}],
		['somebody you know', { from: { text: 'salaris@example.com' }, headers: { 'received-spf': 'pass' } }],
	])('a mail that says %s: shown with its amounts, told, and not booked', async (_what, json) => {
		const items = [mailOf(MAY, json), mailOf({ 'juni.csv': table('200,00', '30-06-2026') }, json)];
		const { rows, status, failure } = await runFiles(sandbox(), {}, { startNode: MAIL, items });
		expect([status, writes()]).toEqual(['error', 0]);
		expect(rows).toMatchObject(
			[
				{ date: '2026-05-31', amount: '12500.00' },
				{ date: '2026-06-30', amount: '200.00' },
			].map((left) => ({ action: 'blocked', code: 'mailedFile', preview: false, left: [left] })),
		);
		expect(failure).toContain('Kwam per mail: getoond, niet geboekt.');
		expect(failure).toContain('Stuur hetzelfde bestand in met het formulier');
	});

	test('the form books the same file, and the mail of it is unchanged from then on', async () => {
		await mail(MAY);
		await send([YES, IN_TIME]);
		expect(bookedEntries(sandbox())).toEqual([expect.stringMatching(/^2026-05-31 /)]);
		const before = writes();
		const { told, status } = await mail(MAY);
		expect([status, told, writes()]).toEqual(['success', [expect.stringMatching(/ unchanged$/)], before]);
	});

	test('with preview on it says besides that the file would not be booked', async () => {
		const { rows, status, message } = await mail(MAY, { preview: true });
		expect([status, message, writes()]).toEqual(['success', 'preview: 1 payroll journals booked', 0]);
		const reason = expect.stringContaining('Kwam per mail') as string;
		expect(rows).toMatchObject([{ action: 'wouldBeBooked', preview: true, reason }]);
	});

	test('a question about it that is answered in Settings needs the file again, and says so', async () => {
		await send([YES, IN_TIME]);
		const changed = { 'mei.csv': table('14000,00') };
		const [asked] = (await mail(changed)).rows;
		expect(asked).toMatchObject({ action: 'blocked', code: 'runMayBeBooked' });
		expect(asked?.reason).toMatch(/Staat het antwoord bij '.*Decisions', stuur het dan opnieuw in/);
		const [decisions] = textsIn(asked?.decisions);
		expect((await mail(changed, { decisions })).rows.map(({ code }) => code)).toEqual(['mailedFile']);
		const { rows } = await send([YES, IN_TIME], { decisions }, changed);
		expect(rows.map(({ code }) => code)).toEqual(['journalCorrected']);
	});

	test('of a good and a bad attachment the bad one is told, and a document only in passing', async () => {
		const old = Buffer.from('D0CF11E0A1B11AE1', 'hex');
		const { status, rows } = await mail({ ...MAY, 'juni.xls': old, 'loonstroken.pdf': PDF, 'logo.png': 'x' });
		expect(status).toBe('error');
		expect(rows.map(({ code, attention }) => [code, attention]).sort()).toEqual([
			['fileOtherKind', true],
			['filesPassedOver', false],
			['mailedFile', true],
		]);
	});

	test('a mail without a file is no failure; one with only another kind of file is told', async () => {
		const none: Files[] = [{}, { 'Thumbs.db': 'x', '~$mei.xlsx': 'x' }];
		for (const files of none)
			expect(await mail(files)).toMatchObject({ status: 'success', rows: [{ code: 'noPayrollFile' }] });
		expect(await mail({ 'strook.pdf': PDF })).toMatchObject({
			...{ status: 'error', rows: [{ action: 'blocked' }] },
		});
	});
});
