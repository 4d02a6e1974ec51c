import {
	addDays,
	byPeriod,
	periodOf,
	periodRange,
	periodText,
	type BookDate,
	type DateRange,
	type Period,
	type PeriodsPerYear,
} from '../../base/values/dates';
import { recordIn } from '../../base/values/records';
import { textIn } from '../../base/values/text';
import { bookedRunsIn, periodOfRun, readPeriod } from './identify/contents';
import type { Payroll, PayrollOfItem } from './item';
import type { BookedEntries } from './read/memorial';
import { blocked, type RowDraft } from './row/rowDraft';

/** A file that was refused. Without a company or a period it may be of any. */
export interface RefusedFile {
	company?: string;
	period?: Period;
}

export interface FilesDue {
	/** The number of days after the end of a period within which its file comes; 0 when none is due. */
	days: number;
	refused: readonly RefusedFile[];
	/** The memory of executions that start by themselves; null in one that a person starts, to whom nothing was told before. */
	kept: Record<string, unknown> | null;
	/** The account to which the memory belongs. */
	where: string;
}

type PeriodDue = Period & DateRange;

/**
 * The periods whose file should have come before today, the oldest first: all that end after `judged`, the last day of the ones
 * that an earlier execution judged, so that none is skipped while n8n is off. Without such a day only the newest one counts.
 */
export function periodsDue(
	days: number,
	today: BookDate,
	periodsPerYear: PeriodsPerYear,
	judged?: BookDate,
): PeriodDue[] {
	const on = (date: BookDate): PeriodDue => {
		const period = periodOf(date, periodsPerYear);
		return { ...period, ...periodRange(period.year, period.period, periodsPerYear) };
	};
	const newest = on(addDays(on(addDays(today, -days)).from, -1));
	const periods: PeriodDue[] = [];
	for (let at = judged ? addDays(judged, 1) : newest.to; at <= newest.to;) {
		const period = on(at);
		periods.push(period);
		at = addDays(period.to, 1);
	}
	return periods;
}

/**
 * A row for each period whose file is due and did not come: no file of this execution is of it, and no run in the books that is
 * not reversed. A file that was refused has a row of its own: as long as it may be of a period, that one and those after it wait.
 * Executions that start by themselves tell a period once.
 */
export function filesNotCome(
	payrolls: readonly PayrollOfItem[],
	booked: BookedEntries,
	{ days, refused, kept, where }: FilesDue,
	today: BookDate,
): RowDraft[] {
	if (days === 0) return [];
	return payrolls.flatMap(({ payroll, from }) => {
		const { source, company, companyName, scope, periodsPerYear } = payroll;
		const judged = recordIn(kept?.filesJudged);
		const key = `${where} ${source} ${company}`;
		const due = periodsDue(days, today, periodsPerYear, textIn(judged[key]) || undefined);
		const start = { year: scope.fromYear, period: scope.fromPeriod };
		const missing = due.filter(
			(period) =>
				byPeriod(period, start) >= 0 && !isInFiles(period, payroll) && !isBookedIn(period, payroll, booked),
		);
		const unsure = missing.find((period) => mayBeRefused(period, payroll, refused));
		const until = unsure ? addDays(unsure.from, -1) : due.at(-1)?.to;
		// n8n saves a field of the memory only when it is assigned.
		if (kept && until !== undefined) kept.filesJudged = { ...judged, [key]: until };
		const told = missing.filter(({ to }) => until !== undefined && to <= until);
		return told.map(({ year, period, to }): RowDraft => {
			const name = periodText({ year, period });
			return {
				...blocked({ code: 'fileNotCome', company, period: name, since: addDays(to, days) }),
				key: `${source} ${company}/${name}`,
				about: { company, companyName, year, period },
				from,
			};
		});
	});
}

/** Whether a file of this execution is of a period, also when its run waits or is not booked. */
function isInFiles(period: Period, { journals }: Payroll): boolean {
	return journals.some((journal) => byPeriod(readPeriod(periodOfRun(journal)), period) === 0);
}

/** Whether a file that could not be read may be of a period. */
function mayBeRefused(
	period: Period,
	{ company, journals }: Payroll,
	refused: readonly RefusedFile[],
): boolean {
	const isUnread = journals.some(({ entries, state }) => entries.length === 0 && state !== 'outOfScope');
	const mayBe = (file: RefusedFile) =>
		(file.company ?? company) === company && (!file.period || byPeriod(file.period, period) === 0);
	return isUnread || refused.some(mayBe);
}

/**
 * Whether a run of a period is in the books and not reversed. An entry that cannot be read may have its amounts, so it counts.
 */
function isBookedIn(
	period: Period,
	{ company, companyCode, companyName }: Payroll,
	booked: BookedEntries,
): boolean {
	return bookedRunsIn(booked.ofCompany(companyCode), [company, companyName]).some(
		(run) =>
			byPeriod(readPeriod(run.period), period) === 0 &&
			(run.entries.some(({ unread }) => unread) || !run.sums.undated().isNothingPerAccount()),
	);
}
