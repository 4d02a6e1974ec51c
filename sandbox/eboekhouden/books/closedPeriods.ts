import { addDays } from '../../shared/dates';

interface Period {
	from: string;
	to: string;
}

/** Days that a person has closed; both ends belong to the period. */
export class ClosedPeriods {
	private periods: Period[] = [];

	close(from: string, to: string): void {
		this.periods.push({ from, to });
	}

	/** Opens these days; days before or after them stay closed. */
	open(from: string, to: string): void {
		this.periods = this.periods
			.flatMap((period) => {
				if (period.to < from || period.from > to) return [period];
				const before = { from: period.from, to: addDays(from, -1) };
				const after = { from: addDays(to, 1), to: period.to };
				return [before, after];
			})
			.filter((period) => period.from <= period.to);
	}

	isClosed(day: string): boolean {
		return this.periods.some((period) => period.from <= day && day <= period.to);
	}

	list(): readonly Period[] {
		return this.periods;
	}

	clear(): void {
		this.periods = [];
	}
}
