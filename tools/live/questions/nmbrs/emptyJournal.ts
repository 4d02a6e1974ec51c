import { found, NotAsked, ofNmbrs, other, word } from '../define';

/** A run without a line in its journal: no element, an empty text, no transactions, or transactions without lines. */
export const emptyJournal = ofNmbrs({
	asks: 'what a run without a journal gives',
	writes: false,
	settings: ['emptyJournal'],
	async ask(place) {
		const empty = (await place.journals()).find(({ text }) => !text.includes('<line '));
		if (!empty) throw new NotAsked(word('everyRunHasOne'));
		const { text, answer } = empty;
		if (text.trim() === '')
			return {
				emptyJournal: found(
					/<\w*:?Journals_GetByRunCompany_v2Result\b/.test(answer) ? 'emptyString' : 'absent',
				),
			};
		if (/<transaction>/.test(text)) return { emptyJournal: found('noLines') };
		return { emptyJournal: text.includes('transactions') ? found('noTransactions') : other(word('text')) };
	},
});
