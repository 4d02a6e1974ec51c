import { textIn } from '../../../../base/values/text';
import { isCounted, needsPerson, numbered } from '../../../../base/words/headline';
import type { Language } from '../../../../base/words/language';
import { summarize, withReport, type Reported } from '../../../../base/words/log';
import {
	box,
	bullets,
	choices,
	heading,
	paragraph,
	parts,
	type Block,
	type Report,
	type Tone,
} from '../../../../base/words/report/blocks';
import { pageHtml } from '../../../../base/words/report/html';
import { choicesFor, othersIn, toDoIn } from '../../../../base/words/report/points';
import { Writer } from '../../../../base/words/report/writer';
import type { Row } from '../../../../base/words/row';
import { findingsIn, type SaidFinding } from '../../../../base/words/say';
import { pageWords } from '../../../../base/words/page';
import { reconciliationWords } from '../words';
import { accountsOf, differencesOf } from './tables';
import { isAboutYear, isYear, outcomeOf, type YearOutcome } from './year';

/** The log of a reconciliation, no step of which writes; its message has the statement. */
interface ReconciliationLog extends Reported {
	/** Who starts it by hand reads what needs a person on its page. */
	onlyReads: true;
}

export function reconciliationLog(rows: Row[], language: Language): ReconciliationLog {
	const log = withReport(summarize(rows, language), language);
	const summary = summaryOf(log.rows, language);
	const headline = [summary.title, ...summary.parts].join('; ');
	const years = log.rows.filter(isYear);
	const stated = years.length === 1 ? textIn(years[0]?.reason) : '';
	const report = pageHtml(reportOf(log.rows, summary, new Writer(language)));
	return { ...log, message: stated || headline, headline, report, onlyReads: true };
}

/** The result of a reconciliation as a whole, for a person who reads no further. */
interface ReconciliationSummary {
	outcome: YearOutcome;
	title: string;
	parts: string[];
}

/** The most serious first. */
const ORDER: readonly YearOutcome[] = ['differs', 'unproven', 'decided', 'equal', 'nothing'];

function summaryOf(rows: readonly Row[], language: Language): ReconciliationSummary {
	const words = reconciliationWords[language];
	const years = rows.filter(isAboutYear);
	const others = rows.filter((row) => !isAboutYear(row) && isCounted(row) && needsPerson(row));
	const outcomes = years.map(outcomeOf);
	// Problems without a year mean that something was not read.
	const found = new Set<YearOutcome>([...outcomes, ...(others.length > 0 ? (['unproven'] as const) : [])]);
	const outcome = ORDER.find((one) => found.has(one)) ?? 'nothing';
	const count = (...wanted: YearOutcome[]) => outcomes.filter((one) => wanted.includes(one)).length;
	const parts = [
		...numbered(count('differs'), words.differs),
		...numbered(count('unproven'), words.unproven),
		...numbered(others.length, pageWords[language].attention),
		...numbered(count('equal', 'decided'), words.equal),
	];
	// A single part says the same as the title.
	return { outcome, title: words.titles[outcome], parts: parts.length > 1 ? parts : [] };
}

/** By company: what differs, the statement, and the amounts. What it does not prove comes right under a proof, else last. */
function reportOf(rows: readonly Row[], summary: ReconciliationSummary, writer: Writer): Report {
	const words = reconciliationWords[writer.language];
	const years = rows.filter(isYear);
	const others = rows.filter((row) => !isYear(row));
	const limits = years.length > 0 ? [heading(3, words.limits), bullets(words.notProven)] : [];
	const isProof = RIGHT.has(summary.outcome);
	return writer.report(bannerOf(summary, rows), [
		isProof ? limits : [],
		toDoIn(others.filter(needsPerson), writer),
		...writer.fit(years, (row) => companyOf(row, writer)),
		othersIn(
			others.filter((row) => !needsPerson(row)),
			writer,
		),
		isProof ? [] : limits,
	]);
}

const RIGHT: ReadonlySet<YearOutcome> = new Set(['equal', 'decided']);

const TONES: Readonly<Record<YearOutcome, Tone>> = {
	equal: 'done',
	decided: 'done',
	differs: 'wrong',
	unproven: 'wrong',
	nothing: 'idle',
};

function bannerOf(
	{ outcome, title, parts: said }: ReconciliationSummary,
	rows: readonly Row[],
): Report['banner'] {
	// A payroll whose last runs are not final yet is not wrong.
	const tone = outcome === 'unproven' && !rows.some(needsPerson) ? 'announced' : TONES[outcome];
	return { tone, title, about: [paragraph(said.join(' · '))] };
}

function companyOf(row: Row, writer: Writer): Block[] {
	const isRight = RIGHT.has(outcomeOf(row));
	const name = textIn(row.companyName) || textIn(row.company);
	return [
		parts(
			[heading(3, [name, textIn(row.year)].filter(Boolean).join(' · '))],
			differencesOf(row, writer),
			[
				needsPerson(row) && !isRight
					? box('todo', ...findingsIn(row).map(foundOf), ...answersTo(row, writer))
					: paragraph(textIn(row.reason)),
			],
			accountsOf(row, writer),
		),
	];
}

function foundOf({ says, advice }: SaidFinding): Block {
	return paragraph([says, ...(advice === '' ? [] : [' ', { bold: advice }])]);
}

/** The texts to enter, for who reads only the page. */
function answersTo(row: Row, { language }: Writer): Block[] {
	const asked = choicesFor(row, language);
	return asked ? [choices(asked.each)] : [];
}
