import { brief, capital, textIn, textsIn } from '../../../base/values/text';
import { inWords, isQuestion, optionsIn } from '../report/answers';
import { whyOf } from '../../../base/words/codes';
import { needsPerson } from '../../../base/words/headline';
import { hasDeed, isDeed } from '../../../base/words/written';
import { isAway } from '../../../base/words/away';
import type { Language } from '../../../base/words/language';
import { toRow, type Row } from '../../../base/words/row';
import { recordsIn, type UnknownFields } from '../../../base/values/records';
import { summarize, withReport } from '../../../base/words/log';
import { fieldsSaying, findingsIn, sayWaysIn, sentencesIn, type SaidFinding } from '../../../base/words/say';
import type { FindingCode } from '../../../base/words/finding';
import {
	box,
	bullets,
	button,
	heading,
	paragraph,
	small,
	type Report,
} from '../../../base/words/report/blocks';
import { htmlOf, pageHtml, styled } from '../../../base/words/report/html';
import { runOf } from '../report/section';
import { formWords } from './words';
import { COLUMNS } from '../messages/files/columns';
import { FORM_FIELDS, type FormPages } from './arrival';
import { readColumns } from './table/columns';
import { askingPageOf, rowsIn, runReport } from '../../../base/words/report/runReport';
import { Writer } from '../../../base/words/report/writer';

/** A question in a form, and the answer for each choice. */
export interface FormQuestion {
	label: string;
	choices: { choice: string; answer: string }[];
}

/** A log for a person who filled in a form, or came by a link: its advice is about the form, not about settings. */
export function readInForm(
	log: Readonly<Record<string, unknown>>,
	language: Language,
	byLink: boolean,
): Record<string, unknown> {
	const told = rowsIn(log).filter((row) => whyOf(row) !== CLOCK);
	const rows = told.map((row) => rowInForm(row, language, byLink));
	// All rows of the first page are previews. When nothing would be booked, the setting Preview does not matter.
	return { ...log, rows: rows.some(hasDeed) ? rows : rows.map((row) => ({ ...row, preview: false })) };
}

/** About the workflow: a person who sends a file cannot mend it. */
const CLOCK = 'otherTimeZone';

/** What is said of a file that does not come again by itself; the pages say themselves how it does. */
const NOTES: readonly string[] = ['fileNotReadAgain', 'answerNeedsFile'] satisfies FindingCode[];

function rowInForm(row: Row, language: Language, byLink: boolean): Row {
	const found = findingsIn(row).filter((one) => !NOTES.includes(whyOf(one)));
	const bare = found.length === findingsIn(row).length ? row : saying(row, found);
	// Of a service that was away the page itself says to send the file again.
	if (isAway(bare)) return bare;
	// A person who sees no settings need not read by which of them an account was chosen.
	const entries = recordsIn(row.entries).map((entry) => ({ ...entry, chosen: '' }));
	const isPeriod =
		whyOf(row) === 'settingsWrong' && recordsIn(row.faults).some(({ field }) => field === 'period');
	const told = (one: SaidFinding): SaidFinding => {
		const advice = isPeriod ? formWords[language].period : adviceInForm(one, row, language, byLink);
		return { ...one, advice };
	};
	return {
		// A person who sent files is told about each of them.
		...(!byLink && { justGiven: true }),
		...saying(
			row,
			found.map((one) => (one.advice === '' ? one : told(one))),
		),
		...(entries.length > 0 && { entries }),
		// The field of the form, not that of a step.
		...(isPeriod && { resource: 'payrollJournal', description: FORM_FIELDS.period }),
	};
}

/** The row with these findings instead. */
function saying(row: Row, found: readonly SaidFinding[]): Row {
	return { ...row, advice: '', findings: [], ...fieldsSaying(found) };
}

/** What these pages ask and answer themselves, at the end of the last one. */
const AT_THE_END: readonly string[] = ['columns', 'severalPeriods'];

