import { groupedBy } from '../../values/records';
import { textIn, textsIn } from '../../values/text';
import { isFailing, type Row } from '../row';
import { bold, bullets, element, heading, joined, NOTHING, paragraph, text, type Markup } from './markup';
import { sentencesIn } from '../say';
import type { Room } from './room';
import { capital, isOfSeveral, type Speech } from './speech';

/** Rows of which the same is to be said. */
export type Point = readonly [Row, ...Row[]];

/** Rows that are alike for their reader: the same thing was decided, of the same kind, for the same reason. */
export function pointsIn(rows: readonly Row[]): Point[] {
	return alike(rows, ({ reason }) => reason);
}

/** The same, whatever the reasons: what nobody has to look at is told in short. */
export function remarksIn(rows: readonly Row[]): Point[] {
	return alike(rows, () => '');
}

/** Rows of which the reader does the same: what is asked of one is asked of all. */
export function askedAlike(rows: readonly Row[], asked: (row: Row) => string): Point[] {
	return alike(rows, (row) => asked(row) || row.reason);
}

function alike(rows: readonly Row[], otherwise: (row: Row) => string): Point[] {
	const groups = groupedBy(rows, (row) =>
		JSON.stringify([row.service, row.resource, row.action, row.code, otherwise(row)]),
	);
	return [...groups.values()];
}

const NAMES_AT_MOST = 6;

/** Points under a heading, as far as there is room; what a person must do stands out. */
export function listOf(
	points: readonly Point[],
	{ title, isToDo = false }: { title: string; isToDo?: boolean },
	speech: Speech,
	room: Room,
): Markup {
	const made = (point: Point) => {
		const markup = pointMarkup(point, speech);
		return isToDo ? element('div', ['todo'], markup) : markup;
	};
	const shown = room.fit(points, made, (point) => point.length);
	return shown.length === 0 ? NOTHING : joined([heading('h3', title), ...shown], '\n');
}

/** "10 loonjournaalposten: grootboekrekeningen 4020 en 4030 ontbreken", the reason, and which they are. */
function pointMarkup(point: Point, speech: Speech): Markup {
	const [first] = point;
	const title = heading('h4', titleOf(point, speech));
	if (point.some(({ reason }) => reason !== first.reason)) return joined([title, reasonsOf(point, speech)]);
	return joined([
		title,
		element('p', [], reasonOf(first)),
		...notesOf(first),
		point.length > 1 ? paragraph(namesOf(point, speech), 'meta') : whose(first),
	]);
}

/** "10 loonjournaalposten: grootboekrekeningen 4020 en 4030 ontbreken". */
export function titleOf(point: Point, speech: Speech): string {
	const [first] = point;
	const name =
		point.length > 1
			? `${point.length} ${speech.noun(first.resource, point.length)}`
			: capital(speech.name(first));
	const isSaid = isOfSeveral(first) && !isFailing(first);
	const state =
		isSaid || first.resource === 'settings' ? '' : missingIn(first, speech) || speech.state(first);
	return [name, state].filter(Boolean).join(': ');
}

function reasonsOf(point: Point, speech: Speech): Markup {
	const more = point.length - NAMES_AT_MOST;
	return bullets([
		...point.slice(0, NAMES_AT_MOST).map((row) => text(`${speech.name(row)}: ${textIn(row.reason)}`)),
		...(more > 0 ? [text(speech.tongue.names([], 0, more))] : []),
	]);
}

/** What is missing by name, which says more than that something was not booked. */
function missingIn({ code, ledgerAccounts, costCentres }: Row, { words }: Speech): string {
	if (code !== 'codesMissing') return '';
	return words.missing({ ledgerAccounts: textsIn(ledgerAccounts), costCentres: textsIn(costCentres) });
}

/** What a person is to do stands out. */
function reasonOf(row: Row): Markup {
	const { what, advice, details } = sentencesIn(row);
	if (advice === '') return text(textIn(row.reason));
	return joined([
		text(what === '' ? '' : `${what} `),
		bold(advice),
		text(details === '' ? '' : ` ${details}`),
	]);
}

function notesOf({ notes }: Row): Markup[] {
	return Array.isArray(notes) && notes.length > 0 ? [bullets(notes.map((note) => text(textIn(note))))] : [];
}

export function namesOf(point: Point, speech: Speech): string {
	const names = point.slice(0, NAMES_AT_MOST).map((row) => speech.name(row));
	return speech.tongue.names(names, NAMES_AT_MOST, point.length);
}

/** The company and the key of one row, where these say more than its name. */
function whose({ companyName, description, key, resource }: Row): Markup {
	if (resource !== 'payrollJournal') return NOTHING;
	const company = textIn(description) === '' ? '' : textIn(companyName);
	return paragraph([company, textIn(key)].filter(Boolean).join(' · '), 'meta');
}
