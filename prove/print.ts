import type { History } from './bench';
import type { Part } from './registry';

export interface Result extends Part {
	cases: number;
	violations: number;
	seconds: number;
	figures: Record<string, number>;
}

export function say(text: string): void {
	process.stdout.write(`${text}\n`);
}

/** One line that changes on a terminal; elsewhere only its last state. */
export function progress(text: string, isLast: boolean): void {
	if (process.stdout.isTTY) process.stdout.write(`\r${text}${isLast ? '\n' : ''}`);
	else if (isLast) say(text);
}

export function replay(part: Part, name: string, seed: number): string {
	return `npx tsx prove/prove.ts --only ${part.subject}:${part.prover} --seed ${seed} --case '${name}'`;
}

export function printHistory(part: Part, name: string, seed: number, history: History): void {
	const verdict = history.violations.length > 0 ? 'VIOLATION' : 'right';
	say(`\n${verdict} ${part.subject}:${part.prover} ${name}`);
	say(`  again: ${replay(part, name, seed)}`);
	for (const violation of history.violations) say(`  ${violation}`);
	for (const step of history.steps) say(`  - ${step}`);
}

export function printTable(results: Result[]): void {
	const rows = results.map(({ subject, prover, cases, violations, seconds, figures }) => [
		subject,
		prover,
		String(cases),
		String(violations),
		seconds.toFixed(1),
		toldFigures(figures),
	]);
	const table = [['subject', 'prover', 'cases', 'violations', 'seconds', ''], ...rows];
	const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
	say('');
	for (const row of table) {
		const cells = row.map((cell, column) =>
			column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
		);
		say(cells.join('  ').trimEnd());
	}
}

export function toldFigures(figures: Record<string, number>): string {
	return Object.entries(figures)
		.map(([what, count]) => `${what}: ${count}`)
		.join(', ');
}
