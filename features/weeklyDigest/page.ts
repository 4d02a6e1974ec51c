import { addDays, isWithin, today, type BookDate, type DateRange } from '../../base/values/dates';
import { quotable } from '../../base/values/text';
import { whyOf } from '../../base/words/codes';
import type { Finding } from '../../base/words/finding';
import { adviceAbout, awayServices, isAway } from '../../base/words/away';
import { isCounted, needsPerson, summaryOf } from '../../base/words/headline';
import { isDeed } from '../../base/words/written';
import type { Language } from '../../base/words/language';
import { bullets, heading, paragraph, small, type Block, type Report } from '../../base/words/report/blocks';
import { pageHtml } from '../../base/words/report/html';
import { othersIn, stepLines, stepsFor, toDoIn, type Step } from '../../base/words/report/points';
import { bulletLines, textOf } from '../../base/words/report/text';
import { triedAtNextStart, Writer } from '../../base/words/report/writer';
import { isMasterData, type Row } from '../../base/words/row';
import { renamed, sayAll } from '../../base/words/say';
import { NAMES_IN_DIGEST } from './settings';
import { digestWords, type DigestWords, type WeekFacts } from './words';

/** An entry of a payroll run that is booked. */
export interface BookedEntry {
	date: BookDate | '';
	/** What the payroll calls it. */
	run: string;
	/** Its name if known, else its number. */
	company: string;
	voucher: string;
	amount: string;
}

/** An invoice that was created for a work order. */
export interface MadeInvoice {
	date: BookDate | '';
	number: string;
	workOrder: string;
	relation: string;
	/** Excluding VAT. */
	amount: string;
	isCredit: boolean;
	/** What is worth knowing about its order. */
	notes: readonly Finding[];
}

/** Where payroll comes from; with files it is not known what is still to come. `signOff`: from Nmbrs, after an approval. */
export type PayrollFrom = 'nmbrs' | 'signOff' | 'files' | 'none';

/** What the mail of a week is made from. */
export interface Week {
	range: DateRange;
	payroll: PayrollFrom;
	fieldService: boolean;
	entries: readonly BookedEntry[];
	invoices: readonly MadeInvoice[];
	/** From runs with preview on: what is left to do, and what could not be read. */
	rows: readonly Row[];
}

/** The mail of a week. */
export interface Digest {
	subject: string;
	/** What was done, and whether anything waits for the reader. */
	opening: string;
	text: string;
	html: string;
	/** The number of things that wait for a person. */
	points: number;
	/** Whether everything could be read. */
	complete: boolean;
	toDo: Step[];
}

export function digestOf(given: Week, language: Language): Digest {
	const week = { ...given, rows: given.rows.map((row) => renamed(row, NAMES_IN_DIGEST)) };
	const words = digestWords[language];
	const whenAway = triedAtNextStart(language);
	const writer = new Writer(language, { whenAway });
	const waiting = week.rows.filter(waitsForPerson);
	const facts = factsOf(week, waiting, writer);
	const away = waiting.filter(isAway);
	const toDo = stepsFor(
		waiting.filter((row) => asks(row) && !isAway(row)),
		language,
	);
	if (away.length > 0)
		toDo.push({ what: writer.words.away(awayServices(away)), todo: adviceAbout(away, whenAway) });
	return {
		subject: words.subject(facts),
		opening: words.opening(facts),
		text: textOf(
			mailOf(week, facts, { toDo, late: stepsFor(waiting.filter(isLate), language) }, words, writer),
		),
		html: pageHtml(reportOf(week, facts, waiting, words, writer), ['log', 'mail']),
		points: facts.points,
		complete: !facts.isUnsure,
		toDo,
	};
}

/** An order in a closed period counts too: the export reports it only after some days, and nobody else opens the period. */
function waitsForPerson(row: Row): boolean {
	const isClosed = row.action === 'closed' && row.resource === 'invoice';
	return needsPerson(row) || isUnknown(row) || isClosed;
}

/** What a run should have done by itself, and did not for a long time. */
function isLate(row: Row): boolean {
	return row.code === 'waitsForWorkflow';
}

const asks = (row: Row) => !isLate(row);

function countOf(rows: readonly Row[]): number {
	return rows.reduce((points, { count }) => points + (typeof count === 'number' ? count : 1), 0);
}

/** A count is only there when it is wanted, and its list was read completely. */
function factsOf(
	{ range, payroll, fieldService, entries, invoices, rows }: Week,
	waiting: readonly Row[],
	writer: Writer,
): WeekFacts {
	const inWeek = (given: readonly { date: string }[]) =>
		given.filter(({ date }) => date !== '' && isWithin(date, range)).length;
	return {
		from: writer.day(range.from),
		to: writer.day(range.to),
		isUntilYesterday: range.to === addDays(today(), -1),
		...(payroll !== 'none' && wasRead(rows, 'mutation') && { journals: inWeek(entries) }),
		...(fieldService &&
			wasRead(rows, 'invoice') && {
				invoices: inWeek(invoices.filter(({ isCredit }) => !isCredit)),
				credits: inWeek(invoices.filter(({ isCredit }) => isCredit)),
			}),
		points: countOf(waiting.filter(asks)),
		late: countOf(waiting.filter(isLate)),
		isUnsure: waiting.some(isUnknown),
		hasFiles: payroll === 'files',
		recentJournals: entries.length,
	};
}

