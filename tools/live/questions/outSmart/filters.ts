import { found, notKnown, ofOutSmart, word } from '../define';

const COLUMNS = ['debtor_number', 'name', 'city', 'zip', 'email'];

/** Relations are filtered by each column for what none has: refused, without records, or the whole list when filters do nothing. */
export const filters = ofOutSmart({
	asks: 'whether lists can be filtered, and by which columns not',
	writes: true,
	settings: ['filtersIgnored', 'filtersRefused'],
	async ask(place) {
		await place.relation();
		const refused: string[] = [];
		let counts: number[] = [];
		for (const column of COLUMNS) {
			const query = { 'key[]': column, 'value[]': place.code('none'), 'operator[]': 'eq' };
			const refusal = await place.refusalOf(async () => {
				counts = [...counts, (await place.rows('relations', 'debtor_number', query)).length];
			});
			if (refusal) refused.push(column);
		}
		const isIgnored = counts.length > 0 && counts.every((count) => count > 0);
		return {
			filtersIgnored: counts.length > 0 ? found(isIgnored) : notKnown(word('allRefused')),
			filtersRefused: isIgnored
				? notKnown(word('filtersIgnored'))
				: found(word(refused.join(' + ') || 'none')),
		};
	},
});
