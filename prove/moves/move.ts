import type { Sandbox } from '../../sandbox';

/** One change of the world after everything was brought in order. */
export interface Move {
	name: string;
	/** `run` executes the workflow once more in between, where a change has a before and an after. */
	change(sandbox: Sandbox, run: () => Promise<unknown>): void | Promise<void>;
	/** The rows of the next execution as `action key`; what is unchanged may be left out. */
	rows: string[];
	/** What is wrong with the world after that execution. */
	wrong(sandbox: Sandbox): string[];
}

/** Words for what is not as expected. */
export function unless(holds: boolean, what: string): string[] {
	return holds ? [] : [what];
}
