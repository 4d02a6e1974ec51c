import { shortHash } from '../../../base/values/text';
import { bookedBy, byNumber, numbersOf, type ReadEntry } from '../read/memorial';
import { formatRuling, type Ruling } from '../identify/rulingText';

/**
 * What a person said of entries of others: `101+104=book:3fa9c1d2`. Said of all that it names as they were, so it holds for none of
 * them once one was deleted or changed. Beside a run, they are no booking of that run; else they have nothing to do with payroll.
 */
export class Accepted {
	constructor(
		private readonly rulings: readonly Ruling[],
		private readonly foreign: readonly ReadEntry[],
	) {}

	/** Those that are no booking of the run with this Boekstuk; without one, those that are no payroll. */
	of(run = ''): ReadonlySet<ReadEntry> {
		return new Set(
			this.rulings.flatMap(({ about, accepts }) => {
				const numbers = about.split('+');
				const entries = this.foreign.filter(({ number }) => numbers.includes(number));
				return accepts[0] === stateOf(entries, run) ? entries : [];
			}),
		);
	}
}

/** What to enter to say so; nothing where one has no number. */
export function toAccept(entries: readonly ReadEntry[], run = ''): string[] {
	if (entries.some(({ number }) => number === '')) return [];
	const about = numbersOf([...entries].sort(byNumber)).join('+');
	return [formatRuling({ about, word: 'book', accepts: [stateOf(entries, run)] })];
}

function stateOf(entries: readonly ReadEntry[], run: string): string {
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
