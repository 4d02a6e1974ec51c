import { whyOf } from '../codes';
import { addAll, distinct, groupedBy, recordIn } from '../../values/records';
import { brief, capital, isWebAddress, quotable, textIn, textsIn } from '../../values/text';
import type { Language } from '../language';
import { adviceAbout, awayServices, isAway, saidOfAway } from '../away';
import { asked } from '../features';
import { numbered } from '../headline';
import { isDeed } from '../written';
import { isFailing, type Row } from '../row';
import { afterWhat, findingsIn, sentencesIn } from '../say';
import {
	beside,
	box,
	bullets,
	button,
	choices,
	heading,
	paragraph,
	parts,
	small,
	type Block,
	type Choice,
	type Phrase,
} from './blocks';
import { isOfSeveral, Writer } from './writer';

declare module '../features' {
	interface Feature {
		/** The answers to the question of a row; undefined for a row without one. */
		choicesOf?(row: Row, language: Language): Choices | undefined;
		/** The result of rows with one cause together: "ledger accounts 4020 and 4030 are missing". */
		stateOfAll?(rows: readonly Row[], language: Language): string | undefined;
		/** What identifies a record besides its name. */
		belowName?(row: Row, language: Language): string | undefined;
	}
}

/** Answers to choose from: what stands above them, the effect of each, and what stands below. */
export interface Choices {
	lead: string;
	each: Choice[];
	after: string;
}

/** Rows with the same text. */
type Point = readonly [Row, ...Row[]];

/** Groups rows that are the same for the reader: same decision about the same kind, and the same further key. */
function alike(rows: readonly Row[], otherwise: (row: Row) => string): Point[] {
	const groups = groupedBy(rows, (row) => JSON.stringify([row.resource, row.action, otherwise(row)]));
	return [...groups.values()];
}

/** The same state too: a title says it of all of them. */
function sameTitle(row: Row, writer: Writer, otherwise: string): string {
	const isOfAll = asked((feature) => feature.stateOfAll?.([row], writer.language)) !== undefined;
	return JSON.stringify([isOfAll ? whyOf(row) : writer.state(row), otherwise]);
}

const NAMES_AT_MOST = 6;
/** Of records with the same advice: as many orders as an execution claims. */
const RECORDS_AT_MOST = 10;
const TOLD_AT_MOST = 100;

/** What a person must do: a card for all rows with one cause, and for all with the same advice; then who did not answer. */
export function toDoIn(rows: readonly Row[], writer: Writer, title = writer.words.sections.toDo): Block[] {
	const { whenAway, words } = writer;
	const away = whenAway ? rows.filter(isAway) : [];
	const others = rows.filter((row) => !away.includes(row));
	const next = whenAway ? words.sections.next : others.length > 0 ? '' : title;
	const points = alike(others, (row) =>
		isQuestion(row, writer)
			? `${whyOf(row)} ${row.key}`
			: sameTitle(row, writer, adviceOf(row) || row.reason),
	);
	const [first, ...more] = away;
	const isAlone = others.length === 0;
	// Made first, so that there is room for it.
	const gone = under(next, first ? [[first, ...more] as const] : [], writer, (point) => [
		box(whenAway ? 'waits' : 'todo', ...awayOf(point, writer, isAlone)),
	]);
	return [
		...under(title, points, writer, (point) => [box('todo', ...pointOf(point, writer, TOLD_AT_MOST))], cards),
		...gone,
	];
}

/** The answers of a row, each with its text and what it does. */
export function choicesFor(row: Row, language: Language): Choices | undefined {
	return asked((feature) => feature.choicesOf?.(row, language));
}

function isQuestion(row: Row, { language }: Writer): boolean {
	return choicesFor(row, language) !== undefined;
}

/** What happens now, and which of its calls got no answer; where nothing else happened, the service is named above. */
function awayOf(point: Point, writer: Writer, isAlone: boolean): Block[] {
	const texts = [...groupedBy(point, saidOfAway)];
	const told = texts.slice(0, NAMES_AT_MOST).map(([said, rows]) => {
		const named = rows.filter((row) => !isOfSeveral(row));
		const names = named.length === 0 ? '' : namesOf(named, writer);
		// What is about a service as a whole begins with its name.
		return small(said.startsWith(`${names}: `) ? said : [names, said].filter(Boolean).join(': '));
	});
	return [
		...(isAlone ? [] : [heading(4, writer.words.away(awayServices(point)))]),
		paragraph([{ bold: writer.whenAway ? adviceAbout(point, writer.whenAway) : '' }]),
		...told,
		...numbered(texts.length - told.length, writer.locale.more).map(small),
	];
}

