import { writeFileSync } from 'node:fs';
import type { History } from './bench';
import { Crew } from './crew';
import { readOptions, type Options } from './options';
import { printTable, printHistory, progress, say, toldFigures, type Result } from './print';
import { record } from './record';
import type { Part } from './registry';

/** More of the same kind are counted, not printed. */
const PRINTED = 5;

interface Found extends Part {
	name: string;
	history: History;
}

async function provePart(crew: Crew, part: Part, { seed, only }: Options, found: Found[]): Promise<Result> {
	const started = Date.now();
	const result: Result = { ...part, cases: 0, violations: 0, seconds: 0, figures: {} };
	const cases = only ? [only] : await crew.list(part);
	const show = (isLast: boolean) => {
		const { violations, figures } = result;
		const told = [`${violations} violations`, toldFigures(figures)].filter(Boolean).join(', ');
		progress(`${part.subject}:${part.prover} ${result.cases}/${cases.length}, ${told}`, isLast);
	};
	await crew.run(part, cases, (name, history) => {
		result.cases += 1;
		for (const [what, count] of Object.entries(history.figures))
			result.figures[what] = (result.figures[what] ?? 0) + count;
		if (history.violations.length > 0) {
			result.violations += 1;
			found.push({ ...part, name, history });
		}
		const isWrong = history.violations.length > 0 && result.violations <= PRINTED;
		if (isWrong || only) printHistory(part, name, seed, history);
		show(false);
	});
	result.seconds = (Date.now() - started) / 1000;
	show(true);
	return result;
}

async function prove(): Promise<void> {
	const options = readOptions(process.argv.slice(2));
	const crew = await Crew.start(options);
	const results: Result[] = [];
	const found: Found[] = [];
	try {
		for (const part of options.parts) results.push(await provePart(crew, part, options, found));
	} finally {
		crew.stop();
		printTable(results);
		if (options.report) writeFileSync(options.report, JSON.stringify(found, null, '\t'));
	}
	if (options.record) record(results, options.seed);
	const violations = results.reduce((sum, result) => sum + result.violations, 0);
	say(violations === 0 ? '\nNo violations.' : `\n${violations} violations.`);
	if (violations > 0) process.exitCode = 1;
}

prove().catch((error: unknown) => {
	say(error instanceof Error ? (error.stack ?? error.message) : String(error));
	process.exitCode = 1;
});
