import { isWithin } from '../../values/dates';
import { quotable } from '../../values/text';
import { isDeed, needsPerson, summaryOf } from '../headline';
import type { Language } from '../language';
import { isCounted } from '../notices';
import {
	bullets,
	element,
	heading,
	joined,
	NOTHING,
	paragraph,
	table,
	text,
	type Markup,
} from '../page/markup';
import { listOf, pointsIn, remarksIn } from '../page/points';
import { Room } from '../page/room';
import { Speech } from '../page/speech';
import { STYLE } from '../page/style';
import { isMasterData, type Row } from '../row';
import { digestWords } from '../say';
import { amountAsGiven } from '../sentences/asGiven';
import type { DigestWords, WeekFacts } from '../sentences/digest';
import { stepsFor, type Step } from '../toDo';
import { isUnknown, wasRead, type BookedEntry, type MadeInvoice, type Week } from './week';

/** The mail of a week. */
export interface Digest {
	subject: string;
	/** What was done, and whether anything waits for the reader. */
	opening: string;
	text: string;
	html: string;
	/** How much waits for a person. */
	points: number;
	/** Whether everything could be looked at. */
	complete: boolean;
	toDo: Step[];
}

export function digestOf(week: Week, language: Language): Digest {
	const words = digestWords(language);
	const speech = new Speech(language);
	const waiting = week.rows.filter(waitsForPerson);
	const facts = factsOf(week, waiting, speech);
	const toDo = stepsFor(waiting, language);
	const told: Told = { week, facts, waiting, toDo, words, speech };
	return {
		subject: words.subject(facts),
		opening: words.opening(facts),
		text: textOf(told),
		html: `<style>${STYLE}</style>\n${markupOf(told, language).html}`,
		points: facts.points,
		complete: !facts.isUnsure,
		toDo,
	};
}

interface Told {
	week: Week;
	facts: WeekFacts;
	waiting: readonly Row[];
	toDo: readonly Step[];
	words: DigestWords;
	speech: Speech;
}

/** Work orders on the error status wait as well: no run takes them up by itself. */
function waitsForPerson(row: Row): boolean {
	return needsPerson(row) || isUnknown(row) || row.code === 'workOrdersToFix';
}

function factsOf({ range, ...week }: Week, waiting: readonly Row[], speech: Speech): WeekFacts {
	const inWeek = (given: readonly { date: string }[]) =>
		given.filter(({ date }) => date !== '' && isWithin(date, range)).length;
	const hasEntries = week.payroll !== 'none' && wasRead(week.rows, 'mutation');
	const hasInvoices = week.fieldService && wasRead(week.rows, 'invoice');
	return {
		from: speech.day(range.from),
		to: speech.day(range.to),
		...(hasEntries && { journals: inWeek(week.entries) }),
		...(hasInvoices && { invoices: inWeek(week.invoices) }),
		points: waiting.reduce((points, { count }) => points + (typeof count === 'number' ? count : 1), 0),
		isUnsure: waiting.some(isUnknown),
	};
}

function markupOf(told: Told, language: Language): Markup {
	const { week, facts, waiting, words, speech } = told;
	const room = new Room();
	const rest = week.rows.filter((row) => !waiting.includes(row));
	const tone = facts.isUnsure ? 'wrong' : facts.points > 0 ? 'announced' : 'done';
	const parts = [
		element('div', ['banner', tone], heading('h2', words.title(facts)), paragraph(words.opening(facts))),
		listOf(pointsIn(waiting), { title: words.toDo, isToDo: true }, speech, room),
		waitingMarkup(rest, words, language),
		entriesMarkup(week, words, speech),
		invoicesMarkup(week, words, speech),
		listOf(remarksIn(rest.filter(isLeft)), { title: speech.words.sections.others }, speech, room),
		paragraph(words.byDate, 'meta'),
		room.left > 0 ? paragraph(speech.words.leftOut(room.left)) : NOTHING,
	];
	return element('div', ['log'], joined(parts, '\n'));
}

