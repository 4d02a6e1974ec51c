import { found, ofOutSmart, other, recordIn, shapeOf, word } from '../define';

/** An order is posted twice under one number with the parameter that says not to: one or two are there. */
export const duplicateOrders = ofOutSmart({
	asks: 'whether an order with a known number is skipped, and what a post of orders answers',
	writes: true,
	settings: ['duplicatesSkipped'],
	async ask(place) {
		const row = await place.orderRow(place.code('E'));
		await place.client.workOrders.create(row);
		const { response } = recordIn(JSON.parse(place.watch.last('PostWorkorders').body));
		await place.client.workOrders.create(row);
		const orders = await place.rows('GetWorkorders', 'WorkorderNo', {
			status: 'Alle',
			update_status: 'false',
		});
		const count = orders.filter((order) => order.WorkorderNo === row.WorkorderNo).length;
		const shape = Array.isArray(response) ? word(`list of ${shapeOf(response[0])}`) : shapeOf(response);
		return {
			duplicatesSkipped:
				count === 1 || count === 2 ? found(count === 1, shape) : other(word(String(count)), shape),
		};
	},
});
