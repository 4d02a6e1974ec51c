import type { Row } from '../../base/words/row';
import { readWorkflow } from '../../engine/workflow-file';
import { table } from '../support/journalFiles';
import {
	asked,
	choosing,
	FORM,
	IN_TIME,
	PAYROLL_FILE_WORKFLOW,
	runFiles,
	withFilesOf,
	YES,
	type FileOptions,
} from '../support/payrollFileWorkflow';
import { useSandbox } from '../support/sandbox';

/** What who fills in the form is asked and told: everything there, nothing that goes into Settings. */
const sandbox = useSandbox();

const send = async (answers: FileOptions['answers'], files: Record<string, string>, settings = {}) =>
	await runFiles(sandbox(), settings, {
		startNode: FORM,
		items: [withFilesOf(files, 'Bestand_')],
		answers,
	});
const gross = () => sandbox().books.balance('4000', { from: '2026-05-01', to: '2026-05-31' });
const TO_TYPE = /&#39;decisions|Q[0-9a-f]{8}/;

describe('a journal of which the sides are swapped', () => {
	const line = (account: string, amount: string) => `31-05-2026;${account};x;${amount}`;
	const lines = [line('4000', '-5000,00'), line('1700', '1500,00'), line('1710', '3500,00')];
	const SWAPPED = {
		'mei terug.csv': ['Datum;Grootboek;Omschrijving;Bedrag', ...lines, ''].join('\n'),
	};

	test('is asked about with a list of which nothing is chosen, beside what may be wrong', async () => {
		const run = await send([], SWAPPED);
		expect(run.status).toBe('waiting');
		const { fields, questions } = asked(run);
		expect(questions.map(({ choices }) => choices.map(({ choice }) => choice))).toEqual([
			['Een loonrun die lonen terugneemt: boekt 5.000,00', 'Laten zoals het is: boekt niets'],
		]);
		const [about, list] = JSON.parse(`[${fields}]`) as { html?: string; fieldType: string }[];
		expect(list).toMatchObject({ fieldType: 'radio', fieldLabel: questions[0]?.label });
		expect(list).not.toHaveProperty('defaultValue');
		expect(about?.html).toContain('staan credit in plaats van debet');
		expect(about?.html).toContain('laat &#39;File Layout → Sign of Amounts&#39; in Settings nakijken');
		expect(fields).not.toMatch(TO_TYPE);
	});

	test.each([
		['Een loonrun die lonen', 'success', 'journalBooked', '-5000.00', 'done'],
		['Laten zoals', 'success', 'leftByDecision', '0.00', 'idle'],
		// Nothing is wrong: it was asked, and not answered.
		['', 'error', 'journalSidesSwapped', '0.00', 'announced'],
	])(
		'%j is carried out in the same execution, and nothing else',
		async (choice, status, code, expected, tone) => {
			const run = await send([choosing(choice || 'none'), IN_TIME], SWAPPED);
			expect([run.status, run.rows.map((row) => row.code), gross()]).toEqual([status, [code], expected]);
			expect(run.result).not.toMatch(TO_TYPE);
			expect(run.result).toContain(`<div class="banner ${tone}"`);
			expect(run.result.includes('<h3>')).toBe(code !== 'leftByDecision');
		},
	);

	test('in a month that is booked, both questions are one list', async () => {
		await send([YES, IN_TIME], { 'mei.csv': table('4000,00') });
		const { questions } = asked(await send([], SWAPPED));
		expect(questions.map(({ choices }) => choices.map(({ choice }) => choice))).toEqual([
			[
				expect.stringMatching(/^Nieuwere versie van mei\.csv, mutatie \d+: boekt het verschil, 9\.000,00$/),
				'Een loonrun die lonen terugneemt: boekt 5.000,00',
				'Laten zoals het is: boekt niets',
			],
		]);
		const run = await send([choosing('Een loonrun die lonen'), IN_TIME], SWAPPED);
		expect([run.status, run.message, gross()]).toEqual(['success', '1 payroll journals booked', '-1000.00']);
	});

	test('an answer says nothing of what somebody booked by hand', async () => {
		await send([choosing('Een loonrun die lonen'), IN_TIME], SWAPPED);
		const rows = sandbox().books.memorials().at(-1)?.rows ?? [];
		sandbox().reset();
		sandbox().books.bookByHand({ date: '2026-05-31', voucher: 'MEM-14', rows });
		const before = gross();
		const run = await send([choosing('Een loonrun die lonen'), IN_TIME], SWAPPED);
		expect([run.rows.map(({ code }) => code), gross()]).toEqual([['foreignBooking'], before]);
	});
});

