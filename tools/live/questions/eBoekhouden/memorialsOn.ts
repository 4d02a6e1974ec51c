import { codeOf, found, ofBooks } from '../define';

/** Memorial entries are off when one is refused on a day on which money can be booked. */
export const memorialsOn = ofBooks({
	asks: 'whether memorial entries are switched on in a new administration',
	writes: true,
	settings: ['memorialsEnabled'],
	async ask(place) {
		const refusal = await place.refusalOf(async () => await place.memorial('1.00'));
		if (!refusal) return { memorialsEnabled: found(true) };
		return { memorialsEnabled: found(false, codeOf(refusal)) };
	},
});
