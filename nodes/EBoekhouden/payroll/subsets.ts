/** More are not tried: their number doubles with each. */
const TRIED = 6;

/** Every choice of two or more, smaller ones first. */
export function subsetsOf<T>(all: readonly T[]): T[][] {
	if (all.length > TRIED) return [[...all]];
	const sets = all.reduce<T[][]>((some, one) => [...some, ...some.map((set) => [...set, one])], [[]]);
	return sets.filter(({ length }) => length > 1).sort((a, b) => a.length - b.length);
}
