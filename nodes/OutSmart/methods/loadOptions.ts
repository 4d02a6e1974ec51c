import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { clientFor } from '../connection';

/** Those who can be given work, by number: two may have the same name. */
export async function getEmployees(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const client = await clientFor(this);
	const employees = await client.listEmployees();
	return employees
		.map(({ number, firstName, lastName }) => ({
			name: `${number} ${firstName} ${lastName}`.trim(),
			value: number,
		}))
		.sort(byName);
}

/** The relations, by name; the number tells two of the same name apart. */
export async function getRelations(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const client = await clientFor(this);
	const relations = await client.listRelations();
	return relations.map(({ code, name }) => ({ name: `${name} (${code})`, value: code })).sort(byName);
}

/** The work order statuses, as OutSmart itself shows them: "1 Naar E-boekhouden". */
export async function getWorkStatuses(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const client = await clientFor(this);
	const statuses = await client.listWorkStatuses();
	return statuses.map(({ code, name }) => ({ name: `${code} ${name}`.trim(), value: code })).sort(byName);
}

function byName(a: { name: string }, b: { name: string }): number {
	return a.name.localeCompare(b.name, undefined, { numeric: true });
}
