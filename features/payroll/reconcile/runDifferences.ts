import { formatMoney, sum } from '../../../base/values/money';
import type { PlacedAmount } from '../amounts';
import type { Chart } from '../chart';
import { fitOf } from '../description';
import { countsFor, formatVoucher, numbersOf, rowsAsText, type ReadEntry } from '../memorial';
import { voucherFor } from '../bookedEntries';
import { centreName, type ComparedAmounts } from './accountLines';
import { debit, comparedName, type ComparedRun } from './comparedRuns';

/** A difference of one run on one date; debit positive. `mutations` are the entries that count for that date. */
export type RunDifference = ComparedAmounts & {
	run: string;
	description: string;
	voucher: string;
	date: string;
	mutations: string[];
};

export function runDifferences(runs: readonly ComparedRun[], chart: Chart): RunDifference[] {
	return runs.flatMap((compared) => compared.difference.map((place) => differenceAt(place, compared, chart)));
}

function differenceAt(
	place: PlacedAmount,
	{ view, payroll, booked, entries }: ComparedRun,
	chart: Chart,
): RunDifference {
	const { date, ledgerAccount, costCentreId } = place;
	const isThere = (one: PlacedAmount) =>
		one.date === date && one.ledgerAccount === ledgerAccount && one.costCentreId === costCentreId;
	const at = (amounts: readonly PlacedAmount[]) => sum(amounts.filter(isThere).map(debit));
	return {
		run: view.run,
		description: comparedName(view),
		voucher: formatVoucher(voucherFor(view, date)),
		date,
		ledgerAccount,
		name: chart.nameOf(ledgerAccount),
		costCentre: centreName(costCentreId, chart),
		payroll: formatMoney(at(payroll)),
		booked: formatMoney(at(booked)),
		difference: formatMoney(debit(place)),
		mutations: numbersOf(entries.filter((entry) => countsFor(entry) === date)),
	};
}

export type Mark = 'changed' | 'doubled' | 'adopted';
/** An entry that a person should look at, and why. */
export type MarkedEntry = { mutation: string; voucher: string; date: string; mark: Mark };

/** Compares entries with their fingerprints; each fingerprint should occur once. */
export function markedEntries(runs: readonly ComparedRun[]): MarkedEntry[] {
	return runs.flatMap(({ view, entries, difference }) => {
		const seen = new Set<string>();
		const { source } = view.payroll;
		return entries.flatMap((entry) => {
			const mark = markOf(entry, source, seen);
			// Edited and double entries that were corrected since are not reported.
			const isTold = mark !== null && (mark === 'adopted' || difference.length > 0);
			const { number: mutation, voucher, date } = entry;
			return isTold ? [{ mutation, voucher, date, mark }] : [];
		});
	});
}

function markOf(entry: ReadEntry, source: string, seen: Set<string>): Mark | null {
	const content = JSON.stringify([entry.voucher.trim(), entry.date, entry.header, rowsAsText(entry.rows)]);
	if (seen.has(content)) return 'doubled';
	seen.add(content);
	const fit = fitOf(entry, source);
	return fit === 'changed' ? 'changed' : fit === 'noFingerprint' ? 'adopted' : null;
}
