import { isWithin } from '../../shared/dates';
import { listed } from '../../shared/words';
import { bookedByAnotherHand } from './anotherHand';
import type { Chart } from './chart';
import { fitOf } from './description';
import {
	imbalanceIn,
	missingCostCentres,
	missingLedgerAccounts,
	missingLedgerAccountsOf,
	tellMissing,
} from './faults';
import { bookedBy, type MemorialEntry } from './memorial';
import type { Outcome } from './outcome';
import type { Journal, Payroll } from './payroll';
import { dueFrom, planEntries, type PlannedEntry } from './plan';
import type { Reading } from './reading';
import type { SyncSettings } from './settings';
import { formatVoucher, type Voucher } from './voucher';

/** Everything a decision about one company rests on. */
export interface Situation {
	payroll: Payroll;
	reading: Reading;
	chart: Chart;
	settings: SyncSettings;
	/** Runs that are booked and in no list of the payroll, with their Boekstukken. */
	vanished: Map<string, Voucher[]>;
}

/** What is to be done about a run: entries to write, or only something to say. */
export type Decision = { write: PlannedEntry[]; header: string; corrects: boolean } | { outcome: Outcome };

/** A run that the payroll lists: should its journal be booked, corrected, left alone? */
export function decideRun(journal: Journal, situation: Situation): Decision {
	const { payroll, reading, chart, settings } = situation;
	const booked = reading.ofRun(payroll.company, journal.run);
	const unread = notReady(journal, !bookedBy(booked).isNothing());
	if (unread) return say(unread);

	const imbalance = imbalanceIn(journal);
	if (imbalance) {
		return blocked(`${imbalance}. Correct the journal in the payroll; nothing of this run was booked`);
	}
	const costCentres = missingCostCentres(journal, chart);
	if (costCentres.length > 0) {
		return blocked(tellMissing(missingLedgerAccountsOf(journal, chart), costCentres, journal));
	}
	const due = dueFrom(journal, (code) => chart.costCentreId(code) ?? '');
	const plan = planEntries(due, booked, settings.correction);
	if (plan.length === 0) return say({ action: 'unchanged', reason: 'The books equal the payroll.' });
	return (
		objection(journal, plan, booked, situation) ?? {
			write: plan,
			header: headerFor(plan, situation),
			corrects: !bookedBy(booked).isNothing(),
		}
	);
}

/** A run that is booked but gone from the payroll: told, or taken back when the settings ask for it. */
export function decideVanished(run: string, situation: Situation): Decision {
	const { payroll, reading, chart, settings } = situation;
	if (!payroll.complete) {
		return blocked(
			'The run is booked, but is not in the list of the payroll, which is empty or was not read whole. Nothing was done about it',
		);
	}
	if (settings.vanishedRuns !== 'reverse') {
		return blocked(
			"The run is booked, but no longer in the payroll. Take the booking back by hand, or set 'vanishedRuns' to 'reverse'",
		);
	}
	const booked = reading.ofRun(payroll.company, run);
	const plan = planEntries([], booked, settings.correction);
	const header = headerFor(plan, situation);
	const missing = missingLedgerAccounts(plan, header, chart);
	if (missing.length > 0) return blocked(tellMissing(missing, [], null));
	return heldBack(plan, booked, situation) ?? { write: plan, header, corrects: true };
}

/** Why nothing is written for this run although the books differ; null when nothing speaks against it. */
function objection(
	journal: Journal,
	plan: PlannedEntry[],
	booked: MemorialEntry[],
	situation: Situation,
): Decision | null {
	const { payroll, reading, chart } = situation;
	const outside = plan.find(({ date }) => !isWithin(date, reading.window));
	if (outside) {
		return blocked(
			`The journal has a date outside the period that was read (${outside.date}; read: ${reading.window.from} to ${reading.window.to}). Check the date in the payroll, or start at an earlier period`,
		);
	}
	const missing = missingLedgerAccounts(plan, headerFor(plan, situation), chart);
	if (missing.length > 0) return blocked(tellMissing(missing, [], journal));
	const closed = closedBySetting(plan, situation);
	if (closed) return closed;
	if (booked.length === 0) {
		const former = recreatedFrom(journal, plan, situation);
		if (former) {
			return blocked(
				`Run ${former} stands booked for the same period or date and is gone from the payroll: this run (${journal.run}) seems to be that one made again. Take back the booking of run ${former} by hand, or set 'vanishedRuns' to 'reverse'`,
			);
		}
	}
	const alike = bookedByAnotherHand(journal, payroll, plan, reading, bookedBy(booked).isNothing());
	if (alike) return blocked(tellAlike(alike, journal, payroll));
	return heldBack(plan, booked, situation);
}

