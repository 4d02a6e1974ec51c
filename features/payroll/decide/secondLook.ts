import Big from 'big.js';
import {
	addMonths,
	byPeriod,
	periodRange,
	periodText,
	type BookDate,
	type Period,
} from '../../../base/values/dates';
import { distinct } from '../../../base/values/records';
import { mainPeriod, type RunView } from '../compare/runView';
import { asText } from '../identify/answer';
import { bookedRunsIn, readPeriod } from '../identify/contents';
import { coverEachOther } from '../identify/amounts';
import { bookOrLeave, leaveFacts, questionFacts, questionId, type QuestionFacts } from '../identify/question';
import { Amounts, debitTotal } from '../read/amounts';
import type { BooksReading } from '../read/readBooks';
import { blocked, type RowDraft } from '../row/rowDraft';
import type { RunPlan } from '../write/plan';

/**
 * The reasons why a new run of a file may not be what it says. `of` is the period of the last main run before it, `before` the
 * gross of that run.
 */
export type LooksOdd =
	/** The amounts may be in cents, or in thousands. */
	| { because: 'scale'; gross: string; before: string; of: string }
	/** The file may have all of the year so far: its amounts are those that are booked of this year, and one month more. */
	| { because: 'yearSoFar'; gross: string; of: string }
	| { because: 'ahead'; date: BookDate }
	/** Some lines of the table may be totals of other lines. */
	| { because: 'totals'; lines: string[] };

export type SecondLook = LooksOdd & QuestionFacts;

/**
 * No wages are this many times those of the month before, or this small a part of them: even a director with a bonus has thirty
 * times.
 */
const TIMES = 50;

/**
 * Asks once about a new run that does not look like what its file says, although its columns were declared. The answer counts for
 * this content under its name, whatever is booked since. A run that a person has answered about is not looked at.
 */
export function secondLook(view: RunView, context: Known): { question: string; row: RowDraft } | null {
	const { payroll, journal, written: state, bookedEntries, isAnswered } = view;
	if (!payroll.fromFile || !journal || !state || isAnswered || bookedEntries.length > 0) return null;
	const found = looksOdd(view, context);
	if (!found) return null;
	const about = leaveFacts({ ...journal, hash: state.hash }, [payroll.source, payroll.company]);
	const question = questionId(about, found.because);
	const options = bookOrLeave(question, view.difference.list());
	return { question, row: blocked({ code: 'secondLook', ...found, ...questionFacts(question, options) }) };
}

/**
 * Asks once whether lines of a table are totals of other lines, so that everything would be booked twice. The answer to book them
 * counts for all files of the employer, the answer to leave them for this content.
 */
export function mayHaveTotals(view: RunView): { question: string; row: RowDraft } | null {
	const { payroll, journal, written: state, isAnswered, bookedEntries } = view;
	const lines = journal?.mayBeTotals ?? [];
	if (!payroll.fromFile || !journal || !state || isAnswered || bookedEntries.length > 0) return null;
	if (lines.length === 0) return null;
	const employer = [payroll.source, payroll.company];
	const question = questionId(['totals', ...employer]);
	const about = questionId(leaveFacts({ ...journal, hash: state.hash }, employer), 'totals');
	const options = bookOrLeave(
		question,
		view.difference.list(),
		asText({ about, word: 'leave', accepts: '' }),
	);
	const facts = questionFacts(question, options);
	return { question, row: blocked({ code: 'secondLook', because: 'totals', lines: [...lines], ...facts }) };
}

interface Known extends Pick<BooksReading, 'booked'> {
	planned: readonly RunPlan[];
	today: BookDate;
}

function looksOdd(view: RunView, context: Known): LooksOdd | null {
	const now = mainPeriod(view);
	const { from } = periodRange(now.year, now.period, view.payroll.periodsPerYear);
	const latest = [from, ...view.dates].sort().at(-1) ?? from;
	if (latest > addMonths(context.today, 2)) return { because: 'ahead', date: latest };
	const before = runsBefore(now, view, context);
	const last = lastLike(view.run.name, before);
	if (!last) return null;
	const run = { ...now, name: view.run.name, sums: Amounts.of(view.expected).undated() };
	return otherScale(run, last) ?? yearSoFar(run, last, before);
}

/** The finding that a run has a gross of another scale than the last one. */
function otherScale(run: RunOfPeriod, last: RunOfPeriod): LooksOdd | null {
	const [gross, before] = [debitTotal(run.sums.list()), debitTotal(last.sums.list())];
	const isTimes = (large: string, small: string) => new Big(large).gte(new Big(small).times(TIMES));
	// A run with a name that was never booked may be a bonus, so it may be small.
	const isTooSmall = isTimes(before, gross) && last.name === run.name;
	return isTimes(gross, before) || isTooSmall
		? { because: 'scale', gross, before, of: periodText(last) }
		: null;
}

/** The finding that a run has the amounts of the whole year so far, of all runs or of those with its name. */
function yearSoFar(run: RunOfPeriod, last: RunOfPeriod, before: readonly RunOfPeriod[]): LooksOdd | null {
	// In the second month of a year a run may really be twice the one before, as after a first part of a month.
	if (run.period <= 2) return null;
	const ofYear = before.filter(({ year }) => year === run.year);
	const isSum = (runs: readonly RunOfPeriod[]) => {
		const months = distinct(runs.map(({ period }) => period)).length;
		// An employer who began in mid-year has no earlier months in these books, so the last one stands for them.
		const others = Array.from({ length: run.period - months }, () => last);
		return coverEachOther(run.sums, Amounts.of([...runs, ...others].flatMap(({ sums }) => sums.list())));
	};
	const isFound = [ofYear, ofYear.filter(({ name }) => name === run.name)].some(isSum);
	return isFound ? { because: 'yearSoFar', gross: debitTotal(run.sums.list()), of: periodText(last) } : null;
}

interface RunOfPeriod extends Period {
	name: string;
	sums: Amounts;
}

/** The main runs of earlier periods: those that are booked, and those that are about to be. */
function runsBefore(now: Period, { payroll }: RunView, { booked, planned }: Known): RunOfPeriod[] {
	const known = bookedRunsIn(booked.ofCompany(payroll.companyCode)).map((one): RunOfPeriod => {
		return { ...readPeriod(one.period), name: one.run.name, sums: one.sums.undated() };
	});
	const next = planned.map(({ view }): RunOfPeriod => {
		return { ...mainPeriod(view), name: view.run.name, sums: view.difference.undated() };
	});
	return [...known, ...next].filter((one) => byPeriod(one, now) < 0 && !one.sums.isNothing());
}

/** The last run of this name, or else of any name; in a period with several runs, the largest. */
function lastLike(name: string, before: readonly RunOfPeriod[]): RunOfPeriod | undefined {
	const same = before.filter((run) => run.name === name);
	return (same.length > 0 ? same : [...before])
		.sort((one, other) => byPeriod(one, other) || one.sums.size().cmp(other.sums.size()))
		.at(-1);
}
