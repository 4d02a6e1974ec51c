import type { Journal, Payroll } from '../../shared/items/payroll';
import type { BookedEntries } from './bookedEntries';
import type { Chart } from './chart';
import type { MemorialEntry } from './memorial';
import type { PlannedEntry } from './plan';
import type { SyncSettings } from './settings';
import type { Verdict } from './verdict';
import type { Voucher } from './voucher';

/** Everything a decision about one company rests on. */
export interface Situation {
	payroll: Payroll;
	booked: BookedEntries;
	chart: Chart;
	settings: SyncSettings;
	/** Runs that are booked and in no list of the payroll, with their Boekstukken. */
	vanished: Map<string, Voucher[]>;
}

/** What would be written for a run, if nothing spoke against it. */
export interface Proposal {
	run: string;
	/** The Boekstuk of the run as a whole. */
	voucher: string;
	/** Its entries that stand in the books. */
	standing: MemorialEntry[];
	plan: PlannedEntry[];
	header: string;
	/** None for a run that is gone. */
	journal: Journal | null;
}

export interface JournalProposal extends Proposal {
	journal: Journal;
}

/** Why a proposal is not carried out; null when this speaks not against it. */
export type Objection<P extends Proposal = Proposal> = (proposal: P, situation: Situation) => Verdict | null;

/** The first objection decides: what comes first is what a person hears of. */
export function firstObjection<P extends Proposal>(
	objections: readonly Objection<P>[],
	proposal: P,
	situation: Situation,
): Verdict | null {
	for (const objection of objections) {
		const found = objection(proposal, situation);
		if (found) return found;
	}
	return null;
}
