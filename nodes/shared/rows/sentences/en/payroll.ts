import type { PayrollFaults, PayrollFindings } from '../../findings/payroll';
import { isRounding } from '../../../values/money';
import { withoutEnd } from '../../../values/text';
import type { Clauses, Sentences, Tongue } from '../sentence';
import { capital, saysItself } from '../words';
import {
	adopt,
	adoptAs,
	beside,
	counterBooked,
	few,
	isOfOtherCompany,
	handsInWords,
	inClosedPeriod,
	lacking,
	LIKENESS,
	settle,
	takeBack,
	takenBack,
} from './payrollWords';
import { mutation, payrollWriting } from './payrollWriting';
import { whichRun } from './whichRun';

const AGAIN = 'The next execution tries again.';

export const payroll: Sentences<PayrollFindings> = {
	...payrollWriting,
	...whichRun,
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
		what: ({ mutations, hands }, t) =>
			`The run is booked (${mutation(mutations)}), but its journal is empty now; nothing was taken back.${counterBooked(hands, t)}`,
		todo: (facts) => `Check the run. ${takeBack(facts)}`,
	},
	runNotLocked: { what: 'The run is not locked in the payroll yet.', todo: '' },
	bookedRunNotLocked: {
		what: ({ mutations }) =>
			`The run is not locked in the payroll; until it is, the books keep what was booked (${mutation(mutations)}).`,
		todo: '',
	},
	journalUnbalanced: {
		what: ({ date, difference, side }, t) =>
			`The journal of ${t.date(date)} does not balance: ${t.amount(difference)} more ${side}. Nothing was booked for that date.`,
		todo: ({ difference }) =>
			isRounding(difference)
				? "Put a ledger account for such cents at 'roundingAccount', or correct the journal in the payroll."
				: 'Correct the journal in the payroll.',
	},
	journalSidesSwapped: {
		what: ({ netInDebit, taxInDebit }, t) =>
			`Net wages (${t.amount(netInDebit)}) and wage tax (${t.amount(taxInDebit)}) are in debit, not in credit. Nothing was booked for this run.`,
		todo: ({ options }, t) =>
			`With one column of amounts: choose the other at 'creditSign'. Else put one of these into 'decisions': ${options.map((option) => `${option.text} (${takenBack(option, t)})`).join('; ')}`,
	},
	codesMissing: {
		what: ({ ledgerAccounts, costCentres, linesWithoutAccount, zerosLost = [] }, t) => {
			const parts = [
				ledgerAccounts.length > 0 && `e-Boekhouden has no ledger account ${t.list(ledgerAccounts)}`,
				linesWithoutAccount.length > 0 && `lines without ledger account: ${lines(linesWithoutAccount, t)}`,
				costCentres.length > 0 && `cost centre unknown or double: ${t.list(costCentres)}`,
				ledgerAccounts.length === 0 &&
					zerosLost.length > 0 &&
					`zeros in front may be gone of ${t.list(zerosLost, 5)}`,
			].filter((part) => part !== false);
			return `What needs these codes was not booked: ${parts.join('; ')}.`;
		},
		todo: ({ zerosLost = [] }, t) =>
			zerosLost.length > 0
				? `e-Boekhouden does have ${t.list(zerosLost, 5)}: the file was opened and saved in Excel, which took the zeros in front. Export it once more, do not open it in Excel, and make no new accounts.`
				: 'Correct the codes in the payroll, or make sure that e-Boekhouden has exactly these.',
	},
	journalEqualsBooks: {
		what: ({ mutations }) => {
			if (mutations.length === 0) return 'The journal adds up to nothing, and nothing is booked.';
			return `${capital(mutation(mutations))} ${mutations.length > 1 ? 'together equal' : 'equals'} the journal.`;
		},
		todo: '',
	},

	entryTooLong: {
		what: ({ date, rows, most }, t) =>
			`The entry of ${t.date(date)} has ${rows} rows, also when those of one account and cost centre are taken together; e-Boekhouden takes ${most}. Nothing was booked for that date.`,
		todo: 'Book this date by hand, or have the payroll book on fewer accounts and cost centres.',
	},
	dateOutsideReading: {
		what: ({ date, readFrom, readTo }, t) =>
			`${t.date(date)} lies outside what was read (${t.date(readFrom)} to ${t.date(readTo)}); nothing was booked for that date.`,
		todo: 'Check the date in the payroll, or start at an earlier period.',
	},
	closedAndNeverBooked: {
		what: ({ closedUntil, amount }, t) =>
			`This run lies wholly in the period up to ${t.date(closedUntil)} ('closedUntil') and was never booked: ${t.amount(amount)}.`,
		todo: '',
	},
	closedBySetting: {
		what: ({ closedUntil, ...facts }, t) =>
			`Nothing is written up to ${t.date(closedUntil)} ('closedUntil'); ${lacking(facts, t)}.`,
		todo: inClosedPeriod,
	},
	closedInBooks: {
		what: (facts, t) => `e-Boekhouden refuses that period as closed; ${lacking(facts, t)}.`,
		todo: inClosedPeriod,
	},
	waitsForClosedDate: {
		what: ({ date, closedDate }, t) =>
			`The difference on ${t.date(date)} is the exact opposite of that on ${t.date(closedDate)}, which is closed: both wait.`,
		todo: inClosedPeriod,
	},
	runMadeAgain: {
		what: ({ run, formerRun, formerMutations, hands }, t) =>
			`Run ${formerRun} (${mutation(formerMutations)}) is gone, but stands booked for the same period or date; this one (${run}) seems to replace it.${hands.length > 0 ? ` ${handsInWords(hands, t)} seems to take it back.` : ''}`,
		todo: ({ hands, decisions }) =>
			hands.length > 0
				? `${adopt(hands)}; ${settle(decisions)}`
				: `Take the old one back, or book this one beside it: ${settle(decisions)}`,
	},
	bookedByAnotherHand: {
		what: ({ likeness, hands, ownMutations, alternatives }, t) =>
			`${handsInWords(hands, t)} ${LIKENESS[likeness]}${alternatives.length > 0 ? ` (also fits ${t.list(alternatives, 2)})` : ''}${beside(ownMutations, t)}.`,
		todo: ({ hands, decisions, ownMutations }) =>
			isOfOtherCompany(hands)
				? `Its Boekstuk is of another company: let it be. Is this run still to be booked (book), or is it there already (leave)? Put into 'decisions': ${decisions.join(' or ')}`
				: `${ownMutations.length > 0 ? 'Delete what is too many or give' : 'Give'} ${adoptAs(hands)}; ${settle(decisions)}`,
	},
	entryUndated: {
		what: ({ mutations }) =>
			`The date of ${mutation(mutations)} cannot be read, so nobody knows for which one it counts. Nothing was booked for this run.`,
		todo: 'Give it an ordinary date in e-Boekhouden, or delete what is too many.',
	},
	editedByHand: {
		what: ({ mutations }) =>
			`Edited by hand, and left so ('handEdits' is 'report'): ${mutation(mutations)}. For this run the books differ from the journal.`,
		todo: ({ decisions }) => `Restore it in e-Boekhouden; ${settle(decisions)}`,
	},
	tooManyEntries: {
		what: ({ dates, mutations }, t) =>
			`For ${t.dates(dates)} there are more than six entries of this run (${few(mutations, t)}): perhaps two workflows undo each other. Nothing was booked.`,
		todo: ({ decisions }) =>
			`Switch the second one off, and delete in e-Boekhouden what is too many; ${settle(decisions)}`,
	},
	entriesKeepChanging: {
		what: ({ mutations }, t) =>
			`More than three entries of this run are no longer what was booked (${few(mutations, t)}); writing might never come to rest. Nothing was booked.`,
		todo: ({ decisions }) => `Delete them in e-Boekhouden: then it is booked once more; ${settle(decisions)}`,
	},
	runVanished: {
		what: ({ mutations, hands }, t) =>
			`The run is booked (${mutation(mutations)}), but is no longer in the payroll.${counterBooked(hands, t)}`,
		todo: (facts) => takeBack(facts),
	},
	runNotInList: {
		what: ({ mutations }) =>
			`The run is booked (${mutation(mutations)}), but is not in the list of the payroll, which is empty or was not read whole. Nothing was done.`,
		todo: ({ decisions }) =>
			`Check whether the run still exists; the next execution reads the list again; ${settle(decisions)}`,
	},
	leftByDecision: {
		what: ({ answer }) => `Left as it is, as long as 'decisions' has '${answer}'.`,
		todo: '',
	},
	decisionUnreadable: {
		what: ({ text }) =>
			`'decisions' has something that cannot be read, or is about the same twice: '${text}'.`,
		todo: 'Write it as 887=book, 888=leave, 890=reverse or 891=restore, and the answer to a question as the question has it (Q3f2a91c4=book), separated by commas.',
	},
	decisionFitsNoRun: {
		what: ({ text }) => `'${text}' in 'decisions' fits no run.`,
		todo: "Correct the number, or take it out of 'decisions'.",
	},
	answerMistyped: {
		what: ({ text }) => `'${text}' in 'decisions' answers no question: a character is wrong or missing.`,
		todo: 'Copy the text from the row once more.',
	},
	answersSpent: {
		what: ({ answers }, t) =>
			`Answers in 'decisions' to what is not asked now: ${t.list(answers, 5)}. They were carried out, what they were about has changed, or they are about another file.`,
		todo: '',
	},
	decisionAmbiguous: {
		what: ({ text, companies }, t) =>
			`'${text}' in 'decisions' fits runs of several companies: ${t.list(companies, 5)}.`,
		todo: 'Instead of the number, name the whole Boekstuk as it stands in the row of that run.',
	},
	runsBeforeStart: {
		what: ({ count, from, amount, booked }, t) =>
			`Runs from before the start (${t.date(from)}) are left out: ${count}${amount ? `, together ${t.amount(amount)} debit` : ''}${booked ? `, of which ${booked} booked: what changes there is neither booked nor told` : ''}.`,
		todo: '',
	},
	comparedInTurn: {
		what: ({ count }) =>
			`Older runs that are not compared with the books today: ${count}. Reading all of their dates every day would take more calls than e-Boekhouden allows in a month; each is compared on Monday at the latest.`,
		todo: '',
	},
	noClearingAccount: {
		what: ({ ownAccounts }, t) =>
			`There is no clearing account: no balance account Verrekeningen, Tussenrekening, Kruisposten or Vraagposten that is not in the journal itself (${t.list(ownAccounts, 5)}). Nothing was booked for this run.`,
		todo: "Set 'clearingAccount' to an account that serves nothing else.",
	},
	roundingAccountUnknown: {
		what: ({ roundingAccount }) =>
			`Rounding account '${roundingAccount}' does not exist in e-Boekhouden. Nothing was booked.`,
		todo: "Correct 'roundingAccount', or leave that setting empty.",
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

export const payrollFaults: Clauses<PayrollFaults> = {};
