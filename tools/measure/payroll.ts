import { join } from 'node:path';
import { byToken, runWorkflow } from '../../engine';
import { startSandbox, type Sandbox } from '../../sandbox';
import { simpleJournal } from '../../sandbox/nmbrs/data/simpleJournal';
import { periodEnd } from '../../sandbox/nmbrs/payroll/periodEnd';

/**
 * `npm run measure -- payroll`: what the shipped payroll workflow takes to book the journals of three companies for the first
 * time, twelve months each, and for a run with nothing to do, where each call takes 50 ms longer.
 * `npm run measure -- payroll 300` for 300 ms.
 */
const LATENCY = Number(process.argv[2] ?? 50);
const COMPANIES = [901, 902, 903];
/** Of the sandbox. */
const PAID_BY_MONTH = 12345;
const YEAR = 2025;
const MONTHS = 12;
const WORKFLOW = join(__dirname, '..', '..', 'workflows', 'nmbrs-payroll-sync.json');

async function main(): Promise<void> {
	for (const protocol of ['soap', 'rest'] as const) {
		const sandbox = await startSandbox();
		try {
			// The first run loads the engine and the nodes.
			await run(sandbox, protocol, { active: false });
			for (const company of COMPANIES) addYear(sandbox, company);
			await tell(sandbox, protocol, 'first bookings');
			await tell(sandbox, protocol, 'nothing to do');
		} finally {
			await sandbox.stop();
		}
	}
}

function addYear(sandbox: Sandbox, company: number): void {
	const { payroll } = sandbox;
	const name = `Bedrijf ${company}`;
	payroll.companies.push({ ...payroll.company(PAID_BY_MONTH), id: company, number: company, name, runs: [] });
	for (let period = 1; period <= MONTHS; period++) {
		const lines = simpleJournal((2000 + company + period).toFixed(2));
		const journals = [{ date: periodEnd('M', YEAR, period), period, year: YEAR, lines }];
		payroll.addRun(company, { year: YEAR, periodStart: period, locked: true, journals });
	}
}

async function tell(sandbox: Sandbox, protocol: 'soap' | 'rest', name: string): Promise<void> {
	sandbox.calls.splice(0);
	const spent = new Spent();
	sandbox.holdAnswers(async () => await spent.during(LATENCY));
	const begun = performance.now();
	const before = process.cpuUsage();
	const message = await run(sandbox, protocol, {
		companies: COMPANIES.map((id) => `id:${id}`).join(', '),
		...{ fromYear: YEAR, fromPeriod: 1 },
	});
	const seconds = (performance.now() - begun) / 1000;
	const { user, system } = process.cpuUsage(before);
	const counts = new Map<string, number>();
	for (const { operation } of sandbox.calls) counts.set(operation, (counts.get(operation) ?? 0) + 1);
	console.log(`${protocol}, ${name}: ${seconds.toFixed(1)} s, ${sandbox.calls.length} calls; ${message}`);
	console.log(
		`  waiting ${(spent.milliseconds / 1000).toFixed(1)} s, computing ${((user + system) / 1e6).toFixed(1)} s`,
	);
	console.log(`  ${[...counts].map(([operation, count]) => `${operation} ${count}`).join(', ')}`);
}

/** How long at least one answer was held. */
class Spent {
	milliseconds = 0;
	private open = 0;
	private since = 0;

	async during(wait: number): Promise<void> {
		if (this.open++ === 0) this.since = performance.now();
		await new Promise((answer) => setTimeout(answer, wait));
		if (--this.open === 0) this.milliseconds += performance.now() - this.since;
	}
}

async function run(sandbox: Sandbox, protocol: 'soap' | 'rest', settings: object): Promise<string> {
	const { eBoekhouden, eBoekhoudenRest, nmbrs } = sandbox;
	const execution = await runWorkflow(protocol === 'rest' ? byToken(WORKFLOW) : WORKFLOW, {
		credentials: {
			nmbrsApi: { data: { ...nmbrs.credentials, baseUrl: nmbrs.url } },
			eBoekhoudenSoapApi: { data: { ...eBoekhouden.credentials, baseUrl: eBoekhouden.url } },
			eBoekhoudenRestApi: { data: { ...eBoekhoudenRest.credentials, baseUrl: eBoekhoudenRest.url } },
		},
		settings: { preview: false, ...settings },
	});
	const [log] = execution.items('Log') as { message: string }[];
	return log?.message ?? execution.error?.message ?? execution.status;
}

void main();
