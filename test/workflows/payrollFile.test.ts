import { utils, write } from '@e965/xlsx';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineRun, WorkflowFile } from '../../engine';
import { onDay } from '../support/calendar';
import { bookedEntries } from '../support/payrollWorkflow';
import { table } from '../support/journalFiles';
import {
	asked,
	choosing,
	FORM,
	IN_TIME,
	NO,
	runFiles,
	withFilesOf,
	YES,
	type FileOptions,
} from '../support/payrollFileWorkflow';
import { usePayrollFolder } from '../support/payrollFolder';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const folder = usePayrollFolder(sandbox);

type Files = Parameters<typeof withFilesOf>[0];
type Group = ReturnType<typeof asked>['answers'][number];
const MAY = { 'mei.csv': table() };
const send = async (
	answers: FileOptions['answers'],
	settings = {},
	files: Files = MAY,
	{ json = {}, ...options }: FileOptions & { json?: Record<string, string> } = {},
) =>
	await runFiles(sandbox(), settings, {
		startNode: FORM,
		items: [{ ...withFilesOf(files, 'Bestand_'), json }],
		answers,
		...options,
	});
const writes = () => sandbox().writes().length;

/** A workbook, of which n8n gives dates as Excel's numbers. */
const workbook = (rows: readonly (readonly (number | string)[])[]) => {
	const book = utils.book_new();
	utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Blad1');
	return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
};

/** Month and year to date, with the headings of the month. */
const TWICE = [
	['Datum', 'Grootboek', 'Omschrijving', 'Debet', 'Credit', 'Debet', 'Credit'],
	['31-05-2026', '4000', 'Bruto', '1250,50', '', '6252,50', ''],
	['31-05-2026', '1710', 'Netto', '', '1250,50', '', '6252,50'],
];
const ONCE = TWICE.map((line, at) => (at === 0 ? [...line.slice(0, 5), 'Debet_1', 'Credit_1'] : line));
const asCsv = (rows: typeof TWICE) => rows.map((line) => line.join(';')).join('\r\n');

const WAGES = [
	['Datum', 'Grootboek', 'Omschrijving', 'Debet', 'Credit'],
	[46173, 4000, 'Loon', 12500, ''],
	[46173, 1700, 'Loon', '', 3900.5],
	[46173, 1710, 'Loon', '', 8599.5],
];

