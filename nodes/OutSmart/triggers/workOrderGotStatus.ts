import { chosenFromAccount, choice } from '../../../base/n8n/fieldTypes';
import { attempt, emptyField, noSuchRecord } from '../../../base/problems/problem';
import type { OutSmartClient } from '../../../services/outSmart/client';
import type { WorkOrder } from '../../../services/outSmart/types';
import { dateOf, event, ordersInUse, pdfUrl, ordersAsItems, output, toReading } from './workOrders';

const NAME = 'Work Order Status Name or ID';

export const workOrderGotStatus = event({
	name: 'Work Order Got Status',
	value: 'workOrderGotStatus',
	description: `A work order got the chosen work order status (werkbonstatus). An order that gets another status before the next poll is not seen; an order that gets the status again is given again. ${pdfUrl.description}`,
	watch: 'entered',
	start: 'dated',
	narrowedBy: 'Main Status',
	fields: {
		workStatus: chosenFromAccount({
			displayName: NAME,
			method: 'getWorkStatuses',
			required: true,
			description:
				'The status to wait for. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		}),
		status: choice({
			displayName: 'Main Status',
			default: 'Compleet',
			description: 'Only work orders with this main status are watched',
			options: [
				{
					name: 'Any',
					value: 'Alle',
					description: 'Can be very many: handled work orders are never removed',
				},
				{ name: 'Complete (Compleet)', value: 'Compleet' },
				{ name: 'Handled (Afgehandeld)', value: 'Afgehandeld' },
				{ name: 'On a Device (Opgehaald)', value: 'Opgehaald' },
				{ name: 'Ready (Klaargezet)', value: 'Klaargezet' },
			],
		}),
		...output,
	},
	shape: ['output', 'outputFields'],
	complete: ordersAsItems,
	read: async ({ client, values }) => toReading(await withStatus(client, values)),
	samples: async ({ client, values }) => await withStatus(client, values),
	dateOf,
});

async function withStatus(
	client: OutSmartClient,
	{ workStatus, status }: { workStatus: string; status: string },
): Promise<WorkOrder[]> {
	if (workStatus === '') throw emptyField(NAME);
	const found = await ordersInUse(client, { status, workStatus });
	if (found.length === 0) await statusMustBeThere(client, workStatus);
	return found;
}

/** Refuses a status that OutSmart does not have (any more): it would never occur. A list that cannot be read proves nothing. */
async function statusMustBeThere(client: OutSmartClient, workStatus: string): Promise<void> {
	const statuses = await attempt(() => client.listWorkStatuses());
	if (!statuses.ok || statuses.value.length === 0) return;
	if (!statuses.value.some(({ code }) => code === workStatus))
		throw noSuchRecord('OutSmart', 'workStatus', workStatus);
}
