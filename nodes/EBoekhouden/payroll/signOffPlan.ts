import { createHash } from 'node:crypto';
import type { Payroll } from '../../shared/items/payroll';
import type { PlacedAmount } from './amounts';
import { ApprovedEntries, entryAsText, type Gate } from './gate';
import type { NewMemorialEntry } from './memorial';
import type { RunView } from './runView';

/** So much of a hash that no two plans will ever share one, and that a person can compare it. */
const LENGTH = 16;

/**
 * All that would be written for one company, as a preview comes by it. Its fingerprint stands for every entry, and for
 * what the payroll says and the books hold of those runs: whoever approved it saw exactly that.
 */
export class SignOffPlan implements Gate {
	private readonly entries: string[] = [];
	private readonly runs = new Set<string>();
	private current = '';

	/** Where it would be written: the same text in the step that shows it and the one that books it. */
	constructor(
		private readonly payroll: Pick<Payroll, 'source' | 'company'>,
		private readonly where: string,
	) {}

	concerns({ run, due, have }: RunView): void {
		this.current = JSON.stringify([run, amountsAsText(due), amountsAsText(have.list())]);
	}

	admits(entry: NewMemorialEntry): boolean {
		this.entries.push(entryAsText(entry));
		this.runs.add(this.current);
		return true;
	}

	get isEmpty(): boolean {
		return this.entries.length === 0;
	}

	get count(): number {
		return this.entries.length;
	}

	fingerprint(): string {
		const { source, company } = this.payroll;
		const sorted = [[...this.entries].sort(), [...this.runs].sort()];
		const facts = JSON.stringify([source, company, this.where, ...sorted]);
		return createHash('sha256').update(facts).digest('hex').slice(0, LENGTH);
	}

	/** The way for what stands in it, and for nothing else. */
	asGate(): Gate {
		return new ApprovedEntries(this.entries);
	}
}

function amountsAsText(amounts: readonly PlacedAmount[]): string[] {
	return amounts
		.map(({ date, ledgerAccount, costCentreId, amount }) =>
			JSON.stringify([date, ledgerAccount, costCentreId, amount.toFixed(2)]),
		)
		.sort();
}
