import type { Language } from '../../base/words/language';
import { isRow, type Json, type Row, toRow } from '../../base/words/row';
import { isDeed } from '../../base/words/written';
import type { BookedEntry, MadeInvoice, PayrollFrom } from './page';
import { formatMoney, parseDecimal, sum, ZERO } from '../../base/values/money';
import { findingsIn } from '../../base/items/fields';
import type { Finding } from '../../base/words/finding';
import { distinct, groupedBy, recordsIn, type UnknownFields } from '../../base/values/records';
import { daysBetween, parseDate, today, type BookDate } from '../../base/values/dates';
import { textIn, textsIn } from '../../base/values/text';
import { markIn } from '../../base/items/entryMark';
import { referenceOn } from '../../base/items/orderReference';

/** The input of a digest by kind, recognized by the fields of each item. */
export function splitItems(items: readonly UnknownFields[], payroll: PayrollFrom, language: Language) {
	const others = items.filter((item) => !isRow(item));
	const names = namesIn(items);
	const notes = notesIn(others);
	return {
		rows: items.filter(isRow).map((row) => asOverdue(row, whyUnbooked(row, payroll), language)),
		entries: byDate(others.flatMap((item) => entryIn(item, names))),
		invoices: byDate(others.flatMap((item) => invoiceIn(item, notes))),
	};
}

const LATE_AFTER_DAYS = 14;

/** Why a payroll run that would be booked waits for a person: for an approval, or because its date is long past. */
function whyUnbooked(row: Row, payroll: PayrollFrom): Finding | undefined {
	if (row.resource !== 'payrollJournal' || !isDeed(row)) return undefined;
	const stood = textsIn(row.stood);
	if (payroll === 'signOff') return { code: 'journalWaitsForApproval', stood };
	const dates = recordsIn(row.entries).map(({ date }) => parseDate(textIn(date)));
	const isLate = dates.some((date) => date !== null && daysBetween(date, today()) > LATE_AFTER_DAYS);
	return isLate ? { code: 'journalWaitsForRun', stood } : undefined;
}

/** An execution should have done this long ago: either none takes place, or the books refuse it each time. */
function asOverdue(row: Row, finding: Finding | undefined, language: Language): Row {
	const { service, resource, key } = row;
	if (!finding || !isDeed(row)) return row;
	const about = Object.fromEntries(ABOUT.flatMap((name) => (name in row ? [[name, row[name] as Json]] : [])));
	const decision = { service, resource, key, about, findings: [finding], preview: true } as const;
	return toRow({ ...decision, action: 'blocked' }, language);
}

/** Fields that name the order or the run, and what its title is made of. */
const ABOUT = ['workOrder', 'company', 'companyName', 'run', 'description', 'year', 'period', 'totals'];

/** By the reference on the invoice of an order. */
function notesIn(items: readonly UnknownFields[]): ReadonlyMap<string, Finding[]> {
	const orders = items.filter((item) => item.notes !== undefined);
	return new Map(orders.map(({ reference, notes }) => [textIn(reference), findingsIn(notes)]));
}

/** The names of companies by their numbers: a voucher has only the number. */
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
	const [date, amount] = [textIn(item.date), sideOf(item)];
	return [{ date, run: runIn(item) || voucher, company: names.get(company) ?? company, voucher, amount }];
}

/** The description without our mark: what the payroll called the run. */
function runIn({ description }: UnknownFields): string {
	const [text = ''] = textIn(description).split(/ n8n:(?!.* n8n:)/);
	return text.trim();
}

const LONGEST_VOUCHER = 100;

/** The header account has the difference. */
function sideOf({ rows }: UnknownFields): string {
	const total = (side: 'debit' | 'credit') =>
		sum(recordsIn(rows).map((row) => parseDecimal(textIn(row[side])) ?? ZERO));
	const [debit, credit] = [total('debit'), total('credit')];
	return formatMoney(credit.gt(debit) ? credit : debit);
}

function invoiceIn(item: UnknownFields, notes: ReadonlyMap<string, Finding[]>): MadeInvoice[] {
	const lines = recordsIn(item.lines).map((line) => ({ description: textIn(line.description) }));
	const workOrder = referenceOn({ lines });
	if (workOrder === '' || item.totalExcludingVat === undefined) return [];
	const [date, total] = [textIn(item.date), textIn(item.totalExcludingVat)];
	const amount = parseDecimal(total);
	const isCredit = amount?.lt(0) ?? false;
	// An invoice that was made in the year of the work had the tariff of that year.
	const told = (notes.get(workOrder) ?? []).filter(
		(note) => note.code !== 'tariffOfToday' || note.date.slice(0, 4) < date.slice(0, 4),
	);
	return [
		{
			date,
			workOrder,
			isCredit,
			number: textIn(item.number),
			relation: textIn(item.relationCode),
			amount: amount ? formatMoney(amount) : total,
			notes: isCredit ? [] : told,
		},
	];
}

const SILENT_AFTER_DAYS = 35;

/** Companies without an entry for longer than a month that had one each month before; `entries` newest first. */
export function silentIn(entries: readonly BookedEntry[], until: BookDate, language: Language): Row[] {
	const isRecent = (from: string, to: string) => from !== '' && daysBetween(from, to) <= SILENT_AFTER_DAYS;
	return [...groupedBy(entries, ({ company }) => company)].flatMap(([company, group]) => {
		const [last, before] = distinct(group.map(({ date }) => date));
		if (!last || !before || !isRecent(before, last) || isRecent(last, until)) return [];
		const findings = [{ code: 'noPayrollLately', company, date: last }] as const;
		const about = {
			service: 'e-Boekhouden',
			resource: 'payrollJournal',
			key: company,
			preview: false,
		} as const;
		return [toRow({ ...about, action: 'blocked', about: { companyName: company }, findings }, language)];
	});
}

/** The newest first. */
function byDate<Dated extends { date: string }>(given: readonly Dated[]): Dated[] {
	return [...given].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
