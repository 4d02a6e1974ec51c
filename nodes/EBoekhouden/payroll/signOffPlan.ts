import { createHash } from 'node:crypto';
import type { Payroll } from '../../shared/items/payroll';
import type { PlacedAmount } from './amounts';
import { ApprovedEntries, entryAsText, type Gate } from './gate';
import type { NewMemorialEntry } from './memorial';
import type { RunView } from './runView';

/** 128 bits: nobody makes two plans that share one, not even who writes both. */
const LENGTH = 32;

/**
 * All that would be written for one company, as a preview comes by it. Its fingerprint stands for every entry, all of which
 * stands on the page that is approved. What the payroll says and the books hold of those runs, and where it would be written,
 * are in it too: when any of that changes, the approval is void.
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