test('the second page asks whether to book what it shows: the file as it was sent, its company and where', async () => {
	const { fields } = asked(await send([], { 'mei.csv': table() }));
	const { html = '' } = (JSON.parse(`[${fields}]`) as { html?: string }[])[0] ?? {};
	expect(html).toContain('<h2>Dit staat klaar om te boeken</h2>');
	expect(html).toContain('<h3>Bakkerij De Korst B.V. (12345)</h3>');
	expect(html).toContain('1 loonjournaalpost wordt geboekt');
	expect(html).toContain('<h4>mei.csv</h4>');
	expect(html).not.toMatch(/Proefrun|tijdzone/i);
	const named = asked(await send([], { 'mei.csv': table() }, { companies: '12345=De Korst' }));
	expect(named.fields).toContain('<h3>De Korst</h3>');
});

test('a question is one decision, and what nobody asks about takes a yes', async () => {
	const files = { 'mei.csv': table() };
	const isAsked = (run: Awaited<ReturnType<typeof send>>) =>
		run.execution.items('Page of the preview')[0]?.asksToBook;
	expect(isAsked(await send([], files))).toBe(true);
	await send([YES, IN_TIME], files);
	const changed = { 'nieuw.csv': table('12600,00') };
	expect(isAsked(await send([], changed))).toBe(false);
	expect(isAsked(await send([], { ...changed, 'juni.csv': table('1,00', '30-06-2026') }))).toBe(true);
	const answer = choosing('Nieuwere versie');
	const withoutYes = (waiting: Parameters<typeof answer>[0]) =>
		({ ...(answer(waiting) as object), Keuze: null }) as never;
	const { status, result } = await send([withoutYes, IN_TIME], changed);
	expect([status, gross()]).toEqual(['success', '12600.00']);
	expect(result).toContain('href="../form/loonjournaalpost"');
});

test('of a file of which only a part can be booked the form asks to book that, and says which', async () => {
	const [, ...unknown] = table('20,00').replaceAll('4000', '4999').split('\r\n');
	const files = { 'mei.csv': table('10,00', '15-05-2026') + unknown.join('\r\n') };
	const waiting = await send([], files);
	expect(waiting.status).toBe('waiting');
	expect(asked(waiting).fields).toContain('1 loonjournaalpost voor een deel te boeken');
	expect(gross()).toBe('0.00');
	const { result } = await send([YES, IN_TIME], files);
	expect(gross()).toBe('10.00');
	expect(result).toContain('voor een deel geboekt');
	expect(result).toContain('15-05-2026 · mutatie');
});

test('equal lines of an account are one, and others have their text', async () => {
	const line = (text: string, debit: string, credit = '') => `31-05-2026;4000;${text};${debit};${credit}`;
	const rows = [
		line('Winkel', '1,00'),
		line('Winkel', '2,00'),
		line('Kantoor', '4,00'),
		'31-05-2026;1710;Netto;;7,00',
	];
	const file = ['Datum;Grootboek;Omschrijving;Debet;Credit', ...rows, ''].join('\r\n');
	const { fields } = asked(await send([], { 'mei.csv': file }));
	expect(fields.match(/4000 Bruto lonen · (Winkel|Kantoor)/g)).toEqual([
		'4000 Bruto lonen · Winkel',
		'4000 Bruto lonen · Kantoor',
	]);
	expect(fields).toContain('>3,00<');
});

test('no advice about Settings to who cannot see them', async () => {
	const { page } = await send([IN_TIME], { 'mei.csv': table().replace(';;12500,00', ';;1,00') });
	expect(page).toContain('Blijft het verschil, laat dan in Settings de indeling van de bestanden nakijken');
	expect(page).not.toContain('Sign of Amounts');
});

test('with preview on the page says when it would be asked', async () => {
	await send([YES, IN_TIME], { 'mei.csv': table() });
	const { page } = await send([IN_TIME], { 'nieuw.csv': table('12600,00') }, { preview: true });
	expect(page).toContain('dan vraagt het formulier dit op de tweede pagina');
	expect(page).not.toMatch(TO_TYPE);
});

test('an older file that came with the newer one: no text to type', async () => {
	await send([YES, IN_TIME], { 'mei.csv': table() });
	const files = { 'mei.csv': table(), 'nieuw.csv': table('12600,00') };
	const { rows, result } = await send([choosing('Nieuwere versie'), IN_TIME], files);
	expect(rows.map(({ code }) => code).sort()).toEqual(['formerState', 'journalCorrected']);
	expect(result).toContain('stuur het dan alleen in');
	expect(result).not.toMatch(TO_TYPE);
});

