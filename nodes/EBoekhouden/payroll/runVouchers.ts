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
export function voucherOf({ payroll: { source, company }, run, ...view }: RunView): Voucher {
	return { source, company, run, ...mainPeriod(view) };
}

/** The last that it has: lines of earlier ones are corrections. A journal that is empty by now has none; its booking has. */
export function mainPeriod(view: Pick<RunView, 'journal' | 'standing'>): Pick<Voucher, 'year' | 'period'> {
	const { journal } = view;
	const booked = standingPeriod(view);
	const year = journal?.year ?? booked?.year ?? 0;
	const periods = (journal?.entries ?? []).map(({ period }) => period);
	if (periods.length > 0) return { year, period: Math.max(...periods) };
	return booked ?? { year, period: 1 };
}

function standingPeriod({ standing }: Pick<RunView, 'standing'>): Voucher | undefined {
	return [...standing]
		.flatMap(({ whose }) => whose ?? [])
		.sort(byPeriod)
		.at(-1);
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
