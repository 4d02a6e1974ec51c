import { groupedBy } from '../../../base/values/records';
import { capital, textIn, textsIn, uncapital } from '../../../base/values/text';
import { isDeed, plainAction, thingOf } from '../../../base/words/outcome';
import { isMasterData, type Row } from '../../../base/words/row';
import { localeIn, sentencesIn } from '../../../base/words/say';
import { bullets, heading, type Piece } from '../html';
import { table, type Column } from '../table';
import { wordsFor, type Reader } from '../words';

/** Records of one kind at one service that were, or would be, sent. */
interface Kind {
	name: string;
	added: Row[];
	changed: Row[];
}

const COLUMNS: readonly Column<Kind>[] = [
	{ head: ['', ''], cell: ({ name }) => name },
	{ head: ['New', 'Nieuw'], cell: ({ added }) => countOf(added) },
	{ head: ['Changed', 'Gewijzigd'], cell: ({ changed }) => countOf(changed) },
];
const countOf = (rows: readonly Row[]) => (rows.length > 0 ? `${rows.length}` : '');

/** Of more, such as the first time, numbers say it; the rows have what changed. */
const KINDS_AT_MOST = 2;
const NEW_AT_MOST = 3;
const CHANGED_AT_MOST = 12;

/** Whether a record was, or would be, sent to a service. */
export function isSentRecord(row: Row): boolean {
	return isMasterData(row.resource) && isDeed(row);
}

export function recordTables(rows: readonly Row[], reader: Reader): Piece {
	const sent = groupedBy(rows.filter(isSentRecord), ({ service, resource }) => `${service} ${resource}`);
	const kinds = [...sent.values()].map((of): Kind => {
		const isNew = (row: Row) => plainAction(row) === 'created';
		const name = `${capital(thingOf(of[0], reader.language)[1])} in ${of[0].service}`;
		return { name, added: of.filter(isNew), changed: of.filter((row) => !isNew(row)) };
	});
	const told = kinds.length > KINDS_AT_MOST ? [] : kinds.flatMap((kind) => toldOf(kind, reader));
	return kinds.length === 0
		? ''
		: [heading(3, wordsFor(reader).masterData), table(kinds, COLUMNS, reader), bullets(told)];
}

const nameOf = ({ key, name }: Row) => textsIn([key, name]).join(' ');

function toldOf({ added, changed }: Kind, { language }: Reader): string[] {
	const newOnes = added.length > NEW_AT_MOST ? [] : added.map(nameOf);
	const told = changed.slice(0, CHANGED_AT_MOST).map((row) => `${nameOf(row)} – ${uncapital(saidOf(row))}`);
	const rest = changed.length - told.length;
	return [...newOnes, ...told, ...(rest > 0 ? [localeIn(language).more(rest)] : [])];
}

/** "gewijzigd: adres."; of one that was only switched off, why. */
function saidOf(row: Row): string {
	const { details } = sentencesIn(row);
	const isSwitched = textsIn(row.changed).join() === 'active';
	return isSwitched && details !== '' ? details : textIn(row.reason);
}
