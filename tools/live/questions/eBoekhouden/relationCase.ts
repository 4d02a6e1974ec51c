import { NO_RELATION } from '../../../../base/items/relation';
import { found, MARK, ofBooks, other, recordsIn, word } from '../define';

/** A code in small letters is added, asked for in capitals and added in capitals: capitals may count never, when adding, or always. */
export const relationCase = ofBooks({
	asks: 'whether capitals count in the code of a relation, and in a filter',
	writes: true,
	settings: ['relationCodesIgnoreCase', 'filtersTellCapitals'],
	only: { relationCodesIgnoreCase: 'SOAP', filtersTellCapitals: 'REST' },
	goes: ['services/eBoekhouden/soap/relations.ts'],
	async ask(place) {
		const { over, books } = place;
		const [small, capitals] = [place.code('c').toLowerCase(), place.code('c').toUpperCase()];
		const create = async (code: string) =>
			await books.relations.create({ ...NO_RELATION, code, name: MARK, type: 'B' });
		await create(small);
		if (over === 'REST') {
			const { items } = await place.get('relation', { code: capitals });
			return { filtersTellCapitals: found(recordsIn(items).length === 0) };
		}
		const answer = await books.soap?.read('GetRelaties', { cFilter: { Code: capitals, ID: '0' } });
		const isFound = (answer?.GetRelatiesResult?.Relaties?.cRelatie ?? []).length > 0;
		const isTaken = (await place.refusalOf(async () => await create(capitals))) !== null;
		if (isFound && !isTaken) return { relationCodesIgnoreCase: other(word('whenFindingOnly')) };
		return { relationCodesIgnoreCase: found(!isTaken ? 'never' : isFound ? 'always' : 'whenAdding') };
	},
});
