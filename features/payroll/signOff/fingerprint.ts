import { without } from '../../../base/values/records';
import { shortHash } from '../../../base/values/text';
import type { Payroll } from '../item';
import type { PlacedAmount } from '../read/amounts';
import { bookedBy, byNumber, rowText, type NewMemorialEntry } from '../read/memorial';
import { plannedEntries, type CompanyPlan } from '../write/plan';

/** 128 bits: nobody can make two plans with the same fingerprint, not even the author of both. */
const LENGTH = 32;

/** Before it, which company it is of. */
const OF_COMPANY = 8;

/** What a page shows besides the entries of a plan. */
interface Shown {
	/** The account and administration to write to; '' where the page is answered in the same execution. */
	where?: string;
	/** Whether it asks questions, so that the answers are about all rows. */
	asks?: boolean;
}

/**
 * The hash of everything that a person sees of the plan of a company: what would be written, the amounts of these runs in payroll
 * and books, and what others booked by memorial on their accounts, which may be the same. When one of these changes, it is void.
 */
export function fingerprintOf(plan: CompanyPlan, { where = '', asks = false }: Shown): string {
	const { source, company } = plan.payroll;
	const runs = plan.steps.flatMap(({ write }) => {
		if (!write) return [];
		const { run, expected, booked } = write.view;
		return [JSON.stringify([run, amountsAsText(expected), amountsAsText(booked.list())])];
	});
	const planned = plannedEntries(plan);
	const accounts = new Set(planned.flatMap(({ rows }) => rows.map(({ ledgerAccount }) => ledgerAccount)));
	const others = plan.foreign
		.filter(({ whose }) => whose === null)
		.map((entry) => ({ number: entry.number, amounts: bookedBy([entry]).list() }))
		.filter(({ amounts }) => amounts.some(({ ledgerAccount }) => accounts.has(ledgerAccount)))
		.sort(byNumber)
		.map(({ number, amounts }) => [number, amountsAsText(amounts)]);
	const entries = planned.map(entryAsText);
	const asked = asks ? plan.steps.map(({ row }) => without('notes', row)) : [];
	const facts = [source, company, where, entries.sort(), runs.sort(), others, asked];
	return companyPart(plan.payroll) + shortHash(facts, LENGTH);
}

/** Those of the plans of a company, whatever they planned. */
export function shownOf(fingerprints: readonly string[], payroll: Payroll): string[] {
	const part = companyPart(payroll);
	return fingerprints.filter((fingerprint) => fingerprint.startsWith(part));
}

function companyPart({ source, company }: Payroll): string {
	return shortHash([source, company], OF_COMPANY);
}

/** An entry as it is sent, independent of the order of its rows. */
export function entryAsText({ date, voucher, description, header, rows }: NewMemorialEntry): string {
	const lines = rows.map(({ ledgerAccount, costCentreId, amount, text }) =>
		JSON.stringify([ledgerAccount, costCentreId, amount.toFixed(2), rowText(text)]),
	);
	return JSON.stringify([date, voucher, description, header, lines.sort()]);
}

function amountsAsText(amounts: readonly PlacedAmount[]): string[] {
	return amounts
		.map(({ date, ledgerAccount, costCentreId, amount }) =>
			JSON.stringify([date, ledgerAccount, costCentreId, amount.toFixed(2)]),
		)
		.sort();
}
