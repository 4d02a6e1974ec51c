import type { EntryItem, JournalItem, PayrollItem } from '../../shared/items/payroll';
import { periodOf, type PeriodsPerYear } from '../../shared/values/dates';
import { distinct, groupedBy, remembering } from '../../shared/values/records';
import { formatMoney, isRounding, sum } from '../../shared/values/money';
import { faulty, refuse } from '../../shared/files/refusal';
import { runsOf, type FileRun } from './runs';
import type { FileContent, FileLine, FileSettings, SaidOfFile } from './types';

interface Period {
	year: number;
	period: number;
}

/** The journals of one company, one for each run, with an entry per date. A run is in scope, or out of it, as a whole. */
export function journalsOf(
	file: string,
	content: Pick<FileContent, 'description' | 'ended' | 'format'>,
	lines: readonly FileLine[],
	settings: Pick<FileSettings, 'fromYear' | 'fromPeriod' | 'periodsPerYear' | 'severalPeriods'>,
	said: SaidOfFile,
): PayrollItem['journals'] {
	const isSilent = lines.every((line) => line.period === null && line.year === null);
	if (said.period && isSilent) checkDates(file, lines, said.period, settings);
	const ownPeriod = remembering((date: string) => periodOf(date, settings.periodsPerYear));
	const placed = lines.map((line) =>
		said.period && isSilent
			? { ...line, ...said.period, isSaid: true }
			: { ...line, ...inPeriod(line, ownPeriod, settings.periodsPerYear), isSaid: line.period !== null },
	);
	return runsOf(file, content.format, placed, { ...settings, said }).map((run): JournalItem => {
		const { fromYear, fromPeriod } = settings;
		const { year, period, isAssumed } = run;
		const about = {
			...{ run: run.run, year, description: content.description || file },
			...(isAssumed && { periodAssumed: true }),
		};
		const entries = entriesOf(file, content.ended, run);
		const isDue = year > fromYear || (year === fromYear && period >= fromPeriod);
		if (isDue) return { ...about, state: 'ready', entries };
		const amount = formatMoney(sum(run.lines.map(({ debit }) => debit)));
		return { ...about, state: 'outOfScope', amount, entries: [] };
	});
}

function entriesOf(file: string, ended: boolean, { period, lines }: FileRun): EntryItem[] {
	return [...groupedBy(lines, ({ date }) => date)]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([date, ofDate]) => {
			checkBalance(file, date, ofDate, ended);
			return {
				date,
				period,
				lines: ofDate.map(({ ledgerAccount, description, debit, credit, costCentre }) => ({
					ledgerAccount,
					description,
					debit: formatMoney(debit),
					credit: formatMoney(credit),
					costCentre,
				})),
			};
		});
}

/** Of a last line without an end, a digit that is missing may be as little as a rounding difference. */
function checkBalance(file: string, date: string, lines: readonly FileLine[], ended: boolean): void {
	const debit = sum(lines.map((line) => line.debit));
	const credit = sum(lines.map((line) => line.credit));
	const off = debit.minus(credit);
	if (off.eq(0) || (ended && isRounding(off))) return;
	const difference = formatMoney(off.abs());
	if (isRounding(off)) refuse({ code: 'fileMaybeCutOff', file, date, difference });
	refuse({
		code: 'fileDoesNotBalance',
		...{ file, date, difference },
		debit: formatMoney(debit),
		credit: formatMoney(credit),
	});
}

/** A date of payment may lie in a period beside the one that was said; rows of others are said by mistake, or corrections. */
function checkDates(
	file: string,
	lines: readonly FileLine[],
	said: { year: number; period: number },
	{ periodsPerYear, severalPeriods }: Pick<FileSettings, 'periodsPerYear' | 'severalPeriods'>,
): void {
	const place = ({ year, period }: { year: number; period: number }) => year * periodsPerYear + period;
	const periods = distinct(lines.map(({ date }) => date)).map((date) => periodOf(date, periodsPerYear));
	const far = periods.filter((one) => Math.abs(place(one) - place(said)) > 1);
	const told = distinct(periods.map(({ year, period }) => `${year}-${period}`));
	if (far.length === periods.length)
		refuse({ code: 'filePeriodDiffers', file, said: `${said.year}-${said.period}`, found: told.join(', ') });
	if (far.length > 0 && severalPeriods !== 'oneRun')
		refuse({ code: 'filePeriodsUnclear', file, periods: told });
}

/** The year and period that a line says, or those of its date. */
function inPeriod(
	line: FileLine,
	ownPeriod: (date: string) => Period,
	periodsPerYear: PeriodsPerYear,
): Period {
	const own = ownPeriod(line.date);
	const period = line.period ?? own.period;
	if (period < 1 || period > periodsPerYear)
		return faulty({ code: 'linePeriod', line: line.place, period, periodsPerYear });
	if (line.year !== null && line.period !== null) return { year: line.year, period };
	const unclear = () => faulty({ code: 'lineYearUnclear', line: line.place, date: line.date });
	if (line.year !== null) return line.year === own.year ? { year: own.year, period } : unclear();
	// A period of the end of a year, dated at the beginning of one, is that of the year before, or a whole year early.
	const isNear = Math.abs(period - own.period) <= periodsPerYear / 2;
	return isNear ? { year: own.year, period } : unclear();
}
