import { found, NotAsked, ofNmbrs, other, shapeOf, word } from '../define';

/** The newest journal that has lines: how its text is wrapped, and how its first date is written. */
export const journalText = ofNmbrs({
	asks: 'how the text of a journal and its dates are written',
	writes: false,
	settings: ['asCdata', 'isoDates'],
	async ask(place) {
		const filled = (await place.journals()).find(({ text }) => text.includes('<line '));
		if (!filled) throw new NotAsked(word('noJournal'));
		const [, date = ''] = /<date>([^<]{0,40})</.exec(filled.text) ?? [];
		const isEscaped = filled.answer.includes('&lt;transaction');
		const isCdata = filled.answer.includes('<![CDATA[');
		return {
			asCdata: isCdata || isEscaped ? found(isCdata) : other(word('neither')),
			isoDates: /^(\d{8}|\d{4}-\d{2}-\d{2})$/.test(date) ? found(date.includes('-')) : other(shapeOf(date)),
		};
	},
});
