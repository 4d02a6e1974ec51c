import { groupedBy } from '../../values/records';
import { textIn } from '../../values/text';
import { isDeed } from '../headline';
import { isMasterData, type Row } from '../row';
import { bullets, heading, joined, NOTHING, paragraph, text, type Markup } from './markup';
import type { Room } from './room';
import { capital, type Speech } from './speech';

/** Whether a row tells of a record that was sent to a service, or would be. */
export function isSentRecord(row: Row): boolean {
	return isMasterData(row.resource) && isDeed(row);
}

/** Records by kind and service: how many, and what changed. */
export function masterDataMarkup(rows: readonly Row[], speech: Speech, room: Room): Markup {
	const kinds = groupedBy(rows, ({ service, resource }) => `${service} ${resource}`);
	const shown = room.fit(
		[...kinds.values()],
		(kind) => kindMarkup(kind, speech),
		(kind) => kind.length,
	);
	if (shown.length === 0) return NOTHING;
	return joined([heading('h3', speech.words.sections.masterData), ...shown], '\n');
}

const NAMED_AT_MOST = 12;

function kindMarkup(kind: readonly [Row, ...Row[]], speech: Speech): Markup {
	const { words, tongue } = speech;
	const [{ service, resource }] = kind;
	const added = kind.filter(({ action }) => action === 'created');
	const changed = kind.filter(({ action }) => action !== 'created');
	const counts = [
		...(added.length > 0 ? [`${added.length} ${words.added}`] : []),
		...(changed.length > 0 ? [`${changed.length} ${words.changed}`] : []),
	];
	const names = added.slice(0, NAMED_AT_MOST).map(nameOf);
	const more = changed.length - NAMED_AT_MOST;
	return joined([
		heading('h4', words.at(capital(speech.noun(resource, 2)), service)),
		paragraph(counts.join(' · '), 'meta'),
		bullets([
			...changed.slice(0, NAMED_AT_MOST).map((row) => text(`${nameOf(row)}: ${textIn(row.reason)}`)),
			...(more > 0 ? [text(tongue.names([], 0, more))] : []),
		]),
		names.length > 0
			? paragraph(`${capital(words.added)}: ${tongue.names(names, NAMED_AT_MOST, added.length)}`)
			: NOTHING,
	]);
}

function nameOf({ key, name }: Row): string {
	return [textIn(key), textIn(name)].filter(Boolean).join(' ');
}
