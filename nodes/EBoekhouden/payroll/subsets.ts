/** Of more than these nothing is tried but each by itself and all: the number of choices grows too fast. */
const TRIED = 12;

/** Runs that are added up to be one content. */
export const MOST_TOGETHER = 3;

/** Every choice of one up to `most`, smaller ones first. */
export function choicesOf<T>(all: readonly T[], most: number): T[][] {
	if (all.length > TRIED) return [...all.map((one) => [one]), [...all]];
	const sets = all.reduce<T[][]>(
		(some, one) => [...some, ...some.filter(({ length }) => length < most).map((set) => [...set, one])],
		[[]],
	);
	return sets.filter(({ length }) => length > 0).sort((a, b) => a.length - b.length);
}
