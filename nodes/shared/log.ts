import type { Json, Row, RowAction } from './rows';

/** What the user reads at the end of a run. */
export interface Log {
	[field: string]: Json;
	/** The line a user reads. */
	message: string;
	/** How many rows keep the run from counting as a success. */
	failing: number;
	/** Those rows, one line each. */
	problems: string;
	rows: Row[];
}

/** What happened to how many, in the order in which a user wants to know. */
const DONE: [RowAction, string][] = [
	['booked', 'booked'],
	['corrected', 'corrected'],
	['created', 'created'],
	['updated', 'updated'],
];
const NOT_DONE: [RowAction, string][] = [
	['closed', 'in a closed period'],
	['skipped', 'skipped'],
	['blocked', 'blocked'],
	['failed', 'failed'],
];

/** In the log a thing is always plural, as in the manual: "1 materials synchronized". */
const PLURALS: Record<string, string> = {
	payrollJournal: 'payroll journals',
};

/** Sums the rows of a run up in one line. */
export function summarize(rows: Row[]): Log {
	const failing = rows.filter(isFailing);
	return {
		message: messageOf(rows),
		failing: failing.length,
		problems: failing.map(({ key, action, reason }) => `${key} ${action}: ${reason}`).join('\n'),
		rows,
	};
}

function isFailing({ action }: Row): boolean {
	return action === 'blocked' || action === 'failed';
}

function messageOf(rows: Row[]): string {
	const preview = rows.some((row) => row.preview) ? 'preview: ' : '';
	const done = resourcesOf(rows).flatMap((resource) => counts(rows, resource, DONE, true));
	const parts = done.length > 0 ? done : ['nothing to synchronize'];
	return preview + [...parts, ...counts(rows, null, NOT_DONE, false)].join(', ');
}

function counts(
	rows: Row[],
	resource: string | null,
	actions: [RowAction, string][],
	named: boolean,
): string[] {
	let first = named;
	return actions.flatMap(([action, text]) => {
		const count = rows.filter(
			(row) => row.action === action && (resource === null || row.resource === resource),
		).length;
		if (count === 0) return [];
		const name = first && resource !== null ? ` ${PLURALS[resource] ?? resource}` : '';
		first = false;
		return [`${count}${name} ${text}`];
	});
}

function resourcesOf(rows: Row[]): string[] {
	return [...new Set(rows.map(({ resource }) => resource))];
}
