import type { Row } from '../../base/words/row';
import type { EngineRun, FormAnswer, WorkflowFile } from '../../engine';
import { errorEvent, runFailureNotice } from '../support/failureNotice';
import { table } from '../support/journalFiles';
import {
	asked,
	choosing,
	CLERK,
	FORM,
	IN_TIME,
	MAIL,
	mailOf,
	NO,
	withFilesOf,
	YES,
	type FileOptions,
} from '../support/payrollFileWorkflow';
import { usePayrollFolder } from '../support/payrollFolder';
import { useSandbox } from '../support/sandbox';

/** A question about a file of the folder or of a mail, answered by the link in the report. */
const ANSWER = 'When a question is answered';
const sandbox = useSandbox();
const folder = usePayrollFolder(sandbox, { mailFrom: CLERK });
beforeEach(async () => {
	put('mei.csv', table());
	await look();
	put('mei.csv', NEWER);
});

const NEWER = table('14000,00');
const put = (name: string, content: string) => folder.put(name, content);
const take = (name: string) => folder.take(name);
const wages = () => sandbox().books.balance('4000', { from: '2026-05-01', to: '2026-06-30' });
const look = async (settings?: Record<string, unknown>, options?: FileOptions) =>
	await folder.run(settings, options);

/** The link of the only question. */
function linkIn({ rows }: Awaited<ReturnType<typeof look>>): string {
	const [link, ...more] = rows.flatMap(({ answerPage }) => answerPage ?? []);
	expect(more).toEqual([]);
	return typeof link === 'string' ? link : '';
}

/** Opens a link, perhaps with a file, and answers what the page asks. */
async function follow(
	link: string,
	answers: FileOptions['answers'] = [],
	files: Record<string, string> = {},
	settings: Record<string, unknown> = {},
) {
	const question = new URL(link).searchParams.get('question');
	const { binary } = withFilesOf(files, 'Bestand_');
	const items = [{ json: { question }, ...(Object.keys(files).length > 0 && { binary }) }];
	return await look(settings, { startNode: ANSWER, items, answers });
}

const OLD = 'deze vraag wordt niet meer gesteld';

/** Nothing to fill in, nothing written, and told so. */
async function expectOld(link: string, files: Record<string, string> = {}): Promise<void> {
	const before = sandbox().writes().length;
	const { status, page, execution } = await follow(link, [IN_TIME], files);
	expect([status, page]).toEqual(['success', expect.stringContaining(OLD)]);
	expect(page).not.toMatch(/12\.[56]00/);
	expect(execution.order).not.toContain('Ask first');
	expect(sandbox().writes()).toHaveLength(before);
}

test('the report and the mail have a button to the page, with no more than the id of the question', async () => {
	const run = await look();
	const link = linkIn(run);
	expect(link).toMatch(/^http:\/\/[^/]+\/form\/loonjournaalpost-vraag\?question=Q[0-9a-f]{11}$/);
	// n8n shows the report in a frame in which a plain click opens nothing: an address, and no button.
	const report = String(run.execution.items('Log')[0]?.report).replaceAll('&#61;', '=');
	expect(report).toContain(`href="${link}" target="_blank" rel="noreferrer">${link}</a> (kopieer het adres`);
	expect(report).not.toContain('class="button"');
	const notice = await runFailureNotice(errorEvent(run.execution, 'Files'));
	const [mail] = notice.items('Write the mail');
	expect(String(mail?.text)).toContain(`Beantwoord deze vraag: ${link}`);
	expect(String(mail?.html)).toContain('>Beantwoord deze vraag</a>');
	expect(String(mail?.html)).not.toContain('kopieer het adres');
	// There is nothing to type, and what can be chosen is told.
	expect(String(mail?.text)).toContain('Je kunt kiezen:\n  • Nieuwere versie van');
	expect(`${String(mail?.text)}${String(mail?.html)}`).not.toMatch(/Q[0-9a-f]{11}=correct/);
});