describe('the form', () => {
	test('shows what would be booked, and waits: nothing is written', async () => {
		const { status, page } = await send([]);
		expect([status, writes()]).toEqual(['waiting', 0]);
		expect(page).toContain('wordt geboekt');
		expect(page).toContain('12.500,00');
	});

	test('books after a yes what the page showed, and the last page says so', async () => {
		const { status, message, result } = await send([YES, IN_TIME]);
		expect([status, message]).toEqual(['success', '1 payroll journals booked']);
		expect(result).toMatch(/mutatie \d+/);
		expect(bookedEntries(sandbox())).toEqual([
			expect.stringMatching(/^2026-05-31 NMBRS 12345\/2026-05\/P05/),
		]);
	});

	test.each([
		['a no', NO],
		['an answer that is none', { 'Boeken?': 'boek dit' }],
		['an answer without the field', {}],
		['nobody, in time', IN_TIME],
	])('%s: nothing is written, it ends in grey and nobody is sent to Settings', async (_what, answer) => {
		const { status, result, rows } = await send([answer, IN_TIME]);
		expect([status, writes(), rows.map(({ code }) => code)]).toEqual(['success', 0, ['leftByDecision']]);
		expect(result).toContain('class="banner idle"');
		expect(result).not.toContain('Settings');
	});

	test('the same file once more asks nothing, and books nothing', async () => {
		await send([YES, IN_TIME]);
		const before = writes();
		const { status, execution, page } = await send([IN_TIME]);
		expect([status, execution.order.includes('Ask first'), writes()]).toEqual(['success', false, before]);
		// To who sent it in, that is no preview: it says where it is booked.
		expect(page).toMatch(/mutatie \d+/i);
		expect(page).not.toMatch(/Proefrun|niets geboekt/);
	});

	test('with Preview on it asks nothing that it would not do', async () => {
		const { execution, page } = await send([IN_TIME], { preview: true });
		expect([execution.order.includes('Ask first'), writes()]).toEqual([false, 0]);
		expect(page).toContain('Klopt het?');
	});

	test('with Preview on the last page of a question says that it has to be off to answer here', async () => {
		const edit = (workflow: WorkflowFile): WorkflowFile => ({
			...workflow,
			nodes: workflow.nodes.map((node) => {
				if (node.name !== 'Last page') return node;
				const [value, options] = [node.parameters.responseText, {}];
				const assignments = { assignments: [{ id: 'page', name: 'page', value, type: 'string' }] };
				return {
					...node,
					type: 'n8n-nodes-base.set',
					typeVersion: 3.4,
					parameters: { assignments, options },
				};
			}),
		});
		const lastPage = async (settings: object, file: string, answers: FileOptions['answers'] = []) => {
			const { execution } = await send(answers, settings, { '2026-05.csv': file }, { edit });
			return String(execution.items('Last page')[0]?.page);
		};
		const off = 'Zet het uit in Settings en stuur het bestand opnieuw in';
		expect(await lastPage({ preview: true }, table())).not.toContain(off);
		expect(await lastPage({}, table(), [YES])).toContain('mutatie');
		const asked = await lastPage({ preview: true }, table('25000,00'));
		expect(asked).toContain(off);
		expect(asked).toContain('Onder deze naam is al een loonrun geboekt');
	});

	test('of a new run that is asked about it shows the accounts, as of any other', async () => {
		const { page } = await send([], {}, { '2027-12.csv': table('12500,00', '31-12-2027') });
		expect(page).toContain('meer dan twee maanden na vandaag');
		expect(page).toContain('Klopt het wel? Kies hieronder een antwoord.</b>');
		expect(page).toMatch(/Per rekening.*1710.*4000/s);
	});

	test('an answer about a closed period is carried out', async () => {
		const { rows } = await send([choosing('Boeken in'), IN_TIME], { closedUntil: '2026-05-31' });
		expect(rows.map(({ code }) => code)).toEqual(['journalBooked']);
	});

	test.each<[string, string | Buffer, string | Buffer]>([
		['csv', asCsv(TWICE), asCsv(ONCE)],
		['xlsx', workbook(TWICE), workbook(ONCE)],
	])(
		'a declared heading that stands twice refuses a file of %s, in the folder too',
		async (kind, twice, once) => {
			folder.put(`2026-05.${kind}`, twice);
			expect((await folder.run()).rows.map(({ reason }) => reason)).toEqual([
				expect.stringContaining("twee kolommen heten 'Debet'; twee kolommen heten 'Credit'"),
			]);
			const { status } = await send([YES, IN_TIME], {}, { [`2026-05.${kind}`]: once });
			expect([status, sandbox().books.balance('4000')]).toEqual(['success', '1250.50']);
		},
	);

	test('a declared heading that stands twice refuses a file', async () => {
		const { rows } = await send([IN_TIME], {}, { '2026-05.csv': asCsv(TWICE) });
		expect(rows.map(({ code }) => code)).toEqual(['fileFaulty']);
	});

	test('a period that contradicts the name of the file is refused', async () => {
		const { status, rows } = await send(
			[IN_TIME],
			{},
			{ '2026-04.csv': table() },
			{ json: { Periode: '2026-05' } },
		);
		expect([status, rows.map(({ code }) => code)]).toEqual(['error', ['fileRunUnclear']]);
	});

	test.each([
		['mei', {}],
		['mei 2026', { periodsPerYear: 13 }],
	])('a period %s that is none is told in words of the form', async (Periode, settings) => {
		const { rows } = await send([IN_TIME], settings, { 'x.csv': table() }, { json: { Periode } });
		expect(rows.map(({ reason }) => reason)).toEqual([
			expect.stringContaining(
				`is niets geboekt: de periode is '${Periode}', maar moet een jaar en een periode zijn, zoals 2026-05`,
			),
		]);
	});

	test('what changed while the page was open is not booked, and told', async () => {
		const { status, rows } = await send([
			(waiting) => {
				sandbox().books.bookByHand({
					...{ date: '2026-05-31', voucher: 'met de hand', ledgerAccount: '2999' },
					rows: [
						{ ledgerAccount: '4000', amount: '-1.00' },
						{ ledgerAccount: '1710', amount: '1.00' },
					],
				});
				return YES(waiting);
			},
			IN_TIME,
		]);
		expect([status, rows.map(({ code }) => code)]).toEqual(['error', ['planChanged']]);
	});

	test.each<[string, Files, RegExp]>([
		['a PDF', { 'loonstrook.pdf': Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj') }, /loonstrook\.pdf/],
		['a journal that does not balance', { 'mei.csv': table().replace(';;12500,00', ';;12400,00') }, /100,00/],
		['other headings', { 'mei.csv': table().replace('Debet', 'Debit') }, /geen kolom 'Debet', wel 'Datum'/],
		['XML', { 'boekingen.xml': '<transactions><transaction/></transactions>' }, /boekingen\.xml/],
		['an empty file', { 'leeg.csv': '' }, /leeg\.csv/],
		// The page of n8n does not send one of 0 bytes.
		['no file at all', {}, /het bestand dat is ingestuurd was leeg/],
		['only headings', { 'leeg.csv': 'Datum;Grootboek;Omschrijving;Debet;Credit\r\n' }, /leeg\.csv/],
	])('%s: the page says why, and the execution ends as failed', async (_what, files, said) => {
		const { status, page, failure } = await send([IN_TIME], {}, files);
		expect([status, writes()]).toEqual(['error', 0]);
		expect(page.replaceAll('&#39;', "'")).toMatch(said);
		expect(failure).toMatch(said);
	});

	test('two files that are forced into one form: which line is of which is not known, so nothing of them is booked', async () => {
		const two = { 'mei.csv': table(), 'juni.csv': table('1,00', '30-06-2026') };
		const { status, page, failure } = await send([IN_TIME], {}, two);
		expect([status, writes()]).toEqual(['error', 0]);
		for (const name of Object.keys(two))
			expect([page.includes(name), failure.includes(name)]).toEqual([true, true]);
	});

	test('the period and the run of the form count', async () => {
		await send([YES, IN_TIME], {}, { 'x.csv': table() }, { json: { Periode: '2026-05', Loonrun: 'bonus' } });
		expect(bookedEntries(sandbox())).toEqual(['2026-05-31 NMBRS 12345/2026-05/P05-bonus']);
	});

	test('a workbook with a title above the headings', async () => {
		const files = { '2026-05.xlsx': workbook([['Loonjournaalpost mei'], ...WAGES]) };
		const { message } = await send([YES, IN_TIME], { headingLine: 2 }, files);
		expect(message).toBe('1 payroll journals booked');
		expect(sandbox().books.balance('4000', { from: '2026-05-31', to: '2026-05-31' })).toBe('12500.00');
	});

	test('an n8n below 2.16, which shows its second page to everybody: nothing is read, and the page says what to do', async () => {
		const { status, execution, page, failure } = await send([IN_TIME], {}, MAY, { withoutResumeToken: true });
		expect([status, execution.order.includes('Ask first'), sandbox().calls]).toEqual(['error', false, []]);
		for (const told of [page, failure]) expect(told).toContain('Werk n8n bij naar 2.16 of nieuwer');
	});

	test.each<[string, (about: Group[]) => Group[], string[]]>([
		['the question and the rest', (groups) => groups, ['14000.00', 'P05', 'P05-bonus']],
		[
			'only the rest',
			(groups) => groups.filter(({ answer }) => answer === '*=book'),
			['12500.00', 'P05-bonus'],
		],
		[
			'only the question',
			(groups) => groups.filter(({ answer }) => answer !== '*=book'),
			['14000.00', 'P05'],
		],
		['neither', () => [], ['12500.00']],
	])(
		'of a file with a run to ask about and another one, %s: that is booked, and nothing else',
		async (_what, chosen, [gross, ...runs]) => {
			await send([YES, IN_TIME]);
			const before = bookedEntries(sandbox()).length;
			const two = [
				'Datum;Grootboek;Omschrijving;Debet;Credit;Run',
				...[
					['14000,00', ''],
					['250,00', 'bonus'],
				].flatMap(([amount, run]) => [
					`31-05-2026;${run === '' ? 4000 : 4100};Loon;${amount};;${run}`,
					`31-05-2026;1710;Loon;;${amount};${run}`,
				]),
				'',
			].join('\r\n');
			const answer = (waiting: EngineRun) => {
				// Of the question the newer version, of the rest to book it.
				const groups = asked({ execution: waiting }).answers.filter(({ answer: text }) =>
					/=correct:P05$|^\*=book/.test(text),
				);
				expect(groups.map(({ answer: text }) => text.slice(text.indexOf('=') + 1))).toEqual([
					expect.stringMatching(/^correct/),
					'book',
				]);
				return Object.fromEntries(chosen(groups).map(({ label, option }) => [label, option]));
			};
			const { status } = await send([answer, IN_TIME], { runColumn: 'Run' }, { '2026-05.csv': two });
			expect(status).toBe('success');
			const after = bookedEntries(sandbox())
				.slice(before)
				.map((one) => one.split('/').at(-1));
			expect([
				sandbox().books.balance('4000', { from: '2026-05-31', to: '2026-05-31' }),
				...after.sort(),
			]).toEqual([gross, ...runs]);
		},
	);

	test('a question has a choice for each answer, and what is chosen is booked', async () => {
		await send([YES, IN_TIME]);
		const again = { 'mei nieuw.csv': table('12600,00') };
		const waiting = await send([], {}, again);
		expect(new Set(asked(waiting).answers.map(({ label }) => label)).size).toBe(1);
		const { status, rows, result } = await send([choosing('Niets boeken'), IN_TIME], {}, again);
		expect([status, rows.map(({ code }) => code)]).toEqual(['success', ['leftByDecision']]);
		expect(result).not.toContain('Settings');
		await send([choosing('Nieuwere versie'), IN_TIME], {}, again);
		expect(sandbox().books.balance('4000', { from: '2026-05-31', to: '2026-05-31' })).toBe('12600.00');
	});
});

describe('the folder', () => {
	test('a column of nothing but zeros is not what is booked', async () => {
		folder.put('2026-05.csv', table('0,00'));
		const { rows } = await folder.run();
		expect(rows.map(({ code }) => code)).toEqual(['fileFaulty']);
	});

	test('what Excel keeps beside an open file is no file, also alone', async () => {
		folder.put('~$mei.xlsx', 'x');
		expect((await folder.run()).failure).toContain('er kwam geen bestand binnen');
		folder.put('mei.csv', table());
		expect(await folder.run()).toMatchObject({ status: 'success', message: '1 payroll journals booked' });
	});

	test.each<[string, () => void]>([
		[
			'a name that is not UTF-8',
			() =>
				writeFileSync(
					Buffer.concat([Buffer.from(`${folder.path}/caf`), Buffer.from([0xe9]), Buffer.from('.csv')]),
					table(),
				),
		],
		['a link out of the folder', () => symlinkSync('/etc/passwd', join(folder.path, 'link.csv'))],
	])('%s is told as that, not as a separator', async (_what, put) => {
		folder.put('2026-05.csv', table());
		put();
		const { status, failure } = await folder.run();
		expect([status, failure]).toEqual([
			'error',
			expect.stringMatching(/niet te openen.*vreemd teken, of een snelkoppeling/),
		]);
		expect(failure).not.toContain('Separator');
		expect(writes()).toBe(0);
	});

	test('every file is booked, and the next morning nothing', async () => {
		folder
			.put('2026-04.csv', table('10000,00', '30-04-2026'))
			.put('2026-05.cSV', table())
			.put('lees.pdf', '%PDF');
		expect(await folder.run()).toMatchObject({ status: 'success', message: '2 payroll journals booked' });
		const before = writes();
		expect((await folder.run()).message).toBe('nothing to synchronize');
		expect(writes()).toBe(before);
	});

	test.each([
		['an empty one', {}],
		['one that is not there', { folder: '/elders' }],
	])('%s is told, because wages would silently not be booked', async (_what, settings) => {
		const { status, rows } = await folder.run(settings);
		expect([status, rows.map(({ code }) => code)]).toEqual(['error', ['fileFaulty']]);
	});

	test.each([
		['none', '', /'Files → Folder' is leeg, maar moet zijn: één map/],
		['a pattern', '/loon/{a,b}', /'Files → Folder' is '\/loon\/\{a,b\}', maar moet zijn: één map:/],
		['another pattern', '/loon/(a|b)', /leest n8n als een patroon/],
	])('%s in Settings is told as that, and nothing is read', async (_what, path, said) => {
		const { status, failure, execution } = await folder.run({ folder: path });
		expect([status, execution.order.includes('Read folder')]).toEqual(['error', false]);
		expect(failure).toMatch(said);
	});

	test('a file that cannot be read is told, and stops no other', async () => {
		folder.put('april.csv', 'Datum;Grootboek\r\n1;2;3;4\r\n').put('mei.csv', table());
		const { status, rows } = await folder.run();
		expect([status, rows.map(({ action }) => action).sort()]).toEqual(['error', ['blocked', 'booked']]);
	});
});

describe('a file that is due', () => {
	const APRIL = table('10000,00', '30-04-2026');
	let staticData = {};
	beforeEach(() => (staticData = {}));
	const START = { fromPeriod: 4, fileDue: 5 };
	/** What needs a person in an execution that starts by itself, and how it ends. */
	const morning = async (day: string, settings = {}) => {
		const options = { staticData, startNode: 'Every morning' };
		const { rows, status, failure } = await onDay(
			day,
			async () => await folder.run({ ...START, ...settings }, options),
		);
		const codes = rows.filter(({ attention }) => attention).map(({ code }) => code);
		return { told: [status, ...codes], failure };
	};
	const mornings = async (...days: string[]) => {
		const all = [];
		for (const day of days) all.push((await morning(day)).told);
		return all;
	};

	test('and does not come is told once by the executions that start by themselves, and each time by hand', async () => {
		folder.put('2026-04.csv', APRIL);
		expect(await mornings('2026-06-05')).toEqual([['success']]);
		const { told, failure } = await morning('2026-06-08');
		expect(told).toEqual(['error', 'fileNotCome']);
		expect(failure).toContain(
			"Het loonbestand van 2026-05 van bedrijf 12345 is er niet. Het moest er op 05-06-2026 zijn ('Files → A File Is Due After (Days)')",
		);
		expect(failure).toContain('Komt het altijd later? Kies meer dagen');
		const { rows } = await onDay('2026-06-08', async () => await folder.run(START));
		expect(rows.map(({ code }) => code)).toContain('fileNotCome');
		expect(await mornings('2026-06-08')).toEqual([['success']]);
		folder.put('2026-05.csv', table());
		expect(await mornings('2026-06-11', '2026-07-06', '2026-07-07')).toEqual([
			...[['success'], ['error', 'fileNotCome'], ['success']],
		]);
		expect(sandbox().books.balance('4000')).toBe('22500.00');
	});

	test('is not told beside a file of its period, or of none, that was refused, nor beside an empty folder', async () => {
		const refused = [['error', 'fileFaulty']];
		expect(await mornings('2026-06-05')).toEqual(refused);
		folder.put('2026-04.csv', APRIL).put('2026-05.csv', 'Datum;Grootboek\r\n1;2\r\n');
		expect(await mornings('2026-06-06')).toEqual(refused);
		folder.take('2026-05.csv').put('Journaalpost (18).csv', '');
		expect(await mornings('2026-06-07')).toEqual(refused);
		folder.take('Journaalpost (18).csv').put('2026-03.xls', 'x');
		expect(await mornings('2026-06-08')).toEqual([['error', 'fileFaulty', 'fileNotCome']]);
	});

	test('is told in a preview too, and not by the form, which was just given one', async () => {
		folder.put('2026-04.csv', APRIL);
		expect((await morning('2026-06-06', { preview: true })).told).toEqual(['error', 'fileNotCome']);
		const { rows, page } = await onDay(
			'2026-06-06',
			async () => await send([IN_TIME], START, { '2026-04.csv': APRIL }),
		);
		expect([rows.map(({ code }) => code), page.includes('2026-05')]).toEqual([['leftByDecision'], false]);
	});

	test('after too many days, or none, is told by its label', async () => {
		folder.put('2026-04.csv', APRIL);
		for (const fileDue of [0, 32])
			expect((await morning('2026-06-05', { fileDue })).failure).toContain(
				`'Files → A File Is Due After (Days)' is '${fileDue}'`,
			);
	});
});
