import { addAll, distinct, groupedBy, recordIn } from '../../values/records';
import { brief, quotable, textIn, textsIn } from '../../values/text';
import type { Language } from '../language';
import { numbered } from '../headline';
import { isFailing, type Row } from '../row';
import { afterWhat, sentencesIn } from '../say';
import { box, bullets, heading, paragraph, parts, small, type Block, type Phrase } from './blocks';
import { isOfSeveral, Writer } from './writer';

/** Rows with the same text. */
type Point = readonly [Row, ...Row[]];

/** Groups rows that are the same for the reader: same decision, same kind, and the same further key. */
function alike(rows: readonly Row[], otherwise: (row: Row) => string): Point[] {
	const groups = groupedBy(rows, (row) =>
		JSON.stringify([row.service, row.resource, row.action, row.code, otherwise(row)]),
	);
	return [...groups.values()];
}

const sameReason = ({ reason }: Row) => reason;

const NAMES_AT_MOST = 6;

/** What a person must do: once for all rows with the same reason. */
export function toDoIn(rows: readonly Row[], writer: Writer, title = writer.words.sections.toDo): Block[] {
	const told = new Set<string>();
	return under(title, alike(rows, sameReason), writer, (point) => [
		box('todo', ...pointOf(point, writer, told)),
	]);
}

/** Rows that nobody has to look at, in short, whatever the reasons. */
export function othersIn(rows: readonly Row[], writer: Writer): Block[] {
	const points = alike(rows, () => '');
	return under(writer.words.sections.others, points, writer, (point) => pointOf(point, writer));
}

/** Points under a heading, as far as there is room. */
function under(
	title: string,
	points: readonly Point[],
	writer: Writer,
	make: (point: Point) => Block[],
): Block[] {
	const shown = writer.fit(points, make, (point) => point.length);
	return shown.length === 0 ? [] : [parts([heading(3, title)], ...shown)];
}

/** "10 loonjournaalposten: grootboekrekeningen 4020 en 4030 ontbreken", the reason, and which they are. */
function pointOf(point: Point, writer: Writer, told = new Set<string>()): Block[] {
	const [first] = point;
	const title = heading(4, titleOf(point, writer));
	if (point.some(({ reason }) => reason !== first.reason)) {
		const reasons = point.map((row) => `${writer.name(row)}: ${textIn(row.reason)}`);
		return [title, bullets(firstOf(reasons, writer))];
	}
	return [
		title,
		paragraph(reasonOf(first, writer, told)),
		...(Array.isArray(first.notes) ? [bullets(first.notes.map(textIn))] : []),
		small(point.length > 1 ? withLinks(point, writer) : companyAndKey(first)),
		small(point.length > 1 ? '' : linkOf(first, writer.words.openPage)),
	];
}

function firstOf(texts: readonly string[], { locale }: Writer): string[] {
	return [...texts.slice(0, NAMES_AT_MOST), ...numbered(texts.length - NAMES_AT_MOST, locale.more)];
}

/** "10 loonjournaalposten: grootboekrekeningen 4020 en 4030 ontbreken". */
function titleOf(point: Point, writer: Writer): string {
	const [first] = point;
	const name =
		point.length > 1 ? `${point.length} ${writer.noun(first.resource, point.length)}` : writer.title(first);
	const isSaid = isOfSeveral(first) && !isFailing(first);
	const state =
		isSaid || first.resource === 'settings' ? '' : missingIn(first, writer) || writer.state(first);
	return [name, state].filter(Boolean).join(': ');
}

/** The missing codes, which say more than that something was not booked. */
function missingIn({ code, ledgerAccounts, costCentres }: Row, { words }: Writer): string {
	if (code !== 'codesMissing') return '';
	return words.missing({ ledgerAccounts: textsIn(ledgerAccounts), costCentres: textsIn(costCentres) });
}

/** With what a person has to do in bold, unless another point in `told` said so. */
function reasonOf(row: Row, { words }: Writer, told: Set<string>): Phrase {
	const { what, advice, details } = sentencesIn(row);
	if (advice === '') return textIn(row.reason);
	const isTold = told.has(advice);
	told.add(advice);
	const todo = isTold ? words.toDoAbove : advice;
	const rest = afterWhat(todo, details).slice(todo.length);
	return [what === '' ? '' : `${what} `, isTold ? todo : { bold: todo }, rest];
}

function namesOf(point: Point, writer: Writer): string {
	const names = point.slice(0, NAMES_AT_MOST).map((row) => writer.name(row));
	return writer.locale.names(names, NAMES_AT_MOST, point.length);
}

