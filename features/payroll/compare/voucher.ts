import { byPeriod, daysBetween, type BookDate } from '../../../base/values/dates';
import { formatVoucher, type ReadEntry, type Voucher } from '../read/memorial';
import type { RunView } from './runView';

/** The Boekstuk for a date of a run: with the period of that date in the journal, else with that of its booking. */
export function voucherFor(view: RunView, date: BookDate): Voucher {
	const { journal, payroll, run, bookedEntries } = view;
	const { source, company } = payroll;
	const of = ({ year, period }: Pick<Voucher, 'year' | 'period'>) => ({ source, company, year, period, run });
	// A run in a file has one period, also for its corrections of earlier ones.
	if (payroll.partial || (journal && journal.run !== run)) return of(bookedPeriod(view) ?? mainPeriod(view));
	const onDate = journal?.entries.find((entry) => entry.date === date)?.period;
	const booked = bookedEntries.find((entry) => (entry.whose?.forDate ?? entry.date) === date)?.whose;
	const main = booked && onDate === undefined ? booked : mainPeriod(view);
	return of({ year: main.year, period: onDate ?? main.period });
}

/** The Boekstuk of a run as a whole, as a person reads it. */
export function voucherOf(view: PartsOfRun & Pick<RunView, 'run'>): Voucher {
	const { source, company } = view.payroll;
	return { source, company, run: view.run, ...mainPeriod(view) };
}

/**
 * Its first period; with a file the last one, because lines of earlier periods are corrections. An empty journal has the
 * period of its booking.
 */
export function mainPeriod(view: PartsOfRun): Pick<Voucher, 'year' | 'period'> {
	const { payroll, journal } = view;
	const booked = bookedPeriod(view);
	const periods = (journal?.entries ?? []).map(({ period }) => period).sort((a, b) => a - b);
	const period = periods.at(payroll.partial ? -1 : 0);
	const year = journal?.year ?? booked?.year ?? 0;
	return period === undefined ? (booked ?? { year, period: 1 }) : { year, period };
}

/** Its year and period, so that they can be sorted: `2026-05`. */
export function periodAsText(view: PartsOfRun): string {
	const { year, period } = mainPeriod(view);
	return `${year}-${String(period).padStart(2, '0')}`;
}

type PartsOfRun = Pick<RunView, 'payroll' | 'journal' | 'bookedEntries'>;

function bookedPeriod({ payroll, bookedEntries }: PartsOfRun): Voucher | undefined {
	const booked = bookedEntries.flatMap(({ whose }) => whose ?? []).sort(byPeriod);
	return booked.at(payroll.partial ? -1 : 0);
}

/** The Boekstuk with which a foreign booking would count for this run. */
export function adoptedAs(view: RunView, { date }: ReadEntry): string {
	const dates = [...new Set([...view.expected, ...view.booked.list()].map((placed) => placed.date))].sort();
	const [nearest = date] = dates.sort((a, b) => distance(a, date) - distance(b, date));
	return formatVoucher({ ...voucherFor(view, nearest), ...(nearest !== date && { forDate: nearest }) });
}

function distance(a: BookDate, b: BookDate): number {
	return Math.abs(daysBetween(a, b));
}
