import type { Finding } from '../../base/words/finding';
import { daysBetween, type BookDate } from '../../base/values/dates';
import { formatMoney, isRounding, sum } from '../../base/values/money';
import type { PlacedAmount } from './amounts';
import type { Chart } from './chart';
import { fitOf, stateOf } from './description';
import { byNumber, countsFor } from './memorial';
import { debitTotal, isOutOfScope, type RunView } from './runView';
import { highestOf } from '../../base/values/records';

/** The name that Nmbrs gives to the account for what its ledger scheme does not place. */
const DIFFERENCES = 'verschillenrekening';
/** Of a first booking: most files are of the month that is paid. */
const OLD_AFTER_DAYS = 300;
/** Above the largest run of the months before, in per cent. */
const FAR_ABOVE = 150;

/** What is worth knowing about a run that differs from the books; it asks for nothing. */
export function remarksOn(
	view: RunView,
	views: readonly RunView[],
	today: BookDate,
	chart: Chart,
): Finding[] {
	if (view.difference.isNothing() || isOutOfScope(view)) return [];
	return [
		...deletedEntries(view),
		...differenceLines(view, chart),
		...(view.bookedEntries.length === 0 ? unusualFile(view, views, today) : []),
	];
}

/**
 * The last entry of a date made the books equal to the journal that it was written for: where that is the journal still, no
 * entry was edited, and they differ again, another entry of the run was deleted since. A run of which the last entry was deleted is like one that
 * was never booked, or not yet corrected: the books do not remember it, so nothing is said of it.
 */
function deletedEntries({ payroll, bookedEntries, state, booked, difference }: RunView): Finding[] {
	const dates = difference.dates().filter((date) => {
		const there = bookedEntries.filter((entry) => countsFor(entry) === date).sort(byNumber);
		const [last] = there.slice(-1);
		const has = (sums: readonly PlacedAmount[]) => sums.some(({ amount }) => !isRounding(amount));
		return (
			last &&
			stateOf(last)?.name === state?.name &&
			there.every((entry) => fitOf(entry, payroll.source) === 'fits') &&
			has(difference.perAccount().onDate(date)) &&
			// After a reversal, the journal itself may not have been written any more.
			has(booked.perAccount().onDate(date))
		);
	});
	return dates.length === 0 ? [] : [{ code: 'entryDeleted', dates }];
}

/** Such a line is booked, and comes back in corrections until the ledger scheme is corrected. */
function differenceLines({ journal }: RunView, chart: Chart): Finding[] {
	const isOne = (text: string) => text.trim().toLowerCase() === DIFFERENCES;
	const lines = (journal?.entries ?? [])
		.flatMap((entry) => entry.lines)
		.filter(({ description, ledgerAccount }) => isOne(description) || isOne(chart.nameOf(ledgerAccount)));
	const [first] = lines;
	if (!first) return [];
	const amount = formatMoney(sum(lines.map((line) => line.amount.abs())));
	return [{ code: 'differenceLine', amount, ledgerAccount: first.ledgerAccount }];
}

/** A file may be of another client, or of long ago. */
function unusualFile(view: RunView, views: readonly RunView[], today: BookDate): Finding[] {
	if (!view.payroll.partial) return [];
	const last = [...view.dates].sort().at(-1) ?? today;
	const old: Finding[] =
		daysBetween(last, today) > OLD_AFTER_DAYS ? [{ code: 'fileOfLongAgo', date: last }] : [];
	const totals = views
		.filter(({ bookedEntries }) => bookedEntries.length > 0)
		.map(({ booked }) => Number(debitTotal(booked.list())));
	const [amount, usual] = [debitTotal(view.expected), highestOf(totals, 0)];
	const percent = usual === 0 ? 0 : Math.round((Number(amount) / usual) * 100);
	return percent > FAR_ABOVE ? [...old, { code: 'farAboveOthers', amount, percent }] : old;
}
