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
