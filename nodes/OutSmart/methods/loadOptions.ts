import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { choices, dropDown, type Choice } from '../../shared/n8n/dropDown';
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

/** The projects, by name. */
export async function getProjects(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return await dropDown(this, {
		...account,
		list: 'projects',
		read: async (client) =>
			(await client.projects.list()).map(({ code, name }) => ({ name: `${name} (${code})`, value: code })),
	});
}

/** What the service has where the account has no list of its own (docs/services/outsmart.md 3.4). */
const WORK_TYPES =
	'Installatie Garantie Levering Onderhoud Project Regie Reparatie Service Storing Verkoop Verhuur'.split(
		' ',
	);
const PAYMENT_METHODS = [
	'op rekening',
	'niet van toepassing',
	'contant voldaan',
	'pin betaling',
	'conform offerte',
];

/** Types of work, by the names that work orders have. */
export async function getWorkTypes(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return await dropDown(this, {
		...account,
		list: 'workTypes',
		read: async (client) => named(await client.listWorkTypes(), WORK_TYPES),
	});
}

/** Payment methods, likewise. */
export async function getPaymentMethods(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return await dropDown(this, {
		...account,
		list: 'paymentMethods',
		read: async (client) => named(await client.listPaymentMethods(), PAYMENT_METHODS),
	});
}

function named(own: readonly string[], usual: readonly string[]): Choice[] {
	return (own.length > 0 ? own : usual).map((name) => ({ name, value: name }));
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
