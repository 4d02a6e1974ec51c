import type { InvoiceOrder } from '../../shared/items/invoice';
import { addDays, addYears, type BookDate, type DateRange } from '../../shared/values/dates';

type Dated = Pick<InvoiceOrder, 'createdOn' | 'workDate' | 'date'>;

/** Where an order's invoice may stand: a year around its creation and work date and today. */
export function windowOf(orders: readonly Dated[], today: BookDate): DateRange {
	const dates = [...orders.flatMap(datesOf), today].sort();
	return { from: addYears(dates[0] ?? today, -1), to: addYears(dates[dates.length - 1] ?? today, 1) };
}

/**
 * The windows of many orders: one for those that follow each other within a year, back from today, and what lies before
 * it year by year for those that are older, so that one old order makes nothing larger for the others.
 */
export function windowsOf(
	orders: readonly Dated[],
	today: BookDate,
): { main: DateRange; earlier: DateRange[] } {
	const all = windowOf(orders, today);
	let first = today;
	for (const earliest of orders
		.map((order) => datesOf(order).sort()[0] ?? today)
		.sort()
		.reverse()) {
		if (earliest < addYears(first, -1)) break;
		if (earliest < first) first = earliest;
	}
	const main = { from: addYears(first, -1), to: all.to };
	const earlier: DateRange[] = [];
	for (let { from } = main; from > all.from;) {
		const before = addYears(from, -1) < all.from ? all.from : addYears(from, -1);
		earlier.push({ from: before, to: addDays(from, -1) });
		from = before;
	}
	return { main, earlier };
}

function datesOf({ createdOn, workDate, date }: Dated): BookDate[] {
	return [createdOn, workDate, date].filter((one) => one !== '');
}
