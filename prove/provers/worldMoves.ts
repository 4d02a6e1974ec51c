import { CaseChecker } from '../checker';
import { findMove, type Expectation, type Move } from '../moves/move';
import { Random } from '../random';
import type { ExecutionResult, Subject, WorkflowSettings } from '../subjects/subject';
import { UnknownCase, type Prover } from './prover';

const DEFAULT_SETTINGS = 'default';
/** Cases for each subject; in full it is all of them. */
const QUICK = 12;

/**
 * A move is made between two executions, under several settings: the preview announces what is then done, the rows and
 * the end state are as expected, and a further execution writes nothing.
 */
export const worldMoves: Prover = {
	name: 'worldMoves',
	// The first execution creates invoices in any case, so that firstInvoice would be the same as fieldService.
	appliesTo: ({ moveSet, name }) => moveSet !== undefined && name !== 'firstInvoice',
	cases: async ({ subject, quick, seed }) => {
		const all = casesOf(subject);
		return quick ? new Random(seed).sample(all, QUICK) : all;
	},
	async run(bench, name) {
		const { sandbox, subject } = bench;
		const { move, settings, expected } = find(subject, name);
		if (subject.reset) subject.reset(sandbox);
		else sandbox.reset('bakery');
		await subject.run(sandbox);
		await move.apply(sandbox, async () => await subject.run(sandbox, settings));
		const checker = new CaseChecker({ bench, steps: [`the world moves: ${name}`], settings });
		const execution = await checker.runAfterPreview();
		checker.violations.push(...rowDifferences(expected, execution), ...expected.problems(sandbox));
		await checker.runExpectingNoWrites();
		return checker;
	},
};

function casesOf({ moveSet }: Subject): string[] {
	const settings = [DEFAULT_SETTINGS, ...Object.keys(moveSet?.settings ?? {})];
	return (moveSet?.moves ?? []).flatMap(({ name }) => settings.map((setting) => `${name}:${setting}`));
}

interface MoveCase {
	move: Move;
	settings: WorkflowSettings;
	expected: Expectation;
}

function find({ moveSet }: Subject, name: string): MoveCase {
	const [moveName, setting = DEFAULT_SETTINGS] = name.split(':');
	const move = findMove(moveSet, moveName);
	const isKnown = setting === DEFAULT_SETTINGS || setting in (moveSet?.settings ?? {});
	if (!isKnown) throw new UnknownCase(name, `${move.name}:${DEFAULT_SETTINGS}`);
	return { move, settings: moveSet?.settings[setting] ?? {}, expected: expectedUnder(move, setting) };
}

/** Of two settings together, the last one that makes a difference decides. */
function expectedUnder(move: Move, setting: string): Expectation {
	const names = [setting, ...setting.split(', ').reverse()];
	return names.flatMap((name) => move.underSettings?.[name] ?? []).at(0) ?? move;
}

function rowDifferences(expected: Expectation, { rows }: ExecutionResult): string[] {
	const actual = rows
		// Rows with a count sum up what is unchanged.
		.filter(({ count }) => count === undefined)
		.map(({ action, key }) => ({ action, line: `${action} ${key}` }))
		.filter(({ action, line }) => action !== 'unchanged' || expected.rows.includes(line))
		.map(({ line }) => line);
	const [should, are] = [expected.rows, actual].map((lines) => [...lines].sort().join(', '));
	return should === are ? [] : [`the rows are: ${are || 'none'}; they should be: ${should || 'none'}`];
}
