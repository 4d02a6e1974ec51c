import {
	addDays,
	addMonths,
	byPeriod,
	firstOfMonth,
	periodOf,
	periodRange,
	periodText,
	type BookDate,
	type Period,
	type PeriodsPerYear,
} from '../../base/values/dates';
import { recordIn } from '../../base/values/records';
import { textsIn } from '../../base/values/text';
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
	/** The day of the month on which a file is due; 0 when no file is. */
	day: number;
	refused: readonly RefusedFile[];
	/** The memory of executions that start by themselves; null in one that a person starts, to whom nothing was told before. */
	kept: Record<string, unknown> | null;
	/** The account to which the memory belongs. */
	where: string;
}

/**
 * The periods whose file is due by now, and since when: the last day of a month that was the chosen day. Due are the periods that
 * ended between the chosen day of the month before and that one. They stay due until the chosen day of the next month, so that an
 * execution may be missed. In a month without the chosen day its last day counts.
 */
export function periodsDue(
	day: number,
	today: BookDate,
	periodsPerYear: PeriodsPerYear,
): { since: BookDate; periods: Period[] } {
	const times = [0, -1, -2].map((months) => dayIn(addMonths(firstOfMonth(today), months), day));
	const [since = today, before = today] = times.filter((time) => time <= today);
	const periods: Period[] = [];
	for (let at = before; ;) {
		const period = periodOf(at, periodsPerYear);
		const { to } = periodRange(period.year, period.period, periodsPerYear);
		if (to >= since) return { since, periods };
		periods.push(period);
		at = addDays(to, 1);
	}
}

function dayIn(month: BookDate, day: number): BookDate {
	const [wanted, last] = [addDays(month, day - 1), addDays(addMonths(month, 1), -1)];
	return wanted < last ? wanted : last;
}

/**
 * A row for each period whose file is due and did not come: no file of this execution is of it, and no run in the books that is
 * not reversed. A refused file may be the missing one, and has a row of its own. Executions that start by themselves tell it
 * once.
 */
export function filesNotCome(
	payrolls: readonly PayrollOfItem[],
	booked: BookedEntries,
	due: FilesDue,
	today: BookDate,
): RowDraft[] {
	if (due.day === 0) return [];
	return payrolls.flatMap(({ payroll, from }) => {
		const { source, company, companyName, scope } = payroll;
		const { since, periods } = periodsDue(due.day, today, payroll.periodsPerYear);
		const start = { year: scope.fromYear, period: scope.fromPeriod };
		const missing = periods.filter(
			(period) =>
				byPeriod(period, start) >= 0 &&
				!isInFiles(period, payroll, due.refused) &&
				!isBookedIn(period, payroll, booked),
		);
		return untold(missing, { periods, payroll, due }).map((period): RowDraft => {
			const name = periodText(period);
			return {
				...blocked({ code: 'fileNotCome', company, period: name, since }),
				key: `${source} ${company}/${name}`,
				about: { company, companyName, ...period },
				from,
			};
		});
	});
}

/**
 * Whether a file of this execution is, or may be, of a period. A file that waits or was refused counts. A run of which nothing
 * could be read, and a file whose period nobody knows, may be of any period.
 */
function isInFiles(period: Period, { company, journals }: Payroll, refused: readonly RefusedFile[]): boolean {
	const isOf = (of: Period | undefined) => !of || byPeriod(of, period) === 0;
	return (
		journals.some((journal) => {
			if (journal.entries.length === 0) return journal.state !== 'outOfScope';
			return isOf(readPeriod(periodOfRun(journal)));
		}) || refused.some((file) => (file.company ?? company) === company && isOf(file.period))
	);
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

/** The missing periods that no earlier execution told. It keeps which of the due periods were told. */
function untold(
	missing: readonly Period[],
	{ periods, payroll, due }: { periods: readonly Period[]; payroll: Payroll; due: FilesDue },
): Period[] {
	const { kept, where } = due;
	if (!kept) return [...missing];
	const all = recordIn(kept.filesNotCome);
	const of = `${where} ${payroll.source} ${payroll.company}`;
	const before = textsIn(all[of]);
	const isTold = (period: Period) => before.includes(periodText(period));
	const told = periods.filter((period) => isTold(period) || missing.includes(period)).map(periodText);
	// n8n saves a field of the memory only when it is assigned.
	kept.filesNotCome = { ...all, [of]: told };
	return missing.filter((period) => !isTold(period));
}
