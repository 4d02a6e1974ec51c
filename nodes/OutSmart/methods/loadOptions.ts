import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { choices, type Choice } from '../../shared/n8n/choices';
import { dropDown } from '../../shared/n8n/dropDown';
import { outSmart } from '../connection';

const account = { service: outSmart, of: 'OutSmart' };

/** Those who can be given work, by number: two may have the same name. */
export async function getEmployees(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return await dropDown(this, {
		...account,
		list: 'employees',
		read: async (client) =>
			(await client.listEmployees()).map(({ number, firstName, lastName }) => ({
				name: `${number} ${firstName} ${lastName}`.trim(),
				value: number,
			})),
	});
}

/** The relations, by name; the number tells two of the same name apart. */
export async function getRelations(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return await dropDown(this, {
		...account,
		list: 'relations',
		read: async (client) =>
			(await client.listRelations()).map(({ code, name }) => ({ name: `${name} (${code})`, value: code })),
	});
}

/** The work order statuses, as OutSmart itself shows them: "1 Naar E-boekhouden". */
export async function getWorkStatuses(this: ILoadOptionsFunctions): Promise<Choice[]> {
	return await dropDown(this, {
		...account,
		list: 'workOrderStatuses',
		read: async (client) =>
			(await client.listWorkStatuses()).map(({ code, name }) => ({
				name: `${code} ${name}`.trim(),
				value: code,
			})),
	});
}

/**
 * The same for the status whose work orders are invoiced. A code alone is not enough for one that OutSmart has for
 * something else, so that code and name are chosen together; the usual one need not be there yet.
 */
export async function getInvoiceStatuses(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const shown = (await getWorkStatuses.call(this)).map(({ name }) => name).filter((name) => name !== '1');
	return choices([{ name: '1 (Usual)', value: '1' }, ...shown.map((name) => ({ name, value: name }))]);
}

/** The same for work orders that a person must correct, where empty means that they are left as they are. */
export async function getErrorStatuses(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const there = await getWorkStatuses.call(this);
	const usual = there.some(({ value }) => value === '99') ? [] : [{ name: '99 (Usual)', value: '99' }];
	return [{ name: 'None', value: '' }, ...choices([...usual, ...there])];
}