/** The same advice for a person who has a page, and no settings. */
function adviceInForm(
	{ ways = [], advice }: SaidFinding,
	row: Row,
	language: Language,
	byLink: boolean,
): string {
	const words = formWords[language];
	const fields = ways.flatMap((way) => ('field' in way ? [way.field] : []));
	// After a preview there is no second page.
	if (isQuestion(row) && isFor(row, 'decisions'))
		return words.chooseIt({ byLink, preview: row.preview === true });
	const isHere = fields.length > 0 && fields.every((field) => AT_THE_END.includes(field));
	if (isHere && !byLink && (isAboutColumns(row) || isFor(row, 'severalPeriods'))) {
		// In which case none of the answers is right.
		const otherwise = ways.filter((way) => way.do === 'send');
		return [sayWaysIn(otherwise, language), words.atTheEnd].filter(Boolean).join(' ');
	}
	const theirs = ways.filter(({ do: form }) => form === 'send' || form === 'wait' || form === 'ask');
	if (theirs.length === ways.length) return advice;
	// Of two ways that both help, the one that is theirs.
	const isChoice = ways.every(({ when }) => when === undefined);
	if (theirs.length > 0 && isChoice) return sayWaysIn(theirs, language);
	return `${advice} ${words.keeper(byLink)}`;
}

/** The last page: without texts for Settings, and with a link back to the first page. */
export function lastPageOf(
	log: Readonly<Record<string, unknown>>,
	language: Language,
	{ form, answerPage }: FormPages,
): string {
	const words = formWords[language];
	const byLink = answerPage !== '';
	const writer = new Writer(language, { whenAway: whenAwayIn(language, byLink) });
	const all = rowsIn(readInForm(log, language, byLink));
	const [first] = all;
	if (first && whyOf(first) === 'questionGone') return goneOf(first, words.gone);
	// By a link one thing was answered: what else the folder has is no news.
	const read = byLink ? all.filter(({ action }) => action !== 'unchanged') : all;
	const { banner, parts } = reportOf(read, writer);
	const isPreview = read.some((row) => hasDeed(row) && row.preview === true);
	const about = [...banner.about, ...(isPreview ? [paragraph(words.previewIsOn)] : [])];
	const open = read.flatMap((row) => {
		const link = answerLink(row, answerPage);
		return link === '' ? [] : [[{ text: `${writer.words.answerThis}: ${brief(writer.name(row))}`, link }]];
	});
	const isUnclear = read.some((row) => isFor(row, 'severalPeriods'));
	const ways = (['oneRun', 'runForEach'] as const).map((way) => [
		{ text: words[way], link: `${form}?severalPeriods=${way}` },
	]);
	const choice = isUnclear ? [heading(3, words.whatIsIt), bullets(ways)] : [];
	const columns = read.filter(isAboutColumns).flatMap((row) => [
		heading(3, words.whatAreThey(brief(textIn(row.file)))),
		bullets(
			textsIn(row.choices).map((text) => [
				{
					text: columnsInWords(text, language),
					link: `${form}?${FORM_FIELDS.columns}=${encodeURIComponent(text)}`,
				},
			]),
		),
	]);
	const back = button(words.again, form);
	return pageHtml(
		{
			banner: { ...banner, about },
			parts: [...parts, open.map(paragraph), ...(form === '' ? [] : [choice, columns, [back]])],
		},
		['log', 'form'],
	);
}

/** Asks what columns of a file are, with an answer for each reading of it. */
function isAboutColumns(row: Row): boolean {
	return isFor(row, 'columns') && textsIn(row.choices).length > 0;
}

function isFor(row: Row, field: string): boolean {
	const ways = findingsIn(row).flatMap((one) => one.ways ?? []);
	return ways.some((way) => 'field' in way && way.field === field);
}

/** "'Boekdag' is the date, 'Cumulatief' does not count", of a text for the setting. */
function columnsInWords(text: string, language: Language): string {
	const read = readColumns(text);
	const terms = 'value' in read ? read.value : [];
	return terms
		.map(({ field, column }) =>
			formWords[language].isColumn({ column: String(column), field: COLUMNS[language][field] }),
		)
		.join(', ');
}