test('rows of several periods: only then is asked what they are, with ways back to the form', async () => {
	const files = { 'x.csv': table('12000,00', '30-04-2026') + table().split('\r\n').slice(1).join('\r\n') };
	const { result, page, rows } = await send([IN_TIME], files);
	expect([rows, result]).toEqual([[], '']);
	expect(page).toContain('Kies onderaan deze pagina wat het is');
	for (const way of ['oneRun', 'runForEach'])
		expect(page).toContain(`<a href="../form/loonjournaalpost?severalPeriods&#61;${way}"`);
	expect((await send([IN_TIME], {})).page).not.toContain('severalPeriods');
});

test.each([
	['that is in the books', { 'mei.csv': table() }, 'Er was niets te doen'],
	[
		'with an account that is not there',
		{ 'juni.csv': table('1,00', '30-06-2026').replace('4000', '9999') },
		'Er is niets geboekt',
	],
])('with preview off, a file %s is no preview', async (_what, files, title) => {
	await send([YES, IN_TIME], { 'mei.csv': table() });
	const { page } = await send([IN_TIME], files);
	expect(page).toContain(`<h2>${title}</h2>`);
	expect(page).not.toContain('Proefrun');
});

test('no file, which is what n8n makes of an empty one: it is not looked for in a folder', async () => {
	const { page } = await send([IN_TIME], {});
	expect(page).toContain('Er kwam geen bestand binnen, of het is leeg. <b>Kijk of er iets in staat');
	expect(page).not.toMatch(/Folder|>File|>file</);
});

test('what was filled in at the period and is none is told as the form calls it', async () => {
	const item = { ...withFilesOf({ 'mei.csv': table() }, 'Bestand_'), json: { Periode: '60' } };
	const { page } = await runFiles(sandbox(), {}, { startNode: FORM, items: [item], answers: [IN_TIME] });
	expect(page).toContain('Bij &#39;Periode&#39; staat &#39;60&#39;, en dat is geen jaar en periode.');
	expect(page).not.toContain('instellingen');
});

describe('what a refusal advises is never what was refused', () => {
	interface Sent {
		[label: string]: string;
		file: string;
	}
	const dated = (...dates: string[]) =>
		dates
			.map((date, at) =>
				at === 0 ? table('1,00', date) : table('1,00', date).split('\r\n').slice(1).join('\r\n'),
			)
			.join('');
	const withPeriods = (...periods: string[]) =>
		[
			'Datum;Grootboek;Debet;Credit;Periode',
			...periods.flatMap((period) => [`31-05-2026;4000;1,00;;${period}`, `31-05-2026;1710;;1,00;${period}`]),
			'',
		].join('\r\n');
	const FILES: Record<string, [name: string, content: string]> = {
		'says its period': ['bonus.csv', withPeriods('2026-05')],
		'only has dates': ['bonus.csv', dated('31-05-2026')],
		'is named after its period': ['2026-05.csv', dated('05-06-2026')],
		'has another period in its name': ['2026-06.csv', withPeriods('2026-05')],
		'has dates of two periods': ['x.csv', dated('30-04-2026', '31-05-2026')],
		'says two periods': ['x.csv', withPeriods('2026-04', '2026-05')],
	};
	const { parameters } = readWorkflow(PAYROLL_FILE_WORKFLOW).nodes.find(({ name }) => name === FORM) ?? {};
	const { values } = (
		parameters as {
			formFields: {
				values: { fieldLabel?: string; fieldName?: string; fieldType: string }[];
			};
		}
	).formFields;
	const TYPED: Record<string, string[]> = {
		Periode: ['', '2026-05', '2026-13', 'mei'],
		Run: ['', 'bonus'],
		// What the page of a refusal leads back to the form with.
		severalPeriods: ['', 'oneRun', 'runForEach'],
	};
	const fields = values.filter(({ fieldType }) => fieldType !== 'file');
	const given = fields.map(({ fieldLabel, fieldName = fieldLabel ?? '' }) =>
		(TYPED[fieldName] ?? []).map((value) => [fieldName, value] as const),
	);
	const states = Object.keys(FILES).flatMap((file) =>
		given.reduce<Sent[]>(
			(all, options) => all.flatMap((one) => options.map(([label, value]) => ({ ...one, [label]: value }))),
			[{ file }],
		),
	);

	/** For each refusal, what its advice says, and what is sent in then. */
	const period = { Periode: '2026-05' };
	const WAYS: Record<string, [words: string, change: Record<string, string>][]> = {
		settingsWrong: [
			['zoals 2026-05', period],
			['of laat het leeg', { Periode: '' }],
		],
		fileUnreadable: [['met de goede periode bij', period]],
		filePeriodDiffers: [['met de goede periode bij', period]],
		fileRunWithoutPeriod: [['vul bij', period]],
		fileRunOfSeveral: [
			['met niets bij', { Run: '' }],
			['elke loonrun als een eigen bestand', { file: 'says its period' }],
		],
		filePeriodsUnclear: [
			['Eén loonrun, met correcties', { severalPeriods: 'oneRun' }],
			['Elke periode een loonrun', { severalPeriods: 'runForEach' }],
		],
	};

	const seen = new Map<string, ReturnType<typeof refusals>>();
	async function refusalsOf(sent: Sent) {
		const key = JSON.stringify(sent);
		const known = seen.get(key) ?? refusals(sent);
		seen.set(key, known);
		return await known;
	}
	async function refusals({ file, ...json }: Sent) {
		const [name, content] = FILES[file] ?? ['', ''];
		const items = [{ ...withFilesOf({ [name]: content }, 'Bestand_'), json }];
		const { execution, page } = await runFiles(sandbox(), {}, { startNode: FORM, items, answers: [] });
		const { rows } = execution.items('Page of the preview')[0] as { rows: Row[] };
		return {
			page,
			refused: rows.filter(({ action, question }) => action === 'blocked' && question === undefined),
		};
	}

	test('whatever is filled in', async () => {
		expect(given.every((options) => options.length > 1)).toBe(true);
		const found = new Set<string>();
		for (const state of states) {
			const { page, refused } = await refusalsOf(state);
			for (const { code } of refused) {
				found.add(code);
				const ways = WAYS[code] ?? [];
				expect([state, code, ways.length > 0]).toEqual([state, code, true]);
				for (const [words, change] of ways) {
					const next = { ...state, ...change };
					expect([state, page]).toEqual([state, expect.stringContaining(words)]);
					expect(next).not.toEqual(state);
					const after = (await refusalsOf(next)).refused.map((row) => row.code);
					expect([next, after]).toEqual([next, after.filter((one) => one !== code)]);
				}
			}
		}
		expect([...found].sort()).toEqual(Object.keys(WAYS).sort());
	});
});

