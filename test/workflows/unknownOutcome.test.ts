import type { EngineRun } from '../../engine';
import { restoreCalendar } from '../support/calendar';
import { loseAnswers } from '../support/lostAnswers';
import { toldBy } from '../support/told';
import { useMailbox } from '../support/mailbox';
import { useSandbox } from '../support/sandbox';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { table } from '../support/journalFiles';
import { asked, FORM, IN_TIME, runFiles, withFilesOf, YES as BOOK } from '../support/payrollFileWorkflow';
import { runPayroll } from '../support/payrollWorkflow';

/**
 * The answer to a write is lost, and it cannot be looked up either: wherever a person reads about it, it is not certain
 * whether anything was booked.
 */
const sandbox = useSandbox();
// The approval is asked by mail.
useMailbox();
afterEach(() => restoreCalendar());

const NOT_CERTAIN = 'Niet zeker of er geboekt is. Boek niets met de hand';
/** What would be false. */
const FALSE = /niets geboekt|niet geboekt|niet gelukt|mislukt|nothing to synchronize/i;

const logOf = (run: EngineRun) =>
	run.items('Log')[0] as {
		headline: string;
		message: string;
		outcome: string;
		report: string;
	};

function expectUncertain(run: EngineRun): void {
	const { headline, message, outcome, report } = logOf(run);
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
	for (const text of [headline, message, report, toldBy(run)])
		expect(text.replace(/verder niets geboekt/g, '')).not.toMatch(FALSE);
}

test('payroll: report, message, and the error', async () => {
	loseAnswers(sandbox(), 'AddMutatie');
	const { execution } = await runPayroll(sandbox(), { fromPeriod: 10 });
	expect(sandbox().writes()).toHaveLength(1);
	expectUncertain(execution);
	expect(logOf(execution).report).toContain('niet zeker of het geboekt is');
});

test('invoices: the same', async () => {
	for (const { id } of [...sandbox().fieldService.workOrders])
		if (id !== '204501') sandbox().fieldService.deleteWorkOrder(id);
	loseAnswers(sandbox(), 'AddFactuur');
	const { execution } = await runOutSmart(sandbox(), NO_IMPORTS);
	expectUncertain(execution);
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
	expect(asked(run).formFields).toContain('Dit staat klaar om te boeken');
	expectUncertain(run.execution);
	expect(run.result).toContain(NOT_CERTAIN);
	expect(run.result.replace(/verder niets geboekt/g, '')).not.toMatch(FALSE);
});
