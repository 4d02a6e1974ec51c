import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { choices } from '../../shared/n8n/choices';
import { withService } from '../../shared/n8n/service';
import { outSmart } from '../connection';

/** Those who can be given work, by number: two may have the same name. */
export async function getEmployees(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const employees = await withService(outSmart, this, (client) => client.listEmployees());
	return choices(
		employees.map(({ number, firstName, lastName }) => ({
			name: `${number} ${firstName} ${lastName}`.trim(),
			value: number,
		})),
	);
}

/** The relations, by name; the number tells two of the same name apart. */
export async function getRelations(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const relations = await withService(outSmart, this, (client) => client.listRelations());
	return choices(relations.map(({ code, name }) => ({ name: `${name} (${code})`, value: code })));
}

/** The work order statuses, as OutSmart itself shows them: "1 Naar E-boekhouden". */
export async function getWorkStatuses(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const statuses = await withService(outSmart, this, (client) => client.listWorkStatuses());
	return choices(statuses.map(({ code, name }) => ({ name: `${code} ${name}`.trim(), value: code })));
}

/**
 * The same for the status whose work orders are invoiced. A code alone is not enough for one that OutSmart has for
 * something else, so that code and name are chosen together; the usual one need not be there yet.
 */
export async function getInvoiceStatuses(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const statuses = await withService(outSmart, this, (client) => client.listWorkStatuses());
	const shown = statuses.map(({ code, name }) => `${code} ${name}`.trim()).filter((name) => name !== '1');
	return choices([{ name: '1 (Usual)', value: '1' }, ...shown.map((name) => ({ name, value: name }))]);
}

/** The same for work orders that a person must correct, where empty means that they are left as they are. */
export async function getErrorStatuses(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const statuses = await withService(outSmart, this, (client) => client.listWorkStatuses());
	const there = statuses.map(({ code, name }) => ({ name: `${code} ${name}`.trim(), value: code }));
	const usual = there.some(({ value }) => value === '99') ? [] : [{ name: '99 (Usual)', value: '99' }];
	return [{ name: 'None', value: '' }, ...choices([...usual, ...there])];
}
