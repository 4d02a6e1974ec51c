import { distinct, groupedBy, recordIn } from '../../../base/values/records';
import { brief, capital, quotable, textIn, textsIn } from '../../../base/values/text';
import { features } from '../../../base/words/features';
import { awayService, isAway, isDeed, stateOf, thingOf } from '../../../base/words/outcome';
import { findingsIn, localeIn, sentencesIn } from '../../../base/words/say';
import { outcomeWords } from '../../../base/words/words';
import { isFailing, type Row } from '../../../base/words/row';
import { choicesOf, type Choices } from '../../payroll/messages/answers';
import { bold, bullets, card, choice, choices, heading, link, paragraph, small, type Piece } from './html';
import { wordsFor, type Reader } from './words';

/** What is said once: a question, or rows with the same state and the same advice. */
export interface Point {
	rows: readonly [Row, ...Row[]];
	/** "2 werkbonnen: niet te factureren". */
	title: string;
	/** What happened, where it is the same of all. */
	what: string;
	advice: string;
	/** What is said after it. */
	details: string;
	choices: Choices | undefined;
}

/** As many orders as an execution claims. */
const NAMES_AT_MOST = 10;
const TOLD_AT_MOST = 100;

/** `by`: what rows of one point have in common besides their state. */
export function pointsIn(rows: readonly Row[], reader: Reader, by: (row: Row) => string = needOf): Point[] {
	const groups = groupedBy(rows, (row) => {
		if (isAway(row)) return `away ${awayService(row)}`;
		const asked = choicesOf(row, reader.language) ? row.key : '';
		const { resource, action } = row;
		return JSON.stringify([asked, resource, action, stateOf(row, reader.language), by(row)]);
	});
	return [...groups.values()].map((group) => pointOf(group, reader));
}

function pointOf(rows: readonly [Row, ...Row[]], reader: Reader): Point {
	const [first] = rows;
	const { what, advice, details } = sentencesIn(first);
	const t = wordsFor(reader);
	const away = isAway(first) ? awayService(first) : undefined;
	const same = (part: 'what' | 'details') =>
		rows.every((row) => sentencesIn(row)[part] === sentencesIn(first)[part]);
	return {
		rows,
		title: away === undefined ? titleOf(rows, reader) : outcomeWords[reader.language].away([away]),
		what: same('what') ? withoutState(what, first, reader) : '',
		advice: away === undefined ? advice : rows.some(isSilent) ? `${t.whenAway} ${t.ifItLasts}` : t.whenAway,
		details: same('details') ? details : '',
		choices: choicesOf(first, reader.language),
	};
}

/** A service that answers that it is out of order is at its address. */
function isSilent({ problem }: Row): boolean {
	return recordIn(problem).code === 'noAnswer';
}

/** A point on a page: what a person must do is bold, or a list of answers. */
export function cardOf(point: Point, reader: Reader): Piece {
	return card([heading(4, point.title), pointHtml(point, reader)]);
}

export function pointHtml({ rows, what, advice, details, choices: asks }: Point, reader: Reader): Piece {
	const [first] = rows;
	const isOne = rows.length === 1;
	const { leftOut, openPage } = wordsFor(reader);
	const shown = rows.slice(0, TOLD_AT_MOST);
	const each = shown.map((row) => [linked(row, nameOf(row, reader)), `: ${ownOf(row, details, reader)}`]);
	const names = shown
		.slice(0, NAMES_AT_MOST)
		.map((row, at) => [at > 0 ? '; ' : '', linked(row, nameOf(row, reader))]);
	const answers = asks && [
		paragraph(bold(asks.lead)),
		choices(asks.each.map(({ does, text }) => choice(does, text))),
		paragraph(asks.after),
	];
	return [
		what === '' ? bullets(each) : paragraph(capital(what)),
		// The fields of a form ask it.
		reader.asks && answers ? '' : (answers ?? paragraph(bold(advice))),
		paragraph(details && !isOne && what === '' ? wordsFor(reader).ofEach(details) : details),
		isOne ? bullets(textsIn(first.notes)) : '',
		small(isOne ? belowName(first, reader) : what === '' ? '' : [names, moreNames(rows.length, reader)]),
		small(isOne ? linkOf(first, openPage) : ''),
		small(rows.length > TOLD_AT_MOST ? leftOut : ''),
	];
}

/** What a row says besides the advice and what is said of each. */
function ownOf(row: Row, details: string, reader: Reader): string {
	const said = sentencesIn(row);
	return [withoutState(said.what, row, reader), details === '' ? said.details : ''].filter(Boolean).join(' ');
}

/** "Niet te factureren: urenregel 1 …": the title says the first part. */
function withoutState(what: string, row: Row, { language }: Reader): string {
	const state = `${capital(stateOf(row, language))}: `;
	return what.startsWith(state) ? what.slice(state.length) : what;
}

function moreNames(count: number, { language }: Reader): string {
	return count > NAMES_AT_MOST ? `; ${localeIn(language).more(count - NAMES_AT_MOST)}` : '';
}

