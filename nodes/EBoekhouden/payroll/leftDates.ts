import type { Finding, FindingCode } from '../../shared/rows/findings/finding';
import type { Json } from '../../shared/rows/row';
import type { BookDate } from '../../shared/values/dates';
import type { Chart } from './chart';
import { closedFacts } from './closedFacts';
import { debitTotal, rowDetails } from './entryDetails';
import type { RunView } from './runView';
import type { Verdict } from './verdict';
import type { ClosedRemedy } from '../../shared/rows/findings/payrollWords';

/** Why nothing was written for a date. */
export type Why =
	| 'closedBySetting'
	| 'closedInBooks'
	| 'waitsForClosedDate'
	| 'unbalanced'
	| 'codesMissing'
	| 'outsideReading'
	| 'tooLong'
	| 'bookedElsewhere'
	| 'notApproved'
	| 'notBooked'
	| 'perhapsBooked';

const WHY: Partial<Record<FindingCode, Why>> = {
	journalUnbalanced: 'unbalanced',
	dateOutsideReading: 'outsideReading',
	entryTooLong: 'tooLong',
};

/** By what speaks against one. */
export function whyOf({ code }: Finding): Why {
	return WHY[code] ?? 'codesMissing';
}

interface Left {
	why: Why;
	findings: readonly Finding[];
}

const FAILED: readonly Why[] = ['notBooked', 'perhapsBooked'];
const BLOCKED: readonly Why[] = [
	'unbalanced',
	'codesMissing',
	'outsideReading',
	'tooLong',
	'bookedElsewhere',
	'notApproved',
];

/** Dates of a run for which nothing was written, and why. */
export class LeftDates {
	private readonly dates = new Map<BookDate, Left>();

	constructor(
		private readonly view: RunView,
		private readonly closedUntil: BookDate | '',
		private readonly chart: Chart,
	) {}

	has(date: BookDate): boolean {
		return this.dates.has(date);
	}

	add(date: BookDate, why: Why, findings: readonly Finding[]): void {
		this.dates.set(date, { why, findings });
	}

	closed(date: BookDate, why: 'closedBySetting' | 'closedInBooks', problem?: Finding): void {
		this.add(date, why, problem ? [problem] : []);
	}

	/** It was written after all, on another date. */
	settle(date: BookDate): void {
		this.dates.delete(date);
	}

	/** The gravest first; null when nothing is left. */
	verdict(remedy: ClosedRemedy): Verdict | null {
		const findings = [...this.of(FAILED), ...this.of(BLOCKED), ...this.closedFindings(remedy)];
		const [first, ...more] = distinct(findings);
		if (!first) return null;
		const action = this.any(FAILED) ? 'failed' : this.any(BLOCKED) ? 'blocked' : 'closed';
		const left = [...this.dates]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([date, one]) => this.details(date, one));
		return { action, findings: [first, ...more], left, attention: true };
	}

	private closedFindings(remedy: ClosedRemedy): Finding[] {
		const bySetting = this.datesOf('closedBySetting');
		const inBooks = this.datesOf('closedInBooks');
		const { closedUntil } = this;
		const facts = (dates: BookDate[]) => ({
			...closedFacts(
				dates.flatMap((date) => this.view.difference.onDate(date)),
				this.chart,
			),
			...remedy,
		});
		const problem = this.of(['closedInBooks']).slice(0, 1);
		return [
			...(bySetting.length > 0
				? [{ code: 'closedBySetting', closedUntil, ...facts(bySetting) } as const]
				: []),
			...(inBooks.length > 0 ? [{ code: 'closedInBooks', ...facts(inBooks) } as const, ...problem] : []),
			...this.of(['waitsForClosedDate']),
		];
	}

	private details(date: BookDate, { why }: Left): Json {
		const rows = this.view.difference.onDate(date);
		return { date, why, amount: debitTotal(rows), rows: rows.map((row) => rowDetails(row, this.chart)) };
	}

	private any(whys: readonly Why[]): boolean {
		return [...this.dates.values()].some(({ why }) => whys.includes(why));
	}

	private of(whys: readonly Why[]): Finding[] {
		return [...this.dates.values()]
			.filter(({ why }) => whys.includes(why))
			.flatMap(({ findings }) => findings);
	}

	private datesOf(why: Why): BookDate[] {
		return [...this.dates].filter(([, left]) => left.why === why).map(([date]) => date);
	}
}

/** The same is said once, whichever dates it is about. */
function distinct(findings: readonly Finding[]): Finding[] {
	return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