/** Nobody but its reader tries it again. */
function whenAwayIn(language: Language, byLink: boolean) {
	return { advice: formWords[language].away(byLink) };
}

/** What a person left as it is, is one line; a question without an answer is no alarm. */
function reportOf(rows: readonly Row[], writer: Writer): Report {
	const { banner, parts } = runReport(
		rows.map((row) => (isQuestion(row) ? { ...row, options: [], decisions: [] } : row)),
		writer,
	);
	if (rows.length > 0 && rows.every((row) => whyOf(row) === 'leftByDecision'))
		return {
			banner: { ...banner, about: rows.map((row) => paragraph(`${writer.title(row)}: ${row.reason}`)) },
			parts: [],
		};
	const isTheirs = (row: Row) => isQuestion(row) || whyOf(row) === 'fileNotConfirmed';
	const isMild = banner.tone === 'wrong' && rows.filter(needsPerson).every(isTheirs);
	return { banner: isMild ? { ...banner, tone: 'announced' } : banner, parts };
}

function goneOf(row: Row, title: string): string {
	const { what, advice } = sentencesIn(row);
	const about = [paragraph(what), paragraph([{ bold: advice }])];
	return pageHtml({ banner: { tone: 'idle', title, about }, parts: [] }, ['log', 'form']);
}

/** Adds the address where its question is answered. */
export function withAnswerPage(row: Row, page: string): Row {
	const link = answerLink(row, page);
	return link === '' ? row : { ...row, answerPage: link };
}

/** '' for none; the id in it is of no use without the password of the page. One that a row brings is not taken. */
function answerLink(row: Row, page: string): string {
	// An answer changes nothing in a preview.
	if (page === '' || row.preview || !isQuestion(row)) return '';
	return `${page}?question=${textIn(row.question)}`;
}

const UNREAD: readonly unknown[] = ['folderNotThere', 'folderFileUnread'];

/** The log, or when it does not ask the question of a link any more, a log that says so. */
export function withQuestion(
	log: Readonly<Record<string, unknown>>,
	question: string,
	language: Language,
): Readonly<Record<string, unknown>> {
	if (question === '' || rowsIn(log).some((row) => isQuestion(row) && row.question === question)) return log;
	// When the folder or the books could not be read, it is not known whether the question is still asked. No wages are
	// shown.
	const unread = rowsIn(log).filter(({ action, code }) => action === 'failed' || UNREAD.includes(code));
	if (unread.length > 0) return withReport(summarize(unread, language), language);
	const about = { service: 'e-Boekhouden', resource: 'payrollJournal', key: 'file', preview: false } as const;
	const row = toRow({ ...about, action: 'skipped', findings: [{ code: 'questionGone' }] }, language);
	return withReport(summarize([row], language), language);
}

