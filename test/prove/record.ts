import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { formatCounts, type SuiteResult } from './print';
import SOURCES from '../../tools/release/sources';

const FILE = join(__dirname, '..', '..', 'docs', 'reference', 'proof.md');
const [START, END] = ['<!-- prove: table -->', '<!-- prove: end -->'];

/** Puts the results into the document, with the commit that they are about. */
export function recordInDocs(results: SuiteResult[], seed: number): void {
	const text = readFileSync(FILE, 'utf8');
	const [head, rest = ''] = text.split(START);
	const [, tail = ''] = rest.split(END);
	writeFileSync(
		FILE,
		[head, START, '\n\n', circumstances(results, seed), table(results), '\n', END, tail].join(''),
	);
}

function git(...args: string[]): string {
	return execFileSync('git', args, { cwd: join(__dirname, '..', '..'), encoding: 'utf8' }).trim();
}

function circumstances(results: SuiteResult[], seed: number): string {
	const sum = (of: (result: SuiteResult) => number) =>
		results.reduce((total, result) => total + of(result), 0);
	const changed = git('status', '--porcelain', '--', ...SOURCES, 'workflows', 'sandbox', 'test/prove') !== '';
	const commit =
		git('rev-parse', '--short', 'HEAD') + (changed ? ', with changes that are not committed' : '');
	const minutes = (sum(({ seconds }) => seconds) / 60).toFixed(0);
	return [
		`Commit ${commit}, ${new Date().toISOString().slice(0, 10)}, seed ${seed}, Node.js ${process.version}, ${cpus().length} cores:`,
		`${sum(({ cases }) => cases).toLocaleString('en')} cases in ${minutes} minutes, ${sum(({ violations }) => violations)} violations.\n\n`,
	].join('\n');
}

function table(results: SuiteResult[]): string {
	const rows = results.map(({ subject, prover, cases, violations, counts }) =>
		[subject, prover, cases, violations, formatCounts(counts)].join(' | '),
	);
	const head = 'subject | prover | cases | violations | and';
	return [head, '--- | --- | ---: | ---: | ---', ...rows].map((row) => `| ${row} |`).join('\n') + '\n';
}
