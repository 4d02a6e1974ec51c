import { addDays, today, weekday } from '../../base/values/dates';
import { startSandbox, type Administration, type RecordedCall, type Sandbox } from '../../sandbox';
import { simpleJournal } from '../../sandbox/nmbrs/data/simpleJournal';
import { periodEnd } from '../../sandbox/nmbrs/payroll/periodEnd';
import { makeOffices, type OfficeClient } from '../../test/support/office/office';
import { rowOf } from '../../test/support/office/officeRun';
import { runOfficeInAProcess } from './inAProcess';
import type { OfficeMeasured } from './officeProcess';

/**
 * `npm run measure -- office`: what the workflow of an office takes for two hundred clients, as it is shipped but for the preview:
 * the first night, a night in which nothing changed, one with a new payroll run for everybody, and the same with the months since
 * January, as it is in November.
 * `npm run measure -- office 50 300` for fifty clients and a service that takes 300 milliseconds a call;
 * `npm run measure -- office 20 0 2000` for twenty clients of which each books 2,000 mutations a year besides. On a Monday the
 * workflow reads all of them, on other days only around the journals.
 */
const CLIENTS = Number(process.argv[2] ?? 200);
const LATENCY = Number(process.argv[3] ?? 0);
const MUTATIONS_A_YEAR = Number(process.argv[4] ?? 0);
const FIRST_YEAR = 2025;
const SHIPPED = { maxClients: 100, minutes: 45 };
const SEED = 1;
const NOVEMBER = 11;
/** Before those that the clients have already. */
const EARLIER = [1, 2, 3, 4, 5, 6, 7, 8];
const SINCE_JANUARY = { fromPeriod: 1 };

async function main(): Promise<void> {
	const sandbox = await startSandbox();
	try {
		const [clients = []] = await makeOffices([sandbox], CLIENTS, SEED, () => 'new');
		for (const { administration } of clients) keepBooks(administration);
		console.log(
			`${CLIENTS} clients with ${MUTATIONS_A_YEAR} mutations a year, ${LATENCY} ms a call besides what the sandbox takes, day ${weekday(today())} of the week`,
		);
		await night(sandbox, clients, 'first night, two months to book');
		await night(sandbox, clients, 'nothing changed');
		for (const { company } of clients) addMonth(sandbox, company, NOVEMBER);
		await night(sandbox, clients, 'a new payroll run for everybody');
		for (const { company } of clients) for (const month of EARLIER) addMonth(sandbox, company, month);
		await night(sandbox, clients, 'the eight months before as well', SINCE_JANUARY);
		await night(sandbox, clients, 'nothing changed in eleven months', SINCE_JANUARY);
	} finally {
		await sandbox.stop();
	}
}

/** The rows of the table are as on a new day: nobody is done. */
async function night(
	sandbox: Sandbox,
	clients: OfficeClient[],
	name: string,
	since: Record<string, number> = {},
): Promise<void> {
	sandbox.calls.splice(0);
	sandbox.holdAnswers(
		LATENCY === 0 ? undefined : () => new Promise((resolve) => setTimeout(resolve, LATENCY)),
	);
	const { eBoekhouden, eBoekhoudenRest, nmbrs } = sandbox;
	const rows = clients.map(rowOf);
	const measured = await runOfficeInAProcess({
		services: { eBoekhouden, eBoekhoudenRest, nmbrs },
		rows,
		settings: { ...SHIPPED, maxClients: Math.min(SHIPPED.maxClients, CLIENTS), ...since },
	});
	tell(name, measured, sandbox.calls, clients);
}

function tell(
	name: string,
	{ executions, states, megabytes }: OfficeMeasured,
	calls: readonly RecordedCall[],
	clients: readonly OfficeClient[],
): void {
	const seconds = executions.map((one) => one.seconds);
	const total = seconds.reduce((sum, one) => sum + one, 0);
	const ofClient = (guid: string) => calls.filter(({ administration }) => administration === guid);
	const perClient = clients.map(({ administration }) => ofClient(administration.guid));
	const isReading = ({ operation }: RecordedCall) => operation === 'GetMutaties';
	console.log(`\n${name}`);
	console.log(
		`  executions ${executions.length} (${executions.map(({ done }) => done).join(' + ')} clients)`,
	);
	console.log(
		`  seconds ${seconds.map((one) => one.toFixed(1)).join(' + ')}, ${(total / clients.length).toFixed(2)} a client; ${megabytes} MB`,
	);
	console.log(
		`  calls ${calls.length}: ${byName(calls.map(({ service }) => service))}; ${(calls.length / clients.length).toFixed(1)} a client`,
	);
	console.log(`  of e-Boekhouden ${byName(calls.filter(isBooks).map(({ operation }) => operation))}`);
	console.log(
		`  calls for an administration ${span(perClient.map((own) => own.length))}, GetMutaties ${span(perClient.map((own) => own.filter(isReading).length))}`,
	);
	console.log(`  clients ${JSON.stringify(states)}`);
	console.log(`  ${executions.at(-1)?.message ?? ''}`);
}

const isBooks = ({ service }: RecordedCall) => service === 'e-Boekhouden';

function byName(names: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
}

function span(counts: readonly number[]): string {
	const [low, high] = [Math.min(...counts), Math.max(...counts)];
	return low === high ? String(low) : `${low} to ${high}`;
}

/** The entries of others, from the year before on. */
function keepBooks({ books }: Administration): void {
	if (MUTATIONS_A_YEAR === 0) return;
	const first = `${FIRST_YEAR}-01-01`;
	const rows = [
		{ ledgerAccount: '8000', amount: '1.00' },
		{ ledgerAccount: '1000', amount: '-1.00' },
	];
	for (let made = 0; ; made++) {
		const date = addDays(first, Math.floor((made * 365.25) / MUTATIONS_A_YEAR));
		if (date > today()) return;
		books.bookByHand({ kind: 'GeldOntvangen', date, rows, description: 'Kas' });
	}
}

function addMonth({ payroll }: Sandbox, company: number, period: number): void {
	const lines = simpleJournal((2000 + (company % 1000)).toFixed(2));
	const journals = [{ date: periodEnd('M', 2026, period), period, year: 2026, lines }];
	payroll.addRun(company, { year: 2026, periodStart: period, locked: true, journals });
}

void main();
