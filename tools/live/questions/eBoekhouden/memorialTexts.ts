import { codeOf, found, ofBooks, other, word } from '../define';

/** Description and voucher of sixty characters: refused, cut, or kept whole. */
export const memorialTexts = ofBooks({
	asks: 'whether texts of more than fifty characters are kept, cut or refused',
	over: ['SOAP'],
	writes: true,
	settings: ['answer'],
	expected: 'cut or refused',
	async ask(place) {
		// Otherwise every entry is refused.
		let { number } = await place.memorial('3.00');
		const long = `${place.tag} `.padEnd(60, 'x');
		const refusal = await place.refusalOf(async () => {
			({ number } = await place.memorial('3.00', { text: long }));
		});
		if (refusal) return { answer: found(word('refused'), codeOf(refusal)) };
		const kept = await place.books.mutations.find(number);
		if (!kept || !long.startsWith(kept.description)) return { answer: other(word('otherText')) };
		return { answer: found(kept.description === long ? word('kept') : word('cut')) };
	},
});
