import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { choices, dropDown, type Choice, type DropDown } from '../../shared/n8n/dropDown';
import type { OutSmartClient } from '../client/client';
import { outSmart } from '../connection';

function fromAccount(list: DropDown<OutSmartClient>['list'], read: DropDown<OutSmartClient>['read']) {
	return async function (this: ILoadOptionsFunctions): Promise<Choice[]> {
		return await dropDown(this, { service: outSmart, of: 'OutSmart', list, read });
	};
}

/** Employees who can be assigned, by number: two may have the same name. */
export const getEmployees = fromAccount('employees', async (client) =>
	(await client.listEmployees()).map(({ number, firstName, lastName }) => ({
		name: `${number} ${firstName} ${lastName}`.trim(),
		value: number,
	})),
);

/** The hour types, by name. */
export const getHourTypes = fromAccount('hourTypes', async (client) =>
	(await client.listHourTypes()).map(({ code, name }) => ({ name: `${name} (${code})`, value: code })),
);

/** The relations, by name; the number distinguishes two with the same name. */
export const getRelations = fromAccount('relations', async (client) =>
	(await client.listRelations()).map(({ code, name }) => ({ name: `${name} (${code})`, value: code })),
);

/** The projects, by name. */
export const getProjects = fromAccount('projects', async (client) =>
	(await client.projects.list()).map(({ code, name }) => ({ name: `${name} (${code})`, value: code })),
);

/** The standard list, for an account without a list of its own (docs/services/outsmart.md 3.4). */
const WORK_TYPES =
	'Installatie Garantie Levering Onderhoud Project Regie Reparatie Service Storing Verkoop Verhuur'.split(
		' ',
	);
const PAYMENT_METHODS = [
	...['op rekening', 'niet van toepassing', 'contant voldaan', 'pin betaling', 'conform offerte'],
];

/** Types of work, by the names in work orders. */
export const getWorkTypes = fromAccount('workTypes', async (client) =>
	named(await client.listWorkTypes(), WORK_TYPES),
);

/** Payment methods, likewise. */
export const getPaymentMethods = fromAccount('paymentMethods', async (client) =>
	named(await client.listPaymentMethods(), PAYMENT_METHODS),
);

function named(own: readonly string[], usual: readonly string[]): Choice[] {
	return (own.length > 0 ? own : usual).map((name) => ({ name, value: name }));
}

/** The work order statuses, as OutSmart itself shows them: "1 Naar E-boekhouden". */
export const getWorkStatuses = fromAccount('workOrderStatuses', async (client) =>
	(await client.listWorkStatuses()).map(({ code, name }) => ({
		name: `${code} ${name}`.trim(),
		value: code,
	})),
);

/**
 * The same for the status whose work orders are invoiced. A code alone is not enough when OutSmart uses it for something
 * else, so code and name are chosen together; the usual status need not exist yet.
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