/** A log as a page of a form: its rows, and answers for each question; the question of a link comes first. */
export function formOf(
	log: Readonly<Record<string, unknown>>,
	language: Language,
	question: string,
): FormPage {
	const byLink = question !== '';
	const rows = rowsIn(readInForm(log, language, byLink));
	const isAskedFirst = (row: Row) => row.question === question;
	const asking = rows.filter(isQuestion).sort((a, b) => Number(isAskedFirst(b)) - Number(isAskedFirst(a)));
	const rest = rows.filter((row) => !isQuestion(row));
	// Beside a question only what is booked with it, or is wrong.
	const others = asking.length === 0 ? rest : rest.filter((row) => isDeed(row) || needsPerson(row));
	const writer = new Writer(language, { asks: true, whenAway: whenAwayIn(language, byLink) });
	const questions = asking.map((row, index) => {
		const place = index + 1;
		const choices = optionsIn(row).map((option) => ({
			choice: plain(inWords(option, row, language)),
			answer: option.text,
		}));
		const count = asking.length;
		const label = plain(formWords[language].choose({ place, count, name: brief(writer.name(row)) }));
		const [said, notes] = [sentencesIn(row).what, textsIn(row.notes)];
		const ofSamePeriod = asking
			.filter((other) => other !== row && isOfSamePeriod(other, row))
			.map((other) => writer.name(other));
		const question = box(
			'log',
			...(count > 1 || others.length > 0 ? [heading(3, formWords[language].question({ place, count }))] : []),
			paragraph(said),
			...(ofSamePeriod.length > 0
				? [paragraph([{ bold: formWords[language].samePeriod(writer.locale.list(ofSamePeriod)) }])]
				: []),
			...(notes.length > 0 ? [bullets(notes)] : []),
			small(capital([writer.administration([row]), periodOf(row, writer)].filter(Boolean).join(' · '))),
			runOf(row, writer),
		);
		return { label, choices, html: styled(htmlOf([question])) };
	});
	const asksToBook = others.some(hasDeed);
	const words = formWords[language];
	const asks = questions.length > 0;
	const fields = [
		...(others.length > 0 ? [{ fieldType: 'html', html: askingPageOf(others, writer) }] : []),
		...questions.flatMap(({ label, choices, html }) => [
			{ fieldType: 'html', html },
			{
				fieldLabel: label,
				fieldType: 'radio',
				fieldOptions: { values: choices.map(({ choice }) => ({ option: choice })) },
			},
		]),
		// The answers say what is booked. Entries that no question is about need a yes.
		...(asksToBook ? [asks ? CHOICE : YES] : []),
	];
	return {
		fields: `[${fields.map(asPlainJson).join(', ')}]`,
		questions: questions.map(({ label, choices }) => ({ label, choices })),
		asksToBook,
		asks: asks || asksToBook,
		shown: ['page', ...rowsIn(log).flatMap(({ fingerprint }) => textIn(fingerprint) || [])].join(', '),
		title: words.title(asks),
		description: words.intro({ asks, asksToBook }),
		button: words.button(asks),
	};
}

/** The page with the questions, as n8n's step Form shows it. */
interface FormPage {
	/** In JSON. */
	fields: string;
	questions: FormQuestion[];
	asksToBook: boolean;
	/** Whether there is anything to choose or to say yes to. */
	asks: boolean;
	/** What it shows, for Shown of Synchronize. */
	shown: string;
	title: string;
	description: string;
	button: string;
}

const [CHOOSES, BOOK] = ['Keuze', 'Boeken'];
const YES = { fieldType: 'hiddenField', fieldName: CHOOSES, fieldValue: BOOK };
const CHOICE = {
	fieldLabel: CHOOSES,
	fieldType: 'radio',
	requiredField: true,
	fieldOptions: { values: [{ option: BOOK }, { option: 'Niet boeken' }] },
};

/** What a person confirmed on the page: Synchronize carries out the answers, and books nothing that was not shown. */
export interface Confirmed {
	answers: string;
	shown: string;
}

/** What came of the page, as `formOf` made it; null when it had to be confirmed and was not. */
export function confirmedIn(page: UnknownFields, sent: UnknownFields): Confirmed | null {
	if (page.asksToBook !== false && sent[CHOOSES] !== BOOK) return null;
	const answers = recordsIn(page.questions).flatMap(({ label, choices }) =>
		recordsIn(choices)
			.filter(({ choice }) => choice === sent[textIn(label)])
			.map(({ answer }) => textIn(answer)),
	);
	return { answers: answers.join(', '), shown: textIn(page.shown) };
}

function isOfSamePeriod(one: Row, other: Row): boolean {
	return (['company', 'year', 'period'] as const).every(
		(field) => textIn(one[field]) !== '' && textIn(one[field]) === textIn(other[field]),
	);
}

/** "periode 2026-05". */
function periodOf({ year, period }: Row, { words }: Writer): string {
	const [given, at] = [year, period].map(textIn) as [string, string];
	return given === '' || at === '' ? '' : `${words.period} ${given}-${at.padStart(2, '0')}`;
}

/** The text without characters that n8n changes in a form: with these, an answer would match no choice. */
function plain(text: string): string {
	return text.replace(/[<>{}$&"\\]/g, '');
}

/** n8n puts this into the text of a field, where a dollar sign from a file would have a meaning. */
function asPlainJson(value: object): string {
	return JSON.stringify(value).replaceAll('$', '\\u0024');
}
