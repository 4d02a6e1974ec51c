import type { PayrollFaults, PayrollFindings } from '../../findings/payroll';
import { withoutEnd } from '../../../values/words';
import type { Clauses, Sentences, Tongue } from '../sentence';
import { accountsIn, capital, saysItself } from '../words';
import { mutation, payrollWriting } from './payrollWriting';

const AGAIN = 'The next execution tries again.';

export const payroll: Sentences<PayrollFindings> = {
	...payrollWriting,
	payrollItemFaulty: {
		what: ({ faults }, t) => `The item is not the payroll of one company: ${t.faults(faults)}.`,
		todo: 'Correct what makes the item; docs/items.md has its shape.',
	},
	booksNotRead: { what: 'The books could not be read. Nothing was written.', todo: '' },
	clearingAccountUnknown: {
		what: ({ clearingAccount }) =>
			`The clearing account '${clearingAccount}' does not exist in e-Boekhouden. Nothing was written.`,
		todo: "Correct 'clearingAccount', or leave it empty to use the account called Verrekeningen.",
	},
	noPayrollRuns: {
		what: ({ fromYear, fromPeriod }) => `There are no payroll runs from period ${fromPeriod} of ${fromYear}.`,
		todo: '',
	},

	journalFaulty: {
		what: ({ faults }, t) =>
			`The journal holds something that cannot be booked: ${t.faults(faults)}. Nothing was written for this run.`,
		todo: 'Correct it in the payroll.',
	},
	journalNotRead: {
		what: ({ cause, problem }, t) => {
			if (problem && saysItself(problem)) return t.say(problem);
			const why = problem ? t.say(problem) : withoutEnd(cause, '.') || 'no reason was given';
			return `The journal was not read: ${withoutEnd(why, '.')}.`;
		},
		todo: AGAIN,
	},
	journalEmpty: { what: 'The run has no journal yet.', todo: '' },
	bookedJournalEmpty: {
		what: ({ mutations }) =>
			`The run is booked (${mutation(mutations)}), but its journal is now empty. Nothing was reversed.`,
		todo: ({ mutations, voucher }) => `Check the run. If this is right: ${takeBack(mutations, voucher)}.`,
	},
	runNotLocked: { what: 'The run is not locked in the payroll yet.', todo: '' },
	bookedRunNotLocked: {
		what: ({ mutations }) =>
			`The run is not locked in the payroll; until it is, the books keep what was booked (${mutation(mutations)}).`,
		todo: '',
	},
	journalUnbalanced: {
		what: ({ date, difference, side }, t) =>
			`The journal of ${t.date(date)} does not balance: ${t.amount(difference)} more ${side}. Nothing was written for this run.`,
		todo: 'Correct the journal in the payroll.',
	},
	codesMissing: {
		what: ({ ledgerAccounts, costCentres, linesWithoutAccount }, t) => {
			const parts = [
				ledgerAccounts.length > 0 && `e-Boekhouden has no ledger account ${t.list(ledgerAccounts)}`,
				linesWithoutAccount.length > 0 && `lines without ledger account: ${lines(linesWithoutAccount, t)}`,
				costCentres.length > 0 && `cost centre unknown or double: ${t.list(costCentres)}`,
			].filter((part) => part !== false);
			return `Nothing was written for this run: ${parts.join('; ')}.`;
		},
		todo: 'Correct the codes in the payroll, or make sure that e-Boekhouden has exactly these.',
	},
	journalEqualsBooks: {
		what: ({ mutations }) => {
			if (mutations.length === 0) return 'The journal adds up to nothing, and nothing is booked.';
			return `${capital(mutation(mutations))} ${mutations.length > 1 ? 'together equal' : 'equals'} the journal.`;
		},
		todo: '',
	},

	dateOutsideReading: {
		what: ({ date, readFrom, readTo }, t) =>
			`The journal has a date outside the period that was read: ${t.date(date)} (read: ${t.date(readFrom)} to ${t.date(readTo)}). Nothing was written for this run.`,
		todo: 'Check the date in the payroll, or start at an earlier period.',
	},
	closedBySetting: {
		what: ({ closedUntil, dates, amount, differences }, t) =>
			`Nothing is written up to and including ${t.date(closedUntil)} ('closedUntil'), and the books differ on ${t.dates(dates)}: ${t.amount(amount)} on ledger account ${accountsIn(differences, t)}.`,
		todo: "If that must be booked there, make 'closedUntil' earlier.",
	},
	runMadeAgain: {
		what: ({ run, formerRun, formerMutations }) =>
			`Run ${formerRun} (${mutation(formerMutations)}) is booked for the same period or date, and gone: this run (${run}) seems to be the same, made again.`,
		todo: ({ formerMutations, formerVoucher }) =>
			`${capital(takeBack(formerMutations, formerVoucher))}, or set 'vanishedRuns' to 'reverse'.`,
	},
	bookedByAnotherHand: {
		what: ({ mutation: number, mutationDate }, t) =>
			`Memorial entry ${number} of ${t.date(mutationDate)} already books the same amounts.`,
		todo: ({ adoptAs }) =>
			`Start at a later period, or give that entry the Boekstuk '${adoptAs}' in e-Boekhouden: then it counts as this run.`,
	},
	editedByHand: {
		what: ({ mutations }) =>
			`Edited by hand and left alone ('handEdits' is 'report'): ${mutation(mutations)}. The books differ from the payroll for this run.`,
		todo: "Set it right in e-Boekhouden, or set 'handEdits' to 'restore'.",
	},
	entriesKeepChanging: {
		what: ({ mutations }) =>
			`Of the newest six entries of this package three or more are no longer what was booked (${mutation(mutations)}), so writing on could go on for ever. Nothing was written.`,
		todo: "Look at them in e-Boekhouden. Where one is right as it is, remove the code 'n8n:…' from its description.",
	},
	runVanished: {
		what: ({ mutations }) => `The run is booked (${mutation(mutations)}), but no longer in the payroll.`,
		todo: ({ mutations, voucher }) =>
			`${capital(takeBack(mutations, voucher))}, or set 'vanishedRuns' to 'reverse'.`,
	},
	runNotInList: {
		what: ({ mutations }) =>
			`The run is booked (${mutation(mutations)}), but is not in the list of the payroll, which is empty or was not read whole. Nothing was done about it.`,
		todo: 'Check that the run is in the payroll; the next execution reads the list again.',
	},
	voucherTooLong: {
		what: ({ voucher, longest }) =>
			`The Boekstuk '${voucher}' is longer than ${longest} characters and might be cut off. Nothing was written for this run.`,
		todo: 'Give the company or the run a shorter code.',
	},
};

function lines(descriptions: readonly string[], t: Tongue): string {
	return t.list(descriptions.map((description) => description || 'without description'));
}

/** How a person takes a booking back so that it counts. */
function takeBack(mutations: readonly string[], voucher: string): string {
	const [numbers, it] = [mutation(mutations), mutations.length > 1 ? 'them' : 'it'];
	return `delete ${numbers} in e-Boekhouden, or book ${it} back with Boekstuk '${voucher}' (otherwise it does not count)`;
}

export const payrollFaults: Clauses<PayrollFaults> = {};
