/** How many payroll runs of a client came to what. */
export type ClientCounts = {
	booked: number;
	/** Would be booked: the run was a preview. */
	waiting: number;
	blocked: number;
	/** In a closed period. */
	closed: number;
	failed: number;
};

/** What was done about a client, in this execution or before it. */
export type ClientState =
	'attention' | 'booked' | 'doneBefore' | 'failed' | 'inactive' | 'later' | 'preview' | 'unchanged';

/** One line of the overview; it travels in an item. */
export type ClientLine = {
	client: string;
	company: string;
	/** '' when a workflow of its own knows it. */
	administration: string;
	state: ClientState;
	/** Null when it is not known. */
	counts: ClientCounts | null;
	/** When it was done last; '' for never. */
	lastRun: string;
	/** Calls of this month that read mutations. */
	calls: number;
	/** Whether a person has to look at it: what it came to, also earlier on the day. */
	needsPerson: boolean;
};

export const COUNT_NAMES = ['booked', 'waiting', 'blocked', 'closed', 'failed'] as const;

/** `booked 2, blocked 1`, as the table keeps it; '' when all are nothing. */
export function countsAsText(counts: ClientCounts): string {
	return COUNT_NAMES.filter((name) => counts[name] > 0)
		.map((name) => `${name} ${counts[name]}`)
		.join(', ');
}

/** The same read back; what is not there is nothing. */
export function countsInText(text: string): ClientCounts {
	const found = new Map(
		[...text.matchAll(/([a-z]{1,20}) (\d{1,9})/g)].map(([, name, n]) => [name, Number(n)]),
	);
	const of = (name: (typeof COUNT_NAMES)[number]) => found.get(name) ?? 0;
	return {
		booked: of('booked'),
		waiting: of('waiting'),
		blocked: of('blocked'),
		closed: of('closed'),
		failed: of('failed'),
	};
}
