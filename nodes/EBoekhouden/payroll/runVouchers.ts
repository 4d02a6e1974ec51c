import { daysBetween, type BookDate } from '../../shared/values/dates';
import type { ReadEntry } from './memorial';
import type { RunView } from './runView';
import { formatVoucher, type Voucher } from './voucher';

/** The Boekstuk of what a run has on a date: under its own period in the journal, else as it stands in the books. */
export function voucherFor(view: RunView, date: BookDate): Voucher {
	const { journal, payroll, run, standing } = view;
	const onDate = journal?.entries.find((entry) => entry.date === date)?.period;
	const booked = standing.find((entry) => (entry.whose?.forDate ?? entry.date) === date)?.whose;
	const { year, period } = booked && onDate === undefined ? booked : mainPeriod(view);
	return { source: payroll.source, company: payroll.company, year, period: onDate ?? period, run };
}

/** The Boekstuk of a run as a whole, as a person reads it. */
export function voucherOf({ payroll: { source, company }, run, ...view }: RunView): Voucher {
	return { source, company, run, ...mainPeriod(view) };
}

/** A journal that is empty by now has no period; its booking has. */
export function mainPeriod({
	journal,
	standing,
}: Pick<RunView, 'journal' | 'standing'>): Pick<Voucher, 'year' | 'period'> {
	const periods = (journal?.entries ?? []).map(({ period }) => period);
	const booked = [...standing].flatMap(({ whose }) => whose ?? []).sort(byPeriod)[0];
	const year = journal?.year ?? booked?.year ?? 0;
	if (periods.length > 0) return { year, period: Math.min(...periods) };
	return booked ? { year: booked.year, period: booked.period } : { year, period: 1 };
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