/** The same, each leading to its page. */
function withLinks(point: Point, writer: Writer): Phrase {
	let rest = namesOf(point, writer);
	const parts: Exclude<Phrase, string>[number][] = [];
	for (const row of point.slice(0, NAMES_AT_MOST)) {
		const name = writer.name(row);
		const at = rest.indexOf(name);
		if (at < 0) continue;
		addAll(parts, [rest.slice(0, at), ...linkOf(row, name, name)]);
		rest = rest.slice(at + name.length);
	}
	return [...parts, rest];
}

/** Where the thing itself can be looked at: rows of strangers may have anything in the field. */
function pageOfRow({ link }: Row): string {
	const given = textIn(link);
	return URL.canParse(given) && new URL(given).protocol === 'https:' ? given : '';
}

/** The same text, leading there. */
export function linkOf(row: Row, text: string, otherwise = ''): Exclude<Phrase, string> {
	const link = pageOfRow(row);
	return link === '' ? [otherwise] : [{ text, link }];
}

/** The company and the key of a row, where these say more than its name. */
function companyAndKey(row: Row): string {
	const { companyName, description, key, resource } = row;
	if (resource !== 'payrollJournal' || isOfSeveral(row)) return '';
	const company = textIn(description) === '' ? '' : textIn(companyName);
	return [company, textIn(key)].filter(Boolean).join(' · ');
}

/** One thing for a person to do; plain text, for the top of a mail. */
export interface Step {
	[field: string]: string;
	/** What it is about: "2 loonjournaalposten: niet verwerkt (April 2026; Mei 2026), Bakkerij De Korst B.V.". */
	what: string;
	/** The advice for its code; what happened, when there is no advice. */
	todo: string;
}

const STEPS_AT_MOST = 10;
const COMPANIES_AT_MOST = 3;
const LONGEST = 600;

/** What a person must do before a run is a success: the same advice about things of the same kind is one step. */
export function stepsIn(rows: readonly Row[], language: Language): Step[] {
	return stepsFor(rows.filter(isFailing), language);
}

/** The same for rows that all wait for a person. */
export function stepsFor(rows: readonly Row[], language: Language): Step[] {
	const writer = new Writer(language);
	const points = alike(rows, (row) => adviceOf(row) || row.reason);
	return points.slice(0, STEPS_AT_MOST).map((point) => stepFor(point, writer));
}

/** Steps as lines of a mail. */
export function stepLines(steps: readonly Step[]): string[] {
	return steps.map(({ what, todo }) => `${what}\n  ${todo}`);
}

function stepFor(point: Point, writer: Writer): Step {
	const [first] = point;
	const names = point.length > 1 ? ` (${namesOf(point, writer)})` : '';
	const companies = distinct(textsIn(point.map(({ companyName }) => companyName)));
	const about = companies.filter((name) => name !== writer.name(first));
	const ofWhom = about.length > 0 ? ` – ${writer.locale.names(about, COMPANIES_AT_MOST, about.length)}` : '';
	return {
		what: cut(titleOf(withAllCodes(point), writer) + names + ofWhom),
		// Only the reason says which settings.
		todo: [cut((first.resource === 'settings' ? '' : adviceOf(first)) || textIn(first.reason))]
			.concat(point.slice(0, NAMES_AT_MOST).map(pageOfRow).filter(Boolean))
			.join(' '),
	};
}

/** Everything that a row advises, including the advice about the failed call behind it. */
function adviceOf({ problem, advice }: Row): string {
	return distinct(textsIn([recordIn(problem).advice, advice])).join(' ');
}

/** With the missing codes of all its rows together. */
function withAllCodes(point: Point): Point {
	const [first, ...others] = point;
	const all = (field: 'ledgerAccounts' | 'costCentres') =>
		distinct(point.flatMap((row) => textsIn(row[field])));
	return [{ ...first, ledgerAccounts: all('ledgerAccounts'), costCentres: all('costCentres') }, ...others];
}

function cut(given: string): string {
	const text = quotable(given.slice(0, 2 * LONGEST));
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const LINES_AT_MOST = 50;

/**
 * What keeps a run from being a success, for the error of an execution, which n8n shows as HTML: rows with the same
 * reason are one line.
 */
export function problemLines(rows: readonly Row[], more: (count: number) => string): string {
	const points = alike(rows.filter(isFailing), sameReason);
	const lines = points.slice(0, LINES_AT_MOST).map((point) => {
		const keys = point.slice(0, NAMES_AT_MOST).map(({ key }) => brief(key));
		const named = [keys.join(', '), ...numbered(point.length - keys.length, more)].join(' ');
		return `<b>${withoutTags(named)}</b>: ${withoutTags(point[0].reason)}`;
	});
	return [...lines, ...numbered(points.length - lines.length, more)].join('<br>');
}

/** Quotes are kept: people search for them where the error is shown elsewhere. */
function withoutTags(given: string): string {
	return given.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
