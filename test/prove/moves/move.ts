import type { Row } from '../../../base/words/row';
import type { Sandbox } from '../../../sandbox';
import type { WorkflowSettings } from '../subjects/execution';

/** The expected result of a move. */
export interface Expectation {
	/** As in docs/reference/moving-world.md, which is generated from these. */
	effect: string;
	/**
	 * The rows of the next execution as `action key`, with `: order, order` for a row about several; rows `unchanged` may
	 * be left out. A function when the clock decides whose turn it was.
	 */
	rows: string[] | ((sandbox: Sandbox) => string[]);
	/** What these rows must mention, in their sentences or notes. */
	named?: string[] | ((sandbox: Sandbox) => string[]);
	/** What is wrong in the sandbox after that execution, in words. */
	problems(sandbox: Sandbox): string[];
}

/** Executes the workflow once more; with these settings besides its own. */
export type Run = (settings?: WorkflowSettings) => Promise<unknown>;

/** What a person may do about a move, after the execution that reported it. */
export interface WayOn extends Expectation {
	/** Of its case, besides the names of settings. */
	name: string;
	/** What the person does, as in docs/reference/moving-world.md. */
	description: string;
	/** The name in `MoveSet.settings` of the settings for the move; the default when left out. */
	under?: string;
	apply?(sandbox: Sandbox): void;
	/**
	 * The settings that the person changes, such as decisions: they may depend on mutations, or on a row of that execution.
	 */
	settings?(sandbox: Sandbox, rows: readonly Row[]): WorkflowSettings;
}

/** A change on either side, made by a person or by the payroll. */
export interface Move extends Expectation {
	name: string;
	/** What changes, as in docs/reference/moving-world.md. */
	description: string;
	/** `run` executes the workflow once more in between, for a change that has a before and an after. */
	apply(sandbox: Sandbox, run: Run): void | Promise<void>;
	/** It is about the result of an earlier execution, so it cannot happen during one. */
	onlyBetweenExecutions?: boolean;
	/** The expected result under other settings, where that makes a difference; by their name in `MoveSet.settings`. */
	underSettings?: Record<string, Expectation>;
	ways?: WayOn[];
}

/** Everything that can change around a subject, and the settings under which each move is tried. */
export interface MoveSet {
	moves: Move[];
	/** By a name such as `handEdits=report`. */
	settings: Record<string, WorkflowSettings>;
	/** Rows of every execution, written as the expected ones; a move for which they differ expects them itself. */
	everyTime: string[];
	/** After any move at any time: what is wrong, and in none of the rows of the last execution. */
	unreported(sandbox: Sandbox, rows: Row[]): string[];
}

export function problemUnless(holds: boolean, problem: string): string[] {
	return holds ? [] : [problem];
}

export function findMove(moveSet: MoveSet, name = ''): Move {
	const move = moveSet.moves.find((one) => one.name === name);
	if (!move) throw new Error(`There is no move "${name}"`);
	return move;
}
