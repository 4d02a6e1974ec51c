import { choice, text } from '../../../../base/n8n/fieldTypes';
import type { Books } from '../../../../services/eBoekhouden/books';
import type { NewLedgerAccount } from '../../../../services/eBoekhouden/types';
import { tooLong } from '../limits';

const WRITABLE = [
	{ name: 'Balance Sheet', value: 'BAL' },
	{ name: 'Bank or Cash', value: 'FIN' },
	{ name: 'Creditors', value: 'CRED' },
	{ name: 'Debtors', value: 'DEB' },
	{ name: 'Profit and Loss', value: 'VW' },
] as const;

export const category = choice({
	displayName: 'Category',
	default: 'VW',
	description: 'Kind of ledger account',
	options: [
		...WRITABLE,
		{ name: 'Input VAT', value: 'VOOR' },
		{ name: 'Turnover Tax', value: 'AF' },
		{ name: 'VAT Current Account', value: 'BTWRC' },
		{ name: 'VAT Due High Rate', value: 'AF19' },
		{ name: 'VAT Due Low Rate', value: 'AF6' },
		{ name: 'VAT Due Other', value: 'AFOVERIG' },
	],
});

/** The categories that an account may be given. VAT accounts can only be read (docs/services/e-boekhouden.md 4.3). */
export const writableCategory = choice({
	displayName: 'Category',
	default: 'VW',
	description:
		'Category of the ledger account; VAT accounts cannot be created. It cannot change once something is booked.',
	options: WRITABLE,
});

export const group = text({ displayName: 'Group', description: 'At most 50 characters' });

/** The faults of a code or description that is longer than docs/services/e-boekhouden.md 4.3 allows. */
export function lengthFaults(
	{ code, description, group: inGroup }: Partial<NewLedgerAccount>,
	codeName = 'Code',
) {
	return tooLong([
		[codeName, code, 10],
		['Description', description, 100],
		['Group', inGroup, 50],
	]);
}

export async function withCode({ ledger }: Books, code: string) {
	return (await ledger.list({ code }))[0];
}
