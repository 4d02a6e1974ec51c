import type { BookDate } from '../../../base/values/dates';
import type { PlacedAmount } from '../read/amounts';
import type { Chart } from '../read/chart';
import { debitTotal, rowDetails } from './runView';

/** The amounts that the books lack on some dates: in debit, and by account. */
export function closedFacts(differences: readonly PlacedAmount[], chart: Chart) {
	const dates: BookDate[] = [...new Set(differences.map(({ date }) => date))].sort();
	return {
		dates,
		amount: debitTotal(differences),
		differences: differences.map((placed) => ({ date: placed.date, ...rowDetails(placed, chart) })),
	};
}
