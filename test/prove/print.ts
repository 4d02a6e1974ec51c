import type { CaseResult } from './checker';
import type { Protocol } from './protocol';
import { suiteName, type Suite } from './registry';

/** The result of all cases of one suite. */
export interface SuiteResult extends Suite {
	cases: number;
	/** Cases with a violation. */
	violations: number;
	seconds: number;
	counts: Record<string, number>;
}

/** One case, and how to run it again. */
export interface PrintableCase extends Suite {
	name: string;
	seed: number;
	protocol: Protocol;
	result: CaseResult;
}

/** Commands after the table; a bug in the product can fail thousands of cases. */
const LISTED = 20;

/** On a terminal, the line that shows the progress. */
const CLEAR_LINE = process.stdout.isTTY ? '\r\u001b[K' : '';

export function printLine(text: string): void {
	process.stdout.write(`${CLEAR_LINE}${text}\n`);
}

/** One line that changes on a terminal; elsewhere only its last state. */
export function printProgress(text: string, isLast: boolean): void {
	if (isLast) printLine(text);
	else if (process.stdout.isTTY) process.stdout.write(`${CLEAR_LINE}${text}`);
}

export function replayCommand({ seed, name, protocol, ...suite }: Omit<PrintableCase, 'result'>): string {
	const over = protocol === 'soap' ? '' : ` --protocol ${protocol}`;
	return `npm run prove --${over} --only ${suiteName(suite)} --seed=${seed} --case '${name}'`;
}

export function printCase(one: PrintableCase): void {
	const { violations, steps } = one.result;
	printLine(`\n${violations.length > 0 ? 'VIOLATION' : 'PASSED'}  ${suiteName(one)}  ${one.name}`);
	printLine(`Again: ${replayCommand(one)}`);
	if (violations.length > 0) printLine('What is wrong:');
	for (const violation of violations) printLine(`  - ${violation}`);
	printLine('What happened:');
	steps.forEach((step, index) => printLine(`  ${index + 1}. ${step}`));
	printLine('');
}

/** After the table, so that nobody has to scroll up. */
export function printFailedCases(failed: PrintableCase[]): void {
	printLine(`\n${failed.length} cases with violations:`);
	for (const one of failed.slice(0, LISTED)) printLine(`  ${replayCommand(one)}`);
	if (failed.length > LISTED)
		printLine(`  and ${failed.length - LISTED} more, which --report FILE writes down.`);
}

export function printTable(results: SuiteResult[]): void {
	const rows = results.map(({ subject, prover, cases, violations, seconds, counts }) => [
		subject,
		prover,
		String(cases),
		String(violations),
		seconds.toFixed(1),
		formatCounts(counts),
	]);
	const table = [['subject', 'prover', 'cases', 'violations', 'seconds', ''], ...rows];
	const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
	printLine('');
	for (const row of table) {
		const cells = row.map((cell, column) =>
			column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
		);
		printLine(cells.join('  ').trimEnd());
	}
}

export function formatCounts(counts: Record<string, number>): string {
	return Object.entries(counts)
		.map(([what, count]) => `${what}: ${count}`)
		.join(', ');
}