test('the answer is carried out and told, and the same link is old from then on', async () => {
	const link = linkIn(await look());
	const waiting = await follow(link);
	expect([waiting.status, wages()]).toEqual(['waiting', '12500.00']);
	expect(
		asked(waiting).questions.map(({ choices }) => choices.map(({ answer }) => answer.slice(0, 12))),
	).toEqual([Array(3).fill(new URL(link).searchParams.get('question'))]);
	const { status, message, result } = await follow(link, [choosing('Nieuwere versie'), IN_TIME]);
	expect([status, message, wages()]).toEqual(['success', '1 payroll journals corrected', '14000.00']);
	expect(result).toContain('Geboekt');
	await expectOld(link);
	expect((await look()).message).toBe('nothing to synchronize');
});

test('the newer version of a run with the same amounts: the page says how it is not asked again, and that is so', async () => {
	take('mei.csv');
	put('juni concept.csv', table('9000,00', '30-06-2026'));
	await look();
	put('juni definitief.csv', table('9000,00', '30-06-2026'));
	const link = linkIn(await look());
	const { result } = await follow(link, [choosing('Nieuwere versie'), IN_TIME]);
	const [, answer = ''] =
		/haal het eruit, of zet &#39;(Q\w+&#61;correct:P06-concept)&#39;/.exec(result) ?? [];
	expect(answer).not.toBe('');
	expect(linkIn(await look())).toBe(link);
	const decisions = answer.replace('&#61;', '=');
	expect((await look({ decisions })).rows.filter(({ attention }) => attention)).toEqual([]);
});

test.each<[string, () => void]>([
	['the file is gone', () => take('mei.csv')],
	['the file has other amounts', () => put('mei.csv', table('14200,00'))],
])('%s: the link is old', async (_what, change) => {
	const link = linkIn(await look());
	change();
	await expectOld(link);
});

test('no folder any more, and no file given: the link is old', async () => {
	const link = linkIn(await look());
	folder.path = '';
	await expectOld(link);
});

test.each<[string, () => void, string]>([
	['the folder is not there', () => folder.remove(), 'folderNotThere'],
	[
		'e-Boekhouden does not answer',
		() => sandbox().faults.inject({ kind: 'unavailable', operation: 'GetMutaties', times: 50 }),
		'booksNotRead',
	],
])('%s: nobody knows whether it is still asked, and that is said', async (_what, change, code) => {
	const link = linkIn(await look());
	change();
	const run = await follow(link, [IN_TIME]);
	sandbox().faults.clear();
	const [page] = run.execution.items('Page of the preview') as { rows?: Row[] }[];
	expect([run.status, page?.rows?.map((row) => row.code)]).toEqual(['error', [code]]);
	expect(run.page).not.toContain(OLD);
});

test('a trigger without a path: no link', async () => {
	const edit = (workflow: WorkflowFile) => {
		const trigger = workflow.nodes.find(({ name }) => name === ANSWER);
		Object.assign(trigger?.parameters ?? {}, { options: {} });
		return workflow;
	};
	expect(linkIn(await look({}, { edit }))).toBe('');
});

test('the page without a question shows nothing of the folder', async () => {
	const [page] = linkIn(await look()).split('?');
	await expectOld(String(page));
	await expectOld(`${page}?question=`);
});

test('a hand-made answer with two questions is an old link, and ends nothing', async () => {
	const question = new URL(linkIn(await look())).searchParams.get('question');
	const items = [{ json: { question: [question, question] } }];
	const run = await look({}, { startNode: ANSWER, items, answers: [IN_TIME] });
	expect([run.status, run.page]).toEqual(['success', expect.stringContaining(OLD)]);
});

test('nothing chosen: nothing is booked, and the question stays, with its link', async () => {
	const link = linkIn(await look());
	const run = await follow(link, [choosing(), IN_TIME]);
	expect([run.status, wages(), linkIn(run)]).toEqual(['error', '12500.00', link]);
});

test('what else would be booked of the folder is shown, and takes a yes of its own', async () => {
	const link = linkIn(await look());
	put('juni.csv', table('200,00', '30-06-2026'));
	const waiting = await follow(link);
	expect(asked(waiting).fields).toContain('juni.csv');
	const answer = (given: FormAnswer) => (run: EngineRun) =>
		({ ...(choosing('Nieuwere versie')(run) as object), ...given }) as never;
	await follow(link, [answer(NO), IN_TIME]);
	expect(wages()).toBe('12500.00');
	const { rows } = await follow(link, [answer(YES), IN_TIME]);
	expect(rows.map(({ code }) => code).sort()).toEqual(['journalBooked', 'journalCorrected']);
	expect(wages()).toBe('14200.00');
});

