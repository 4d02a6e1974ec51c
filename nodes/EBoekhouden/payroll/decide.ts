import type { Journal } from '../../shared/items/payroll';
import { JOURNAL_OBJECTIONS } from './journalObjections';
import { bookedBy, numbersOf, type MemorialEntry } from './memorial';
import { firstObjection, type Objection, type Proposal, type Situation } from './objection';
import { closedBySetting, editedByHand, entriesKeepChanging, missingLedgerAccounts } from './objections';
import { dueFrom, planEntries, type PlannedEntry } from './plan';
import { blocked, type Verdict } from './verdict';
import { voucherOf } from './voucher';

/** What is to be done about a run: entries to write, or only something to say. */
export type RunPlan = { write: WritePlan } | { verdict: Verdict };

export interface WritePlan {
	kind: 'book' | 'correct' | 'takeBack';
	header: string;
	entries: PlannedEntry[];
}

/** A run that the payroll lists: should its journal be booked, corrected, left alone? */
export function decideRun(journal: Journal, situation: Situation): RunPlan {
	const { payroll, booked, chart, settings } = situation;
	const standing = booked.ofRun(payroll.company, journal.run);
	const due = dueFrom(journal, (code) => chart.costCentreId(code) ?? '');
	const plan = planEntries(due, standing, settings.correction);
	const proposal = { ...proposalFor(journal.run, standing, plan, situation), journal };
	const found = firstObjection(JOURNAL_OBJECTIONS, proposal, situation);
	const kind = bookedBy(standing).isNothing() ? 'book' : 'correct';
	return found ? { verdict: found } : { write: { kind, header: proposal.header, entries: plan } };
}

/** A run that is booked but gone from the payroll: told, or taken back when the settings ask for it. */
export function decideVanished(run: string, situation: Situation): RunPlan {
	const { payroll, booked, settings } = situation;
	const standing = booked.ofRun(payroll.company, run);
	const plan = planEntries([], standing, settings.correction);
	const proposal = { ...proposalFor(run, standing, plan, situation), journal: null };
	const found = firstObjection(VANISHED_OBJECTIONS, proposal, situation);
	return found ? { verdict: found } : { write: { kind: 'takeBack', header: proposal.header, entries: plan } };
}

const perhapsNotGone: Objection = ({ standing }, { payroll }) =>
	payroll.complete ? null : blocked({ code: 'runNotInList', mutations: numbersOf(standing) });

const onlyReported: Objection = ({ standing, voucher }, { settings }) =>
	settings.vanishedRuns === 'reverse'
		? null
		: blocked({ code: 'runVanished', mutations: numbersOf(standing), voucher });

const VANISHED_OBJECTIONS: readonly Objection[] = [
	perhapsNotGone,
	onlyReported,
	missingLedgerAccounts,
	closedBySetting,
	editedByHand,
	entriesKeepChanging,
];

function proposalFor(
	run: string,
	standing: MemorialEntry[],
	plan: PlannedEntry[],
	{ payroll: { source }, settings, chart }: Situation,
): Omit<Proposal, 'journal'> {
	const header = settings.clearingAccount || (chart.clearingAccount ?? plan[0]?.rows[0]?.ledgerAccount ?? '');
	return { run, voucher: voucherOf(standing, source), standing, plan, header };
}
