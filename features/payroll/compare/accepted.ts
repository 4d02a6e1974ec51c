import { shortHash } from '../../../base/values/text';
import { bookedBy, byNumber, numbersOf, type ReadEntry } from '../read/memorial';
import { formatRuling, isOfEntries, type Ruling } from '../identify/rulingText';
import { isBecauseOf } from './left';
import type { RunView } from './runView';
import { runKey } from './voucher';

/**
 * What a person said of entries of others: `101+104=book:3fa9c1d2`. Said of all that it names as they were, so it holds for none of
 * them once one was deleted or changed. Beside a run, they are no booking of that run; else they have nothing to do with payroll.
 */
export class Accepted {
	private readonly lines;

	constructor(
		private readonly rulings: readonly Ruling[],
		foreign: readonly ReadEntry[],
	) {
		this.lines = rulings.flatMap((ruling, at) => {
			if (!isOfEntries(ruling)) return [];
			const numbers = ruling.about.split('+');
			const entries = foreign.filter(({ number }) => numbers.includes(number));
			return [{ entries, said: ruling.accepts[0], at }];
		});
	}

	/** Those that are no payroll. */
	all(): ReadonlySet<ReadEntry> {
		return new Set(this.lines.flatMap(({ entries, said }) => (said === stateOf(entries) ? entries : [])));
	}

	/** Those that are no booking of a run; but who leaves it below such a line because of exactly these says that they are. */
	of(view: RunView): ReadonlySet<ReadEntry> {
		const { ruling } = view;
		const lines = this.about(view).filter(
			({ entries }) =>
				ruling?.word !== 'leave' ||
				![true, false].some((takenBack) => isBecauseOf(ruling, { entries, takenBack })),
		);
		return new Set(lines.flatMap(({ entries }) => entries));
	}

	/** Whether a person said so of any since the run was left. */
	isBelowLeave(view: RunView): boolean {
		const { ruling } = view;
		if (ruling?.word !== 'leave') return false;
		const left = this.rulings.lastIndexOf(ruling);
		return this.about(view).some(({ at }) => at > left);
	}

	private about(view: RunView) {
		const run = runKey(view);
		return this.lines.filter(({ entries, said }) => said === stateOf(entries, run));
	}
}

/** What to enter to say so; nothing where one has no number. */
export function toAccept(entries: readonly ReadEntry[], run = ''): string[] {
	if (entries.some(({ number }) => number === '')) return [];
	const about = numbersOf([...entries].sort(byNumber)).join('+');
	return [formatRuling({ about, word: 'book', accepts: [stateOf(entries, run)] })];
}

function stateOf(entries: readonly ReadEntry[], run = ''): string {
	const facts = [...entries].sort(byNumber).map((entry) => [
		entry.number,
		entry.date,
		bookedBy([entry])
			.perAccount()
			.list()
			.map(({ ledgerAccount, amount }) => [ledgerAccount, amount.toFixed(2)]),
	]);
	return shortHash(run === '' ? facts : [run, facts], 8);
}