test('the question of the link comes first', async () => {
	await look(
		{},
		{
			startNode: FORM,
			items: [withFilesOf({ 'juni.csv': table('1,00', '30-06-2026') }, 'Bestand_')],
			answers: [YES, IN_TIME],
		},
	);
	put('juni.csv', table('2,00', '30-06-2026'));
	const links = (await look()).rows.map(({ answerPage }) => String(answerPage));
	expect(links).toHaveLength(2);
	for (const link of links)
		expect(asked(await follow(link)).questions[0]?.choices[0]?.answer).toContain(link.split('=')[1]);
});

test('the books changed while the page was open: nothing of it is booked, and it is asked anew', async () => {
	const link = linkIn(await look());
	const late = async (waiting: EngineRun) => {
		await follow(link, [choosing('Nog een'), IN_TIME]);
		return choosing('Nieuwere versie')(waiting);
	};
	const before = wages();
	const { rows } = await follow(link, [late, IN_TIME]);
	expect([before, wages()]).toEqual(['12500.00', '26500.00']);
	expect(rows.map(({ code }) => code)).not.toContain('journalCorrected');
});

describe('while a page is open, the books change by hand: nothing is booked but what it showed', () => {
	const newest = () => sandbox().books.memorials().at(-1)?.number ?? 0;
	const deleteNewest = () => sandbox().books.deleteMutation(newest());
	const edit = () => {
		const rows = JSON.stringify(sandbox().books.memorials().at(-1)?.rows).replaceAll('12500', '10000');
		sandbox().books.editMutation(newest(), { rows: JSON.parse(rows) as never });
	};
	// Answers that fit nothing any more are told as well.
	const codesOf = ({ rows }: Awaited<ReturnType<typeof look>>) =>
		rows.flatMap(({ code }) => (code === 'answersSpent' ? [] : code));
	const CHANGED = ['error', ['changedSinceShown']];
	const closing =
		(from: string, to: string, answer: (waiting: EngineRun) => FormAnswer) => (waiting: EngineRun) => {
			sandbox().books.closePeriod(from, to);
			return answer(waiting);
		};
	const NEXT = { closedPeriods: 'nextOpenPeriod' };

	test('the month is closed: nothing is booked in the next one before a page says so', async () => {
		const link = linkIn(await look(NEXT));
		const before = sandbox().books.memorials().length;
		const late = closing('2026-05-01', '2026-05-31', choosing('Nieuwere versie'));
		const refused = await follow(link, [late, IN_TIME], {}, NEXT);
		expect([refused.status, codesOf(refused)]).toEqual(['error', ['entryNotApproved']]);
		expect([wages(), sandbox().books.memorials().length]).toEqual(['12500.00', before]);
		// As the advice says.
		expect(refused.result).toContain("zet 'Closed Periods → Closed Until' dan".replaceAll("'", '&#39;'));
		const until = { ...NEXT, closedUntil: '2026-05-31' };
		const [answered, others] = [await follow(link, [], {}, until), 'komt op 01-06-2026'];
		expect(asked(answered).fields).toContain(others);
		const { status } = await follow(link, [choosing('Nieuwere versie'), IN_TIME], {}, until);
		expect([status, wages()]).toEqual(['success', '14000.00']);
		expect(sandbox().books.memorials().at(-1)?.date).toBe('2026-06-01');
	});

	test('a date of what the form shows is closed: the others are booked, and it is told', async () => {
		sandbox().reset();
		const [first, second] = [
			table('10,00', '15-05-2026'),
			table('20,00').split('\r\n').slice(1).join('\r\n'),
		];
		const items = [withFilesOf({ 'mei.csv': first + second }, 'Bestand_')];
		const late = closing('2026-05-15', '2026-05-15', () => YES);
		const run = await look({ folder: '', ...NEXT }, { startNode: FORM, items, answers: [late, IN_TIME] });
		expect([run.status, codesOf(run), wages()]).toEqual(['error', ['entryNotApproved'], '20.00']);
		expect(run.rows[0]).toMatchObject({ date: '2026-05-15', on: '2026-06-01' });
	});

	test.each<[string, () => void, Parameters<typeof choosing> | null, string]>([
		['deleted, and nobody answers', deleteNewest, null, '0.00'],
		['deleted, and nothing is chosen', deleteNewest, [], '0.00'],
		['deleted, and the difference was chosen', deleteNewest, ['Nieuwere versie'], '0.00'],
		['other amounts, and the difference was chosen', edit, ['Nieuwere versie'], '10000.00'],
	])('%s', async (_what, change, begin, left) => {
		const link = linkIn(await look());
		const before = sandbox().writes().length;
		const late = (waiting: EngineRun) => {
			change();
			return begin ? choosing(...begin)(waiting) : IN_TIME;
		};
		const run = await follow(link, [late, IN_TIME]);
		expect([run.status, codesOf(run)]).toEqual(CHANGED);
		expect([wages(), sandbox().writes().length]).toEqual([left, before]);
		// As the advice says.
		if (begin?.length !== 1 || left === '0.00') return;
		expect((await follow(link, [choosing(...begin), IN_TIME])).status).toBe('success');
		expect(wages()).toBe('14000.00');
	});

	test('another file of the folder, shown as unchanged', async () => {
		put('april.csv', table('300,00', '30-04-2026'));
		await look();
		const april = newest();
		const link = linkIn(await look());
		const before = sandbox().writes().length;
		const late = (waiting: EngineRun) => {
			sandbox().books.deleteMutation(april);
			return choosing('Nieuwere versie')(waiting);
		};
		expect(codesOf(await follow(link, [late, IN_TIME]))).toEqual(['changedSinceShown', 'changedSinceShown']);
		expect([wages(), sandbox().writes().length]).toEqual(['12500.00', before]);
	});

	test('the form, which nobody answers', async () => {
		const before = sandbox().writes().length;
		const late = () => {
			deleteNewest();
			return IN_TIME;
		};
		const items = [withFilesOf({ 'mei.csv': NEWER }, 'Bestand_')];
		const run = await look({ folder: '' }, { startNode: FORM, items, answers: [late, IN_TIME] });
		expect([run.status, codesOf(run)]).toEqual(CHANGED);
		expect(sandbox().writes()).toHaveLength(before);
	});
});

