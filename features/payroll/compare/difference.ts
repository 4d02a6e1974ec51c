import type { Journal, Payroll } from '../item';
import { isRounding, sum } from '../../../base/values/money';
import { isNumber } from '../identify/declared';
import { Amounts, type PlacedAmount } from '../read/amounts';
import type { Chart } from '../read/chart';
import { fitOf, stateOf } from '../read/description';
import type { ReadEntry } from '../read/memorial';

export interface ViewContext {
	chart: Chart;
	roundingAccount: string;
}

/** An account code that no chart has, for an unknown cost centre. */
const UNKNOWN = '?';

/** A run with its bookings. */
interface ComparedParts {
	payroll: Payroll;
	run: string;
	journal: Journal | null;
	bookedEntries: readonly ReadEntry[];
}

/**
 * The amounts that should be booked for a run, on accounts and cost centres of the books. A first booking keeps the order
 * of the lines.
 */
export function expectedFrom(journal: Journal, { chart, roundingAccount }: ViewContext): PlacedAmount[] {
	const centre = (code: string) => (code === '' ? '' : (chart.costCentreId(code) ?? UNKNOWN + code));
	return journal.entries.flatMap(({ date, lines }) => {
		const placed = lines.map(({ ledgerAccount, amount, costCentre, description: text }) => {
			return { date, ledgerAccount, amount, costCentreId: centre(costCentre), text };
		});
		const off = sum(lines.map(({ amount }) => amount));
		const rounds = roundingAccount !== '' && !off.eq(0) && isRounding(off);
		const rounding = { date, ledgerAccount: roundingAccount, costCentreId: '', amount: off.neg() };
		return rounds ? [...placed, rounding] : placed;
	});
}

/** What the books lack of what is due. */
export function differenceOf(parts: ComparedParts, due: Amounts, have: Amounts): Amounts {
	const difference = due.minus(have);
	return ignoresCentres(parts) ? difference.perAccount() : withKnownCentres(difference);
}

/** Where a cost centre is unknown now, the amounts per ledger account decide whether anything differs. */
function withKnownCentres(difference: Amounts): Amounts {
	const dates = difference.list().flatMap((placed) => (isOfUnknownCentre(placed) ? placed.date : []));
	return difference.without(
		new Set(dates.filter((date) => Amounts.of(difference.onDate(date)).isNothingPerAccount())),
	);
}

/** Whether the books lack its cost centre, so that it cannot be sent. */
export function isOfUnknownCentre({ costCentreId }: Pick<PlacedAmount, 'costCentreId'>): boolean {
	return costCentreId.startsWith(UNKNOWN);
}

/**
 * Whether only the sums per ledger account are compared, because a file has no cost centres where the list has them, or the
 * other way round. Not for a file after a file, and not when a person removed the cost centres, which is an edit.
 */
function ignoresCentres({ payroll, run, journal, bookedEntries }: ComparedParts): boolean {
	if (!journal || bookedEntries.length === 0) return false;
	const isListed = (entry: ReadEntry) => stateOf(entry)?.origin === 'list' || isNumber(run);
	if (payroll.partial ? !bookedEntries.some(isListed) : isNumber(run)) return false;
	const due = journal.entries.flatMap(({ lines }) => lines);
	if (due.every((line) => line.costCentre === '')) return true;
	const rows = bookedEntries.flatMap((entry) => entry.rows);
	return (
		rows.every((row) => row.costCentreId === '') &&
		bookedEntries.every((entry) => fitOf(entry, payroll.source) !== 'changed')
	);
}
