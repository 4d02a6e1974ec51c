import { textIn } from '../../values/text';
import { amountCell } from '../flat/amountCell';
import { plain, type Flat } from '../flat/rows';
import type { Language } from '../language';
import { summarize } from '../log';
import type { Row } from '../row';
import { orderReportWords } from '../say';
import { reportedIn } from './orders';

/** What one value is of, in the order in which a person reads it. */
const COLUMNS = [
	...['workOrder', 'relation', 'relationName', 'workDate', 'age', 'orderStatus', 'orderExcludingVat'],
	...['invoiceNumbers', 'invoiceDate', 'excludingVat', 'includingVat'],
	...['payment', 'openIncludingVat', 'settledIncludingVat', 'reason', 'attention', 'code', 'action'],
] as const;

const AMOUNTS: ReadonlySet<string> = new Set([
	...['orderExcludingVat', 'excludingVat', 'includingVat', 'openIncludingVat', 'settledIncludingVat'],
]);

/** Every row of a report as a line of a spreadsheet, with the same columns: also what could not be read. */
export function flatOrders(given: readonly Row[], language: Language): { row: Row; flat: Flat }[] {
	const { rows } = summarize([...given], language);
	const { payments } = orderReportWords(language);
	const isOrder = new Set(reportedIn(rows).orders.map(({ row }) => row));
	// What could not be read is what a person must see first.
	const sorted = [...rows.filter((row) => !isOrder.has(row)), ...rows.filter((row) => isOrder.has(row))];
	return sorted.map((row) => ({ row, flat: flatOrder(row, payments) }));
}

function flatOrder(row: Row, payments: Readonly<Record<string, string>>): Flat {
	const numbers = Array.isArray(row.invoices) ? row.invoices.map(textIn) : [textIn(row.invoiceNumber)];
	const payment = textIn(row.payment);
	const values: Readonly<Record<string, unknown>> = {
		...row,
		workOrder: textIn(row.workOrder) || textIn(row.order),
		invoiceNumbers: numbers.filter(Boolean).join(', '),
		payment: Object.hasOwn(payments, payment) ? payments[payment] : payment,
	};
	return Object.fromEntries(
		COLUMNS.map((column) => [column, (AMOUNTS.has(column) ? amountCell : plain)(values[column])]),
	);
}