/** The same in a mail; text from elsewhere never begins a line, so that it cannot pass for a line of ours. */
export function pointText(point: Point, reader: Reader): string {
	const { rows, title, what, advice, details, choices: asks } = point;
	const shown = rows.slice(0, NAMES_AT_MOST);
	const names = rows.length > 1 && what !== '' ? shown.map((row) => nameOf(row, reader)).join('; ') : '';
	const lines = [
		`• ${title}`,
		...(what === ''
			? shown.map((row) => `${nameOf(row, reader)}: ${ownOf(row, details, reader)}`)
			: [capital(what)]),
		names + (names === '' ? '' : moreNames(rows.length, reader)),
		asks ? asks.lead : advice,
		...(asks ? asks.each.flatMap(({ does, text }) => [`• ${does}`, `  ${text}`]) : []),
		asks?.after ?? '',
		details,
		rows.length === 1 ? belowName(rows[0], reader) : '',
		...distinct(shown.map(pageOfRow)),
	];
	return lines
		.map(quotable)
		.filter(Boolean)
		.map((line, at) => (at === 0 ? line : `  ${line}`))
		.join('\n');
}

/** The same in one line, for the subject of a mail. */
export function pointLine({ rows, title, what }: Point, reader: Reader): string {
	const [first, ...others] = rows;
	const company = textIn(first.companyName);
	const isShared = others.every((row) => row.companyName === first.companyName);
	const ofWhom = company !== '' && isShared && !title.includes(company) ? ` – ${company}` : '';
	const isSaid = isAway(first) || stateOf(first, reader.language) !== '';
	return [title + ofWhom, isSaid ? '' : what].filter(Boolean).join(': ');
}

function titleOf(rows: readonly [Row, ...Row[]], reader: Reader): string {
	const [first] = rows;
	// An order without an invoice is an order.
	const isOrder = first.resource === 'invoice' && !isDeed(first) && textIn(first.workOrder) !== '';
	const [, several] = thingOf(isOrder ? { ...first, resource: 'workOrder' } : first, reader.language);
	const name = rows.length > 1 ? `${rows.length} ${several}` : nameOf(first, reader);
	const isSaid = first.resource === 'settings' || (isOfNone(first) && !isFailing(first));
	const state = isSaid ? '' : stateOf(first, reader.language, reader.asks);
	// A name that begins with a capital or an extension stays as it is.
	return [/\.[a-z]{3,4}$/i.test(name) ? name : capital(name), state].filter(Boolean).join(': ');
}

/** The name of a row for people: "Mei 2026". */
export function nameOf(row: Row, { language }: Reader): string {
	const { resource, key, description, workOrder, companyName, name } = row;
	const { settings } = features();
	if (key === resource || isOfNone(row)) return capital(thingOf(row, language)[1]);
	if (Object.hasOwn(settings, key)) return settings[key] ?? key;
	const named = [description, workOrder, companyName].map(textIn).find(Boolean);
	return named ?? textsIn([key, name]).filter(Boolean).join(' ');
}

/** Whether a row is about no single record: its key is a word of ours. */
function isOfNone({ resource, key, description, workOrder }: Row): boolean {
	const isNamed = [description, workOrder].some((given) => textIn(given) !== '');
	return resource === 'settings' || (!isNamed && WORDS_OF_OURS.has(key));
}

const WORDS_OF_OURS = new Set([
	...[
		'answer',
		'earlier',
		'file',
		'invoices',
		'limit',
		'list',
		'payroll',
		'quota',
		'start',
		'timezone',
		'unread',
	],
	// A login as a whole
	'NMBRS',
	...['relations', 'materials', 'hour types'],
]);

/** The company of a run and its Boekstuk; not of a question, whose answer decides under which it is booked. */
function belowName(row: Row, reader: Reader): string {
	if (row.resource !== 'payrollJournal' || isOfNone(row)) return '';
	const company = brief(textIn(row.companyName) || textIn(row.administration));
	const isRun = textIn(row.run) !== '' && !choicesOf(row, reader.language);
	const voucher = isRun ? `${wordsFor(reader).voucher} ${row.key}` : '';
	return [company, voucher].filter((part) => part !== '' && part !== nameOf(row, reader)).join(' · ');
}

function linked(row: Row, name: string): Piece {
	const page = pageOfRow(row);
	return page === '' ? name : link(name, page);
}

function linkOf(row: Row, name: string): Piece {
	return pageOfRow(row) === '' ? '' : linked(row, name);
}

/** The page of the record itself: a row that was made elsewhere may have anything in this field. */
function pageOfRow(row: Row): string {
	const given = textIn(row.link);
	return URL.canParse(given) && new URL(given).protocol === 'https:' ? given : '';
}

/** Everything that a row advises: of each of its findings, and of the failed call behind them; else what happened. */
function needOf(row: Row): string {
	const each = findingsIn(row).map(({ advice }) => advice);
	return distinct(textsIn([recordIn(row.problem).advice, row.advice, ...each])).join(' ') || row.reason;
}
