import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { sortedChoices, dropDown, type DropDownChoice, type DropDown } from '../../../base/n8n/dropDown';
import type { OutSmartClient } from '../../../services/outSmart/client';
import { USUAL_PAYMENT_METHODS } from '../../../services/outSmart/types';
import { outSmart } from '../connection';

type Lists = DropDown<OutSmartClient>;

export const account = { service: outSmart, of: 'OutSmart' } as const;

function fromAccount(list: Lists['list'], read: Lists['read'], optional: Pick<Lists, 'mayBeEmpty'> = {}) {
	return async function (this: ILoadOptionsFunctions): Promise<DropDownChoice[]> {
		return await dropDown(this, { ...account, list, read, ...optional });
	};
}

export const namedChoice = (name: string, code: string): DropDownChoice => ({
	name: `${name} (${code})`,
	value: code,
});

export const hourTypesIn: Lists['read'] = async (client) =>
	(await client.listHourTypes()).map(({ code, name }) => namedChoice(name, code));

/** Relations as choices; the number in front distinguishes two with the same name. */
export const relationChoices: Lists['read'] = async (client) =>
	(await client.listRelations()).map(({ code, name }) => namedChoice(name, code));

/** Employees who can be assigned, by number: two may have the same name. */
export const getEmployees = fromAccount(
	'employees',
	async (client) =>
		(await client.listEmployees()).map(({ number, firstName, lastName }) => ({
			name: `${number} ${firstName} ${lastName}`.trim(),
			value: number,
		})),
	{ mayBeEmpty: true },
);

export const getHourTypes = fromAccount('hourTypes', hourTypesIn);
export const getRelations = fromAccount('relations', relationChoices, { mayBeEmpty: true });
export const getProjects = fromAccount(
	'projects',
	async (client) => (await client.projects.list()).map(({ code, name }) => namedChoice(name, code)),
	{ mayBeEmpty: true },
);

/** OutSmart's standard types of work, for an account without a list of its own (docs/services/outsmart.md 3.3). */
const WORK_TYPES =
	'Installatie Garantie Levering Onderhoud Project Regie Reparatie Service Storing Verkoop Verhuur'.split(
		' ',
	);

/** Types of work as choices, by the names that work orders have. */
export const getWorkTypes = fromAccount('workTypes', async (client) =>
	named(await client.listWorkTypes(), WORK_TYPES),
);

/** Payment methods as choices, by the names that work orders have. */
export const getPaymentMethods = fromAccount('paymentMethods', async (client) =>
	named(await client.listPaymentMethods(), USUAL_PAYMENT_METHODS),
);

function named(own: readonly string[], usual: readonly string[]): DropDownChoice[] {
	return (own.length > 0 ? own : usual).map((name) => ({ name, value: name }));
}

/** The work order statuses, as OutSmart itself shows them: "1 Naar E-boekhouden". */
const workStatuses: Lists['read'] = async (client) =>
	(await client.listWorkStatuses()).map(({ code, name }) => ({
		name: `${code} ${name}`.trim(),
		value: code,
	}));

export const getWorkStatuses = fromAccount('workOrderStatuses', workStatuses);

/** Statuses for a field in which a usual status can be chosen that OutSmart may not have yet. */
const othersThanUsual = fromAccount('workOrderStatuses', workStatuses, { mayBeEmpty: true });

/**
 * Statuses for *Work Order Status*, whose work orders are invoiced. Code and name are chosen together, because OutSmart may use
 * the code alone for something else. The usual status need not exist yet.
 */
export async function getInvoiceStatuses(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const shown = (await othersThanUsual.call(this)).map(({ name }) => name).filter((name) => name !== '1');
	return sortedChoices([{ name: '1 (Usual)', value: '1' }, ...shown.map((name) => ({ name, value: name }))]);
}

/** Statuses for work orders that a person must correct. An empty choice leaves such orders as they are. */
export async function getErrorStatuses(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const there = await othersThanUsual.call(this);
	const usual = there.some(({ value }) => value === '99') ? [] : [{ name: '99 (Usual)', value: '99' }];
	return sortedChoices([...usual, ...there]);
}
