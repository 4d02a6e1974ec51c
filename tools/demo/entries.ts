import type { IDataObject } from 'n8n-workflow';
import { table } from './print';

/** A memorial entry as the rows of a log tell it. */
interface Entry {
	date: string;
	mutation: string;
	voucher: string;
	description: string;
	amount: string;
	rows: { ledgerAccount: string; debit: string; credit: string }[];
}

export function entriesOf(log: IDataObject): Entry[] {
	return (log.rows as IDataObject[]).flatMap((row) => (row.entries ?? []) as unknown as Entry[]);
}

export function showEntries(log: IDataObject): void {
	table(
		['Date', 'Boekstuk', 'Description', 'Mutation', '-Amount'],
		entriesOf(log).map((entry) => [
			entry.date,
			entry.voucher,
			entry.description,
			entry.mutation || '(preview)',
			entry.amount,
		]),
	);
}
