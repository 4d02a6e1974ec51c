import type { PayrollWritingFindings } from '../../findings/payrollWriting';
import { withoutEnd } from '../../../values/text';
import type { Sentences } from '../sentence';

const UNFORESEEN = 'a refusal that only e-Boekhouden can give, such as a closed period, cannot be foreseen.';
const STOPPED = 'Nothing more is written.';
const CHECK = 'Check this mutation in e-Boekhouden.';

export const payrollWriting: Sentences<PayrollWritingFindings> = {
	journalBooked: { what: ({ mutations }) => `Booked as ${mutation(mutations)}.`, todo: '' },
	journalWouldBeBooked: { what: `Would be booked; ${UNFORESEEN}`, todo: '' },
	journalCorrected: {
		what: ({ mutations }) => `The difference was booked as ${mutation(mutations)}.`,
		todo: '',
	},
	journalWouldBeCorrected: { what: `Would be corrected; ${UNFORESEEN}`, todo: '' },
	runTakenBack: {
		what: ({ mutations }) =>
			`The run is gone from the payroll; its booking was taken back as ${mutation(mutations)}.`,
		todo: '',
	},
	runWouldBeTakenBack: {
		what: `The run is gone from the payroll; its booking would be taken back; ${UNFORESEEN}`,
		todo: '',
	},

	bookedForClosedDate: {
		what: ({ date, forDate }, t) =>
			`The difference of ${t.date(forDate)}, which is closed, stands on ${t.date(date)}.`,
		todo: '',
	},

	entryNotBooked: {
		what: ({ date, mutations }, t) => `The entry of ${t.date(date)} was not booked.${before(mutations)}`,
		todo: '',
	},
	entryWasBooked: {
		what: ({ mutation: number, date }, t) =>
			`The entry of ${t.date(date)} stood there already as mutation ${number}, and was not booked again.`,
		todo: '',
	},
	entryReferenceInUse: {
		what: ({ date, voucher, mutations }, t) =>
			mutations.length > 0
				? `For ${t.date(date)} another execution booked something else at the same time (${mutation(mutations)}); nothing was added to it.`
				: `The entry of ${t.date(date)} was not booked: e-Boekhouden has an entry with this payment reference already, but it is not there under Boekstuk '${voucher}'.`,
		todo: ({ mutations, decision }) =>
			mutations.length > 0
				? 'Do not let this workflow run twice at once; the next execution checks everything.'
				: `Give the mutation that is of this run this Boekstuk again; if there is none, put into 'decisions': ${decision}`,
	},
	entryPerhapsBooked: {
		what: ({ date, mutations }, t) =>
			`Whether the entry of ${t.date(date)} was booked is not known; nothing more was booked for that date.${before(mutations)}`,
		todo: 'The next execution looks first.',
	},
	ownFault: {
		what: ({ text }) => `Something went wrong in this package itself: ${withoutEnd(text, '.')}.`,
		todo: 'Please tell its makers.',
	},

	writingStopped: { what: 'Not written, because the execution was stopped.', todo: '' },
	entryNotReadBack: {
		what: ({ mutation: number }) => `Mutation ${number} was booked, but could not be read back. ${STOPPED}`,
		todo: CHECK,
	},
	entryNotFoundBack: {
		what: ({ mutation: number }) => `Mutation ${number} was booked, but cannot be found back. ${STOPPED}`,
		todo: CHECK,
	},
	voucherNotKept: { what: (facts) => otherwise('Boekstuk', facts), todo: CHECK },
	dateNotKept: {
		what: ({ sent, found, ...facts }, t) =>
			otherwise('date', { ...facts, sent: t.date(sent), found: t.date(found) }),
		todo: CHECK,
	},
	headerNotKept: { what: (facts) => otherwise('account', facts), todo: CHECK },
	rowsNotKept: {
		what: ({ mutation: number }) =>
			`Mutation ${number} was booked, but its rows differ from what was sent. ${STOPPED}`,
		todo: CHECK,
	},
	anotherExecution: {
		what: ({ others, takenBackAs }) =>
			`Another execution booked the same at the same time (${mutation(others)}); so what this one booked of the run was taken back as ${mutation(takenBackAs)}. ${STOPPED}`,
		todo: 'Do not let this workflow run twice at once; the next execution checks everything.',
	},
	anotherExecutionStands: {
		what: ({ mutation: number, others }) =>
			`Another execution booked the same at the same time (${mutation(others)}); mutation ${number} could not be taken back. ${STOPPED}`,
		todo: 'Do not let this workflow run twice at once; the next execution checks everything.',
	},
	bookedOnWrongSide: {
		what: ({ mutation: number, ledgerAccount, before, after }, t) =>
			`Mutation ${number} moved the balance of ledger account ${ledgerAccount} from ${t.amount(before)} to ${t.amount(after)}, which is the wrong way round: debit and credit seem to have changed places. ${STOPPED}`,
		todo: 'Look at it in e-Boekhouden before anything else is booked.',
	},
};

/** "mutation 3", "mutations 3, 4"; what a preview wrote has no number. */
export function mutation(numbers: readonly string[]): string {
	if (numbers.length === 0) return 'its entry';
	return `mutation${numbers.length > 1 ? 's' : ''} ${numbers.join(', ')}`;
}

function before(mutations: readonly string[]): string {
	return mutations.length > 0 ? ` Already booked of this run: ${mutation(mutations)}.` : '';
}

function otherwise(what: string, facts: { mutation: string; sent: string; found: string }): string {
	return `Mutation ${facts.mutation} was booked, but its ${what} is '${facts.found}' instead of '${facts.sent}'. ${STOPPED}`;
}
