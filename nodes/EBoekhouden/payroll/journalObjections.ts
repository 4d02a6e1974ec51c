import type { Finding } from '../../shared/rows/findings/finding';
import { isWithin } from '../../shared/values/dates';
import { foreignBooking } from './foreignBooking';
import { bookedBy, imbalanceOf, numbersOf } from './memorial';
import { missingCostCentres, missingInJournal } from './missing';
import type { JournalProposal, Objection } from './objection';
import {
	closedBySetting,
	codesMissing,
	editedByHand,
	entriesKeepChanging,
	missingLedgerAccounts,
} from './objections';
import { blocked, verdict } from './verdict';
import { formatVoucher, voucherOf } from './voucher';

type JournalObjection = Objection<JournalProposal>;

const notReady: JournalObjection = ({ journal, standing, voucher }) => {
	const mutations = numbersOf(standing);
	const isBooked = !bookedBy(standing).isNothing();
	switch (journal.state) {
		case 'faulty':
			return blocked({ code: 'journalFaulty', faults: journal.faults });
		case 'unread':
			return verdict('failed', { code: 'journalNotRead', ...whyNotRead(journal.problem) });
		case 'notLocked':
			return verdict(
				'skipped',
				isBooked ? { code: 'bookedRunNotLocked', mutations } : { code: 'runNotLocked' },
			);
		case 'empty':
			return isBooked
				? blocked({ code: 'bookedJournalEmpty', mutations, voucher })
				: verdict('skipped', { code: 'journalEmpty' });
		case 'ready':
		case 'outOfScope':
			return null;
	}
};

const unbalanced: JournalObjection = ({ journal }) => {
	for (const { date, lines } of journal.entries) {
		const imbalance = imbalanceOf(lines);
		if (imbalance) return blocked({ code: 'journalUnbalanced', date, ...imbalance });
	}
	return null;
};

const unknownCostCentres: JournalObjection = ({ journal }, { chart }) => {
	const missing = missingCostCentres(journal, chart);
	return missing.length > 0 ? codesMissing(missingInJournal(journal, chart), missing, journal) : null;
};

const nothingToWrite: JournalObjection = ({ plan, standing }) =>
	plan.length === 0
		? verdict('unchanged', { code: 'journalEqualsBooks', mutations: numbersOf(standing) })
		: null;

const outsideReading: JournalObjection = ({ plan }, { booked: { window } }) => {
	const outside = plan.find(({ date }) => !isWithin(date, window));
	if (!outside) return null;
	return blocked({
		code: 'dateOutsideReading',
		date: outside.date,
		readFrom: window.from,
		readTo: window.to,
	});
};

/** Another payroll may say it in words of its own. */
function whyNotRead(problem: Finding | null): { cause: string; problem?: Finding } {
	if (problem?.code === 'asWritten') return { cause: problem.text };
	return { cause: '', ...(problem && { problem }) };
}

/** A run that is gone is still booked in a period or on a date of this one, of which nothing is. */
const madeAgain: JournalObjection = ({ run, journal, plan, standing }, { payroll, booked, vanished }) => {
	if (standing.length > 0) return null;
	const dates = new Set(plan.map(({ date }) => date));
	const periods = new Set(journal.entries.map(({ period }) => `${journal.year}-${period}`));
	for (const [formerRun, vouchers] of vanished) {
		if (!booked.isBooked(payroll.company, formerRun)) continue;
		const former = booked.ofRun(payroll.company, formerRun);
		const samePeriod = vouchers.some(({ year, period }) => periods.has(`${year}-${period}`));
		if (!samePeriod && !former.some(({ date }) => dates.has(date))) continue;
		return blocked({
			code: 'runMadeAgain',
			run,
			formerRun,
			formerMutations: numbersOf(former),
			formerVoucher: voucherOf(former, payroll.source),
		});
	}
	return null;
};

const bookedByAnotherHand: JournalObjection = (proposal, { payroll, booked }) => {
	const found = foreignBooking(proposal, payroll, booked);
	if (!found) return null;
	const { source, company } = payroll;
	const { run, year, entries } = proposal.journal;
	const adoptAs = formatVoucher({ source, company, year, period: entries[0]?.period ?? 1, run });
	return blocked({
		code: 'bookedByAnotherHand',
		mutation: found.number,
		mutationDate: found.date,
		adoptAs,
	});
};

export const JOURNAL_OBJECTIONS: readonly JournalObjection[] = [
	notReady,
	unbalanced,
	unknownCostCentres,
	nothingToWrite,
	outsideReading,
	missingLedgerAccounts,
	closedBySetting,
	madeAgain,
	bookedByAnotherHand,
	editedByHand,
	entriesKeepChanging,
];
