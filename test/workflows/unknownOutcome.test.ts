import { join } from 'node:path';
import { runWorkflow, type EngineRun } from '../../engine';
import { restoreCalendar, setToday } from '../support/calendar';
import { loseAnswers } from '../support/lostAnswers';
import { useDeduplicator } from '../support/deduplicator';
import { errorEvent, runFailureNotice } from '../support/failureNotice';
import { useMailbox } from '../support/mailbox';
import { useSandbox } from '../support/sandbox';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { table } from '../support/journalFiles';
import { asked, FORM, IN_TIME, runFiles, withFilesOf, YES as BOOK } from '../support/payrollFileWorkflow';
import { runPayroll } from '../support/payrollWorkflow';
import { credentialsOf } from '../support/runOperation';

/**
 * The answer to a write is lost, and it cannot be looked up either: wherever a person reads about it, it is not certain
 * whether anything was booked.
 */
const mailbox = useMailbox();
useDeduplicator();

const sandbox = useSandbox();
afterEach(() => restoreCalendar());

const DIGEST = join(__dirname, '..', '..', 'workflows', 'weekly-digest.json');
const NOT_CERTAIN = 'Niet zeker of er geboekt is. Boek niets met de hand';
/** What would be false. */
const FALSE = /niets geboekt|niet geboekt|niet gelukt|mislukt|nothing to synchronize/i;

const logOf = (run: EngineRun) =>
	run.items('Log')[0] as {
		headline: string;
		message: string;
		outcome: string;
		report: string;
		toDo: object[];
	};
const noticeOf = async (run: EngineRun) => {
	mailbox.reset();
	await runFailureNotice(errorEvent(run, 'Lonen'));
	const [mail] = await mailbox.mails();
	return mail;
};

async function expectUncertain(run: EngineRun): Promise<void> {
	const { headline, message, outcome, report, toDo } = logOf(run);
	expect(outcome).toBe('unsure');
	// What to do is in it, and no number of points behind it.
	expect(headline).toBe(NOT_CERTAIN);
	expect(message).toContain('perhaps written');
	expect(report).toContain(NOT_CERTAIN);
	// Amber, not red.
	expect(report).toMatch(
		/^(?:<style>[^<]*<\/style>)?\s*<div class="log"[^>]*>\s*<div class="banner announced"/,
	);
	expect(run.error?.message).toBe(headline);
	const mail = await noticeOf(run);
	expect(mail?.subject).toMatch(/^Niet zeker of er geboekt is.* \(Lonen/);
	for (const text of [mail?.text, mail?.html]) expect(text).toContain(NOT_CERTAIN);
	for (const text of [headline, message, report, JSON.stringify(toDo), mail?.text ?? '', mail?.html ?? ''])
		expect(text.replace(/verder niets geboekt/g, '')).not.toMatch(FALSE);
}

test('payroll: report, message, and the mail about it', async () => {
	loseAnswers(sandbox(), 'AddMutatie');
	const { execution } = await runPayroll(sandbox(), { fromPeriod: 10 });
	expect(sandbox().writes()).toHaveLength(1);
	await expectUncertain(execution);
	expect(logOf(execution).report).toContain('niet zeker of alles geboekt is');
});

test('invoices: the same', async () => {
	for (const { id } of [...sandbox().fieldService.workOrders])
		if (id !== '204501') sandbox().fieldService.deleteWorkOrder(id);
	loseAnswers(sandbox(), 'AddFactuur');
	const { execution } = await runOutSmart(sandbox(), NO_IMPORTS);
	await expectUncertain(execution);
});

test('payroll files: the second page promises nothing, and the last says that it is not certain', async () => {
	loseAnswers(sandbox(), 'AddMutatie');
	const run = await runFiles(
		sandbox(),
		{},
		{
			startNode: FORM,
			items: [withFilesOf({ 'mei.csv': table() }, 'Bestand_')],
			answers: [BOOK, IN_TIME],
		},
	);
	await expectUncertain(run.execution);
	expect(asked(run).formFields).toContain('Dit staat klaar om te boeken');
	expect(run.result).toContain(NOT_CERTAIN);
	expect(run.result.replace(/verder niets geboekt/g, '')).not.toMatch(FALSE);
});

test('weekly digest: it reads the books, and where it cannot, it says that it is not certain', async () => {
	setToday('2026-11-02');
	loseAnswers(sandbox(), 'AddMutatie');
	await runPayroll(sandbox(), { fromPeriod: 10 }, { day: '2026-11-02' });
	setToday('2026-11-02');
	const digest = async () =>
		await runWorkflow(DIGEST, {
			credentials: credentialsOf(sandbox()),
			settings: { recipient: 'a@example.com', fromYear: 2026, fromPeriod: 9, fieldService: false },
		});
	const blind = await digest();
	expect(await mailbox.mails()).toMatchObject([{ subject: 'Weekbericht: niet alles kon worden bekeken' }]);
	expect(blind.status).toBe('success');
	sandbox().faults.clear();
	mailbox.reset();
	await digest();
	const [mail] = await mailbox.mails();
	// What arrived after all is in the books, so it is told as booked.
	expect(mail?.text).toContain('1 loonjournaalpost geboekt');
});
