import { found, ofOutSmart, other, word } from '../define';

/** A material with a comma in its price, and with a point: which are accepted. */
export const postDecimals = ofOutSmart({
	asks: 'which separator a posted price may have',
	writes: true,
	settings: ['acceptsPostDecimals'],
	goes: ['features/masterData/upserts.ts'],
	async ask(place) {
		const isAccepted = async (price: string) =>
			(await place.refusalOf(
				async () => await place.send('POST', 'materials', {}, [place.materialRow(place.code('P'), price)]),
			)) === null;
		const [comma, dot] = [await isAccepted('1,50'), await isAccepted('1.50')];
		if (!comma && !dot) return { acceptsPostDecimals: other(word('neither')) };
		return { acceptsPostDecimals: found(comma && dot ? 'both' : comma ? 'comma' : 'dot') };
	},
});
