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

/** Why a new run of a file may not be what it says; `before` is the gross of the main run of `of`, the last one before it. */
export type LooksOdd =
	/** Amounts in cents, or in thousands. */
	| { because: 'scale'; gross: string; before: string; of: string }
	/** All of this year, and a month of it once more. */
	| { because: 'yearSoFar'; gross: string; of: string }
	| { because: 'ahead'; date: BookDate }
	/** Lines that repeat others. */
	| { because: 'totals'; lines: string[] };

export type SecondLook = LooksOdd & QuestionFacts;

/** No wages are so many times those before, nor so small a part of them: a director with a bonus has thirty times. */
const TIMES = 50;

/**
 * A file whose columns were declared as they are may hold something else all the same. Asked once: the answer counts for this content
 * under its name, whatever is booked since. Where a person said which run it is, nothing more is asked.
 */
export function secondLook(view: RunView, context: Known): { question: string; row: RowDraft } | null {
	const { payroll, journal, state, bookedEntries, isAnswered } = view;
	if (!payroll.fromFile || !journal || !state || isAnswered || bookedEntries.length > 0) return null;
	const found = lookAt(view, context);
	if (!found) return null;
	const about = leaveFacts({ ...journal, hash: state.hash }, [payroll.source, payroll.company]);
	const question = questionId(about, found.because);
	const options = bookOrLeave(question, view.difference.list());
	return { question, row: blocked({ code: 'secondLook', ...found, ...questionFacts(question, options) }) };
}

/**
 * A table may have totals among its lines, which would book all twice. Asked once: what is booked as it is counts for all files of the
 * employer, what is left for this content.
 */
export function mayHaveTotals(view: RunView): { question: string; row: RowDraft } | null {
	const { payroll, journal, state, isAnswered, bookedEntries } = view;
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

function lookAt(view: RunView, context: Known): LooksOdd | null {
	const { year, period } = mainPeriod(view);
	const sums = Amounts.of(view.expected).undated();
	const { from } = periodRange(year, period, view.payroll.periodsPerYear);
	const [date = from] = [...view.dates].sort().reverse();
	const latest = date > from ? date : from;
	if (latest > addMonths(context.today, 2)) return { because: 'ahead', date: latest };
	const before = runsBefore({ year, period }, view, context);
	const { name } = view.run;
	const last = lastLike(name, before);
	if (!last) return null;
	const [debit, debitBefore] = [debitTotal(sums.list()), debitTotal(last.sums.list())];
	const of = periodText(last);
	const isTimes = (large: string, small: string) => new Big(large).gte(new Big(small).times(TIMES));
	// A run that never had its name before may be small: a bonus.
	const mayBeSmall = last.name !== name;
	if (isTimes(debit, debitBefore) || (isTimes(debitBefore, debit) && !mayBeSmall))
		return { because: 'scale', gross: debit, before: debitBefore, of };
	const ofYear = before.filter((run) => run.year === year);
	const isYearSoFar = (runs: readonly RunOfPeriod[]) => {
		const months = distinct(runs.map((run) => run.period)).length;
		// Who began in mid-year has no earlier months in these books.
		const others = Array.from({ length: period - months }, () => last);
		return coverEachOther(sums, Amounts.of([...runs, ...others].flatMap((run) => run.sums.list())));
	};
	// Of two months it may be a month that is twice the one before, as after a first part of one.
	const isFound = period > 2 && [ofYear, ofYear.filter((run) => run.name === name)].some(isYearSoFar);
	return isFound ? { because: 'yearSoFar', gross: debit, of } : null;
}

interface RunOfPeriod extends Period {
	name: string;
	sums: Amounts;
}

/** What is booked of earlier periods, and what is about to be. */
function runsBefore(now: Period, { payroll }: RunView, { booked, planned }: Known): RunOfPeriod[] {
	const known = bookedRunsIn(booked.ofCompany(payroll.companyCode)).map((one): RunOfPeriod => {
		return { ...readPeriod(one.period), name: one.run.name, sums: one.sums.undated() };
	});
	const next = planned.map(({ view }): RunOfPeriod => {
		return { ...mainPeriod(view), name: view.run.name, sums: view.difference.undated() };
	});
	return [...known, ...next].filter((one) => byPeriod(one, now) < 0 && !one.sums.isNothing());
}

/** The last one of this name, or else of any; of a period with several the largest. */
function lastLike(name: string, before: readonly RunOfPeriod[]): RunOfPeriod | undefined {
	const same = before.filter((run) => run.name === name);
	return (same.length > 0 ? same : [...before])
		.sort((one, other) => byPeriod(one, other) || one.sums.size().cmp(other.sums.size()))
		.at(-1);
}
