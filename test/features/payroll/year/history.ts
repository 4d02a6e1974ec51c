import type { Fault } from './port';
import type { YearSettings } from './settings';

export type Four = readonly [number, number, number, number];

/** A small event; one that does not apply does nothing, so that a history is shrunk by leaving events out. */
export interface HistoryEvent {
	kind: string;
	/** What it is about, modulo what there is. Of an execution the first says which one. */
	on: Four;
	fault?: Fault;
}

export interface History {
	settings: Partial<YearSettings>;
	events: HistoryEvent[];
	/** Whether ways on, two workflows and two executions at once are tried at its end. */
	isDeep: boolean;
	/** How a second workflow is set otherwise. */
	other: number;
}

export interface Wrong {
	/** Which kind of wrong; shrinking keeps it. */
	label: string;
	detail: string;
}

export function pick<T>(from: Iterable<T>, index: number): T | undefined {
	const all = [...from];
	return all[index % all.length];
}

/** Of a list that is never empty. */
export function oneOf<T>(from: readonly [T, ...T[]], index: number): T {
	return from[index % from.length] ?? from[0];
}