/** What the workflows do by themselves. */
function waitingMarkup(rows: readonly Row[], words: DigestWords, language: Language): Markup {
	const parts = stillToDo(rows, language);
	if (parts.length === 0) return NOTHING;
	return joined([heading('h3', words.waiting), bullets(parts.map(text)), paragraph(words.waitingMeans)]);
}

function stillToDo(rows: readonly Row[], language: Language): string[] {
	const deeds = rows.filter((row) => isDeed(row) && !isMasterData(row.resource));
	return deeds.length === 0 ? [] : summaryOf(deeds, language).parts;
}

const LISTED_AT_MOST = 150;

function entriesMarkup({ payroll, entries, rows }: Week, words: DigestWords, speech: Speech): Markup {
	if (payroll === 'none' || !wasRead(rows, 'mutation')) return NOTHING;
	const line = ({ company, voucher, date, amount }: BookedEntry) => [
		[company, voucher].filter(Boolean).join(' · '),
		speech.day(date),
		amountAsGiven(amount, speech.tongue),
	];
	return joined([
		heading('h3', words.journals),
		list([speech.words.voucher, words.bookDate, speech.words.amount], entries.map(line), words, speech),
		payroll === 'files' ? paragraph(words.filesNotSeen) : NOTHING,
	]);
}

function invoicesMarkup({ fieldService, invoices, rows }: Week, words: DigestWords, speech: Speech): Markup {
	if (!fieldService || !wasRead(rows, 'invoice')) return NOTHING;
	const line = ({ number, workOrder, relation, date, amount }: MadeInvoice) => [
		[number, workOrder, relation && `${speech.words.relation} ${relation}`].filter(Boolean).join(' · '),
		speech.day(date),
		amountAsGiven(amount, speech.tongue),
	];
	const columns = [speech.words.invoice, words.invoiceDate, speech.words.totalExcludingVat];
	return joined([heading('h3', words.invoices), list(columns, invoices.map(line), words, speech)]);
}

function list(
	columns: readonly string[],
	lines: readonly string[][],
	words: DigestWords,
	speech: Speech,
): Markup {
	if (lines.length === 0) return paragraph(words.none);
	const { shown, more } = speech.firstOf(lines, LISTED_AT_MOST);
	return table({ columns, rows: shown, more });
}

/** Whether it was left by a setting, or stands in a closed period. */
function isLeft(row: Row): boolean {
	return !isDeed(row) && row.action !== 'unchanged' && isCounted(row);
}

/** For who reads mail without HTML. */
function textOf({ week, facts, toDo, words, speech }: Told): string {
	const steps = toDo.map(({ what, todo }) => `• ${what}\n  ${todo}`);
	return [
		words.opening(facts),
		...(steps.length > 0 ? [`${words.toDo}\n${steps.join('\n')}`] : []),
		...(facts.journals === undefined
			? []
			: [
					listed(
						words.journals,
						week.entries.map((entry) => entryLine(entry, speech)),
						words,
						speech,
					),
				]),
		...(facts.invoices === undefined
			? []
			: [
					listed(
						words.invoices,
						week.invoices.map((invoice) => invoiceLine(invoice, speech)),
						words,
						speech,
					),
				]),
		words.byDate,
	].join('\n\n');
}

function listed(title: string, lines: readonly string[], words: DigestWords, speech: Speech): string {
	if (lines.length === 0) return [title, words.none].join('\n');
	const { shown, more } = speech.firstOf(lines, LISTED_AT_MOST);
	return [title, ...shown, ...(more === '' ? [] : [oneLine(['•', more])])].join('\n');
}

function entryLine({ date, company, voucher, amount }: BookedEntry, speech: Speech): string {
	return oneLine(['•', speech.day(date), company, voucher, amountAsGiven(amount, speech.tongue)]);
}

function invoiceLine({ date, number, workOrder, amount }: MadeInvoice, speech: Speech): string {
	return oneLine(['•', speech.day(date), number, workOrder, amountAsGiven(amount, speech.tongue)]);
}

function oneLine(parts: readonly string[]): string {
	return parts
		.filter(Boolean)
		.map((part) => quotable(part.slice(0, LONGEST)))
		.join(' ');
}

const LONGEST = 200;
