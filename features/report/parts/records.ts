import { groupedBy } from '../../../base/values/records';
import { brief, capital, textIn, textsIn } from '../../../base/values/text';
import { isDeed, plainAction, thingOf } from '../../../base/words/outcome';
import { isMasterData, type Row } from '../../../base/words/row';
import { bullets, heading } from './html';
import { table, type Column, type RowTable } from './table';
import { wordsFor } from './words';

/**
 * Above this number of records of a kind, such as the first time, the page gives how many are new and changed instead of a line
 * for each.
 */
const TOLD_AT_MOST = 5;

/** Records that were, or would be, sent to a service. */
export const recordTable: RowTable = {
	tells: (row) => isMasterData(row.resource) && isDeed(row),
	show(rows, reader) {
		const count = (of: readonly Row[], isNew: boolean) => {
			const counted = of.filter((row) => (plainAction(row) === 'created') === isNew).length;
			return counted > 0 ? `${counted}` : '';
		};
		const columns: Column<readonly [Row, ...Row[]]>[] = [
			{ head: ['', ''], cell: ([first]) => capital(thingOf(first, reader.language)[1]) },
			{ head: ['New', 'Nieuw'], cell: (of) => count(of, true) },
			{ head: ['Changed', 'Gewijzigd'], cell: (of) => count(of, false) },
		];
		return [...groupedBy(rows, ({ service }) => service)].map(([service, sent]) => {
			const kinds = [...groupedBy(sent, ({ resource }) => resource).values()];
			return [
				heading(3, wordsFor(reader).masterData(`${brief(textIn(service))}`)),
				sent.length > TOLD_AT_MOST ? table(kinds, columns, reader) : bullets(sent.map(lineOfRecord)),
			];
		});
	},
};

/**
 * A record and what happened to it: "1002 Hotel Het Anker: Nieuw in OutSmart."; a name that the sentence has
 * is not repeated.
 */
function lineOfRecord({ key, name, reason }: Row): string {
	const said = textIn(reason);
	const named = textsIn([key, name]).filter((one) => !said.includes(one));
	return textsIn([named.join(' '), said]).join(': ');
}
