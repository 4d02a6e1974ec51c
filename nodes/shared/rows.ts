/** Anything that can be an item's value. */
export type Json = string | number | boolean | null | undefined | Json[] | { [field: string]: Json };

/** What was decided about one thing. The names are fixed: users' workflows read them (docs, "What a row means"). */
export type RowAction =
	| 'booked'
	| 'corrected'
	| 'created'
	| 'updated'
	| 'unchanged'
	/** The period is closed; left alone. */
	| 'closed'
	/** Would be wrong; a person has to look. */
	| 'blocked'
	/** Left out by a setting, or nothing to do yet. */
	| 'skipped'
	/** The service or the network. */
	| 'failed';

/**
 * One decision, as an item. Amounts are decimal strings, dates `yyyy-MM-dd`. There is never a field `error`: n8n would
 * run the node again (n8n.md 1.6).
 */
export interface Row {
	[field: string]: Json;
	service: string;
	resource: string;
	key: string;
	action: RowAction;
	reason: string;
	/** Whether this only says what would be done. */
	preview: boolean;
}

const ACTIONS: ReadonlySet<string> = new Set<RowAction>([
	'booked',
	'corrected',
	'created',
	'updated',
	'unchanged',
	'closed',
	'blocked',
	'skipped',
	'failed',
]);

/** Whether an item is a row, which operations further on pass through as it is. */
export function isRow(item: Readonly<Record<string, unknown>>): item is Row {
	return typeof item.action === 'string' && ACTIONS.has(item.action) && typeof item.resource === 'string';
}
