import { found, ofOutSmart, other, recordIn, shapeOf, word } from '../define';

/** Two relations in a post, the second without a name: after the refusal the first one is there or not. The answer to the first is a count. */
export const partialSave = ofOutSmart({
	asks: 'whether the rows before a refused one are kept, and how a post is answered',
	writes: true,
	settings: ['partialSave', 'countAsString'],
	goes: ['features/masterData/upserts.ts'],
	async ask(place) {
		const [good, bad] = [
			place.relationRow(place.code('G')),
			{ ...place.relationRow(place.code('B')), name: '' },
		];
		await place.send('POST', 'relations', {}, [place.relationRow(place.code('A'))]);
		const { response } = recordIn(JSON.parse(place.watch.last('relations').body));
		const isCount = /^\d+$/.test(String(response));
		const refusal = await place.refusalOf(async () => await place.send('POST', 'relations', {}, [good, bad]));
		const codes = (await place.rows('relations', 'debtor_number')).map((row) => row.debtor_number);
		return {
			partialSave: refusal ? found(codes.includes(place.code('G'))) : other(word('accepted')),
			countAsString: isCount ? found(typeof response === 'string') : other(shapeOf(response)),
		};
	},
});
