import { distinct, groupedBy, recordIn, recordsIn } from '../../../base/values/records';
import { brief, capital, textIn, textsIn } from '../../../base/values/text';
import { features } from '../../../base/words/features';
import { awayService, isAway, isDeed, stateOf, thingOf } from '../../../base/words/outcome';
import { isFailing, type Row } from '../../../base/words/row';
import { kindOf, localeIn, sentencesIn } from '../../../base/words/say';
import { outcomeWords } from '../../../base/words/words';
import { choicesOf } from '../../payroll/messages/answers';
import { bold, bullets, choice, link, paragraph, small, type Piece } from './html';
import { wordsFor, type Reader } from './words';

/** A point on a page: a question, or rows with the same state and the same advice. */
export interface Point {
	/** The title: "2 werkbonnen: niet te factureren". */
	title: Piece;
	body: Piece;
	/** The point in one line, for the subject of a mail. */
	line: string;
}

const TOLD_AT_MOST = 100;

/**
 * Groups rows into points. The rows of a point have the same state and the same `by`; rows that ask have the
 * same answers.
 */
export function pointsIn(rows: readonly Row[], reader: Reader, by: (row: Row) => string = adviceOf): Point[] {
	const groups = groupedBy(rows, (row) => {
		if (isAway(row)) return `away ${awayService(row)}`;
		const asked = choicesOf(row, reader.language);
		return JSON.stringify([asked, row.resource, row.action, stateOf(row, reader.language), by(row)]);
	});
	return [...groups.values()].map((group) => pointOf(group, reader));
}

/** The advice of a row; for a row without advice, the sentence about what happened. */
function adviceOf(row: Row): string {
	return sentencesIn(row).advice || row.reason;
}

function pointOf(rows: readonly [Row, ...Row[]], reader: Reader): Point {
	const [first, ...others] = rows;
	const t = wordsFor(reader);
	const isOne = others.length === 0;
	const isSaid = isAway(first) || stateOf(first, reader.language) !== '';
	const what = shared(rows, (row) => whatOf(row, reader));
	// When the sentence of a row names its file, the name is not repeated.
	const isNamed = (row: Row, text: string) => text.includes(`'${rowName(row, reader)}'`);
	const title = isAway(first)
		? outcomeWords[reader.language].away([awayService(first)])
		: isOne && !isSaid && isNamed(first, what)
			? ''
			: titleOf(rows, reader);
	const company = textIn(first.companyName);
	const isOfOne = others.every(({ companyName }) => companyName === first.companyName);
	const ofWhom = company !== '' && isOfOne && !title.includes(company) ? ` – ${company}` : '';
	const details = shared(rows, (row) => detailsOf(row, reader));
	const name = (row: Row) => link(rowName(row, reader), pageOfRow(row));
	const ownOf = (row: Row) => {
		const own = textsIn([whatOf(row, reader), details === '' ? detailsOf(row, reader) : '']).join(' ');
		return isNamed(row, own) ? own : [name(row), own && `: ${own}`];
	};
	const names = rows.slice(0, TOLD_AT_MOST).map((row, at) => [at > 0 ? '; ' : '', name(row)]);
	const rest = rows.length - TOLD_AT_MOST;
	return {
		title: isOne ? link(title, pageOfRow(first)) : title,
		// Behind the title comes what the rows have in common: what happened, or what to do.
		line: [title && title + ofWhom, isSaid ? '' : what || adviceOf(first)].filter(Boolean).join(': '),
		body: [
			what === '' && !isOne ? bullets(rows.slice(0, TOLD_AT_MOST).map(ownOf)) : paragraph(capital(what)),
			todoOf(rows, reader),
			paragraph(details && what === '' && !isOne ? t.ofEach(details) : details),
			isOne ? [bullets(textsIn(first.notes)), small(belowName(first, reader))] : '',
			isOne || what === '' ? '' : small([names, rest > 0 ? `; ${localeIn(reader.language).more(rest)}` : '']),
			small(what === '' && rows.length > TOLD_AT_MOST ? t.leftOut : ''),
		],
	};
}

/** The text that all rows of a point share; '' when they differ. */
function shared(rows: readonly [Row, ...Row[]], of: (row: Row) => string): string {
	const first = of(rows[0]);
	return rows.every((row) => of(row) === first) ? first : '';
}

/**
 * The sentence about what happened, without the beginning that the title says already: "Niet te factureren:
 * urenregel 1 …", or "Te beoordelen. De factuur …".
 */
function whatOf(row: Row, { language }: Reader): string {
	const { what } = sentencesIn(row);
	const state = capital(stateOf(row, language));
	const begin = [': ', '. '].map((end) => state + end).find((text) => what.startsWith(text)) ?? '';
	return what.slice(begin.length);
}

