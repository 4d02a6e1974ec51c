import type { Row } from '../../../base/words/row';
import type { Sandbox } from '../../../sandbox';
import { CaseChecker } from '../checker';
import { findMove, problemUnless, type Expectation, type Move, type WayOn } from '../moves/move';
import { Random } from '../random';
import type { ExecutionResult, WorkflowSettings } from '../subjects/execution';
import type { Subject } from '../subjects/subject';
import type { Bench } from '../bench';
import { UnknownCase, type Prover } from './prover';

const DEFAULT_SETTINGS = 'default';
/** Cases for each subject; in full it is all of them. */
const QUICK = 12;

/**
 * A move is made between two executions, under several settings, or with what a person then does about it: the preview
 * announces what is then done, the rows and the end state are as expected, and a further execution writes nothing.
 */
export const worldMoves: Prover = {
	name: 'worldMoves',
	cases: async ({ subject, quick, seed }) => {
		const all = casesOf(subject);
		return quick ? new Random(seed).sample(all, QUICK) : all;
	},
	async run(bench, name) {
		const { sandbox } = bench;
		const moved = find(bench.subject, name);
		const rows = await makeMove(bench, moved);
		const settings = { ...moved.settings, ...moved.way?.settings?.(sandbox, rows) };
		const checker = new CaseChecker({ bench, steps: [`the world moves: ${name}`], settings });
		const execution = await checker.runAfterPreview();
		checker.violations.push(
			...rowDifferences(moved.expected, execution, bench),
			...moved.expected.problems(sandbox),
		);
		await checker.runExpectingNoWrites();
		return checker;
	},
};

/** For a way on, also the rows of the execution that reports the move. */
async function makeMove({ sandbox, subject }: Bench, { move, settings, way }: MoveCase): Promise<Row[]> {
	subject.reset(sandbox);
	await subject.run(sandbox);
	const run = async (others?: WorkflowSettings) => await subject.run(sandbox, { ...settings, ...others });
	await move.apply(sandbox, run);
	if (!way) return [];
	const { rows } = await run();
	way.apply?.(sandbox);
	return rows;
}

function casesOf({ moveSet }: Subject): string[] {
	const settings = [DEFAULT_SETTINGS, ...Object.keys(moveSet.settings)];
	return moveSet.moves.flatMap(({ name, ways = [] }) =>
		[...settings, ...ways.map((way) => way.name)].map((variant) => `${name}:${variant}`),
	);
}

interface MoveCase {
	move: Move;
	way?: WayOn;
	settings: WorkflowSettings;
	expected: Expectation;
}

function find({ moveSet }: Subject, name: string): MoveCase {
	const [moveName = '', variant = DEFAULT_SETTINGS] = name.split(':');
	const move = findMove(moveSet, moveName);
	const way = move.ways?.find((one) => one.name === variant);
	if (way) return { move, way, settings: moveSet.settings[way.under ?? ''] ?? {}, expected: way };
	const isKnown = variant === DEFAULT_SETTINGS || variant in moveSet.settings;
	if (!isKnown) throw new UnknownCase(name, `${move.name}:${DEFAULT_SETTINGS}`);
	return { move, settings: moveSet.settings[variant] ?? {}, expected: expectedUnder(move, variant) };
}

/** With two settings together, the last one that makes a difference decides. */
function expectedUnder(move: Move, setting: string): Expectation {
	const names = [setting, ...setting.split(', ').reverse()];
	return names.flatMap((name) => move.underSettings?.[name] ?? []).at(0) ?? move;
}

function rowDifferences(
	{ rows, named = [] }: Expectation,
	execution: ExecutionResult,
	{ sandbox, subject }: Bench,
): string[] {
	const should = listOf(rows, sandbox);
	const everyTime = subject.moveSet.everyTime;
	const mayBeLeftOut = (line: string) => line.startsWith('unchanged ') || everyTime.includes(line);
	const lines = execution.rows.map(inShort);
	const actual = inOrder(lines.filter((line) => should.includes(line) || !mayBeLeftOut(line)));
	const told = execution.rows.filter((row) => should.includes(inShort(row)));
	const unnamed = listOf(named, sandbox).filter(
		(name) => !told.some(({ reason, notes }) => JSON.stringify([reason, notes]).includes(name)),
	);
	return [
		...problemUnless(
			inOrder(should) === actual,
			`the rows are: ${actual || 'none'}; they should be: ${inOrder(should) || 'none'}`,
		),
		...unnamed.map((name) => `no row that is expected names ${name}`),
	];
}

function listOf(given: Expectation['rows'], sandbox: Sandbox): string[] {
	return typeof given === 'function' ? given(sandbox) : given;
}

function inOrder(lines: readonly string[]): string {
	return [...lines].sort().join(', ');
}

function inShort({ action, key, workOrders }: Row): string {
	return `${action} ${key}${Array.isArray(workOrders) ? `: ${workOrders.join(', ')}` : ''}`;
}
