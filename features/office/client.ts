import type { Row } from '../../base/words/row';
import type { UnknownFields } from '../../base/values/records';

/** Results of payroll runs. `waiting` would be booked: the run was a preview; `closed` is in a closed period. */
export const COUNT_NAMES = ['booked', 'waiting', 'blocked', 'closed', 'failed'] as const;

/** The number of payroll runs of a client, by result. */
export type ClientCounts = Record<(typeof COUNT_NAMES)[number], number>;

/** What was done about a client, in this execution or before; in the order of the overview. */
export const CLIENT_STATES = [
	/** The answer to something that was sent was lost. */
	'unsure',
	'failed',
	'attention',
	'later',
	'preview',
	'booked',
	'unchanged',
	'doneBefore',
	'inactive',
] as const;
export type ClientState = (typeof CLIENT_STATES)[number];

/** Results that a person has to look at. */
export const WAITING: ReadonlySet<string> = new Set<ClientState>(['attention', 'failed', 'unsure']);

/** One line of the overview; it is passed in an item. */
export type ClientLine = {
	client: string;
	company: string;
	administration: string;
	state: ClientState;
	/** Null when not known. */
	counts: ClientCounts | null;
	/** When the client was last done; '' for never. */
	lastRun: string;
	/** Calls of this month that read mutations. */
	calls: number;
	/** Whether a person has to look at it, also because of an earlier run of the day. */
	needsPerson: boolean;
};

/** `booked 2, blocked 1`, as stored in the table; '' when all are zero. */
export function countsAsText(counts: ClientCounts): string {
	return COUNT_NAMES.filter((name) => counts[name] > 0)
		.map((name) => `${name} ${counts[name]}`)
		.join(', ');
}

/** Reads it back; missing counts are zero. */
export function countsInText(text: string): ClientCounts {
	const found = new Map(
		[...text.matchAll(/([a-z]{1,20}) (\d{1,9})/g)].map(([, name, n]) => [name, Number(n)]),
	);
	return Object.fromEntries(COUNT_NAMES.map((name) => [name, found.get(name) ?? 0])) as ClientCounts;
}

/** What the table stores of the last run of a client. All of it may be lost, because the books decide. */
export interface ClientStatus {
	/** When, in Dutch time: `2026-11-22 02:14`; '' for never. */
	lastRun: string;
	/** In one word: `booked`, with `preview: ` before it when nothing was written. */
	result: string;
	/** `booked 2, blocked 1`: those that are not zero. */
	counts: string;
	message: string;
	/** Calls that read mutations in `callsMonth`. */
	callsThisMonth: number;
	/** `2026-11`. */
	callsMonth: string;
}

/** A client, as the table has it. */
export interface Client {
	/** Its id in n8n's table. */
	row: string | number;
	client: string;
	/** The company in the payroll, by its id. */
	company: string;
	/** Name or Guid. */
	administration: string;
}

/** A row of the table. */
export interface ClientRow extends Client, ClientStatus {
	isActive: boolean;
	fromYear: number;
	fromPeriod: number;
	/** Columns that override a setting. */
	own: Readonly<Record<string, string>>;
}

/** One client to do, with all settings of its steps; each step checks its own part. */
export interface ClientItem extends UnknownFields, Client, ClientStatus {
	office: 'client';
	fromYear: number;
	fromPeriod: number;
	/** The time until which a client may be started. */
	until: string;
}

/** The result of one client. */
export interface Conclusion extends Client, ClientStatus {
	office: 'conclusion';
	preview: boolean;
	state: ClientState;
	/** The number of its runs by result. */
	came: ClientCounts;
	/** Calls in this execution that read mutations; null when they were not counted. */
	calls: number | null;
	/** Whether the table had another result before. */
	isNews: boolean;
	/** Its rows, without unchanged ones. */
	rows: Row[];
}

/** The clients that an execution does not do, for the overview. */
export interface Plan {
	office: 'plan';
	/** The number of rows in the table that are not empty. */
	clients: number;
	preview: boolean;
	lines: ClientLine[];
}

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
