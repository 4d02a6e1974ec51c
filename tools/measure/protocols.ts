import { startSandbox, type Sandbox } from '../../sandbox';
import { fill } from './fill';
import { runInAProcess } from './inAProcess';
import type { Measured } from './runProcess';

/**
 * `npm run measure`: what a run of the field service workflow costs, over both protocols, beside one of a thousand over SOAP.
 * `npm run measure -- protocols 'REST, a quarter'` for those whose name contains that.
 */
const NAMED = process.argv[2] ?? '';

const LATENCY = 50;

interface Case {
	protocol: 'soap' | 'rest';
	relations: number;
	products: number;
	byHand?: boolean;
}

const CASES: readonly Case[] = [
	{ protocol: 'soap', relations: 1_000, products: 500 },
	{ protocol: 'soap', relations: 2_000, products: 1_000 },
	{ protocol: 'rest', relations: 200, products: 200 },
	{ protocol: 'rest', relations: 1_000, products: 500 },
	{ protocol: 'rest', relations: 10_000, products: 5_000 },
	{ protocol: 'rest', relations: 50_000, products: 5_000 },
	{ protocol: 'rest', relations: 1_000, products: 500, byHand: true },
	{ protocol: 'rest', relations: 10_000, products: 5_000, byHand: true },
];

interface Result extends Measured {
	toBooks: number;
	toFieldService: number;
	slowSeconds: number;
}

async function main(): Promise<void> {
	const sandbox = await startSandbox();
	let first: Result | undefined;
	console.log(
		'| run | calls: e-Boekhouden, OutSmart | time | with 50 ms a call | memory |\n| --- | ---: | ---: | ---: | ---: |',
	);
	try {
		for (const one of CASES.filter((each, at) => at === 0 || nameOf(each).includes(NAMED))) {
			const result = await measure(sandbox, one);
			first ??= result;
			console.log(lineOf(one, result, first));
		}
	} finally {
		await sandbox.stop();
	}
}

/** Everything is in step, so that it is the cost of a run in which nothing changed. */
async function measure(sandbox: Sandbox, one: Case): Promise<Result> {
	const fast = await run(sandbox, one, 0);
	const count = (service: string) => sandbox.calls.filter((call) => call.service === service).length;
	const counts = { toBooks: count('e-Boekhouden'), toFieldService: count('OutSmart') };
	const slow = await run(sandbox, one, LATENCY);
	return { ...fast, ...counts, slowSeconds: slow.seconds };
}

async function run(
	sandbox: Sandbox,
	{ protocol, byHand = false, ...size }: Case,
	wait: number,
): Promise<Measured> {
	sandbox.reset();
	fill(sandbox, size, true);
	sandbox.holdAnswers(wait === 0 ? undefined : () => new Promise((resolve) => setTimeout(resolve, wait)));
	const { eBoekhouden, eBoekhoudenRest, nmbrs, outSmart } = sandbox;
	const measured = await runInAProcess({
		protocol,
		byHand,
		services: { eBoekhouden, eBoekhoudenRest, nmbrs, outSmart },
	});
	if (measured.status !== 'success' || sandbox.writes().length > 0)
		throw new Error(
			`No quiet run: ${measured.status}, ${sandbox.writes().length} writes, ${measured.message}`,
		);
	return measured;
}

function nameOf({ protocol, relations, products, byHand }: Case): string {
	return `${protocol.toUpperCase()}, ${byHand ? 'by hand' : 'a quarter'}: ${told(relations)} and ${told(products)}`;
}

function lineOf(one: Case, result: Result, first: Result): string {
	const cells = [
		nameOf(one),
		`${told(result.toBooks)}, ${told(result.toFieldService)}`,
		ratio(result.seconds, first.seconds),
		ratio(result.slowSeconds, first.slowSeconds),
		ratio(result.megabytes, first.megabytes),
	];
	return `| ${cells.join(' | ')} |`;
}

function told(count: number): string {
	return count.toLocaleString('en');
}

function ratio(value: number, first: number): string {
	return `× ${(value / first).toFixed(1)}`;
}

void main();
