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

/** What is said once: a question, or rows with the same state and the same advice. */
export interface Point {
	/** "2 werkbonnen: niet te factureren". */
	title: Piece;
	body: Piece;
	/** In one line, for the subject of a mail. */
	line: string;
}

const TOLD_AT_MOST = 100;

/** `by`: what rows of one point have in common besides their state; of rows that ask, all their answers. */
export function pointsIn(rows: readonly Row[], reader: Reader, by: (row: Row) => string = adviceOf): Point[] {
	const groups = groupedBy(rows, (row) => {
		if (isAway(row)) return `away ${awayService(row)}`;
		const asked = choicesOf(row, reader.language);
		return JSON.stringify([asked, row.resource, row.action, stateOf(row, reader.language), by(row)]);
	});
	return [...groups.values()].map((group) => pointOf(group, reader));
}

/** What a row advises first; else what happened. */
function adviceOf(row: Row): string {
	return sentencesIn(row).advice || row.reason;
}

function pointOf(rows: readonly [Row, ...Row[]], reader: Reader): Point {
	const [first, ...others] = rows;
	const t = wordsFor(reader);
	const isOne = others.length === 0;
	const isSaid = isAway(first) || stateOf(first, reader.language) !== '';
	const what = shared(rows, (row) => whatOf(row, reader));
	// Of a file that its sentence names, the name is said once.
	const isNamed = (row: Row, text: string) => text.includes(`'${nameOf(row, reader)}'`);
	const title = isAway(first)
		? outcomeWords[reader.language].away([awayService(first)])
		: isOne && !isSaid && isNamed(first, what)
			? ''
			: titleOf(rows, reader);
	const company = textIn(first.companyName);
	const isOfOne = others.every(({ companyName }) => companyName === first.companyName);
	const ofWhom = company !== '' && isOfOne && !title.includes(company) ? ` – ${company}` : '';
	const details = shared(rows, (row) => detailsOf(row, reader));
	const name = (row: Row) => link(nameOf(row, reader), pageOfRow(row));
	const ownOf = (row: Row) => {
		const own = textsIn([whatOf(row, reader), details === '' ? detailsOf(row, reader) : '']).join(' ');
		return isNamed(row, own) ? own : [name(row), own && `: ${own}`];
	};
	const names = rows.slice(0, TOLD_AT_MOST).map((row, at) => [at > 0 ? '; ' : '', name(row)]);
	const rest = rows.length - TOLD_AT_MOST;
	return {
		title: isOne ? link(title, pageOfRow(first)) : title,
		// What they have in common is what happened, or what to do.
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

/** What is the same of all; else ''. */
function shared(rows: readonly [Row, ...Row[]], of: (row: Row) => string): string {
	const first = of(rows[0]);
	return rows.every((row) => of(row) === first) ? first : '';
}

/** "Niet te factureren: urenregel 1 …", or "Te beoordelen. De factuur …": the title says the first part. */
function whatOf(row: Row, { language }: Reader): string {
	const { what } = sentencesIn(row);
	const state = capital(stateOf(row, language));
	const begin = [': ', '. '].map((end) => state + end).find((text) => what.startsWith(text)) ?? '';
	return what.slice(begin.length);
}

/** What a form asks is answered in its execution, with the file that was sent in. */
function detailsOf(row: Row, { asks, language }: Reader): string {
	if (!asks || !choicesOf(row, language)) return sentencesIn(row).details;
	const findings = recordsIn(row.findings).filter(({ code }) => code !== 'fileNotReadAgain');
	return sentencesIn({ ...row, findings }).details;
}

/** Bold, or a list of answers, which the fields of a form ask. */
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
	// A notice is the same for weeks: in bold it would hide what is to be done today.
	const { advice } = sentencesIn(first);
	if (!isAway(first)) return paragraph(kindOf(first) === 'notice' ? advice : bold(advice));
	// A service that answers that it is out of order is at its address.
	const isSilent = rows.some(({ problem }) => textIn(recordIn(problem).code) === 'noAnswer');
	return paragraph(bold(isSilent ? `${t.whenAway} ${t.ifItLasts}` : t.whenAway));
}

function titleOf(rows: readonly [Row, ...Row[]], reader: Reader): string {
	const [first] = rows;
	// An order without an invoice is an order.
	const isOrder = first.resource === 'invoice' && !isDeed(first) && textIn(first.workOrder) !== '';
	const [, several] = thingOf(isOrder ? { ...first, resource: 'workOrder' } : first, reader.language);
	const name = rows.length > 1 ? `${rows.length} ${several}` : nameOf(first, reader);
	// A remark is about nothing that was done or left undone.
	const isSaid =
		first.resource === 'settings' || kindOf(first) === 'notice' || (isOfNone(first) && !isFailing(first));
	const state = isSaid ? '' : stateOf(first, reader.language, reader.asks);
	// A name that begins with a capital or an extension stays as it is.
	return [/\.[a-z]{3,4}$/i.test(name) ? name : capital(name), state].filter(Boolean).join(': ');
}

/** The name of a row for people: "Mei 2026". */
export function nameOf(row: Row, { language }: Reader): string {
	const { resource, key, description, workOrder, companyName, name } = row;
	const isSetting = Object.hasOwn(features().settings, key);
	if (key === resource || isOfNone(row) || isSetting)
		return capital(thingOf(isSetting ? { ...row, resource: 'settings' } : row, language)[1]);
	const named = [description, workOrder, companyName].map(textIn).find(Boolean);
	return `${brief(named ?? textsIn([key, name]).filter(Boolean).join(' '))}`;
}

/** Whether a row is about no single record: its key is a word of ours. */
function isOfNone({ resource, key, description, workOrder }: Row): boolean {
	const isNamed = [description, workOrder].some((given) => textIn(given) !== '');
	return resource === 'settings' || (!isNamed && WORDS_OF_OURS.has(key));
}

const WORDS_OF_OURS = new Set([
	...'answer earlier file invoices limit list payroll quota start timezone unread'.split(' '),
	...['relations', 'materials', 'hour types'],
	// A login as a whole
	'NMBRS',
]);

/** The company of a run and its Boekstuk, or those of what is left of it; of a question which run it is, whose answer decides it, the period. */
function belowName(row: Row, reader: Reader): string {
	if (row.resource !== 'payrollJournal' || isOfNone(row)) return '';
	const left = distinct(textsIn(recordsIn(row.unwritten).map(({ voucher }) => voucher))).join(', ');
	const isAsked = recordsIn(row.options).length > 0;
	const period = textsIn([row.period, row.year]).join('-');
	const which = textIn(row.run) && (isAsked ? period : `Boekstuk ${left || row.key}`);
	const parts = [brief(textIn(row.companyName)), which];
	return parts.filter((part) => part && part !== nameOf(row, reader)).join(' · ');
}

/** The page of the record itself: a row that was made elsewhere may have anything in this field. */
function pageOfRow(row: Row): string {
	const given = textIn(row.link);
	return URL.canParse(given) && new URL(given).protocol === 'https:' ? given : '';
}
