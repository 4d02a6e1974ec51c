import { writeFileSync } from 'node:fs';
import { EXIT, help } from './help';
import { runTests } from './jest';
import { readOptions, UsageError, type Options } from './options';
import {
	formatCounts,
	printCase,
	printFailedCases,
	printLine,
	printProgress,
	printTable,
	type PrintableCase,
	type SuiteResult,
} from './print';
import { recordInDocs } from './record';
import { suiteName, type Suite } from './registry';
import { WorkerFailure, WorkerPool } from './workerPool';

/** Violations per suite that are printed in full; others are usually the same again. */
const PRINTED = 5;

async function runSuite(
	pool: WorkerPool,
	suite: Suite,
	{ seed, protocol, caseName }: Options,
	failed: PrintableCase[],
): Promise<SuiteResult> {
	const started = Date.now();
	const total: SuiteResult = { ...suite, cases: 0, violations: 0, seconds: 0, counts: {} };
	const cases = caseName === undefined ? await pool.list(suite) : [caseName];
	const showProgress = (isLast: boolean) => {
		const figures = [`${total.violations} violations`, formatCounts(total.counts)].filter(Boolean);
		printProgress(`${suiteName(suite)} ${total.cases}/${cases.length}, ${figures.join(', ')}`, isLast);
	};
	await pool.run(suite, cases, (name, result) => {
		const one = { ...suite, name, seed, protocol, result };
		add(total, one, failed);
		const isFailed = result.violations.length > 0;
		if (caseName !== undefined || (isFailed && total.violations <= PRINTED)) printCase(one);
		else if (result.headline) printLine(`${suiteName(suite)} ${name}  ${result.headline}`);
		showProgress(false);
	});
	total.seconds = (Date.now() - started) / 1000;
	showProgress(true);
	return total;
}

function add(total: SuiteResult, one: PrintableCase, failed: PrintableCase[]): void {
	total.cases += 1;
	for (const [what, count] of Object.entries(one.result.counts))
		total.counts[what] = (total.counts[what] ?? 0) + count;
	if (one.result.violations.length === 0) return;
	total.violations += 1;
	failed.push(one);
}

async function runAll(options: Options): Promise<number> {
	const pool = await WorkerPool.start(options);
	const results: SuiteResult[] = [];
	const failed: PrintableCase[] = [];
	try {
		for (const suite of options.suites) results.push(await runSuite(pool, suite, options, failed));
	} finally {
		pool.stop();
		if (results.length > 0) printTable(results);
		if (failed.length > 0) printFailedCases(failed);
		if (options.report) writeFileSync(options.report, JSON.stringify(failed, null, '\t'));
	}
	if (failed.length === 0) printLine('\nNo violations.');
	if (options.record) recordInDocs(results, options.seed);
	return failed.length > 0 ? EXIT.violations : EXIT.passed;
}

async function prove(args: string[]): Promise<number> {
	const tested = runTests(args);
	if (tested !== undefined) return tested;
	try {
		const options = readOptions(args);
		if (options) return await runAll(options);
		printLine(help());
		return EXIT.passed;
	} catch (error) {
		printLine(describe(error));
		return EXIT.notRun;
	}
}

function describe(error: unknown): string {
	if (error instanceof UsageError) return `${error.message} --help names what there is.`;
	if (error instanceof WorkerFailure) return `\nNothing is proven: ${error.message}`;
	const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
	return `\nNothing is proven: ${text}`;
}

void prove(process.argv.slice(2)).then((code) => {
	process.exitCode = code;
});
