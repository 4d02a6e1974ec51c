import { codeOf, found, ofOutSmart, other, word } from '../define';

/** A relation with a name of 300 characters, where 255 are documented: refused, or cut. */
export const longTexts = ofOutSmart({
	asks: 'whether long texts are refused or cut',
	writes: true,
	settings: ['longTexts'],
	async ask(place) {
		await place.relation();
		const code = place.code('L');
		const row = { ...place.relationRow(code), name: 'LIVE-DAY '.padEnd(300, 'x') };
		const refusal = await place.refusalOf(async () => await place.send('POST', 'relations', {}, [row]));
		if (refusal) return { longTexts: found('refused', codeOf(refusal)) };
		const rows = await place.rows('relations', 'debtor_number');
		const name = String(rows.find((one) => one.debtor_number === code)?.name);
		const isCut = name.length < row.name.length && row.name.startsWith(name);
		return {
			longTexts: isCut
				? found('cut', word(String(name.length)))
				: other(word(name === row.name ? 'kept' : 'otherText')),
		};
	},
});
