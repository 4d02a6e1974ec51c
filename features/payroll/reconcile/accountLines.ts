import { formatMoney, parseDecimal, sum, ZERO, type Money } from '../../../base/values/money';
import { groupedBy } from '../../../base/values/records';
import type { PlacedAmount } from '../amounts';
import type { Chart } from '../chart';
import { NET_WAGES, WAGE_TAX } from '../runView';
import { debit, type ComparedRun } from './comparedRuns';
import type { Move } from './moves';
import type { MutationWithMoves } from './readYear';

/** Payroll and books on one account and cost centre; debit positive. */
export type ComparedAmounts = {
	ledgerAccount: string;
	name: string;
	costCentre: string;
	payroll: string;
	booked: string;
	difference: string;
};

/** The same for a year. */
export type AccountLine = ComparedAmounts & {
	/** The total of the other bookings there in the year, their number, and some of them. */
	other: string;
	otherCount: number;
	others: OtherMutation[];
};

export type OtherMutation = { mutation: string; date: string; kind: string; voucher: string; amount: string };

/** An item cannot name every payment of a year; `other` and `otherCount` include all. */
const NAMED_AT_MOST = 100;

interface Line {
	ledgerAccount: string;
	costCentreId: string;
	payroll: Money;
	booked: Money;
	others: { mutation: MutationWithMoves; debit: Money }[];
}

/** Every account that the runs use, with the other bookings there besides our entries for the year. */
export function accountLines(
	runs: readonly ComparedRun[],
	mutations: readonly MutationWithMoves[],
	chart: Chart,
): AccountLine[] {
	const lines = new Map<string, Line>();
	const lineFor = (ledgerAccount: string, costCentreId: string): Line => {
		const key = keyOf({ ledgerAccount, costCentreId });
		const line = lines.get(key) ?? { ledgerAccount, costCentreId, payroll: ZERO, booked: ZERO, others: [] };
		lines.set(key, line);
		return line;
	};
	const add = (placed: readonly PlacedAmount[], side: 'payroll' | 'booked') => {
		for (const { ledgerAccount, costCentreId, amount } of placed) {
			const line = lineFor(ledgerAccount, costCentreId);
			line[side] = line[side].plus(debit({ amount }));
		}
	};
	for (const { payroll, booked } of runs) {
		add(payroll, 'payroll');
		add(booked, 'booked');
	}
	const accounts = new Set([...lines.values()].map(({ ledgerAccount }) => ledgerAccount));
	const own = new Set(runs.flatMap(({ entries }) => entries.map(({ number }) => number)));
	for (const mutation of mutations.filter(({ number }) => !own.has(number)))
		for (const { ledgerAccount, costCentreId, debit: amount } of movedOn(mutation, accounts))
			lineFor(ledgerAccount, costCentreId).others.push({ mutation, debit: amount });
	return [...lines.values()].map((line) => inWords(line, chart)).sort(byAccount);
}

/** By account and cost centre, without totals of zero. */
function movedOn({ moves }: MutationWithMoves, accounts: ReadonlySet<string>): Move[] {
	const own = moves.filter(({ ledgerAccount }) => accounts.has(ledgerAccount));
	return [...groupedBy(own, keyOf).values()]
		.map((same) => ({ ...same[0], debit: sum(same.map((move) => move.debit)) }))
		.filter((move) => !move.debit.eq(0));
}

function keyOf({ ledgerAccount, costCentreId }: Pick<Move, 'ledgerAccount' | 'costCentreId'>): string {
	return JSON.stringify([ledgerAccount, costCentreId]);
}

function inWords({ ledgerAccount, costCentreId, payroll, booked, others }: Line, chart: Chart): AccountLine {
	return {
		ledgerAccount,
		name: chart.nameOf(ledgerAccount),
		costCentre: centreName(costCentreId, chart),
		payroll: formatMoney(payroll),
		booked: formatMoney(booked),
		difference: formatMoney(payroll.minus(booked)),
		other: formatMoney(sum(others.map((one) => one.debit))),
		otherCount: others.length,
		others: others.slice(0, NAMED_AT_MOST).map(({ mutation, debit: amount }) => ({
			mutation: mutation.number,
			date: mutation.date,
			kind: mutation.kind,
			voucher: mutation.voucher,
			amount: formatMoney(amount),
		})),
	};
}

/** The name of a cost centre. The comparison marks one that the books do not have, and the mark is left out here. */
export function centreName(id: string, chart: Chart): string {
	return id === '' ? '' : chart.costCentreName(id).replace(/^\?/, '');
}

function byAccount(a: AccountLine, b: AccountLine): number {
	const [one, other] = [a, b].map(({ ledgerAccount, costCentre }) =>
		JSON.stringify([ledgerAccount, costCentre]),
	);
	return (one ?? '') < (other ?? '') ? -1 : 1;
}

/** The amounts that became due in the year, and other bookings on these accounts; credit positive. */
export type Due = { payroll: string; booked: string; other: string; ledgerAccounts: string[] };

/** By the names of the accounts in the books; null when no account has such a name. */
export function dueOn(lines: readonly AccountLine[], kind: 'wageTax' | 'netWages'): Due | null {
	const found = lines.filter(({ name }) => (kind === 'wageTax' ? WAGE_TAX : NET_WAGES).test(name));
	if (found.length === 0) return null;
	const credit = (side: 'payroll' | 'booked' | 'other') =>
		formatMoney(sum(found.map((line) => parseDecimal(line[side]) ?? ZERO)).neg());
	return {
		payroll: credit('payroll'),
		booked: credit('booked'),
		other: credit('other'),
		ledgerAccounts: [...new Set(found.map(({ ledgerAccount }) => ledgerAccount))],
	};
}
