import { formatMoney, ZERO, type Money } from '../../shared/values/money';
import { refuse } from '../../shared/files/refusal';

/** What a row of totals can be the sum of: all lines above it, or those since the one before it. */
export class RunningTotals {
	private all: Sums = NOTHING;
	private since: Sums = NOTHING;

	add(debit: Money, credit: Money): void {
		this.all = plus(this.all, debit, credit);
		this.since = plus(this.since, debit, credit);
	}

	/** Two columns: both are the sums. */
	isSum(debit: Money, credit: Money): boolean {
		return [this.all, this.since].some((sums) => sums.debit.eq(debit) && sums.credit.eq(credit));
	}

	/** One column: the sum of one side, or what is left of both. */
	isAmount(amount: Money): boolean {
		return [this.all, this.since].some(
			({ debit, credit }) =>
				amount.eq(debit) || amount.abs().eq(credit) || amount.abs().eq(debit.minus(credit).abs()),
		);
	}

	/** The next row of totals may begin anew. */
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

interface Sums {
	debit: Money;
	credit: Money;
}

const NOTHING: Sums = { debit: ZERO, credit: ZERO };

function plus(sums: Sums, debit: Money, credit: Money): Sums {
	return {
		debit: debit === ZERO ? sums.debit : sums.debit.plus(debit),
		credit: credit === ZERO ? sums.credit : sums.credit.plus(credit),
	};
}

const TOTAL = /^(totaal|totalen|eindtotaal|subtotaal|total|totals|subtotal|grand total)\b/i;

export function isTotalsLabel(text: string): boolean {
	return TOTAL.test(text.trim());
}
