import { found, ofBooks, other, recordIn, recordsIn, shapeOf, word } from '../define';

const EMPTIES = {
	'empty, absent': 'usual',
	'absent, absent': 'absent',
	'null, null': 'null',
	'empty, number 9': 'filled',
} as const;

/** Three entries in the list of mutations: their order, and the amount of one; a text and a number that a relation does not have. */
export const restLists = ofBooks({
	asks: 'in which order records come, with which amount a memorial entry, and how empty values',
	over: ['REST'],
	writes: true,
	settings: ['order', 'memorialAmount', 'emptyValues'],
	goes: ['services/eBoekhouden/turns.ts'],
	async ask(place) {
		for (const amount of ['1.10', '1.20']) await place.memorial(amount);
		const { number } = await place.memorial('1.30');
		const items = recordsIn((await place.get('mutation', { limit: '2000' })).items);
		const ids = items.map(({ id }) => Number(id));
		const rises = (all: readonly number[]) => all.every((id, at) => at === 0 || id > (all[at - 1] ?? id));
		const highest = word(Number(number) === Math.max(...ids) ? 'newestIsHighest' : 'newestIsNotHighest');
		const order = rises(ids) ? 'ascending' : rises(ids.toReversed()) ? 'descending' : null;
		const entry = recordIn(items.find(({ id }) => String(id) === number));
		const relations = await place.get('relation', { code: await place.relation() });
		const relation = await place.get(`relation/${String(recordsIn(relations.items)[0]?.id)}`);
		const shapes = [shapeOf(relation.website), shapeOf(relation.ledgerId)] as const;
		const empty = Object.entries(EMPTIES).find(([one]) => one === shapes.join(', '))?.[1];
		const amount = !('amount' in entry) ? 'absent' : entry.amount === 0 ? 'zero' : null;
		return {
			order: order ? found(order, highest) : other(word('neither'), highest),
			memorialAmount: amount ? found(amount) : other(shapeOf(entry.amount)),
			emptyValues: empty ? found(empty) : other(...shapes),
		};
	},
});
