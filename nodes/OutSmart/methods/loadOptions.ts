import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { clientFor } from '../connection';

/** The work order statuses, as OutSmart itself shows them: "1 Naar E-boekhouden". */
export async function getWorkStatuses(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const client = await clientFor(this);
	const statuses = await client.listWorkStatuses();
	return statuses
		.map(({ code, name }) => ({ name: `${code} ${name}`.trim(), value: code }))
		.sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
}
