import type { Journal, Payroll } from '../../shared/items/payroll';
import { isWithin, periodRange, type BookDate } from '../../shared/values/dates';
import { Amounts, type PlacedAmount } from './amounts';
import type { BookedEntries } from './bookedEntries';
import { bookedBy, type MemorialEntry } from './memorial';
import type { JournalProposal } from './objection';
import { dueFrom } from './plan';

/**
 * The memorial entry of another hand that already books the same payroll, if there is one: an entry within the run's
 * periods or on its dates whose amounts per ledger account equal what is about to be written, or, while nothing of
 * the run is booked, the run, one of its dates, or all runs of its periods together.
 */
export function foreignBooking(
	{ journal, plan, standing }: JournalProposal,
	payroll: Payroll,
	booked: BookedEntries,
): MemorialEntry | null {
	const dates = new Set(plan.map(({ date }) => date));
	const periods = new Set(journal.entries.map(({ period }) => period));
	const ranges = [...periods].map((period) => periodRange(journal.year, period, payroll.periodsPerYear));
	const isNear = (date: BookDate) => dates.has(date) || ranges.some((range) => isWithin(date, range));

	const planned = plan.flatMap(({ date, rows }) => rows.map((row) => ({ date, ...row })));
	const anywhere = new Set([sumOf(planned)]);
	if (bookedBy(standing).isNothing()) {
		anywhere.add(sumOf(amountsIn(journal)));
		anywhere.add(sumOf(amountsOfPeriods(payroll, journal.year, periods)));
	}
	const onDate = (date: BookDate) => sumOf(planned.filter((row) => row.date === date));

	return (
		booked.foreign(isNear).find((entry) => {
			const found = bookedBy([entry]).perLedgerAccount();
			return found !== '' && (anywhere.has(found) || found === onDate(entry.date));
		}) ?? null
	);
}

function amountsOfPeriods(payroll: Payroll, year: number, periods: Set<number>): PlacedAmount[] {
	return payroll.journals
		.filter((journal) => journal.state === 'ready' && journal.year === year)
		.flatMap((journal) =>
			amountsIn({ ...journal, entries: journal.entries.filter(({ period }) => periods.has(period)) }),
		);
}

/** Cost centres do not matter here: another hand may have left them out. */
function amountsIn(journal: Journal): PlacedAmount[] {
	return dueFrom(journal, () => '');
}

function sumOf(amounts: PlacedAmount[]): string {
	return Amounts.of(amounts).perLedgerAccount();
}
