import type { Finding } from '../../../base/words/finding';
import { daysBetween, type BookDate } from '../../../base/values/dates';
import { formatMoney, isRounding, sum } from '../../../base/values/money';
import type { PlacedAmount } from '../read/amounts';
import type { Chart } from '../read/chart';
import { fitOf, stateOf } from '../read/description';
import { byNumber, countsFor } from '../read/memorial';
import { debitTotal, isOutOfScope, type RunView } from './runView';
import { highestOf } from '../../../base/values/records';

/** The name in Nmbrs of the account for amounts that its ledger scheme does not place. */
const DIFFERENCES = 'verschillenrekening';
/** Most files are of the month that is paid, so a first booking of so long ago is remarked. */
const OLD_AFTER_DAYS = 300;
/** In per cent of the largest booked run. */
const FAR_ABOVE = 150;

/** Remarks about a run that differs from the books; they ask for nothing. */
export function remarksOn(
	view: RunView,
	views: readonly RunView[],
	today: BookDate,
	chart: Chart,
): Finding[] {
	if (view.difference.isNothing() || isOutOfScope(view)) return [];
	return [
		...deletedEntries(view),
		...missingEntries(view),
		...differenceLines(view, chart),
		...(view.bookedEntries.length === 0 ? unusualFile(view, views, today) : []),
	];
}

/**
 * Dates of which an entry was deleted: the last entry of a date made the books equal to the journal for which it was
 * written. When the journal is still the same and no entry was edited, a difference shows that an entry was deleted since.
 * When the last entry itself was deleted, nothing in the books shows it.
 */
function deletedEntries({ payroll, bookedEntries, state, booked, difference }: RunView): Finding[] {
	const dates = difference.dates().filter((date) => {
		const there = bookedEntries.filter((entry) => countsFor(entry) === date).sort(byNumber);
		const [last] = there.slice(-1);
		const has = (sums: readonly PlacedAmount[]) => sums.some(({ amount }) => !isRounding(amount));
		return (
			last &&
			stateOf(last)?.hash === state?.hash &&
			there.every((entry) => fitOf(entry, payroll.source) === 'fits') &&
			has(difference.perAccount().onDate(date)) &&
			// With nothing booked, the last entry may be a reversal whose journal was not written after it.
			has(booked.perAccount().onDate(date))
		);
	});
	return dates.length === 0 ? [] : [{ code: 'entryDeleted', dates }];
}

/**
 * Dates of which nothing stands, while the rest of the run was written for the same journal: their entries were deleted, or not
 * booked then, and nothing in the books shows which.
 */
function missingEntries({ bookedEntries, state, difference }: RunView): Finding[] {
	const last = [...bookedEntries].sort(byNumber).at(-1);
	if (!last || !state || stateOf(last)?.hash !== state.hash) return [];
	const isThere = new Set(bookedEntries.map(countsFor));
	const dates = difference.dates().filter((date) => !isThere.has(date));
	return dates.length === 0 ? [] : [{ code: 'entryMissing', dates }];
}

/** Lines on that account. They are booked, and come back in corrections until the ledger scheme is corrected. */
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