describe('a file that came by mail', () => {
	const mailed = async () =>
		await look({ folder: '' }, { startNode: MAIL, items: [mailOf({ 'mei.csv': NEWER })] });

	test('of a sender who is not named has no link, and its row says so', async () => {
		take('mei.csv');
		const from = { from: 'X <x@elsewhere.example>', address: 'x@elsewhere.example' };
		const items = [mailOf({ 'mei.csv': NEWER }, from)];
		const run = await look({ folder: '' }, { startNode: MAIL, items });
		expect([linkIn(run), run.rows[0]?.code]).toEqual(['', 'runMayBeBooked']);
		expect(run.rows[0]?.reason).toContain("'x@elsewhere.example'");
		expect(wages()).toBe('12500.00');
	});

	test('is given again on the page, and no other is taken for it', async () => {
		take('mei.csv');
		const link = linkIn(await mailed());
		await expectOld(link);
		await expectOld(link, { 'mei.csv': table('14200,00') });
		const { status, message } = await follow(link, [choosing('Nieuwere versie'), IN_TIME], {
			'mei.csv': NEWER,
		});
		expect([status, message, wages()]).toEqual(['success', '1 payroll journals corrected', '14000.00']);
	});
});

test.each<[string, Record<string, unknown>, FileOptions]>([
	['an n8n below 2.16', {}, { withoutResumeToken: true }],
	['an execution started by hand', {}, { startNode: 'Start by hand' }],
	['a preview', { preview: true }, {}],
	[
		'the form, which asked it',
		{ folder: '' },
		{
			startNode: FORM,
			items: [withFilesOf({ 'mei.csv': NEWER }, 'Bestand_')],
			answers: [choosing(), IN_TIME],
		},
	],
])('%s: no link, and the texts for Decisions', async (_what, settings, options) => {
	const run = await look(settings, options);
	expect(run.rows.map(({ code }) => code)).toEqual(['runMayBeBooked']);
	expect(linkIn(run)).toBe('');
	expect(run.rows[0]?.decisions).toHaveLength(3);
});

