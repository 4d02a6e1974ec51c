import { found, MARK, ofBooks, other, recordIn, shapeOf, today } from '../define';

/** A relation with a city is changed without it, by its id: the city is empty afterwards, or as it was. */
export const relationChange = ofBooks({
	asks: 'whether UpdateRelatie empties what is left out',
	over: ['SOAP'],
	writes: true,
	settings: ['updatesRelations'],
	settles: [
		'9 whether UpdateRelatie empties what is left out',
		'4.1 whether UpdateRelatie empties what is left out',
	],
	goes: ['services/eBoekhouden/soap/relations.ts'],
	async ask(place) {
		const code = await place.relation();
		const read = async () => {
			const answer = await place.books.messages?.send('GetRelaties', { cFilter: { Code: code } });
			return recordIn([recordIn(recordIn(answer).Relaties).cRelatie].flat()[0]);
		};
		const { ID } = await read();
		const none = { Gb_ID: '0', GeenEmail: '0', NieuwsbriefgroepenCount: '0' };
		await place.books.messages?.send('UpdateRelatie', {
			oRel: { ID, AddDatum: today(), Code: code, Bedrijf: MARK, ...none },
		});
		const { Plaats: city } = await read();
		if (city === 'Utrecht') return { updatesRelations: found('givenFields') };
		return { updatesRelations: city === undefined || city === '' ? found('whole') : other(shapeOf(city)) };
	},
});
