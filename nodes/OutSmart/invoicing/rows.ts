import type { Json, Row, RowAction } from '../../shared/rows';

/** A row about the export as a whole. */
export function exportRow(
	key: string,
	action: RowAction,
	reason: string,
	preview: boolean,
	about: Record<string, Json> = {},
): Row {
	return { service: 'OutSmart', resource: 'invoice', key, action, reason, preview, ...about };
}

/** A row about one work order that was to be marked without an invoice. */
export function workOrderRow(key: string, action: RowAction, reason: string, preview: boolean): Row {
	return { service: 'OutSmart', resource: 'workOrder', key, action, reason, preview };
}
