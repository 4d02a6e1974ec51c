import type { Journal, JournalLine } from '../../shared/items/payroll';
import type { Chart } from './chart';
import type { PlannedEntry } from './plan';

/** Codes of cost centres in a journal that e-Boekhouden does not have exactly once. */
export function missingCostCentres(journal: Journal, chart: Chart): string[] {
	const codes = linesOf(journal).map(({ costCentre }) => costCentre);
	return unique(codes.filter((code) => code !== '' && chart.costCentreId(code) === null));
}

/** Ledger accounts in what is to be written that e-Boekhouden does not have. */
export function missingInPlan(plan: PlannedEntry[], header: string, chart: Chart): string[] {
	const codes = [...plan.flatMap(({ rows }) => rows.map(({ ledgerAccount }) => ledgerAccount)), header];
	return unique(codes.filter((code) => !chart.hasLedgerAccount(code)));
}

/** The same for a journal whose cost centres keep it from being planned. */
export function missingInJournal(journal: Journal, chart: Chart): string[] {
	const codes = linesOf(journal).map(({ ledgerAccount }) => ledgerAccount);
	return unique(codes.filter((code) => !chart.hasLedgerAccount(code)));
}

/** Descriptions of the lines that have no ledger account. */
export function linesWithoutAccount(journal: Journal): string[] {
	const lines = linesOf(journal).filter(({ ledgerAccount }) => ledgerAccount === '');
	return unique(lines.map(({ description }) => description));
}

function linesOf(journal: Journal): JournalLine[] {
	return journal.entries.flatMap(({ lines }) => lines);
}

function unique(values: string[]): string[] {
	return [...new Set(values)];
}
