import type { Payroll } from '../../shared/items/payroll';
import type { BookedEntries } from './bookedEntries';
import { isNamedByContent } from './fileRun';
import { formatRuling, parseRulings, type Ruling, type RulingWord, type TypedRuling } from './rulings';
import { blocked, type Verdict } from './verdict';
import { parseVoucher } from './voucher';

/** A run of a company, also one that only the books know. */
interface RunId {
	company: string;
	run: string;
}

/** What a person settled, run by run. */
export class Rulings {
	/** About what cannot be read, or fits no run or several: each is a row, and holds nothing else. */
	readonly faults: Verdict[] = [];
	private readonly byRun = new Map<string, Ruling>();
	private readonly runs: RunId[];
	/** Whether a run that nobody knows may be in another file. */
	private readonly isPartial: boolean;

	constructor(
		typed: string,
		payrolls: readonly Payroll[],
		private readonly booked: BookedEntries,
	) {
		this.runs = payrolls.flatMap(({ company, journals }) => {
			const listed = journals.map(({ run }) => run);
			return [...new Set([...listed, ...booked.runsOf(company)])].map((run) => ({ company, run }));
		});
		this.isPartial = payrolls.some(({ partial }) => partial);
		const { rulings, unreadable } = parseRulings(typed);
		this.faults.push(...unreadable.map((text) => blocked({ code: 'decisionUnreadable', text })));
		for (const ruling of rulings) this.take(ruling);
	}

	of(company: string, run: string): Ruling | null {
		return this.byRun.get(keyOf({ company, run })) ?? null;
	}

	/** What to type to settle a run so: its number where that is enough, else its Boekstuk. */
	textFor(run: string, voucher: string, word: RulingWord, accepts: readonly string[] = []): string {
		const isEnough = this.runs.filter((other) => other.run === run).length <= 1;
		return formatRuling({ about: isEnough ? run : voucher, word, accepts });
	}

	private take(ruling: TypedRuling): void {
		const text = formatRuling(ruling);
		const found = this.runsNamed(ruling.about);
		const [only] = found;
		if (!only && this.mayBeElsewhere(ruling.about)) return;
		if (!only) this.faults.push(blocked({ code: 'decisionFitsNoRun', text }));
		else if (found.length > 1) {
			const companies = found.map(({ company }) => company);
			this.faults.push(blocked({ code: 'decisionAmbiguous', text, companies }));
		} else this.byRun.set(keyOf(only), ruling);
	}

	/** A run by its content is in one file, and in none of the next; of others a file has some only. */
	private mayBeElsewhere(about: string): boolean {
		const run = parseVoucher(about, this.booked.source)?.run ?? about;
		return this.isPartial || isNamedByContent(run);
	}

	/** By run, or by Boekstuk, of which only company and run count. */
	private runsNamed(about: string): RunId[] {
		const whose = parseVoucher(about, this.booked.source);
		return this.runs.filter(({ company, run }) =>
			whose ? whose.company === company && whose.run === run : run === about,
		);
	}
}

function keyOf({ company, run }: RunId): string {
	return `${company}/${run}`;
}
