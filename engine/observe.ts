import type { IDataObject } from 'n8n-workflow';

/** The settings and the output of one node in a run. */
export interface NodeOutcome {
	type: string;
	typeVersion: number;
	/** With the defaults filled in, as n8n's editor has them. */
	parameters: Readonly<Record<string, unknown>>;
	items: readonly IDataObject[];
}

type Observer = (outcome: NodeOutcome) => void;

const observers: Observer[] = [];

/** Reports every node that runs from here on, until the returned function is called; loads nothing of n8n. */
export function observeNodes(observer: Observer): () => void {
	observers.push(observer);
	return () => void observers.splice(observers.indexOf(observer), 1);
}

export function tellObservers(outcomes: () => readonly NodeOutcome[]): void {
	if (observers.length === 0) return;
	for (const outcome of outcomes()) for (const observer of observers) observer(outcome);
}
