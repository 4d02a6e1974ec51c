import type { EngineRun, FormAnswer, WorkflowFile } from '../../engine';
import { toldBy } from '../support/told';
import { table } from '../support/journalFiles';
import {
	asked,
	choosing,
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
const ANSWER = 'Answer to a question';
const sandbox = useSandbox();
const folder = usePayrollFolder(sandbox);
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

const OLD = 'Deze vraag wordt niet meer gesteld';

/** Nothing to fill in, nothing written, and told so. */
async function expectOld(link: string, files: Record<string, string> = {}): Promise<void> {
	const before = sandbox().writes().length;
	const { status, page, execution } = await follow(link, [IN_TIME], files);
	expect([status, page]).toEqual(['success', expect.stringContaining(OLD)]);
	expect(page).not.toMatch(/12\.[56]00/);
	expect(execution.order).not.toContain('Ask first');
	expect(sandbox().writes()).toHaveLength(before);
}

test('the report and the error have the address of the page, with no more than the id of the question', async () => {
	const run = await look();
	const link = linkIn(run);
	expect(link).toMatch(/^http:\/\/[^/]+\/form\/loonjournaalpost-vraag\?question=Q[0-9a-f]{11}$/);
	// n8n shows the report in a frame in which a plain click opens nothing: an address, and no button.
	const report = String(run.execution.items('Log')[0]?.report).replaceAll('&#61;', '=');
	expect(report).toContain(`href="${link}" target="_blank" rel="noreferrer">${link}</a> (kopieer het adres`);
	expect(report).not.toContain('class="button"');
	const told = toldBy(run.execution);
	expect(told).toContain(`Beantwoord deze vraag: ${link}`);
	expect(told).not.toContain('kopieer het adres');
	// There is nothing to type, and what can be chosen is told.
	expect(told).toContain('Je kunt kiezen:\n  • Nieuwere versie van');
	expect(told).not.toMatch(/Q[0-9a-f]{11}=correct/);
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

test('no folder any more, and no file given: the link is old', async () => {
	const link = linkIn(await look());
	folder.path = '';
	await expectOld(link);
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

describe('a file that came by mail', () => {
	const mailed = async () =>
		await look({ folder: '' }, { startNode: MAIL, items: [mailOf({ 'mei.csv': NEWER })] });

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
	expect(run.execution.order).not.toContain('Read the files');
	expect(sandbox().calls).toHaveLength(before);
});
