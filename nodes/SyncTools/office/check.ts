import type { Decision } from '../../shared/rows/row';
import type { UnknownFields } from '../../shared/values/records';
import { readClient } from './readClient';

/** The item of a client for its steps; or why it cannot be used. */
export function checkedClient(item: UnknownFields): { json: object } | { decision: Decision } {
	const read = readClient(item, { fromYear: 0, fromPeriod: 0, needsReviewer: false, ownWorkflows: null });
	const preview = item.preview !== false && item.preview !== 'false';
	const refused = (finding: Decision['findings'][0], key: string): { decision: Decision } => ({
		decision: { service: 'n8n', resource: 'client', key, action: 'blocked', findings: [finding], preview },
	});
	if (!read) return refused({ code: 'notClients', count: 1 }, 'clients');
	const { row, faults } = read;
	const { client, company } = row;
	if (faults.length > 0) return refused({ code: 'clientFaulty', client, company, faults }, client);
	// Booked only when that is clearly stated.
	return { json: { ...item, office: 'client', preview } };
}
