import { Amounts } from './amounts';
import { fitOf } from './description';
import { debitTotal, rowDetails } from './entryDetails';
import { numbersOf } from './memorial';
import { linesWithoutAccount, missingInPlan } from './missing';
import type { Objection, Proposal } from './objection';
import { blocked, verdict, type Verdict } from './verdict';

/** What speaks against any writing, also against taking back a run that is gone. */

export const missingLedgerAccounts: Objection = ({ plan, header, journal }, { chart }) => {
	const missing = missingInPlan(plan, header, chart);
	return missing.length > 0 ? codesMissing(missing, [], journal) : null;
};

export function codesMissing(
	ledgerAccounts: string[],
	costCentres: string[],
	journal: Proposal['journal'],
): Verdict {
	const nameless = journal ? linesWithoutAccount(journal) : [];
	return blocked({
		code: 'codesMissing',
		ledgerAccounts: ledgerAccounts.filter((code) => code !== ''),
		costCentres,
		linesWithoutAccount: !ledgerAccounts.includes('') ? [] : nameless.length > 0 ? nameless : [''],
	});
}

export const closedBySetting: Objection = ({ plan }, { settings: { closedUntil } }) => {
	const closed = closedUntil === '' ? [] : plan.filter(({ date }) => date <= closedUntil);
	if (closed.length === 0) return null;
	const rows = closed.flatMap((entry) => entry.rows.map((row) => ({ date: entry.date, ...row })));
	const differences = Amounts.of(rows).list();
	return verdict('closed', {
		code: 'closedBySetting',
		closedUntil,
		dates: [...new Set(closed.map(({ date }) => date))],
		amount: debitTotal(differences),
		differences: differences.map((placed) => ({ date: placed.date, ...rowDetails(placed) })),
	});
};

export const editedByHand: Objection = ({ standing }, { payroll, settings }) => {
	if (settings.handEdits !== 'report') return null;
	const edited = standing.filter((entry) => fitOf(entry, payroll.source) === 'changed');
	return edited.length > 0 ? blocked({ code: 'editedByHand', mutations: numbersOf(edited) }) : null;
};

export const entriesKeepChanging: Objection = (_proposal, { booked }) => {
	const changed = booked.notKept();
	return changed.length > 0 ? blocked({ code: 'entriesKeepChanging', mutations: numbersOf(changed) }) : null;
};
