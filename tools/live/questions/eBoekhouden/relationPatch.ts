import { found, MARK, ofBooks, word } from '../define';

/** Over REST a change without the city, and one with an empty city. */
export const relationPatch = ofBooks({
	asks: 'whether a change over REST keeps what it leaves out, and empties what is empty',
	over: ['REST'],
	writes: true,
	settings: ['answer'],
	expected: 'kept, emptied',
	async ask({ books, relation }) {
		const code = await relation();
		const cityAfter = async (change: { city?: string }) => {
			await books.relations.update(code, { name: MARK, ...change });
			return (await books.relations.find(code))[0]?.city;
		};
		const left = (await cityAfter({})) === 'Utrecht' ? 'kept' : 'lost';
		const emptied = (await cityAfter({ city: '' })) === '' ? 'emptied' : 'notEmptied';
		return { answer: found(word(`${left}, ${emptied}`)) };
	},
});
