import { DateTime } from 'luxon';
import { DUTCH } from '../../base/values/dates';
import { distinct, groupedBy, recordsIn, type UnknownFields } from '../../base/values/records';
import { brief, textIn } from '../../base/values/text';
import { BOOKS_PAGE, START_PAGE } from '../../base/words/docs';
import type { Language } from '../../base/words/language';
import {
	deedsIn,
	hasDeed,
	isAway,
	isDeed,
	needsPerson,
	outcomeOf,
	recordsOf,
	thingOf,
} from '../../base/words/outcome';
import { isMasterData, isRow, type Row } from '../../base/words/row';
import { kindOf } from '../../base/words/say';
import { outcomeWords } from '../../base/words/words';
import { namesSetting } from '../../base/words/settingNames';
import {
	banner,
	bullets,
	card,
	heading,
	linesOf,
	link,
	pageHtml,
	paragraph,
	small,
	type Piece,
} from './parts/html';
import { choicesOf } from '../payroll/messages/answers';
import { pointsIn } from './parts/points';
import type { RowTable } from './parts/table';
import { invoiceTable } from './parts/invoices';
import { payrollTable } from './parts/payroll';
import { recordTable } from './parts/records';
import { yearTable } from './parts/year';
import { wordsFor, type Reader } from './parts/words';

const TABLES: readonly RowTable[] = [payrollTable, invoiceTable, recordTable, yearTable];

/** Makes the page of a log. For a reader who is asked whether to book, the page is not a preview. */
export function pageOf(log: UnknownFields, language: Language, asks = false): string {
	const reader = { language, asks };
	const t = wordsFor(reader);
	const rows = recordsIn(log.rows).filter(isRow);
	const points = pointsIn(rows.filter(needsPerson), reader);
	const isPreview = isUncertain(rows) && !asks;
	const tabled = TABLES.map(({ tells, show }) => ({ show, of: rows.filter(tells) }));
	const inTables = new Set(tabled.flatMap(({ of }) => of));
	const tablesOf = (isWanted: (row: Row) => boolean) =>
		tabled.flatMap(({ show, of }) => show(of.filter(isWanted), reader));
	// Previewed rows have tables of their own, because what would be done is not added to what was done.
	const hasBoth = new Set([...inTables].map(isForeseen)).size > 1;
	const untold = rows.filter((row) => !needsPerson(row) && !inTables.has(row));
	return pageHtml(
		[
			bannerOf(rows, reader),
			points.length > 0 ? heading(3, t.toDo) : '',
			...points.map(({ title, body }) => card([heading(4, title), body])),
			// A preview leaves this out: its banner links to the steps by which the workflow is switched on.
			!isPreview && !asks && !log.onlyByHand && points.some(({ body }) => linesOf(body).some(namesSetting))
				? small(t.afterPublish)
				: '',
			...tablesOf((row) => !isForeseen(row)),
			...(hasBoth ? [heading(3, outcomeWords[language].preview)] : []),
			...tablesOf(isForeseen),
			asks ? '' : paragraph(unchangedIn(untold, !rows.some(isDeed), reader)),
			...others(untold, rows.some(isForeseen), reader),
			paragraph(isPreview ? `${t.lines} ${t.unforeseen}` : ''),
			paragraph(isPreview ? link(t.inMyBooks, BOOKS_PAGE) : ''),
			// The place and time are at the end, because a page begins in a slit in n8n's panel of logs.
			small(whereAndWhen(rows, textIn(log.madeAt), reader)),
		],
		paragraph(t.leftOut),
	);
}

function bannerOf(rows: readonly Row[], reader: Reader): Piece {
	const t = wordsFor(reader);
	const isReady = reader.asks && isUncertain(rows);
	// For a reader who is asked, something that would not be booked is not a preview.
	const shownRows = reader.asks && !isReady ? rows.map((row) => ({ ...row, preview: false })) : rows;
	const { outcome, title, parts } = outcomeOf(shownRows, reader.language);
	const waiting = rows.filter(needsPerson);
	// A page that only has questions is not red: the reader answers below its banner, and nothing went wrong.
	const isQuestion =
		outcome === 'nothing' &&
		reader.asks &&
		waiting.length > 0 &&
		waiting.every((row) => isForeseen(row) && choicesOf(row, reader.language));
	const isWrong = outcome === 'nothing' && !isQuestion && !waiting.every(isAway);
	const isIdle = outcome === 'nothing' || outcome === 'idle';
	const isDone = ['booked', 'updated', 'compared'].includes(outcome);
	const isDifferent = rows.some(({ action }) => action === 'blocked');
	const ofWell = isIdle ? 'idle' : isDone && !isDifferent ? 'done' : 'announced';
	const deeds = isReady ? deedsIn(rows, reader.language, 'willDo') : parts;
	return banner(
		[
			heading(2, isReady ? t.ready : isQuestion ? t.question : title),
			deeds.length > 2 ? bullets(deeds) : paragraph(deeds.join(' · ')),
			paragraph(
				!isUncertain(rows) ? '' : reader.asks ? t.unforeseen : [t.isItRight, link(t.switchingOn, START_PAGE)],
			),
		],
		waiting.length === 0 ? ofWell : isWrong ? 'wrong' : 'announced',
	);
}

function isForeseen({ preview }: Row): boolean {
	return preview === true;
}

/** True when something would be booked, which the books may refuse for a reason that only they know. */
function isUncertain(rows: readonly Row[]): boolean {
	return rows.some((row) => isForeseen(row) && hasDeed(row) && !isMasterData(row.resource));
}

/**
 * The sentence about unchanged records: "10 loonjournaalposten, 13 relaties ongewijzigd." Master data is left
 * out when something was done, because some of it is always unchanged.
 */
function unchangedIn(untold: readonly Row[], isIdle: boolean, reader: Reader): string {
	const of = untold.filter(
		({ action, resource }) => action === 'unchanged' && (isIdle || !isMasterData(resource)),
	);
	const counts = [...groupedBy(of, ({ resource }) => resource).values()].flatMap((kind) => {
		const count = recordsOf(kind);
		const [one, several] = thingOf(kind[0], reader.language);
		return count === 0 ? [] : `${count} ${count === 1 ? one : several}`;
	});
	return counts.length === 0 ? '' : wordsFor(reader).isUnchanged(counts.join(', '));
}

/**
 * The rows that nobody has to look at. Remarks that are the same every day are only on a preview, where a
 * start is looked at. A page about one file says where the file is booked.
 */
function others(untold: readonly Row[], isPreview: boolean, reader: Reader): Piece[] {
	const of = untold.filter(
		(row) =>
			(row.action !== 'unchanged' || (reader.asks && row.count === undefined)) &&
			(isPreview || kindOf(row) !== 'notCounted'),
	);
	const points = pointsIn(of, reader, ({ code }) => code);
	return [
		points.length === 0 ? '' : heading(3, wordsFor(reader).others),
		...points.map(({ title, body }) => [heading(4, title), body]),
	];
}

/** The administrations and the time of an execution; a log from elsewhere may lack the time. */
function whereAndWhen(rows: readonly Row[], madeAt: string, reader: Reader): string {
	const t = wordsFor(reader);
	const made = DateTime.fromFormat(madeAt, 'yyyy-MM-dd HH:mm', { zone: DUTCH });
	const where = distinct(rows.map(({ administration }) => brief(textIn(administration))).filter(Boolean));
	const when = made.isValid ? made.setLocale(reader.language).toFormat(t.moment) : '';
	return [where.join(', '), when].filter(Boolean).join(' · ');
}