test('an n8n below 2.16 shows no wages to who opens a link, and reads nothing', async () => {
	const link = linkIn(await look());
	const before = sandbox().calls.length;
	const question = new URL(link).searchParams.get('question');
	const run = await look(
		{},
		{ startNode: ANSWER, items: [{ json: { question } }], answers: [IN_TIME], withoutResumeToken: true },
	);
	expect(run.rows.map(({ code }) => code)).toEqual(['formNotProtected']);
	expect(run.execution.order).not.toContain('Read the file first');
	expect(sandbox().calls).toHaveLength(before);
});

describe('who came by a link sent no file, and reads what works', () => {
	const SENT = /[Ss]tuur|insturen|[Ss]end/;
	const NEW_MONTH = { 'juni.csv': table('200,00', '30-06-2026') };

	test.each<
		[string, FileOptions['answers'], Record<string, unknown>, Record<string, string>, RegExp, RegExp]
	>([
		['nothing chosen', [choosing(), IN_TIME], {}, {}, /Open onderaan/, /at the end of this page/],
		['Preview on', [IN_TIME], { preview: true }, {}, /Open de link nog eens als/, /Open the link again once/],
		['not confirmed', [NO, IN_TIME], {}, NEW_MONTH, /Open de link nog eens als/, /Open the link again if/],
		[
			'nobody answers',
			[IN_TIME, IN_TIME],
			{},
			NEW_MONTH,
			/Open de link nog eens als/,
			/Open the link again if/,
		],
		['settings wrong', [IN_TIME], { fromYear: 1 }, {}, /open de link nog eens/, /open the link again/],
	])('%s', async (_what, answers, settings, more, nl, en) => {
		const link = linkIn(await look());
		for (const [name, content] of Object.entries(more)) put(name, content);
		for (const [language, advice] of [['nl', nl] as const, ['en', en] as const]) {
			const { page, result } = await follow(link, answers, {}, { ...settings, language });
			const told = result || page;
			expect(told).toMatch(advice);
			expect(page + result).not.toMatch(SENT);
		}
	});

	test('an answer that books nothing is on the last page too, beside another question', async () => {
		put('juni.csv', table('200,00', '30-06-2026'));
		put('mei.csv', table());
		await look();
		put('mei.csv', NEWER);
		put('juni.csv', table('300,00', '30-06-2026'));
		const { rows } = await look();
		const link = rows.find(({ key }) => String(key).includes('05'))?.answerPage;
		const { result, rows: after } = await follow(String(link), [choosing('Laten'), IN_TIME]);
		expect(after.map(({ code }) => code).sort()).toEqual(['leftByDecision', 'runMayBeBooked']);
		for (const name of ['mei.csv', 'juni.csv', 'vraagt de volgende uitvoering het weer'])
			expect(result).toContain(name);
		// As the page says.
		const [, decisions = ''] = /zet &#39;(Q[0-9a-f]{11}(?:=|&#61;)leave)/.exec(result) ?? [];
		const next = await look({ decisions: decisions.replace('&#61;', '=') });
		expect(next.rows.map(({ code }) => code).sort()).toEqual(['leftByDecision', 'runMayBeBooked']);
	});

	test('a question that is left open has its link on the last page', async () => {
		put('juni.csv', table('200,00', '30-06-2026'));
		put('mei.csv', table());
		await look();
		put('mei.csv', NEWER);
		put('juni.csv', table('300,00', '30-06-2026'));
		const [link = ''] = (await look()).rows.map(({ answerPage }) => String(answerPage));
		const { status, result } = await follow(link, [choosing('Nieuwere versie'), IN_TIME]);
		const [, rest = ''] = /href="\.\.\/form\/(loonjournaalpost-vraag\?question[^"]+)"/.exec(result) ?? [];
		expect([status, rest]).toEqual(['error', expect.stringContaining('Q')]);
		const other = new URL(rest.replace('&#61;', '='), link).href;
		expect(other).not.toBe(link);
		expect((await follow(other, [choosing('Nieuwere versie'), IN_TIME])).status).toBe('success');
		expect(wages()).toBe('14300.00');
	});
});