/**
 * The details of a row. A question on a form is answered in its execution, with the file that was sent in, so
 * that the file is not read again is left out.
 */
function detailsOf(row: Row, { asks, language }: Reader): string {
	if (!asks || !choicesOf(row, language)) return sentencesIn(row).details;
	const findings = recordsIn(row.findings).filter(({ code }) => code !== 'fileNotReadAgain');
	return sentencesIn({ ...row, findings }).details;
}

/** The advice in bold, or a list of answers; on a form, its fields ask for the answers. */
function todoOf(rows: readonly [Row, ...Row[]], reader: Reader): Piece {
	const [first] = rows;
	const t = wordsFor(reader);
	const choices = choicesOf(first, reader.language);
	if (choices)
		return reader.asks
			? [choices.cause && paragraph(bold(choices.cause))]
			: [
					paragraph(bold(choices.lead)),
					bullets(
						choices.each.map(({ does, text }) => choice(does, text)),
						['choices'],
					),
				];
	// The advice of a notice is not in bold: a notice is the same for weeks, and would hide what is to be done today.
	const { advice } = sentencesIn(first);
	if (!isAway(first)) return paragraph(kindOf(first) === 'notice' ? advice : bold(advice));
	// A service that answers that it is out of order has the right address, so the reader need not check that.
	const isSilent = rows.some(({ problem }) => textIn(recordIn(problem).code) === 'noAnswer');
	return paragraph(bold(isSilent ? `${t.whenAway} ${t.ifItLasts}` : t.whenAway));
}

function titleOf(rows: readonly [Row, ...Row[]], reader: Reader): string {
	const [first] = rows;
	// An invoice that was not made is shown by the name of its work order.
	const isOrder = first.resource === 'invoice' && !isDeed(first) && textIn(first.workOrder) !== '';
	const [, several] = thingOf(isOrder ? { ...first, resource: 'workOrder' } : first, reader.language);
	const name = rows.length > 1 ? `${rows.length} ${several}` : rowName(first, reader);
	// A row that is only a remark has no state, because nothing was done or left undone.
	const isSaid =
		first.resource === 'settings' || kindOf(first) === 'notice' || (isOfNone(first) && !isFailing(first));
	const state = isSaid ? '' : stateOf(first, reader.language, reader.asks);
	// The name of a file keeps its first letter; any other name begins with a capital.
	return [/\.[a-z]{3,4}$/i.test(name) ? name : capital(name), state].filter(Boolean).join(': ');
}

/** The name of a row for people: "Mei 2026". */
export function rowName(row: Row, { language }: Reader): string {
	const { resource, key, description, workOrder, companyName, name } = row;
	const isSetting = Object.hasOwn(features().settings, key);
	if (key === resource || isOfNone(row) || isSetting)
		return capital(thingOf(isSetting ? { ...row, resource: 'settings' } : row, language)[1]);
	const named = [description, workOrder, companyName].map(textIn).find(Boolean);
	return `${brief(named ?? textsIn([key, name]).filter(Boolean).join(' '))}`;
}

/** True when a row is about no single record: its key is a word of this package. */
function isOfNone({ resource, key, description, workOrder }: Row): boolean {
	const isNamed = [description, workOrder].some((given) => textIn(given) !== '');
	return resource === 'settings' || (!isNamed && WORDS_OF_OURS.has(key));
}

const WORDS_OF_OURS = new Set([
	...'answer earlier file invoices limit list payroll quota start timezone unread'.split(' '),
	...['relations', 'materials', 'hour types'],
	// The key of rows about the login of Nmbrs as a whole.
	'NMBRS',
]);

/**
 * The company of a run, and its Boekstuk, or that of the part that was not written. A question to which run
 * it belongs has the period instead, because the answer decides the Boekstuk.
 */
function belowName(row: Row, reader: Reader): string {
	if (row.resource !== 'payrollJournal' || isOfNone(row)) return '';
	const left = distinct(textsIn(recordsIn(row.unwritten).map(({ voucher }) => voucher))).join(', ');
	const isAsked = recordsIn(row.options).length > 0;
	const period = textsIn([row.period, row.year]).join('-');
	const which = textIn(row.run) && (isAsked ? period : `Boekstuk ${left || row.key}`);
	const parts = [brief(textIn(row.companyName)), which];
	return parts.filter((part) => part && part !== rowName(row, reader)).join(' · ');
}

/**
 * The address of the page of a record. Only https counts, because a row that was made elsewhere may have anything in this field.
 */
function pageOfRow(row: Row): string {
	const given = textIn(row.link);
	return URL.canParse(given) && new URL(given).protocol === 'https:' ? given : '';
}
