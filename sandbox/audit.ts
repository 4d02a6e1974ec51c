import Big from 'big.js';
import type { Books } from './eboekhouden/books/books';
import { postings } from './eboekhouden/books/postings';
import type { Payroll } from './nmbrs/payroll/payroll';
import type { Run } from './nmbrs/payroll/types';

/** The dimension of each line in a check of the books against the payroll. */
export type Dimension = 'company' | 'costCenter' | 'department';

interface Scope {
	companyId: number;
	fromYear: number;
	fromPeriod: number;
	/** Where the cost centre of a line comes from; with "company" it has none. */
	per?: Dimension;
}

/**
 * Compares the books with the payroll from the state of the sandbox alone, run by run: every difference in words, empty
 * when they are equal. Independent of the nodes.
 */
export function differences(books: Books, payroll: Payroll, scope: Scope): string[] {
	const { companyId, fromYear, fromPeriod } = scope;
	const runs = payroll
		.company(companyId)
		.runs.filter(
			({ year, periodStart }) => year > fromYear || (year === fromYear && periodStart >= fromPeriod),
		);
	return runs.flatMap((run) => {
		const due = dueOf(run, books, scope.per ?? 'company');
		const booked = bookedOf(run, books, companyId);
		return [...new Set([...due.keys(), ...booked.keys()])]
			.filter((place) => !amountAt(due, place).eq(amountAt(booked, place)))
			.sort()
			.map(
				(place) => `run ${run.id}, ${place}: due ${amountAt(due, place)}, booked ${amountAt(booked, place)}`,
			);
	});
}

type Sums = Map<string, Big>;

/** Debit positive, per date, ledger account and cost centre. */
function dueOf(run: Run, books: Books, per: Dimension): Sums {
	const sums: Sums = new Map();
	for (const { date, lines } of run.journals) {
		for (const line of lines) {
			const code =
				per === 'company' ? '' : ((per === 'department' ? line.department : line.costCentre) ?? '');
			const amount = new Big(line.amount).times(line.side === 'debit' ? 1 : -1);
			add(sums, placeOf(date, line.ledgerAccount, costCentreOf(code, books)), amount);
		}
	}
	return sums;
}

/** The one with exactly the code as its name, else one that begins with it and a space; 0 for none. */
function costCentreOf(code: string, { costCentres }: Books): number {
	if (code === '') return 0;
	const exact = costCentres.find(({ description }) => description === code);
	const found = exact ?? costCentres.find(({ description }) => description.startsWith(`${code} `));
	return found?.id ?? 0;
}

function bookedOf(run: Run, books: Books, companyId: number): Sums {
	const sums: Sums = new Map();
	const ours = books
		.memorials()
		.filter(({ voucher }) => voucher.startsWith(`NMBRS ${companyId}/`) && voucher.endsWith(`/${run.id}`));
	for (const { date, ledgerAccount, amount, costCentreId } of ours.flatMap((memorial) =>
		postings(memorial, books.ledgerAccounts, 'credit'),
	)) {
		add(sums, placeOf(date, ledgerAccount, costCentreId), amount);
	}
	return sums;
}

function placeOf(date: string, ledgerAccount: string, costCentreId: number): string {
	return `${date} ${ledgerAccount}${costCentreId ? ` cost centre ${costCentreId}` : ''}`;
}

function add(sums: Sums, place: string, amount: Big): void {
	sums.set(place, amountAt(sums, place).plus(amount));
}

function amountAt(sums: Sums, place: string): Big {
	return sums.get(place) ?? new Big(0);
}
