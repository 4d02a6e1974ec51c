import type { Row } from '../../nodes/shared/rows/row';
import type { Sandbox } from '../../sandbox';
import type { WorkflowSettings } from '../subjects/subject';

/** What must come of a move. */
export interface Expectation {
	/** In the words of docs/reference/moving-world.md, which is made of these. */
	effect: string;
	/**
	 * The rows of the next execution as `action key`, with `: order, order` where one tells of several; rows `unchanged`
	 * may be left out. Of the sandbox, where it is the clock that says whose turn it was.
	 */
	rows: string[] | ((sandbox: Sandbox) => string[]);
	/** What these rows have to name, in their sentences or notes. */
	named?: string[] | ((sandbox: Sandbox) => string[]);
	/** What is wrong in the sandbox after that execution, in words. */
	problems(sandbox: Sandbox): string[];
}

/** Executes the workflow once more; with these settings beside its own. */
export type Run = (settings?: WorkflowSettings) => Promise<unknown>;

/** What a person may do about a move, after the execution that told of it. */
export interface WayOn extends Expectation {
	/** Of its case, beside the names of settings. */
	name: string;
	/** What the person does, in the words of docs/reference/moving-world.md. */
	description: string;
	/** The name in `MoveSet.settings` of those under which the move was made; the default when left out. */
	under?: string;
	apply?(sandbox: Sandbox): void;
	/** What he sets, such as decisions: it may name mutations, or have what a row of that execution asks for. */
	settings?(sandbox: Sandbox, rows: readonly Row[]): WorkflowSettings;
}

/** A change on either side, made by a person or by the payroll. */
export interface Move extends Expectation {
	name: string;
	/** What changes, in the words of docs/reference/moving-world.md. */
	description: string;
	/** `run` executes the workflow once more in between, for a change that has a before and an after. */
	apply(sandbox: Sandbox, run: Run): void | Promise<void>;
	/** It is about what an earlier execution did, so that it cannot happen at any moment during one. */
	onlyBetweenExecutions?: boolean;
	/** What must come of it under another setting, where that makes a difference; by its name in `MoveSet.settings`. */
	underSettings?: Record<string, Expectation>;
	ways?: WayOn[];
}

/** Everything that can change around a subject, and the settings under which each move is tried. */
export interface MoveSet {
	moves: Move[];
	/** By a name such as `handEdits=report`. */
	settings: Record<string, WorkflowSettings>;
	/** Rows of every execution, written as those that are expected; a move for which they differ expects them itself. */
	everyTime?: string[];
	/** After any move at any moment: what is wrong, and in none of the rows of the last execution. */
	unreported(sandbox: Sandbox, rows: Row[]): string[];
}

export function problemUnless(holds: boolean, problem: string): string[] {
	return holds ? [] : [problem];
}

export function findMove(moveSet: MoveSet | undefined, name = ''): Move {
	const move = moveSet?.moves.find((one) => one.name === name);
	if (!move) throw new Error(`There is no move "${name}"`);
	return move;
}
