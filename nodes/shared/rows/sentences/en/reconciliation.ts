import { brief } from '../../../values/text';
import type { ReconciliationFaults, ReconciliationFindings } from '../../findings/reconciliation';
import type { Clauses, Sentences, Tongue } from '../sentence';

type Proof = ReconciliationFindings['yearReconciled'];
type Year = ReconciliationFindings['yearNotReconciled'];

const span = ({ since, until }: Year, t: Tongue) => `from ${t.date(since)} to ${t.date(until)}`;
const counted = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;
const moment = (readAt: string, t: Tongue) => `${t.date(readAt.slice(0, 10))} at ${readAt.slice(11)}`;

function elsewhere(facts: Proof, t: Tongue): string {
	const amounts = facts.elsewhere.map(({ year, amount }) => `${t.amount(amount)} on dates in ${year}`);
	return amounts.length > 0 ? `, of which in debit ${amounts.join(' and ')}` : '';
}

function withoutCentres({ withoutCentres: runs }: Proof, t: Tongue): string {
	return runs.length > 0 ? `, of ${t.list(runs, 2)} without cost centres` : '';
}

function proven(facts: Proof, t: Tongue): string {
	const runs = counted(facts.runCount, 'payroll run', 'payroll runs');
	const accounts = counted(facts.accountCount, 'ledger account', 'ledger accounts');
	return `${brief(facts.companyName)}: ${span(facts, t)}, what e-Boekhouden has under the Boekstukken of ${runs} (${facts.source}) equals the payroll journals to the cent on ${accounts}${elsewhere(facts, t)}${withoutCentres(facts, t)} (read on ${moment(facts.readAt, t)})`;
}

export const reconciliation: Sentences<ReconciliationFindings> = {
	yearReconciled: { what: (facts, t) => `${proven(facts, t)}.`, todo: '' },
	yearReconciledButDecided: {
		what: (facts, t) => `${proven(facts, t)}, except where a decision holds: ${t.list(facts.decided, 3)}.`,
		todo: '',
	},
	yearDiffers: {
		what: (facts, t) =>
			`${brief(facts.companyName)}: ${span(facts, t)}, payroll and books differ: ${t.amount(facts.amount)} in debit, on ${t.list(facts.ledgerAccounts, 4)}.`,
		todo: 'Find the run and the mutation in the report, and let the workflow that books run, or record a decision.',
	},
	yearNotReconciled: {
		what: (facts, t) =>
			`${brief(facts.companyName)}: ${span(facts, t)}, it cannot be established whether payroll and books are equal.`,
		todo: 'Solve what follows, and reconcile again.',
	},
	yearBeforeStart: {
		what: ({ companyName, year, start }, t) =>
			`${brief(companyName)}: there is nothing to compare in ${year}, for its payroll counts from ${t.date(start)} on.`,
		todo: 'Choose a later year, or an earlier start when it was booked before.',
	},
	yearWithoutRuns: {
		what: (facts, t) =>
			`${brief(facts.companyName)}: ${span(facts, t)}, there is no payroll run and no entry of ours.`,
		todo: 'Check the year and the company if you expected some.',
	},
	payrollOfFiles: {
		what: 'The payroll came in files: whether these are all runs cannot be seen.',
		todo: 'Use a connection that lists all runs of the year.',
	},
	payrollNotWhole: {
		what: 'The list of payroll runs was not read whole.',
		todo: 'Try again later.',
	},
	journalsNotCompared: {
		what: ({ runs }, t) => `Not read, or of no use: the journal of ${t.list(runs, 5)}.`,
		todo: 'See in the workflow that books what is the matter with these runs.',
	},
	runsNotFinal: {
		what: ({ runs }, t) => `Not final yet, and so not compared: ${t.list(runs, 5)}.`,
		todo: '',
	},
	runsBookedBeforeStart: {
		what: ({ runs, mutations }, t) =>
			`Under our Boekstuk this year has an entry of before the start: ${t.list(runs, 4)} (mutations ${t.list(mutations, 4)}).`,
		todo: 'Choose an earlier start, so that these runs are read as well.',
	},
	runsNotRecognised: {
		what: ({ runs }, t) => `Which run of the books this is, is not certain: ${t.list(runs, 5)}.`,
		todo: 'Record a decision in the workflow that books.',
	},
	entriesUndated: {
		what: ({ mutations }, t) =>
			`The date of entries of ours cannot be read: mutations ${t.list(mutations, 6)}.`,
		todo: 'Give these mutations a date in e-Boekhouden.',
	},
	handsBesideRuns: {
		what: ({ runs, mutations, ownMutations }, t) =>
			`Somebody else booked what looks like a payroll run: mutations ${t.list(mutations, 5)}, beside ${t.list(runs, 4)}${ownMutations.length > 0 ? ` (ours: mutations ${t.list(ownMutations, 5)})` : ''}. It may stand there twice.`,
		todo: 'Look at these mutations in e-Boekhouden; when they belong there, record a decision.',
	},
	entriesOfHiddenCompany: {
		what: ({ company, mutations, amount }, t) =>
			`Under our Boekstuk the books have ${t.amount(amount)} in debit of company '${brief(company)}', which the payroll no longer shows: mutations ${t.list(mutations, 5)}.`,
		todo: 'Make the company visible again, or take these entries back.',
	},
	entriesOfOtherCompany: {
		what: ({ company, mutations }, t) =>
			`These books also have the payroll of company '${brief(company)}', which is not compared here: mutations ${t.list(mutations, 5)}.`,
		todo: '',
	},
};

export const reconciliationFaults: Clauses<ReconciliationFaults> = {
	mustBePastYear: ({ field, value, low, high }) =>
		`${field} '${value}' is no year from ${low} to ${high}, and not empty`,
};
