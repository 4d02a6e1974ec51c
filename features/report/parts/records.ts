import { groupedBy } from '../../../base/values/records';
import { capital, textIn, textsIn } from '../../../base/values/text';
import { isDeed, plainAction, thingOf } from '../../../base/words/outcome';
import { isMasterData } from '../../../base/words/row';
import { bullets, heading } from './html';
import { table, type Column, type RowTable } from './table';
import { wordsFor } from './words';

/** Records of one kind at one service that were, or would be, sent. */
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
	show(sent, reader) {
		const kinds = groupedBy(sent, ({ service, resource }) => `${service} ${resource}`);
		const counted = [...kinds.values()].map((of): Kind => {
			const added = of.filter((row) => plainAction(row) === 'created').length;
			const name = `${capital(thingOf(of[0], reader.language)[1])} in ${of[0].service}`;
			return { name, added, changed: of.length - added };
		});
		const reasons = sent.map(
			({ key, name, reason }) => `${textsIn([key, name]).join(' ')}: ${textIn(reason)}`,
		);
		return [
			heading(3, sent.length > 0 ? wordsFor(reader).masterData : ''),
			table(counted, COLUMNS, reader),
			reasons.length > TOLD_AT_MOST ? '' : bullets(reasons),
		];
	},
};
