import { about, asExpected, notSeen, ofPart, otherwise, type Checked, type CheckVerdict } from '../verdict';
import { shapesOf, size, word } from '../shape';
import type { Transaction } from '../../payroll/nmbrs/parseJournal';
import type { Looked } from '../messages';
import type { nmbrsChecks } from '../sentences/nmbrs';
import { formatMoney, sum } from '../../../base/values/money';
import { distinct, groupedBy } from '../../../base/values/records';
import { codeKey } from '../../../base/values/text';
import type { NmbrsRun } from '../../../services/nmbrs/client';
import type { NmbrsEvidence, ReadJournal } from './evidence';

/** What is chosen: the domain of the credential. */
export interface NmbrsGiven {
	domain: string;
}

/** How each is decided; pure. */
export const NMBRS_CHECKS: {
	readonly [Check in keyof typeof nmbrsChecks]: (evidence: NmbrsEvidence, given: NmbrsGiven) => Checked;
} = {
	payrollLogin: ({ companies }) =>
		about(companies, (all) => (all.length > 0 ? asExpected([size(all.length)]) : otherwise())),
	payrollDomain: ({ environment }, { domain }) => {
		if (!environment.ok) {
			const { kind } = environment.problem.facts;
			const isHidden = ['account', 'refused', 'rights'].includes(kind);
			return isHidden ? notSeen([word(kind)]) : { problem: environment.problem };
		}
		const { subdomain } = environment.value;
		if (subdomain === '') return notSeen();
		return codeKey(subdomain) === codeKey(domain) ? asExpected() : otherwise([subdomain]);
	},
	companyChosen: ({ companies, company }) =>
		about(companies, (all) => {
			if (all.length === 0) return notSeen();
			if (company) return asExpected([size(all.length)], [company.name]);
			return otherwise(
				all.map(({ name, number }) => `${number} ${name}`),
				[size(all.length)],
			);
		}),
	lockedRuns: ({ journals }) =>
		about(journals, (read) => {
			const locked = read.filter(({ run }) => run.locked);
			const open = read.filter(({ run }) => !run.locked);
			const have = (of: typeof read) => of.filter(isFilled).length;
			const shapes = [size(locked.length), size(have(locked)), size(open.length), size(have(open))];
			const without = locked.filter((one) => !isFilled(one));
			if (without.length > 0)
				return otherwise(
					without.map(({ run }) => named(run)),
					shapes,
				);
			return locked.length === 0 || have(open) === 0 ? notSeen(shapes) : asExpected(shapes);
		}),
	journalTransactions: (evidence) =>
		about(evidence.journals, (read) => {
			const wrong = read.filter(({ transactions }) => transactions === null);
			if (wrong.length > 0) return otherwise(wrong.map(({ run }) => named(run)));
			const counts = transactionsOf(evidence).map((of) => size(of.length));
			if (counts.length === 0) return notSeen();
			return ofPart(asExpected(shapesOf(counts)), lookedIn(evidence));
		}),
	journalsByCostCentre: ({ byCostCentre }) => {
		if (!byCostCentre.ok && byCostCentre.problem.facts.kind === 'rights') return notSeen([word('rights')]);
		return about(byCostCentre, (read) => {
			if (read.length === 0) return notSeen();
			const wrong = read.filter(({ transactions }) => transactions === null).length;
			return wrong > 0 ? otherwise([], [size(wrong)]) : asExpected([size(read.length)]);
		});
	},
	journalBalance: (evidence) =>
		ofJournals(evidence, (transactions) => {
			const off = transactionsOf(evidence).flatMap(offBalance);
			return off.length > 0 ? otherwise(off, [size(off.length)]) : asExpected([size(transactions.length)]);
		}),
	journalAccounts: (evidence) =>
		ofJournals(evidence, (transactions) => {
			const lines = transactions.flatMap((one) => one.lines);
			const without = lines.filter(({ ledgerAccount }) => ledgerAccount === '');
			const names = distinct(without.map(({ description }) => description));
			return without.length > 0 ? otherwise(names, [size(without.length)]) : asExpected([size(lines.length)]);
		}),
	differenceAccount: (evidence) =>
		ofJournals(evidence, (transactions) => {
			const lines = transactions.flatMap((one) => one.lines);
			const on = lines.filter(({ description }) => codeKey(description) === DIFFERENCE_ACCOUNT);
			const found = distinct(on.map(({ ledgerAccount }) => ledgerAccount));
			return on.length > 0 ? otherwise(found, [size(on.length)]) : asExpected();
		}),
};

/** What Nmbrs calls the account for what its ledger scheme leaves over. */
const DIFFERENCE_ACCOUNT = 'verschillenrekening';

/** The codes that the books need, of all journals that were read. */
export function codesOf(evidence: NmbrsEvidence): {
	ledgerAccounts: string[];
	/** Null when they could not be read. */
	costCentres: string[] | null;
	looked: Looked;
} {
	const { byCostCentre } = evidence;
	const lines = transactionsOf(evidence).flatMap((of) => of.flatMap((one) => one.lines));
	const split = byCostCentre.ok ? byCostCentre.value.flatMap(({ transactions }) => transactions ?? []) : null;
	const codes = (of: readonly string[]) => distinct(of.filter((code) => code !== '')).sort();
	return {
		ledgerAccounts: codes(lines.map(({ ledgerAccount }) => ledgerAccount)),
		costCentres: split && codes(split.flatMap((one) => one.lines.map(({ dim2 }) => dim2))),
		looked: lookedIn(evidence),
	};
}

/** How many of the runs of a year have a journal that could be read. */
function lookedIn({ journals, inYear }: NmbrsEvidence): Looked {
	const read = journals.ok ? journals.value.filter(({ transactions }) => transactions !== null) : [];
	return { seen: read.length, all: inYear };
}

/** The dates on which a journal does not balance: a ledger scheme may split it in any way. */
function offBalance(journal: readonly Transaction[]): string[] {
	return [...groupedBy(journal, ({ date }) => date)].flatMap(([date, of]) => {
		const lines = of.flatMap((one) => one.lines);
		const difference = sum(lines.map(({ side, amount }) => (side === 'debit' ? amount : amount.times(-1))));
		return difference.eq(0) ? [] : [`${date} ${formatMoney(difference)}`];
	});
}

function ofJournals(
	evidence: NmbrsEvidence,
	judge: (transactions: readonly Transaction[]) => CheckVerdict,
): Checked {
	return about(evidence.journals, () => {
		const transactions = transactionsOf(evidence).flat();
		return transactions.length === 0 ? notSeen() : ofPart(judge(transactions), lookedIn(evidence));
	});
}

/** Of each journal that has any. */
function transactionsOf({ journals }: NmbrsEvidence): Transaction[][] {
	if (!journals.ok) return [];
	return journals.value.map(({ transactions }) => transactions ?? []).filter((of) => of.length > 0);
}

/** An unreadable journal counts as filled. */
const isFilled = ({ transactions }: ReadJournal): boolean => transactions?.length !== 0;

const named = ({ description, year, id }: NmbrsRun) => `${description || id} (${year})`;