/** What holds back any writing, also the taking back of a vanished run. */
function heldBack(plan: PlannedEntry[], booked: MemorialEntry[], situation: Situation): Decision | null {
	const { payroll, reading, settings } = situation;
	const closed = closedBySetting(plan, situation);
	if (closed) return closed;
	if (settings.handEdits === 'report') {
		const edited = booked.filter((entry) => fitOf(entry, payroll.source) === 'changed');
		if (edited.length > 0) {
			return blocked(
				`Mutation ${edited.map(({ number }) => number).join(', ')} was edited by hand and is left alone ('handEdits' is 'report'). The books differ from the payroll for this run`,
			);
		}
	}
	if (reading.isNotKept()) {
		return blocked(
			'Three of the newest six entries of this package no longer are what was booked, so writing on could go on for ever. Check these entries in e-Boekhouden; nothing was written',
		);
	}
	return null;
}

function notReady({ state, problem }: Journal, isBooked: boolean): Outcome | null {
	switch (state) {
		case 'ready':
			return null;
		case 'faulty':
			return {
				action: 'blocked',
				reason: `The journal holds something that cannot be booked: ${problem}. Nothing of this run was booked.`,
			};
		case 'unread':
			return {
				action: 'failed',
				reason: `The journal could not be read: ${problem || 'no reason was given'}`,
			};
		case 'notLocked':
			return {
				action: 'skipped',
				reason: isBooked
					? 'The run is not locked in the payroll; the books keep what was booked until it is.'
					: 'The run is not locked in the payroll yet.',
			};
		case 'outOfScope':
			return { action: 'skipped', reason: 'The run lies before the start period.' };
		case 'empty':
			return isBooked
				? {
						action: 'blocked',
						reason:
							'The run is booked, but its journal is now empty in the payroll. Nothing is reversed because a journal is missing: check the run, and take the booking back by hand if that is right.',
					}
				: { action: 'skipped', reason: 'The run has no journal yet.' };
	}
}

function closedBySetting(plan: PlannedEntry[], { settings }: Situation): Decision | null {
	const { closedUntil } = settings;
	const dates = closedUntil === '' ? [] : plan.map(({ date }) => date).filter((date) => date <= closedUntil);
	if (dates.length === 0) return null;
	return say({
		action: 'closed',
		reason: `Nothing is written up to ${closedUntil} ('closedUntil'), and the books differ on ${listed([...new Set(dates)])}.`,
	});
}

/** A vanished run that is still booked in a period or on a date of this one. */
function recreatedFrom(journal: Journal, plan: PlannedEntry[], situation: Situation): string | null {
	const { payroll, reading, vanished } = situation;
	const dates = new Set(plan.map(({ date }) => date));
	const periods = new Set(journal.entries.map(({ period }) => `${journal.year}-${period}`));
	for (const [run, vouchers] of vanished) {
		if (!reading.isBooked(payroll.company, run)) continue;
		const samePeriod = vouchers.some(({ year, period }) => periods.has(`${year}-${period}`));
		const sameDate = reading.ofRun(payroll.company, run).some(({ date }) => dates.has(date));
		if (samePeriod || sameDate) return run;
	}
	return null;
}

function headerFor(plan: PlannedEntry[], { settings, chart }: Situation): string {
	return settings.clearingAccount || (chart.clearingAccount ?? plan[0]?.rows[0]?.ledgerAccount ?? '');
}

function tellAlike(entry: MemorialEntry, journal: Journal, { source, company }: Payroll): string {
	const period = journal.entries[0]?.period ?? 1;
	const voucher = formatVoucher({ source, company, year: journal.year, period, run: journal.run });
	return `Memorial entry ${entry.number} of ${entry.date} already books the same amounts. Start at a later period, or give that entry the Boekstuk '${voucher}' in e-Boekhouden: then it counts as this run`;
}

function blocked(reason: string): Decision {
	return say({ action: 'blocked', reason: /[.]$/.test(reason) ? reason : `${reason}.` });
}

function say(outcome: Outcome): Decision {
	return { outcome };
}
