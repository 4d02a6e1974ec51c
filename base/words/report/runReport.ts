import { DateTime } from 'luxon';
import { DUTCH } from '../../values/dates';
import { groupedBy, recordsIn, type UnknownFields } from '../../values/records';
import { textIn } from '../../values/text';
import { isAway } from '../away';
import { asked, features } from '../features';
import { kindsIn, needsPerson, summaryOf, toBeDone } from '../headline';
import { isDeed } from '../written';
import type { Language } from '../language';
import { BOOKS_PAGE, momentOf, type RunOutcome } from '../page';
import { isMasterData, isRow, type Row } from '../row';
import { bullets, heading, paragraph, small, type Block, type Report, type Tone } from './blocks';
import { pageHtml } from './html';
import { othersIn, toDoIn } from './points';
import { triedAtNextStart, Writer } from './writer';

/** One kind of rows in the report of a run. */
export interface Section {
	is(row: Row): boolean;
	/** A line for each, for the top of the page. */
	summary?(rows: readonly Row[], writer: Writer): Block[];
	of(rows: readonly Row[], writer: Writer): Block[];
}

declare module '../features' {
	interface Feature {
		readonly section?: Section;
		/** Whether a row that says the same every day is only on the page of a preview, where a start is looked at. */
		isOnlyInPreview?(row: Row): boolean;
		/** What a page only counts, because it says the same in each execution until a person changes something: in words. */
		countedAs?(row: Row, language: Language): { what: string; count: number } | undefined;
	}
}

/** A log as a piece of a page, as n8n shows it, with when it was made: it may be printed. */
export function pageOf(log: UnknownFields, language: Language): string {
	const whenAway = triedAtNextStart(language);
	const report = runReport(rowsIn(log), new Writer(language, { opensLinks: false, whenAway }));
	// A log from elsewhere may lack it.
	const made = DateTime.fromFormat(textIn(log.madeAt), 'yyyy-MM-dd HH:mm', { zone: DUTCH });
	// At the end: in n8n's panel of logs a page begins in a slit.
	const ends = made.isValid ? [small(momentOf(made, language))] : [];
	return pageHtml({ ...report, parts: [...report.parts, ends] });
}

/** The same for a page that asks whether to book: for its reader this is not a preview. */
export function askingPageOf(rows: readonly Row[], writer: Writer): string {
	const report = runReport(rows, writer);
	if (summaryOf(rows, writer.language).outcome !== 'announced') return pageHtml(report);
	const [, ...about] = report.banner.about;
	const banner = { ...report.banner, title: writer.words.ready, about: [toBook(rows, writer), ...about] };
	return pageHtml({ ...report, banner });
}

/** Only what is booked after a yes, all of it. */
export function onlyAsked(rows: readonly Row[], writer: Writer): string {
	const about = [toBook(rows, writer), paragraph(writer.words.toldAfterwards)];
	return pageHtml(
		writer.report({ tone: 'announced', title: writer.words.ready, about }, toldIn(rows, writer)),
	);
}

function toBook(rows: readonly Row[], { language }: Writer): Block {
	return paragraph(toBeDone(rows, language).join(' · '));
}

export function rowsIn({ rows }: UnknownFields): Row[] {
	return recordsIn(rows).filter(isRow);
}

/** What a person must do; a line for each thing; then what was done, kind by kind; then what stayed the same, and the rest. */
export function runReport(rows: readonly Row[], writer: Writer): Report {
	const isUnchanged = ({ action }: Row) => action === 'unchanged';
	const isTold = (row: Row) => sections().some(({ is }) => is(row));
	const counted = (row: Row) => asked((feature) => feature.countedAs?.(row, writer.language));
	const rest = rows.filter(
		(row) => !(needsPerson(row) || isUnchanged(row) || isTold(row) || isNoNews(row, rows) || counted(row)),
	);
	const counts = groupedBy(
		rows.flatMap((row) => counted(row) ?? []),
		({ what }) => what,
	);
	// Of master data there is always some that stayed the same.
	const isIdle = !rows.some(isDeed);
	const stayed = rows.filter(
		(row) => isUnchanged(row) && !needsPerson(row) && (isIdle || !isMasterData(row.resource)),
	);
	return writer.report(bannerOf(rows, writer), [
		toDoIn(rows.filter(needsPerson), writer),
		...toldIn(rows, writer),
		unchanged(stayed, [...counts.values()].map(countOf), writer),
		othersIn(rest, writer),
		isUncertain(rows) && !writer.asks ? aboutPreview(writer) : [],
	]);
}

