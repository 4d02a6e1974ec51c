import { groupedBy } from '../../base/values/records';
import { capital, textIn, textsIn, uncapital } from '../../base/values/text';
import type { Section } from '../../base/words/report/runReport';
import { isDeed, plainAction } from '../../base/words/written';
import { bullets, heading, paragraph, parts, type Block } from '../../base/words/report/blocks';
import { withoutFirstSentence, type Writer } from '../../base/words/report/writer';
import { isMasterData, type Row } from '../../base/words/row';
import { masterDataWords } from './words';

/** Whether a row is about a record that was or would be sent to a service. */
function isSentRecord(row: Row): boolean {
	return isMasterData(row.resource) && isDeed(row);
}

/** Of more kinds than this, such as the first time, the page has numbers; the rows have what changed. */
const KINDS_AT_MOST = 2;

/** Records by kind and service: how many, and of few kinds what changed. */
function masterDataOf(rows: readonly Row[], writer: Writer): Block[] {
	const kinds = groupedBy(rows, ({ service, resource }) => `${service} ${resource}`);
	if (kinds.size > KINDS_AT_MOST)
		return writer
			.fit(
				[[...kinds.values()]],
				(of) => [heading(3, masterDataWords[writer.language].title), countsOf(of, writer)],
				() => rows.length,
			)
			.flat();
	const shown = writer.fit(
		[...kinds.values()],
		(kind) => recordsOf(kind, writer),
		(kind) => kind.length,
	);
	return shown.length === 0 ? [] : [parts([heading(3, masterDataWords[writer.language].title)], ...shown)];
}

/** More than there are at our services. */
const COUNTED_AT_MOST = 20;

function countsOf(kinds: readonly (readonly [Row, ...Row[]])[], writer: Writer): Block {
	const words = masterDataWords[writer.language];
	const isNew = (row: Row) => plainAction(row) === 'created';
	const countOf = (rows: readonly Row[]) => (rows.length > 0 ? `${rows.length}` : '');
	return writer.table({
		columns: ['', capital(words.added), capital(words.changed)],
		of: kinds,
		most: COUNTED_AT_MOST,
		cells: (kind) => [
			nameOfKind(kind, writer),
			countOf(kind.filter(isNew)),
			countOf(kind.filter((row) => !isNew(row))),
		],
	});
}

/** "Relaties in OutSmart". */
function nameOfKind([{ service, resource }]: readonly [Row, ...Row[]], writer: Writer): string {
	return masterDataWords[writer.language].at(capital(writer.noun(resource, 2)), service);
}

const CHANGED_AT_MOST = 12;
const NEW_AT_MOST = 3;

function recordsOf(kind: readonly [Row, ...Row[]], writer: Writer): Block[] {
	const words = masterDataWords[writer.language];
	const added = kind.filter((row) => plainAction(row) === 'created');
	const changed = kind.filter((row) => plainAction(row) !== 'created');
	const nameOf = ({ key, name }: Row) => textsIn([key, name]).join(' ');
	// Some of many names say less than their number.
	const newOnes = added.length > NEW_AT_MOST ? `${added.length}` : added.map(nameOf).join('; ');
	const changes = changed.map((row) => `${nameOf(row)} – ${saidOf(row)}`);
	return [
		heading(4, nameOfKind(kind, writer)),
		paragraph(added.length > 0 ? `${capital(words.added)}: ${newOnes}` : ''),
		bullets(writer.some(changes, CHANGED_AT_MOST)),
	];
}

/** "gewijzigd: adres."; of one that was only switched off, why. */
function saidOf(row: Row): string {
	const more = withoutFirstSentence(row);
	const isSwitched = textsIn(row.changed).join() === 'active';
	return uncapital(isSwitched && more !== '' ? more : textIn(row.reason));
}

/** Records that were or would be sent to a service, in the report of a run. */
export const masterDataSection: Section = { is: isSentRecord, of: masterDataOf };
