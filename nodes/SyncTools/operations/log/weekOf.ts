import { isRow } from '../../../shared/rows/row';
import type { BookedEntry, MadeInvoice } from '../../../shared/rows/digest';
import { formatMoney, parseDecimal, sum, ZERO } from '../../../shared/values/money';
import { recordsIn, type UnknownFields } from '../../../shared/values/records';
import { textIn } from '../../../shared/values/text';
import { markIn } from '../../../shared/items/entryMark';
import { referenceOn } from '../../../shared/items/orderReference';

/** The input of a digest by kind, recognized by the fields of each item. */
export function splitItems(items: readonly UnknownFields[]) {
	const rows = items.filter(isRow);
	const others = items.filter((item) => !isRow(item));
	const names = namesIn(items);
	return {
		rows,
		entries: byDate(others.flatMap((item) => entryIn(item, names))),
		invoices: byDate(others.flatMap(invoiceIn)),
	};
}

/** In a Boekstuk, companies are numbers. */
function namesIn(items: readonly UnknownFields[]): ReadonlyMap<string, string> {
	const named = items.filter(({ company, companyName }) => textIn(company) && textIn(companyName));
	return new Map(named.map(({ company, companyName }) => [textIn(company), textIn(companyName)]));
}

/** An entry of ours, from any payroll. */
function entryIn(item: UnknownFields, names: ReadonlyMap<string, string>): BookedEntry[] {
	const voucher = textIn(item.voucher);
	// eslint-disable-next-line regexp/no-super-linear-backtracking -- behind a limit of 100 characters
	const parts = /^\S+ +([^/]+)\/\d{4}-/.exec(voucher.slice(0, LONGEST_VOUCHER));
	if (item.kind !== 'memorial' || !parts || !markIn(textIn(item.description))) return [];
	const company = (parts[1] ?? '').trim();
	return [{ date: textIn(item.date), company: names.get(company) ?? company, voucher, amount: sideOf(item) }];
}

const LONGEST_VOUCHER = 100;

/** Credit is positive; the header account has the difference. */
function sideOf({ rows }: UnknownFields): string {
	const amounts = recordsIn(rows).map(({ amount }) => parseDecimal(textIn(amount)) ?? ZERO);
	const credit = sum(amounts.filter((amount) => amount.gt(0)));
	const debit = sum(amounts.filter((amount) => amount.lt(0))).abs();
	return formatMoney(credit.gt(debit) ? credit : debit);
}

function invoiceIn(item: UnknownFields): MadeInvoice[] {
	const lines = recordsIn(item.lines).map((line) => ({ description: textIn(line.description) }));
	const workOrder = referenceOn({ lines });
	if (workOrder === '' || item.totalExcludingVat === undefined) return [];
	const [date, number, relation, amount] = [
		item.date,
		item.number,
		item.relationCode,
		item.totalExcludingVat,
	].map(textIn);
	return [
		{ date: date ?? '', number: number ?? '', workOrder, relation: relation ?? '', amount: amount ?? '' },
	];
}

/** The newest first. */
function byDate<Dated extends { date: string }>(given: readonly Dated[]): Dated[] {
	return [...given].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
