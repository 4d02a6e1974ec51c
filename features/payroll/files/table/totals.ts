import { refuse } from '../../../../base/files/refusal';
import { formatMoney, ZERO, type Money } from '../../../../base/values/money';
import type { Sides } from '../formats/amounts';

/** The possible sums for a row of totals: all lines above it, or those since the previous one. */
export class RunningTotals {
	private all: Sides = NOTHING;
	private since: Sides = NOTHING;

	add(debit: Money, credit: Money): void {
		this.all = plus(this.all, debit, credit);
		this.since = plus(this.since, debit, credit);
	}

	/** With two columns both sums must be equal. With one column the total may be the sum of a side, or the difference. */
	isSum(total: Money | Sides): boolean {
		return [this.all, this.since].some(({ debit, credit }) =>
			'debit' in total
				? debit.eq(total.debit) && credit.eq(total.credit)
				: total.eq(debit) || total.abs().eq(credit) || total.abs().eq(debit.minus(credit).abs()),
		);
	}

	/** The next row of totals may be of the lines from here on. */
	restart(): void {
		this.since = NOTHING;
	}

	refuse(file: string, line: number, total: Money): never {
		const sum = total.eq(this.all.debit) ? this.all.credit : this.all.debit;
		return refuse({
			code: 'fileTotalsDiffer',
			file,
			line,
			total: formatMoney(total),
			sum: formatMoney(sum),
		});
	}
}

const NOTHING: Sides = { debit: ZERO, credit: ZERO };

function plus(sums: Sides, debit: Money, credit: Money): Sides {
	return {
		debit: debit === ZERO ? sums.debit : sums.debit.plus(debit),
		credit: credit === ZERO ? sums.credit : sums.credit.plus(credit),
	};
}

const TOTAL = /^(totaal|totalen|eindtotaal|subtotaal|total|totals|subtotal|grand total)\b/i;

/** Whether a cell says that its row is one of totals. */
export function isTotalsLabel(text: string): boolean {
	return TOTAL.test(text.trim());
}
