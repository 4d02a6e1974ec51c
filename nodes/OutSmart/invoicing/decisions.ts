import type { Decision, RowAction } from '../../shared/rows/row';

export const SERVICE = 'OutSmart';

type Findings = Decision['findings'];

/** About the export as a whole. */
export function aboutExport(key: string, action: RowAction, findings: Findings, preview: boolean): Decision {
	return { service: SERVICE, resource: 'invoice', key, action, findings, preview };
}

/** About one work order that was to be marked without an invoice. */
export function aboutWorkOrder(
	key: string,
	action: RowAction,
	findings: Findings,
	preview: boolean,
): Decision {
	return { service: SERVICE, resource: 'workOrder', key, action, findings, preview };
}