/** Rows that nobody has to look at, in short, whatever the reasons. */
export function othersIn(rows: readonly Row[], writer: Writer): Block[] {
	const points = alike(rows, (row) => sameTitle(row, writer, whyOf(row)));
	return under(writer.words.sections.others, points, writer, (point) => pointOf(point, writer));
}

/** Points under a heading, as far as there is room; without a title they follow those before. */
function under(
	title: string,
	points: readonly Point[],
	writer: Writer,
	make: (point: Point) => Block[],
	place: (shown: readonly Block[][]) => Block[][] = (shown) => [...shown],
): Block[] {
	const shown = writer.fit(points, make, (point) => point.length);
	if (shown.length === 0) return [];
	return [title === '' ? parts(...place(shown)) : parts([heading(3, title)], ...place(shown))];
}

const cards = (shown: readonly Block[][]) => [[beside(shown.flat())]];

/** "10 loonjournaalposten: grootboekrekeningen 4020 en 4030 ontbreken", the reason, and the names of the records. */
function pointOf(point: Point, writer: Writer, atMost = NAMES_AT_MOST): Block[] {
	const [first] = point;
	const title = heading(4, titleOf(point, writer));
	// The title says it.
	const lead = `${capital(writer.state(first))}: `;
	if (point.some(({ reason }) => reason !== first.reason)) {
		const { advice } = sentencesIn(first);
		const isShared = advice !== '' && point.every((row) => sentencesIn(row).advice === advice);
		const details = isShared ? sharedDetails(point) : '';
		const told = (row: Row) => {
			const said = !isShared
				? textIn(row.reason)
				: details === ''
					? withoutAdvice(row)
					: sentencesIn(row).what;
			return withoutLead(said, lead);
		};
		const rows = point.slice(0, atMost).map((row) => [...nameLinked(row, writer), `: ${told(row)}`]);
		return [
			title,
			bullets([...rows, ...numbered(point.length - rows.length, writer.locale.more)]),
			paragraph(details && writer.words.ofEach(details)),
			...(isShared ? [paragraph([{ bold: advice }])] : []),
		];
	}
	return [
		title,
		...reasonOf(first, writer, lead),
		...(Array.isArray(first.notes) ? [bullets(first.notes.map(textIn))] : []),
		small(point.length > 1 ? withLinks(point, writer) : belowName(first, writer)),
		small(point.length > 1 ? '' : linkOf(first, writer.words.openPage)),
	];
}

/** What is said after the advice, when that is the same of all. */
function sharedDetails([first, ...others]: Point): string {
	const { details } = sentencesIn(first);
	return others.every((row) => sentencesIn(row).details === details) ? details : '';
}

function withoutAdvice(row: Row): string {
	const { what, details } = sentencesIn(row);
	return [what, details].filter(Boolean).join(' ');
}

function nameLinked(row: Row, writer: Writer): Exclude<Phrase, string> {
	const name = writer.name(row);
	return linkOf(row, name, name);
}

/** "10 loonjournaalposten: grootboekrekeningen 4020 en 4030 ontbreken". */
function titleOf(point: Point, writer: Writer): string {
	const [first] = point;
	const name =
		point.length > 1 ? `${point.length} ${writer.noun(thingIn(first), point.length)}` : writer.title(first);
	const isSaid = isOfSeveral(first) && !isFailing(first);
	const state = isSaid || first.resource === 'settings' ? '' : stateOf(point, writer);
	return [name, state].filter(Boolean).join(': ');
}

/** An order without an invoice is an order. */
function thingIn(row: Row): string {
	const isOrder = row.resource === 'invoice' && !isDeed(row) && textIn(row.workOrder) !== '';
	return isOrder ? 'workOrder' : row.resource;
}

function stateOf(point: Point, writer: Writer): string {
	return asked((feature) => feature.stateOfAll?.(point, writer.language)) ?? writer.state(point[0]);
}