/** "Gelaten zoals beslist: 3". */
function countOf(same: readonly { what: string; count: number }[]): string {
	return `${same[0]?.what}: ${same.reduce((total, { count }) => total + count, 0)}`;
}

/** Whether it is only of use before anything is booked. */
function isNoNews(row: Row, rows: readonly Row[]): boolean {
	const isPreview = rows.some(({ preview }) => preview === true);
	return !isPreview && features().all.some((feature) => feature.isOnlyInPreview?.(row) === true);
}

function sections(): Section[] {
	return features().all.flatMap(({ section }) => section ?? []);
}

/** A line for each thing, then each with its amounts. */
function toldIn(rows: readonly Row[], writer: Writer): Block[][] {
	return [
		...sections().map(({ is, summary }) => summary?.(rows.filter(is), writer) ?? []),
		...sections().map(({ is, of }) => of(rows.filter(is), writer)),
	];
}

const TONES: Readonly<Record<RunOutcome, Tone>> = {
	announced: 'announced',
	booked: 'done',
	partly: 'announced',
	unsure: 'announced',
	partlyUnsure: 'announced',
	updated: 'done',
	updatedPartly: 'announced',
	nothing: 'idle',
	idle: 'idle',
};

function bannerOf(rows: readonly Row[], writer: Writer): Report['banner'] {
	const { language, words } = writer;
	const { outcome, title } = summaryOf(rows, language);
	const said = doneIn(rows, writer);
	const waiting = rows.filter(needsPerson);
	const isWrong = outcome === 'nothing' && !waiting.every(isAway);
	const tone = waiting.length === 0 ? TONES[outcome] : isWrong ? 'wrong' : 'announced';
	return {
		tone,
		title,
		about: [
			said.length > 2 ? bullets(said) : paragraph(said.join(' · ')),
			...(isUncertain(rows) && writer.asks ? [paragraph(words.toldAfterwards)] : []),
		],
	};
}

/** What was done and what waits; of several kinds of master data their table has it, beside anything else. */
function doneIn(rows: readonly Row[], { language, words }: Writer): string[] {
	const sent = rows.filter((row) => isMasterData(row.resource) && isDeed(row));
	const [first] = sent;
	if (!first || kindsIn(sent).length < FEW_KINDS) return summaryOf(rows, language).parts;
	const { parts } = summaryOf(
		rows.filter((row) => !sent.includes(row)),
		language,
	);
	if (parts.length > 0) return parts;
	const say = first.preview === true ? words.wouldDo : words.did;
	return [say({ count: sent.length, thing: words.masterData, done: words.actions.updated, service: '' })];
}

const FEW_KINDS = 3;

/** Whether something would be booked, which the books may refuse for a reason that only they know. */
function isUncertain(rows: readonly Row[]): boolean {
	return rows.some((row) => row.preview === true && isDeed(row) && !isMasterData(row.resource));
}

function aboutPreview({ words }: Writer): Block[] {
	return [paragraph(words.unforeseen), paragraph([{ text: words.inMyBooks, link: BOOKS_PAGE }])];
}

function unchanged(rows: readonly Row[], counts: readonly string[], writer: Writer): Block[] {
	const told = [unchangedIn(rows, writer), ...counts].filter(Boolean);
	return told.length === 0
		? []
		: [heading(3, writer.words.sections.unchanged), ...told.map((one) => paragraph(one))];
}

/** "10 loonjournaalposten, 13 relaties ongewijzigd."; '' for none. */
export function unchangedIn(rows: readonly Row[], writer: Writer): string {
	const kinds = groupedBy(rows, ({ resource }) => writer.noun(resource, 2));
	const counts = [...kinds.values()].map((kind) => {
		const count = kind.reduce((sum, row) => sum + (typeof row.count === 'number' ? row.count : 1), 0);
		return count === 0 ? '' : `${count} ${writer.noun(kind[0].resource, count)}`;
	});
	const told = counts.filter(Boolean);
	return told.length === 0 ? '' : `${told.join(', ')} ${writer.words.actions.unchanged}.`;
}
