import type { EngineRun } from '../../engine';
import { restoreCalendar } from '../support/calendar';
import { loseAnswers } from '../support/lostAnswers';
import { toldBy } from '../support/told';
import { useMailbox } from '../support/mailbox';
import { useSandbox } from '../support/sandbox';
import { clientTable, rowsOfClient, runOffice } from '../support/officeWorkflow';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { table } from '../support/journalFiles';
import { asked, FORM, IN_TIME, runFiles, withFilesOf, YES as BOOK } from '../support/payrollFileWorkflow';
import { BAKERY, runPayroll } from '../support/payrollWorkflow';
import { runSignOff, YES } from '../support/signOffWorkflow';

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
		toDo: object[];
	};

function expectUncertain(run: EngineRun): void {
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
	for (const text of [headline, message, report, JSON.stringify(toDo), toldBy(run)])
		expect(text.replace(/verder niets geboekt/g, '')).not.toMatch(FALSE);
}

test('payroll: report, message, and the error', async () => {
	loseAnswers(sandbox(), 'AddMutatie');
	const { execution } = await runPayroll(sandbox(), { fromPeriod: 10 });
	expect(sandbox().writes()).toHaveLength(1);
	expectUncertain(execution);
	expect(logOf(execution).report).toContain('niet zeker of alles geboekt is');
});

test('sign-off: the same after the approval', async () => {
	loseAnswers(sandbox(), 'AddMutatie');
	const { execution } = await runSignOff(sandbox(), [YES], { fromPeriod: 10 });
	expectUncertain(execution);
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
	expectUncertain(run.execution);
	expect(asked(run).fields).toContain('Dit staat klaar om te boeken');
	expect(run.result).toContain(NOT_CERTAIN);
	expect(run.result.replace(/verder niets geboekt/g, '')).not.toMatch(FALSE);
});

test('office: the line of the client, the overview, its mail and the table; and the client is done again', async () => {
	const garage = sandbox().administrations.add({ company: 'Garage Zuid B.V.', city: 'Breda' });
	sandbox().payroll.showCompany(12346);
	const clients = clientTable([
		{ client: 'Bakkerij', company: String(BAKERY), administration: sandbox().administrations.own.company },
		{ client: 'Garage', company: '12346', administration: garage.company },
	]);
	loseAnswers(sandbox(), 'AddMutatie', garage.guid);
	const settings = { fromYear: 2026, fromPeriod: 10 };
	const { log, lines, execution } = await runOffice(sandbox(), clients, settings);
	expect(lines).toEqual(['Bakkerij: booked', 'Garage: unsure']);
	expect(log).toMatchObject({
		headline: expect.stringContaining(
			'bij 1 klant is niet zeker of er geboekt is, 1 klant vraagt je aandacht',
		),
		subject: 'Lonen van alle klanten: bij 1 klant is niet zeker of er geboekt is, 1 klant vraagt je aandacht',
		outcome: 'partlyUnsure',
		text: expect.stringContaining('niet zeker of er geboekt is'),
	});
	expect(log.report).toContain('Geboekt, maar niet zeker of alles. Boek niets met de hand');
	expect(log.report).toMatch(/<td>Garage<br>.*<td[^>]*>niet zeker of er geboekt is/);
	expect(rowsOfClient(clients)[1]).toMatchObject({ result: 'unsure' });
	expect(execution.error?.message).toMatch(/niet zeker of alles\. Boek niets met de hand$/);
	sandbox().faults.clear();
	const again = await runOffice(sandbox(), clients, settings);
	// It had arrived.
	expect(again.lines.sort()).toEqual(['Bakkerij: doneBefore', 'Garage: unchanged']);
});

test('office: of a client whose steps stopped in the middle it is not known either', async () => {
	const clients = clientTable([
		{ client: 'Bakkerij', company: String(BAKERY), administration: sandbox().administrations.own.company },
	]);
	const { lines, log } = await runOffice(
		sandbox(),
		clients,
		{ fromYear: 2026, fromPeriod: 10 },
		{
			perClient: {
				after: () => {
					throw new Error('timed out');
				},
			},
		},
	);
	expect(lines).toEqual(['Bakkerij: unsure']);
	expect(log.outcome).toBe('unsure');
});
