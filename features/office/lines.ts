import { WAITING, type ClientCounts, type ClientLine, type ClientState } from './clientLine';
import type { Client, ClientStatus } from './types';

const PREVIEW = 'preview: ';

/** The result of a client in one word for the table; preceded by a preview mark when nothing was written. */
export function resultText(state: ClientState, preview: boolean): string {
	return preview ? `${PREVIEW}${state}` : state;
}

export function isPreviewOf(result: string): boolean {
	return result.startsWith(PREVIEW);
}

/** Calls of this month; a count of another month is ignored. */
export function callsIn(
	{ callsThisMonth, callsMonth }: Pick<ClientStatus, 'callsThisMonth' | 'callsMonth'>,
	clock: string,
): number {
	return callsMonth === monthOn(clock) ? callsThisMonth : 0;
}

export function monthOn(clock: string): string {
	return clock.slice(0, 7);
}

/** A client that is not done now, with the last result in the table. */
export function lineOf(
	row: Client & ClientStatus,
	state: ClientState,
	counts: ClientCounts | null,
	clock: string,
): ClientLine {
	const { client, company, administration, lastRun, result } = row;
	return {
		client,
		company,
		administration,
		state,
		counts,
		lastRun,
		calls: callsIn(row, clock),
		needsPerson: state !== 'inactive' && WAITING.has(result.replace(PREVIEW, '')),
	};
}
