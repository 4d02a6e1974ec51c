import { codeOf, found, ofOutSmart, word } from '../define';

const TRIED = [200, 500, 1_000, 2_000];

/** One relation many times in a post, which saves it once: between which numbers it is refused, if at all. */
export const bodyLimit = ofOutSmart({
	asks: 'how many rows a post may have',
	writes: true,
	settings: ['bodyLimitRows'],
	expected: 'at least 2000',
	async ask(place) {
		const row = place.relationRow(await place.relation());
		let accepted = 1;
		for (const count of TRIED) {
			const rows = Array.from({ length: count }, () => row);
			const refusal = await place.refusalOf(async () => await place.send('POST', 'relations', {}, rows));
			if (refusal) return { bodyLimitRows: found(word(`${accepted} to ${count}`), codeOf(refusal)) };
			accepted = count;
		}
		return { bodyLimitRows: found(word(`at least ${accepted}`)) };
	},
});