/** With what a person has to do in bold; answers to choose from are a list. `lead`: what a title said already. */
export function reasonOf(row: Row, writer: Writer, lead = ''): Block[] {
	const { what: said, advice, details } = sentencesIn(row);
	const what = begun(withoutLead(said, lead));
	if (advice === '') return [paragraph(eachOf(row))];
	const asks = choicesFor(row, writer.language);
	const page = buttonOf(row, writer);
	// By the button there is nothing to type.
	if (asks && page.length > 0)
		return [
			...[paragraph(what), paragraph(writer.words.youCanChoose), bullets(asks.each.map(({ does }) => does))],
			...[...page, paragraph(details)],
		];
	if (asks)
		return [
			...[paragraph(what), paragraph([{ bold: asks.lead }]), choices(asks.each)],
			...[paragraph(asks.after), paragraph(details)],
		];
	return [
		paragraph([
			what === '' ? '' : `${what} `,
			{ bold: advice },
			afterWhat(advice, details).slice(advice.length),
		]),
	];
}

/** As a sentence; a name such as "e-Boekhouden" stays as it is. */
function begun(said: string): string {
	return /^\p{Letter}-/u.test(said) ? said : capital(said);
}

function withoutLead(said: string, lead: string): string {
	return lead !== '' && said.startsWith(lead) ? said.slice(lead.length) : said;
}

/** Each thing that was found, with what a person has to do in bold. */
function eachOf(row: Row): Phrase {
	return findingsIn(row).flatMap(({ says, advice }, place) => [
		`${place > 0 ? ' ' : ''}${says}`,
		...(advice === '' ? [] : [' ', { bold: advice }]),
	]);
}

function namesOf(point: readonly Row[], writer: Writer): string {
	const names = point.slice(0, RECORDS_AT_MOST).map((row) => writer.name(row));
	return writer.locale.names(names, RECORDS_AT_MOST, point.length);
}

/** The same, each leading to its page. */
function withLinks(point: Point, writer: Writer): Phrase {
	let rest = namesOf(point, writer);
	const parts: Exclude<Phrase, string>[number][] = [];
	for (const row of point.slice(0, RECORDS_AT_MOST)) {
		const name = writer.name(row);
		const at = rest.indexOf(name);
		if (at < 0) continue;
		addAll(parts, [rest.slice(0, at), ...linkOf(row, name, name)]);
		rest = rest.slice(at + name.length);
	}
	return [...parts, rest];
}

/** The page of the record itself: a row that was made elsewhere may have anything in this field. */
function pageOfRow({ link }: Row): string {
	const given = textIn(link);
	return URL.canParse(given) && new URL(given).protocol === 'https:' ? given : '';
}

/** The way to the page where a question is answered, a button where that opens; n8n itself may have no certificate. */
function buttonOf({ answerPage }: Row, { words, opensLinks }: Writer): Block[] {
	const link = textIn(answerPage);
	if (!isWebAddress(link)) return [];
	if (opensLinks) return [button(words.answerThis, link)];
	return [paragraph([`${words.answerThis}: `, { text: link, link }, ` ${words.copyIt}`])];
}

/** The same text, leading there. */
export function linkOf(row: Row, text: string, otherwise = ''): Exclude<Phrase, string> {
	const link = pageOfRow(row);
	return link === '' ? [otherwise] : [{ text, link }];
}

/** '' where the title says it. */
function belowName(row: Row, writer: Writer): string {
	const below = asked((feature) => feature.belowName?.(row, writer.language)) ?? '';
	return below === writer.title(row) ? '' : below;
}

/** The name of the company of a row, or else of its administration: a file may have neither. */
export function companyNameOf({ companyName, administration }: Row): string {
	return brief(textIn(companyName) || textIn(administration));
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
	const points = alike(rows, (row) => sameTitle(row, writer, adviceOf(row) || row.reason));
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
		what: cut(titleOf(point, writer) + names + ofWhom),
		// Only the reason says which settings.
		todo: [cut((first.resource === 'settings' ? '' : adviceOf(first)) || textIn(first.reason))]
			.concat(point.slice(0, NAMES_AT_MOST).map(pageOfRow).filter(Boolean))
			.join(' '),
	};
}

/** Everything that a row advises: of each of its findings, and of the failed call behind them. */
function adviceOf(row: Row): string {
	const each = findingsIn(row).map(({ advice }) => advice);
	return distinct(textsIn([recordIn(row.problem).advice, row.advice, ...each])).join(' ');
}

function cut(given: string): string {
	const text = quotable(given.slice(0, 2 * LONGEST));
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
