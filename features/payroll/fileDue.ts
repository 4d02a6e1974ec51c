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
import { textIn, textsIn } from '../../base/values/text';
import { bookedRunsIn, periodOfRun, readPeriod } from './identify/contents';
import type { Payroll, PayrollOfItem } from './item';
import type { BookedEntries } from './read/memorial';
import { blocked, type RowDraft } from './row/rowDraft';
import { isFailing } from '../../base/words/row';

/** A file that was refused, or that waits for a person. Without a company or a period it may be of any. */
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
 * The periods whose file should have come before today, the oldest first: all that end after `judged`, the last day of those
 * that an earlier execution judged, so that none is skipped while n8n is off.
 */
export function periodsDue(
	days: number,
	today: BookDate,
	periodsPerYear: PeriodsPerYear,
	judged: BookDate,
): PeriodDue[] {
	const on = (date: BookDate): PeriodDue => {
		const period = periodOf(date, periodsPerYear);
		return { ...period, ...periodRange(period.year, period.period, periodsPerYear) };
	};
	const newest = addDays(on(addDays(today, -days)).from, -1);
	const periods: PeriodDue[] = [];
	for (let at = addDays(judged, 1); at <= newest;) {
		const period = on(at);
		periods.push(period);
		at = addDays(period.to, 1);
	}
	return periods;
}

/**
 * A row for each period since the start whose file is due and did not come: no file of this execution is of it, and no run in the
 * books that is not reversed. A file that was refused or waits has a row of its own, by `rows` or an earlier step: as long as it may
 * be of a period, that one is not judged. Executions that start by themselves judge a period once.
 */
export function filesNotCome(
	payrolls: readonly PayrollOfItem[],
	booked: BookedEntries,
	{ days, refused: unusable, kept, where }: FilesDue,
	{ today, rows }: { today: BookDate; rows: readonly RowDraft[] },
): RowDraft[] {
	if (days === 0) return [];
	const refused = [...unusable, ...rows.flatMap(waitingIn)];
	return payrolls.flatMap(({ payroll, from }) => {
		const { source, company, companyName, scope, periodsPerYear } = payroll;
		const all = recordIn(kept?.filesJudged);
		const key = `${where} ${source} ${company}`;
		const before = recordIn(all[key]);
		const { from: start } = periodRange(scope.fromYear, scope.fromPeriod, periodsPerYear);
		const due = periodsDue(days, today, periodsPerYear, textIn(before.until) || addDays(start, -1));
		const missing = due.filter(
			(period) => !isInFiles(period, payroll, refused) && !isBookedIn(period, payroll, booked),
		);
		const mayCome = missing.filter((period) => mayBeRefused(period, payroll, refused));
		const sure = missing.filter((period) => !mayCome.includes(period));
		const isTold = (period: Period) => textsIn(before.told).includes(periodText(period));
		const [first] = mayCome;
		const until = first ? addDays(first.from, -1) : due.at(-1)?.to;
		const told = due.filter((period) => isTold(period) || sure.includes(period)).map(periodText);
		// n8n saves a field of the memory only when it is assigned.
		if (kept && until !== undefined) kept.filesJudged = { ...all, [key]: { until, told } };
		return sure
			.filter((period) => !isTold(period))
			.map(({ year, period, to }): RowDraft => {
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

/**
 * The company and period of a run that needs a person. Its file may be the wrong one and be taken out of the folder, so it does
 * not count as come.
 */
function waitingIn(row: RowDraft): RefusedFile[] {
	const { company, year, period } = row.about ?? {};
	if (!isFailing({ ...row, resource: 'payrollJournal' })) return [];
	return typeof company === 'string' && typeof year === 'number' && typeof period === 'number'
		? [{ company, period: { year, period } }]
		: [];
}

const isOfPeriod = ({ company, period }: RefusedFile, of: Period, payroll: Payroll) =>
	(company ?? payroll.company) === payroll.company && (!period || byPeriod(period, of) === 0);

/** Whether a file of this execution is of a period. A run that needs a person does not count. */
function isInFiles(period: Period, payroll: Payroll, waiting: readonly RefusedFile[]): boolean {
	const isIn = payroll.journals.some((journal) => byPeriod(readPeriod(periodOfRun(journal)), period) === 0);
	return isIn && !waiting.some((file) => isOfPeriod(file, period, payroll));
}

/** Whether a file that was refused, that waits or that could not be read may be of a period. */
function mayBeRefused(period: Period, payroll: Payroll, refused: readonly RefusedFile[]): boolean {
	const isUnread = payroll.journals.some(
		({ entries, state }) => entries.length === 0 && state !== 'outOfScope',
	);
	return isUnread || refused.some((file) => isOfPeriod(file, period, payroll));
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
