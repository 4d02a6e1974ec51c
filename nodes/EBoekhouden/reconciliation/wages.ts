import { formatMoney, parseDecimal, sum, ZERO } from '../../shared/values/money';
import { NET_WAGES } from '../payroll/runView';
import type { AccountLine } from './accountLines';

/** "Loonheffing", "Af te dragen loonbelasting", "Te betalen loonheffingen". */
const WAGE_TAX = /loonheffing|loonbelasting/i;

/** What became due in the year, by the names of the accounts in the books: credit positive, and other bookings there. */
export type Due = { payroll: string; booked: string; other: string; ledgerAccounts: string[] };

/** Null when no account has such a name. */
export function dueOn(lines: readonly AccountLine[], kind: 'wageTax' | 'netWages'): Due | null {
	const found = lines.filter(({ name }) => (kind === 'wageTax' ? WAGE_TAX : NET_WAGES).test(name));
	if (found.length === 0) return null;
	const credit = (side: 'payroll' | 'booked' | 'other') =>
		formatMoney(sum(found.map((line) => parseDecimal(line[side]) ?? ZERO)).neg());
	return {
		payroll: credit('payroll'),
		booked: credit('booked'),
		other: credit('other'),
		ledgerAccounts: [...new Set(found.map(({ ledgerAccount }) => ledgerAccount))],
	};
}
