import { found, NotAsked, ofOutSmart, word } from '../define';

/** An order that a person archived is asked for by its id: it comes, or there is no such order. */
export const archived = ofOutSmart({
	asks: 'whether an archived order is found by itself',
	writes: true,
	settings: ['archivedFound'],
	async ask(place) {
		const { archived: id } = await place.byHand();
		const order = await place.client.workOrders.find({ id });
		if (order && !order.archived) throw new NotAsked(word('notArchived'));
		return { archivedFound: found(order !== null) };
	},
});
