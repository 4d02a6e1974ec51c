import type { Row } from '../../nodes/shared/rows';
import type { Sandbox } from '../../sandbox';

/** What should come of a change. */
export interface Expected {
	/** The same in the words of the documents (docs/moving-world.md is made of them). */
	then: string;
	/** The rows of the next execution as `action key`; what is unchanged may be left out. */
	rows: string[];
	/** What is wrong with the world after that execution. */
	wrong(sandbox: Sandbox): string[];
}

/** One change of the world after everything was brought in order. */
export interface Move extends Expected {
	name: string;
	/** What changes, in the words of the documents. */
	what: string;
	/** `run` executes the workflow once more in between, where a change has a before and an after. */
	change(sandbox: Sandbox, run: () => Promise<unknown>): void | Promise<void>;
	/** Only after what it changes was dealt with, so that it cannot happen at any moment during an execution. */
	takesTime?: boolean;
	/** What comes of it when one setting is otherwise, where that makes a difference; by its name in `settings`. */
	under?: Record<string, Expected>;
}

/** What can change around a subject, and the settings under which each of that is tried. */
export interface Moves {
	moves: Move[];
	/** By a name such as `handEdits=report`. */
	settings: Record<string, Record<string, unknown>>;
	/** After any of them, at any moment: what is neither in order nor told by the last execution. */
	untold(sandbox: Sandbox, rows: Row[]): string[];
}

/** Words for what is not as expected. */
export function unless(holds: boolean, what: string): string[] {
	return holds ? [] : [what];
}

export function moveOf(world: Moves | undefined, name = ''): Move {
	const move = world?.moves.find((one) => one.name === name);
	if (!move) throw new Error(`There is no move "${name}"`);
	return move;
}
