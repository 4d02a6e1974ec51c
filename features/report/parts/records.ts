import { groupedBy } from '../../../base/values/records';
import { brief, capital, textIn, textsIn } from '../../../base/values/text';
import { isDeed, plainAction, thingOf } from '../../../base/words/outcome';
import { isMasterData, type Row } from '../../../base/words/row';
import { bullets, heading } from './html';
import { table, type Column, type RowTable } from './table';
import { wordsFor } from './words';

/** Records of one kind that were, or would be, sent. */
interface Kind {
	name: string;
	added: number;
	changed: number;
}

const COLUMNS: readonly Column<Kind>[] = [
	{ head: ['', ''], cell: ({ name }) => name },
	{ head: ['New', 'Nieuw'], cell: ({ added }) => (added > 0 ? `${added}` : '') },
	{ head: ['Changed', 'Gewijzigd'], cell: ({ changed }) => (changed > 0 ? `${changed}` : '') },
];

/** Of more, such as the first time, numbers say it. */
const TOLD_AT_MOST = 5;

/** Records that were, or would be, sent to a service. */
export const recordTable: RowTable = {
	tells: (row) => isMasterData(row.resource) && isDeed(row),
	show(rows, reader) {
		const services = groupedBy(rows, ({ service }) => service);
		return [...services].map(([service, sent]) => {
			const kinds = groupedBy(sent, ({ resource }) => resource);
			const counted = [...kinds.values()].map((of): Kind => {
				const added = of.filter((row) => plainAction(row) === 'created').length;
				const name = capital(thingOf(of[0], reader.language)[1]);
				return { name, added, changed: of.length - added };
			});
			return [
				heading(3, wordsFor(reader).masterData(brief(textIn(service)))),
				sent.length > TOLD_AT_MOST ? table(counted, COLUMNS, reader) : bullets(sent.map(lineOfRecord)),
			];
		});
	},
};

/** "1002 Hotel Het Anker: Nieuw in OutSmart."; a sentence may have the name. */
function lineOfRecord({ key, name, reason }: Row): string {
	const said = textIn(reason);
	const named = textsIn([key, name]).filter((one) => !said.includes(one));
	return [named.join(' '), said].filter(Boolean).join(': ');
}
