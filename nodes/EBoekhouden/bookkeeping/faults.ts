import { formatMoney, sum } from '../../shared/money';
import { listed } from '../../shared/words';
import type { Chart } from './chart';
import type { Journal, JournalLine } from './payroll';
import type { PlannedEntry } from './plan';

/** The first date on which debit and credit differ, in words; null when every date balances. */
export function imbalanceIn(journal: Journal): string | null {
	for (const { date, lines } of journal.entries) {
		const difference = sum(lines.map(({ amount }) => amount));
		if (!difference.eq(0)) {
			const more = difference.gt(0) ? 'credit' : 'debit';
			return `the journal of ${date} does not balance: ${formatMoney(difference.abs())} more ${more}`;
		}
	}
	return null;
}

/** Codes of cost centres in a journal that e-Boekhouden does not have exactly once. */
export function missingCostCentres(journal: Journal, chart: Chart): string[] {
	const codes = linesOf(journal).map(({ costCentre }) => costCentre);
	return unique(codes.filter((code) => code !== '' && chart.costCentreId(code) === null));
}

/** Ledger accounts in what is to be written that e-Boekhouden does not have. */
export function missingLedgerAccounts(plan: PlannedEntry[], header: string, chart: Chart): string[] {
	const codes = [...plan.flatMap(({ rows }) => rows.map(({ ledgerAccount }) => ledgerAccount)), header];
	return unique(codes.filter((code) => !chart.hasLedgerAccount(code)));
}

/** The same for a journal whose cost centres keep it from being planned. */
export function missingLedgerAccountsOf(journal: Journal, chart: Chart): string[] {
	return unique(linesOf(journal).map(({ ledgerAccount }) => ledgerAccount)).filter(
		(code) => !chart.hasLedgerAccount(code),
	);
}

/** One sentence that names everything that is missing, and what to do. */
export function tellMissing(
	ledgerAccounts: string[],
	costCentres: string[],
	journal: Journal | null,
): string {
	const parts: string[] = [];
	const named = ledgerAccounts.filter((code) => code !== '');
	if (named.length > 0) parts.push(`e-Boekhouden has no ledger account ${listed(named)}`);
	if (ledgerAccounts.includes('')) parts.push(`no ledger account is given for ${tellNameless(journal)}`);
	if (costCentres.length > 0) {
		parts.push(`e-Boekhouden has no cost centre, or more than one, that begins with ${listed(costCentres)}`);
	}
	const advice =
		'Add them in e-Boekhouden with exactly these codes, or change the codes in the payroll; nothing of this run was booked.';
	return `${parts.join('; ')}. ${advice}`;
}

function tellNameless(journal: Journal | null): string {
	const lines = journal ? linesOf(journal).filter(({ ledgerAccount }) => ledgerAccount === '') : [];
	return listed(unique(lines.map(({ description }) => description || 'a line without description')));
}

function linesOf(journal: Journal): JournalLine[] {
	return journal.entries.flatMap(({ lines }) => lines);
}

function unique(values: string[]): string[] {
	return [...new Set(values)];
}
