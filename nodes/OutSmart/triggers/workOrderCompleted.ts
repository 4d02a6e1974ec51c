import { dateOf, event, ordersInUse, pdfUrl, ordersAsItems, output, toReading } from './workOrders';

const COMPLETED = { status: 'Compleet' } as const;

export const workOrderCompleted = event({
	name: 'Work Order Completed',
	value: 'workOrderCompleted',
	description: `A work order became Compleet. An order that is handled (Afgehandeld) before the next poll is not seen; an order that is set back and completed again is given again. ${pdfUrl.description}`,
	watch: 'entered',
	start: 'dated',
	fields: output,
	shape: ['output', 'outputFields'],
	complete: ordersAsItems,
	read: async ({ client }) => toReading(await ordersInUse(client, COMPLETED)),
	samples: async ({ client }) => await ordersInUse(client, COMPLETED),
	dateOf,
});
