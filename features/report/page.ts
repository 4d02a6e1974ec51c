import { DateTime } from 'luxon';
import { DUTCH } from '../../base/values/dates';
import { groupedBy, recordsIn, type UnknownFields } from '../../base/values/records';
import { textIn } from '../../base/values/text';
import { BOOKS_PAGE } from '../../base/words/docs';
import type { Language } from '../../base/words/language';
import {
	deedsIn,
	hasDeed,
	isAway,
	isDeed,
	needsPerson,
	outcomeOf,
	thingOf,
	type RunOutcome,
} from '../../base/words/outcome';
import { isMasterData, isRow, type Row } from '../../base/words/row';
import { kindOf } from '../../base/words/say';
import { namesSetting } from '../../base/words/settingNames';
import { bullets, element, heading, link, pageHtml, paragraph, small, type Piece } from './parts/html';
import { invoiceTables, isInvoice } from './parts/invoices';
import { isRun, payrollTables } from './parts/payroll';
import { isSentRecord, recordTables } from './parts/records';
import type { Tone } from './parts/style';
import { cardOf, nameOf, pointHtml, pointsIn } from './parts/todo';
import { wordsFor, type Reader } from './parts/words';
import { isAccount, yearTables } from './parts/year';

/** A log as a piece of a page; one that asks whether to book is no preview to its reader. */
export function pageOf(log: UnknownFields, language: Language, asks = false): string {
	const reader = { language, asks };
	const rows = recordsIn(log.rows).filter(isRow);
	const t = wordsFor(reader);
	// A log from elsewhere may lack it.
	const made = DateTime.fromFormat(textIn(log.madeAt), 'yyyy-MM-dd HH:mm', { zone: DUTCH });
	const points = pointsIn(rows.filter(needsPerson), reader);
	return pageHtml(
		[
			bannerOf(rows, reader),
			points.length > 0 ? heading(3, t.toDo) : '',
			...points.map((point) => cardOf(point, reader)),
			// A preview says it above.
			!asks &&
			!isUncertain(rows) &&
			points.some(({ advice, choices }) => namesSetting(advice + (choices?.after ?? '')))
				? small(t.afterPublish)
				: '',
			...payrollTables(rows, reader),
			invoiceTables(rows, reader),
			recordTables(rows, reader),
			...yearTables(rows, reader),
			unchanged(rows, reader),
			...others(rows, reader),
			isUncertain(rows) && !asks && rows.some(isRun) ? paragraph(t.lines) : '',
			isUncertain(rows) && !asks ? [paragraph(t.unforeseen), paragraph(link(t.inMyBooks, BOOKS_PAGE))] : '',
			// At the end: in n8n's panel of logs a page begins in a slit.
			made.isValid ? small(made.setLocale(language).toFormat(t.moment)) : '',
		],
		paragraph(t.leftOut),
	);
}

/** What a reader gets who said no. */
export function declinedPage(declined: string): string {
	return pageHtml([element('div', [element('h2', declined)], ['banner', 'idle'])], '');
}

const TONES: Readonly<Record<RunOutcome, Tone>> = {
	announced: 'announced',
	booked: 'done',
	partly: 'announced',
	unsure: 'announced',
	partlyUnsure: 'announced',
	updated: 'done',
	updatedPartly: 'announced',
	compared: 'done',
	nothing: 'idle',
	idle: 'idle',
};

function bannerOf(rows: readonly Row[], reader: Reader): Piece {
	const t = wordsFor(reader);
	const isReady = reader.asks && isUncertain(rows);
	// To who is asked, what would not be booked is no preview.
	const told = reader.asks && !isReady ? rows.map((row) => ({ ...row, preview: false })) : rows;
	const { outcome, title, parts } = outcomeOf(told, reader.language);
	const isWrong = outcome === 'nothing' && !rows.filter(needsPerson).every(isAway);
	const tone = rows.some(needsPerson) ? (isWrong ? 'wrong' : 'announced') : TONES[outcome];
	const said = isReady ? deedsIn(rows, reader.language, 'willDo') : parts;
	const next = reader.asks ? t.toldAfterwards : t.isItRight;
	return element(
		'div',
		[
			element('h2', isReady ? t.ready : title),
			said.length > 2 ? bullets(said) : paragraph(said.join(' · ')),
			isUncertain(rows) ? paragraph(next) : '',
		],
		['banner', tone],
	);
}

/** Whether something would be booked, which the books may refuse for a reason that only they know. */
function isUncertain(rows: readonly Row[]): boolean {
	return rows.some((row) => row.preview === true && hasDeed(row) && !isMasterData(row.resource));
}

function isTold(row: Row): boolean {
	return needsPerson(row) || isSentRecord(row) || isRun(row) || isInvoice(row) || isAccount(row);
}

const TOLD_AT_MOST = 12;

/** "10 loonjournaalposten, 13 relaties ongewijzigd." Of master data there is always some. */
function unchanged(rows: readonly Row[], reader: Reader): Piece {
	const t = wordsFor(reader);
	const isIdle = !rows.some(isDeed);
	const of = rows.filter(
		(row) => row.action === 'unchanged' && !isTold(row) && (isIdle || !isMasterData(row.resource)),
	);
	const counts = [...groupedBy(of, ({ resource }) => resource).values()].flatMap((kind) => {
		const count = kind.reduce((sum, row) => sum + (typeof row.count === 'number' ? row.count : 1), 0);
		const [one, several] = thingOf(kind[0], reader.language);
		return count === 0 ? [] : `${count} ${count === 1 ? one : several}`;
	});
	// A page about one file says where it is booked.
	const each = of.length <= TOLD_AT_MOST && of.every(({ count }) => count === undefined);
	if (reader.asks && counts.length > 0 && each)
		return [heading(3, t.unchanged), bullets(of.map((row) => `${nameOf(row, reader)}: ${row.reason}`))];
	return counts.length === 0 ? '' : [heading(3, t.unchanged), paragraph(t.isUnchanged(counts.join(', ')))];
}

/** Rows that nobody has to look at; what is the same every day only in a preview, where a start is looked at. */
function others(rows: readonly Row[], reader: Reader): Piece[] {
	const isPreview = rows.some(({ preview }) => preview === true);
	const of = rows.filter(
		(row) => row.action !== 'unchanged' && !isTold(row) && (isPreview || kindOf(row) !== 'notCounted'),
	);
	const points = pointsIn(of, reader, ({ code }) => code);
	return [
		points.length === 0 ? '' : heading(3, wordsFor(reader).others),
		...points.map((point) => [heading(4, point.title), pointHtml(point, reader)]),
	];
}
