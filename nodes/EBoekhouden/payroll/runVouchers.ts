import { daysBetween, type BookDate } from '../../shared/values/dates';
import type { ReadEntry } from './memorial';
import type { RunView } from './runView';
import { formatVoucher, type Voucher } from './voucher';

/** The Boekstuk of what a run has on a date: under its own period in the journal, else as it stands in the books. */
export function voucherFor(view: RunView, date: BookDate): Voucher {
	const { journal, payroll, run, standing } = view;
	const { source, company } = payroll;
	const of = ({ year, period }: Pick<Voucher, 'year' | 'period'>) => ({ source, company, year, period, run });
	// A file is one run of one period, and stays in the one in which it stands.
	if (payroll.partial || (journal && journal.run !== run))
		return of(standingPeriod(view) ?? mainPeriod(view));
	const onDate = journal?.entries.find((entry) => entry.date === date)?.period;
	const booked = standing.find((entry) => (entry.whose?.forDate ?? entry.date) === date)?.whose;
	const main = booked && onDate === undefined ? booked : mainPeriod(view);
	return of({ year: main.year, period: onDate ?? main.period });
}

/** The Boekstuk of a run as a whole, as a person reads it. */
export function voucherOf(view: PartsOfRun & Pick<RunView, 'run'>): Voucher {
	const { source, company } = view.payroll;
	return { source, company, run: view.run, ...mainPeriod(view) };
}

/** Its first period; of a file the last, whose lines of earlier ones are corrections. An empty journal has that of its booking. */
export function mainPeriod(view: PartsOfRun): Pick<Voucher, 'year' | 'period'> {
	const { payroll, journal } = view;
	const booked = standingPeriod(view);
	const periods = (journal?.entries ?? []).map(({ period }) => period).sort((a, b) => a - b);
	const period = periods.at(payroll.partial ? -1 : 0);
	const year = journal?.year ?? booked?.year ?? 0;
	return period === undefined ? (booked ?? { year, period: 1 }) : { year, period };
}

type PartsOfRun = Pick<RunView, 'payroll' | 'journal' | 'standing'>;

function standingPeriod({ payroll, standing }: PartsOfRun): Voucher | undefined {
	const booked = [...standing].flatMap(({ whose }) => whose ?? []).sort(byPeriod);
	return booked.at(payroll.partial ? -1 : 0);
}

function byPeriod(a: Voucher, b: Voucher): number {
	return a.year - b.year || a.period - b.period;
}

/** Under which Boekstuk an entry of another hand would count as this run's. */
export function adoptedAs(view: RunView, { date }: ReadEntry): string {
	const dates = [...new Set([...view.due, ...view.have.list()].map((placed) => placed.date))].sort();
	const nearest = [...dates].sort((a, b) => distance(a, date) - distance(b, date))[0];
	if (nearest === undefined || dates.includes(date)) return formatVoucher(voucherFor(view, date));
	return formatVoucher({ ...voucherFor(view, nearest), forDate: nearest });
}

function distance(a: BookDate, b: BookDate): number {
	return Math.abs(daysBetween(a, b));
}
