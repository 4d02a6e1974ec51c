import {
	asked,
	choosing,
	FORM,
	IN_TIME,
	runFiles,
	withFilesOf,
	YES,
	type FileOptions,
} from '../support/payrollFileWorkflow';
import { table } from '../support/journalFiles';
import { useSandbox } from '../support/sandbox';

/** What of the form is about the workflow; what it asks and tells: features/payroll/form.test.ts. */
const sandbox = useSandbox();

const send = async (
	answers: FileOptions['answers'],
	files: Record<string, string>,
	settings = {},
	json: Record<string, string> = {},
) =>
	await runFiles(sandbox(), settings, {
		startNode: FORM,
		items: [{ ...withFilesOf(files, 'Bestand_'), json }],
		answers,
	});
const gross = () => sandbox().books.balance('4000', { from: '2026-05-01', to: '2026-05-31' });

test('the second page has the file as it was sent, its company and where', async () => {
	const { fields } = asked(await send([], { 'mei.csv': table() }));
	const { html = '' } = (JSON.parse(fields) as { html?: string }[])[0] ?? {};
	for (const text of ['<h3>Bakkerij De Korst B.V. (12345)</h3>', '<h4>mei.csv</h4>'])
		expect(html).toContain(text);
	const named = asked(await send([], { 'mei.csv': table() }, { companies: '12345=De Korst' }));
	expect(named.fields).toContain('<h3>De Korst</h3>');
	await send([YES, IN_TIME], { 'mei.csv': table() });
	const question = asked(await send([], { 'nieuw.csv': table('12600,00') }));
	expect(question.fields).toContain('Administratie Bakkerij De Korst B.V.');
});

test('what only a question is about takes no yes, and its answer is carried out', async () => {
	await send([YES, IN_TIME], { 'mei.csv': table() });
	const changed = { 'nieuw.csv': table('12600,00') };
	const answer = choosing('Nieuwere versie');
	const withoutYes = (waiting: Parameters<typeof answer>[0]) =>
		({ ...(answer(waiting) as object), Keuze: null }) as never;
	const { status, result } = await send([withoutYes, IN_TIME], changed);
	expect([status, gross()]).toEqual(['success', '12600.00']);
	expect(result).toContain('href="../form/loonjournaalpost"');
});

test('no file, which is what n8n makes of an empty one: it is not looked for in a folder', async () => {
	const { page } = await send([IN_TIME], {});
	expect(page).toContain('Er kwam geen bestand binnen, of het is leeg. <b>Kijk of er iets in staat');
	expect(page).not.toMatch(/Folder|>File|>file</);
});

test('what was filled in at the period and is none is told as the form calls it', async () => {
	const { page } = await send([IN_TIME], { 'mei.csv': table() }, {}, { Periode: '60' });
	expect(page).toContain('&#39;60&#39;, maar moet een jaar en een periode zijn');
	expect(page).not.toContain('instellingen');
	for (const way of ['zoals 2026-05', 'of laat het leeg']) expect(page).toContain(way);
});
