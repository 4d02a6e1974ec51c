import { found, NotAsked, ofBooks, word } from '../define';

/** An entry of SOAP is asked for over REST by its number, and has the same rows. */
export const sameBooks = ofBooks({
	asks: 'whether both protocols give the same for one administration',
	over: ['REST'],
	writes: true,
	settings: ['answer'],
	expected: 'the same',
	settles: [],
	async ask(place) {
		const { beside } = place.given;
		if (!beside) throw new NotAsked(word('oneProtocol'));
		const { number } = await beside.memorial('8.00');
		const [one, other] = [
			await beside.books.mutations.find(number),
			await place.books.mutations.find(number),
		];
		const rows = (of: typeof one) =>
			of?.rows.map(({ ledgerAccount, amount }) => [ledgerAccount, amount]).sort();
		const same = one && other && one.date === other.date && one.voucher === other.voucher;
		if (!other) return { answer: found(word('notFoundByNumber')) };
		return {
			answer: found(word(same && String(rows(one)) === String(rows(other)) ? 'the same' : 'different')),
		};
	},
});
