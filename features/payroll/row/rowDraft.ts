import { type Payroll, debitAndCredit } from '../item';
import type { Finding, Findings } from '../../../base/words/finding';
import type { RowFacts, Json, RowAction } from '../../../base/words/row';
import { rowText, type MemorialRow, type NewMemorialEntry } from '../read/memorial';
import type { BookDate } from '../../../base/values/dates';
import { debitTotal, type PlacedAmount } from '../read/amounts';
import type { Chart } from '../read/readBooks';

/** A row about one company or payroll run, before it is put into words. */
export interface RowDraft {
	action: RowAction;
	/** The findings of the row; the first gives it its code. */
	findings: Readonly<Findings>;
	/**
	 * The name by which a person knows the subject of the row, and further fields about it. An objection leaves them to
	 * `planPayroll`.
	 */
	key?: string;
	about?: Readonly<Record<string, Json>>;
	/** Remarks that the row has besides. */
	notes?: readonly Finding[];
	/** The entries that were written, or would be. */
	entries?: Json[];
	/** Dates on which the books still differ, and why nothing was written for them. */
	unwritten?: Json[];
	/** Whether the execution ends as failed because of the row; the action decides when this is left out. */
	attention?: boolean;
	/** The index of the item that the row is about. */
	from?: number;
}

export function verdict(action: RowAction, finding: Finding): RowDraft {
	return { action, findings: [finding] };
}

export function blocked(...findings: Findings): RowDraft {
	return { action: 'blocked', findings };
}

export function aboutCompany({ source, company, companyName }: Payroll): Pick<RowDraft, 'key' | 'about'> {
	return { key: `${source} ${company}`, about: { company, companyName } };
}

type Resource = 'payrollJournal' | 'payrollYear';

/** The facts of a row, made of its draft. A draft without a key is about an item that could not be read. */
export function rowFacts(draft: RowDraft, preview: boolean, resource: Resource = 'payrollJournal'): RowFacts {
	const { key = 'payroll', about, action, findings, notes = [], entries, unwritten, attention } = draft;
	return {
		service: 'e-Boekhouden',
		resource,
		key,
		action,
		findings,
		preview,
		about: { ...about, ...(entries && { entries }), ...(unwritten && { unwritten }) },
		...(notes.length > 0 && { notes }),
		...(attention !== undefined && { attention }),
	};
}

/** Whether entries are written for the row, or would be in a preview. */
export function writes({ entries = [] }: RowDraft): boolean {
	return entries.length > 0;
}

export function withNotes(draft: RowDraft, more: readonly Finding[]): RowDraft {
	return more.length === 0 ? draft : { ...draft, notes: [...(draft.notes ?? []), ...more] };
}

/** An amount on an account as a reader sees it: a decimal string in debit or in credit. */
export type DebitOrCredit = {
	ledgerAccount: string;
	/** The name of the account in the books. */
	name: string;
	/** Code and name of the cost centre in e-Boekhouden; '' for none. */
	costCentre: string;
	debit: string;
	credit: string;
};

/** An entry as a reader sees it: with debit and credit in the place of a sign. */
export function entryDetails(
	entry: NewMemorialEntry,
	number: string,
	{ chart, isHeaderByName }: { chart: Chart; isHeaderByName: boolean },
): Record<string, Json> {
	return {
		date: entry.date,
		mutation: number,
		voucher: entry.voucher,
		description: entry.description,
		ledgerAccount: entry.header,
		name: chart.nameOf(entry.header),
		...(isHeaderByName && { chosen: 'byName' }),
		amount: debitTotal(entry.rows),
		rows: entry.rows.map((row) => ({
			...rowDetails(row, chart),
			...(row.text && { text: rowText(row.text) }),
		})),
	};
}

export function rowDetails(
	{ ledgerAccount, costCentreId, amount }: MemorialRow,
	chart: Chart,
): DebitOrCredit {
	const costCentre = costCentreId === '' ? '' : chart.costCentreName(costCentreId);
	return { ledgerAccount, name: chart.nameOf(ledgerAccount), costCentre, ...debitAndCredit(amount) };
}

/** The amounts that the books lack on certain dates: in debit, and by account. */
export type MissingAmounts = {
	dates: string[];
	amount: string;
	differences: ({ date: string } & DebitOrCredit)[];
};

export function missingDetails(differences: readonly PlacedAmount[], chart: Chart): MissingAmounts {
	const dates: BookDate[] = [...new Set(differences.map(({ date }) => date))].sort();
	return {
		dates,
		amount: debitTotal(differences),
		differences: differences.map((placed) => ({ date: placed.date, ...rowDetails(placed, chart) })),
	};
}