describe('an answer about a closed month of which nothing is booked', () => {
	const swapped = [
		...['Datum;Grootboek;Omschrijving;Debet;Credit', '31-05-2026;4000;Bruto lonen;;12500,00'],
		...['31-05-2026;1710;Netto lonen;12500,00;', ''],
	].join('\r\n');

	test.each<[string, Record<string, string>, string]>([
		['one that takes wages back', { 'mei.csv': swapped }, 'Een loonrun die'],
		['two of one month', { 'mei.csv': table(), 'mei (1).csv': table('12600,00') }, 'Een loonrun op zich'],
	])('%s: the page promises no other month, and what is not booked is told', async (_what, files, choice) => {
		const until = { closedPeriods: 'nextOpenPeriod', closedUntil: '2026-05-31' };
		const before = sandbox().books.memorials().length;
		expect(asked(await send([], files, until)).fields).not.toContain('komt op');
		const { status } = await send([choosing(choice), IN_TIME], files, until);
		expect([status, sandbox().books.memorials().length]).toEqual(['error', before]);
	});
});

describe('a month that is booked', () => {
	const two = table().trimEnd() + '\r\n' + table('6000,00', '30-06-2026').split('\r\n').slice(1).join('\r\n');

	test.each([['oneRun'], ['runForEach']])(
		'and comes again with another in a table, of which %s is said: the page shows nothing of it as new',
		async (severalPeriods) => {
			await send([YES, IN_TIME], { 'mei.csv': table() });
			const run = await send([], { 'mei en juni.csv': two }, { severalPeriods });
			if (severalPeriods === 'oneRun') {
				const [{ choices } = { choices: [] }] = asked(run).questions;
				expect(choices[0]?.choice).toMatch(/^Nieuwere versie van mei\.csv.*boekt het verschil, 6\.000,00$/);
				await send([choosing('Nieuwere versie'), IN_TIME], { 'mei en juni.csv': two }, { severalPeriods });
			} else {
				expect(asked(run).questions).toEqual([]);
				await send([YES, IN_TIME], { 'mei en juni.csv': two }, { severalPeriods });
			}
			const all = sandbox().books.balance('4000', { from: '2026-05-01', to: '2026-06-30' });
			expect([gross(), all]).toEqual(['12500.00', '18500.00']);
		},
	);
});

test('a question says in which administration it would be booked', async () => {
	await send([YES, IN_TIME], { 'mei.csv': table() });
	const { fields } = asked(await send([], { 'nieuw.csv': table('12600,00') }));
	expect(fields).toContain('Administratie Bakkerij De Korst B.V.');
});
