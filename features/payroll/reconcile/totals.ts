import { formatMoney, sum, ZERO, type Money } from '../../../base/values/money';
import type { PlacedAmount } from '../read/amounts';
import type { Chart } from '../read/chart';
import { numbersOf } from '../read/memorial';
import { comparedName, debit, type ComparedRun } from './comparedRuns';
import type { Others } from './others';

/** Payroll and books on one ledger account in one month (`2026-05`); debit positive. */
export type MonthTotal = {
	ledgerAccount: string;
	name: string;
	month: string;
	payroll: string;
	/** By entries of ours. */
	booked: string;
	/** By memorial entries of others; on accounts of the balance sheet these are not compared. */
	others: string;
	/** Both. */
	together: string;
	/** Payroll minus what is booked together. */
	difference: string;
};

/** By account and month, of every account that the runs use. */
export function monthTotals(
	runs: readonly ComparedRun[],
	others: Pick<Others, 'amounts'>,
	chart: Chart,
): MonthTotal[] {
	const totals = new Map<string, { payroll: Money; booked: Money; others: Money }>();
	const add = (placed: readonly PlacedAmount[], side: 'payroll' | 'booked' | 'others') => {
		for (const { ledgerAccount, date, amount } of placed) {
			const key = JSON.stringify([ledgerAccount, date.slice(0, 7)]);
			const total = totals.get(key) ?? { payroll: ZERO, booked: ZERO, others: ZERO };
			totals.set(key, { ...total, [side]: total[side].plus(debit({ amount })) });
		}
	};
	for (const { payroll, booked } of runs) {
		add(payroll, 'payroll');
		add(booked, 'booked');
	}
	add(others.amounts, 'others');
	return [...totals]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([key, { payroll, booked, others: ofOthers }]) => {
			const [ledgerAccount, month] = JSON.parse(key) as [string, string];
			const together = booked.plus(ofOthers);
			return {
				ledgerAccount,
				name: chart.nameOf(ledgerAccount),
				month,
				payroll: formatMoney(payroll),
				booked: formatMoney(booked),
				others: formatMoney(ofOthers),
				together: formatMoney(together),
				difference: formatMoney(payroll.minus(together)),
			};
		});
}

/** A run that differs, with its debit in the payroll and in the books, and the entries that were compared. */
export type RunDifference = {
	run: string;
	description: string;
	payroll: string;
	booked: string;
	/** The larger side of what differs. */
	difference: string;
	ledgerAccounts: string[];
	mutations: string[];
};

export function runDifferences(runs: readonly ComparedRun[]): RunDifference[] {
	return runs
		.filter(({ difference }) => difference.length > 0)
		.map(({ view, payroll, booked, difference, entries }) => ({
			run: view.run,
			description: comparedName(view),
			payroll: formatMoney(largerSide(payroll)),
			booked: formatMoney(largerSide(booked)),
			difference: formatMoney(largerSide(difference)),
			ledgerAccounts: [...new Set(difference.map(({ ledgerAccount }) => ledgerAccount))].sort(),
			mutations: numbersOf(entries),
		}));
}

/** The debit, or the credit where that is more: of one entry they are equal, of a difference they need not be. */
export function largerSide(placed: readonly PlacedAmount[]): Money {
	const amounts = placed.map(debit);
	const debits = sum(amounts.filter((amount) => amount.gt(0)));
	const credits = sum(amounts.filter((amount) => amount.lt(0))).abs();
	return debits.gt(credits) ? debits : credits;
}
