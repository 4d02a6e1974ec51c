import type { BookDate } from '../../shared/values/dates';
import type { PlacedAmount } from './amounts';
import type { Chart } from './chart';
import { debitTotal, rowDetails } from './entryDetails';

/** What the books lack on some dates: debit in all, and per account. */
export function closedFacts(differences: readonly PlacedAmount[], chart: Chart) {
	const dates: BookDate[] = [...new Set(differences.map(({ date }) => date))].sort();
	return {
		dates,
		amount: debitTotal(differences),
		differences: differences.map((placed) => ({ date: placed.date, ...rowDetails(placed, chart) })),
	};
}
