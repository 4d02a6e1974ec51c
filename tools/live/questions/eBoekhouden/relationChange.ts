import { toDateTime } from '../../../../services/eBoekhouden/soap/wire';
import { found, MARK, ofBooks, other, recordIn, shapeOf, today } from '../define';

/** A relation with a city is changed without it, by its id: the city is empty afterwards, or as it was. */
export const relationChange = ofBooks({
	asks: 'whether UpdateRelatie empties what is left out',
	over: ['SOAP'],
	writes: true,
	settings: ['updatesRelations'],
	goes: ['services/eBoekhouden/soap/relations.ts'],
	async ask(place) {
		const code = await place.relation();
		const read = async () => {
			const answer = await place.books.soap?.read('GetRelaties', { cFilter: { Code: code, ID: '0' } });
			return recordIn(answer?.GetRelatiesResult?.Relaties?.cRelatie?.[0]);
		};
		const { ID } = await read();
		const none = { Gb_ID: '0', GeenEmail: '0', NieuwsbriefgroepenCount: '0' };
		await place.books.soap?.write('UpdateRelatie', {
			oRel: { ID: String(ID), AddDatum: toDateTime(today()), Code: code, Bedrijf: MARK, ...none },
		});
		const { Plaats: city } = await read();
		if (city === 'Utrecht') return { updatesRelations: found('givenFields') };
		return { updatesRelations: city === undefined || city === '' ? found('whole') : other(shapeOf(city)) };
	},
});