function reportOf(
	week: Week,
	facts: WeekFacts,
	waiting: readonly Row[],
	words: DigestWords,
	writer: Writer,
): Report {
	const rest = week.rows.filter((row) => !waiting.includes(row));
	const tone = facts.isUnsure ? 'wrong' : facts.points + facts.late > 0 ? 'announced' : 'done';
	return writer.report({ tone, title: words.title(facts), about: [paragraph(words.opening(facts))] }, [
		toDoIn(waiting.filter(asks), writer, words.toDo),
		toDoIn(waiting.filter(isLate), writer, words.late, 'waits'),
		nextRun(rest, words, writer.language),
		facts.journals === undefined ? [] : entriesOf(week, words, writer),
		...(facts.invoices === undefined
			? []
			: [invoicesOf(week, words, writer), listedNotes(week, words, writer)]),
		othersIn(rest.filter(isLeft), writer),
		[heading(4, words.scope), ...scopeOf(week, words).map(small)],
	]);
}

/** What the workflows do automatically. */
function nextRun(rows: readonly Row[], words: DigestWords, language: Language): Block[] {
	const deeds = rows.filter((row) => isDeed(row) && !isMasterData(row.resource));
	const parts = deeds.length === 0 ? [] : summaryOf(deeds, language).parts;
	return parts.length === 0 ? [] : [heading(3, words.waiting), bullets(parts), paragraph(words.waitingMeans)];
}

const LISTED_AT_MOST = 150;

function entriesOf({ entries }: Week, words: DigestWords, writer: Writer): Block[] {
	const columns = [words.entry, words.bookDate, writer.words.amount];
	const cells = ({ run, company, voucher, date, amount }: BookedEntry) => [
		[run, { below: [company, `${writer.words.voucher} ${voucher}`].filter(Boolean).join(' · ') }],
		writer.day(date),
		writer.amount(amount),
	];
	return [
		heading(3, words.journals),
		entries.length === 0
			? paragraph(words.none)
			: writer.table({ columns, of: entries, most: LISTED_AT_MOST, cells }),
	];
}

function invoicesOf({ invoices }: Week, words: DigestWords, writer: Writer): Block[] {
	const columns = [writer.words.invoice, words.invoiceDate, writer.words.excludingVat];
	const cells = ({ number, workOrder, relation, date, amount }: MadeInvoice) => [
		[
			number,
			{ below: [workOrder, relation && `${writer.words.relation} ${relation}`].filter(Boolean).join(' · ') },
		],
		writer.day(date),
		writer.amount(amount),
	];
	return [
		heading(3, words.invoices),
		invoices.length === 0
			? paragraph(words.none)
			: writer.table({ columns, of: invoices, most: LISTED_AT_MOST, cells }),
	];
}

function listedNotes(week: Week, words: DigestWords, writer: Writer): Block[] {
	const lines = noteLines(week, writer.language);
	return lines.length === 0 ? [] : [heading(3, words.notes), bullets(writer.some(lines, LISTED_AT_MOST))];
}

/** "2026003 · WB-1 #1: ...", of orders that were invoiced. */
function noteLines({ invoices }: Week, language: Language): string[] {
	return invoices
		.filter(({ notes }) => notes.length > 0)
		.map(({ number, workOrder, notes }) => {
			const about = oneLine([number, workOrder]);
			return `${about}: ${quotable(sayAll(notes, language))}`;
		});
}

/** Whether it was left out by a setting, or is in a closed period. */
function isLeft(row: Row): boolean {
	return !isDeed(row) && row.action !== 'unchanged' && isCounted(row);
}

/** For readers of mail without HTML. */
function mailOf(
	week: Week,
	facts: WeekFacts,
	{ toDo, late }: Readonly<Record<'toDo' | 'late', readonly Step[]>>,
	words: DigestWords,
	writer: Writer,
): string[][] {
	const entries = week.entries.map(({ date, run, company, voucher, amount }) =>
		oneLine([writer.day(date), run, company, voucher, writer.amount(amount)]),
	);
	const invoices = week.invoices.map(({ date, number, workOrder, amount }) =>
		oneLine([writer.day(date), number, workOrder, writer.amount(amount)]),
	);
	const listed = (title: string, lines: readonly string[]) => [
		title,
		...(lines.length === 0 ? [words.none] : bulletLines(writer.some(lines, LISTED_AT_MOST))),
	];
	const notes = noteLines(week, writer.language);
	return [
		[words.opening(facts)],
		...(toDo.length > 0 ? [[words.toDo, ...bulletLines(stepLines(toDo))]] : []),
		...(late.length > 0 ? [[words.late, ...bulletLines(stepLines(late))]] : []),
		...(facts.journals === undefined ? [] : [listed(words.journals, entries)]),
		...(facts.invoices === undefined ? [] : [listed(words.invoices, invoices)]),
		...(facts.invoices === undefined || notes.length === 0 ? [] : [listed(words.notes, notes)]),
		scopeOf(week, words),
	];
}

/** What this mail counts, and what it does not see. */
function scopeOf({ fieldService }: Week, words: DigestWords): string[] {
	return [words.byDate, ...(fieldService ? [words.masterDataNotSeen] : [])];
}

const LONGEST = 200;

function oneLine(parts: readonly string[]): string {
	return parts
		.filter(Boolean)
		.map((part) => quotable(part.slice(0, LONGEST)))
		.join(' · ');
}

/** Rows about things that could not be checked, because a service did not answer or a list is not whole. */
function isUnknown(row: Row): boolean {
	return row.action === 'failed' || ['listCutOff', 'listNotRead'].includes(whyOf(row));
}

/** Whether this list was read completely. */
function wasRead(rows: readonly Row[], resource: string): boolean {
	return !rows.some((row) => row.resource === resource && row.key === 'list' && isUnknown(row));
}
