/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Random {
	constructor(private state: number) {}

	/** 0 up to, not including, 1. */
	next(): number {
		this.state = (this.state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	}

	/** 0 up to, not including, the limit. */
	below(limit: number): number {
		return Math.floor(this.next() * limit);
	}

	pick<T>(from: readonly T[]): T {
		const picked = from[this.below(from.length)];
		if (picked === undefined) throw new Error('There is nothing to pick from');
		return picked;
	}

	shuffle<T>(given: readonly T[]): T[] {
		const left = [...given];
		return given.map(() => left.splice(this.below(left.length), 1)[0] as T);
	}

	/** This number of them, in order. */
	sample<T>(given: readonly T[], count: number): T[] {
		const chosen = new Set(this.shuffle(given.map((_, index) => index)).slice(0, count));
		return given.filter((_, index) => chosen.has(index));
	}
}
