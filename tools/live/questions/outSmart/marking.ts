import { found, NotAsked, ofOutSmart, other, word } from '../define';

/** A new order, which is not Compleet, is marked: its status in the answer, and read again; if it stays, one that a person completed. */
export const marking = ofOutSmart({
	asks: 'whether a mark sets an order that is not Compleet, and which status its answer has',
	writes: true,
	settings: ['marksAnyStatus', 'markAnswers'],
	goes: ['features/invoicing/orders/finishOf.ts'],
	async ask(place) {
		const mark = async (id: string) => {
			const before = place.watch.sent;
			const { status: answered } = await place.client.markAsHandled(id);
			// A second answer would be of an order that the first, which nobody saw, has marked.
			if (place.watch.sent > before + 1) throw new NotAsked(word('sentAgain'));
			return { answered, now: (await place.client.getWorkOrder(id)).status };
		};
		const early = await mark((await place.order('M')).id);
		const isAny = early.now === 'Afgehandeld';
		const { answered, now } = isAny ? early : await mark((await place.byHand()).completed);
		const value = answered === 'Afgehandeld' ? 'new' : 'old';
		return {
			marksAnyStatus: found(isAny),
			markAnswers: now === 'Afgehandeld' ? found(value) : other(word('notMarked')),
		};
	},
});
