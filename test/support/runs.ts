/** How often a property is tried: fifty times in `npm test`, two thousand times in `npm run prove -- properties`. */
export const RUNS = Number(process.env.PROPERTY_RUNS ?? 50);

/** The seed of histories that are the same in every run; another one with `PROPERTY_SEED`. */
export const SEED = Number(process.env.PROPERTY_SEED ?? 1);

/** For a property of which one try takes long: fewer than fifty, and as many times more in `npm run prove -- properties`. */
export const runs = (insteadOfFifty: number): number => Math.ceil((insteadOfFifty * RUNS) / 50);

/** Whether whole workflows run with every case: `npm run prove -- workflows`. */
export const EVERY_CASE = process.env.EVERY_CASE === '1';

/**
 * The first and the last case of a table, where each takes whole executions of a workflow and what differs between them has
 * tests of its own below; all of them in `npm run prove -- workflows`.
 * Those that are left out count as skipped.
 */
export function few<Case extends unknown[] | [unknown]>(cases: readonly Case[]): Case[];
export function few<Case>(cases: readonly Case[]): Case[];
export function few<Case>(cases: readonly Case[]): Case[] {
	if (EVERY_CASE) return [...cases];
	for (let left = cases.length - 2; left > 0; left--)
		test.skip('left out, which `npm run prove -- workflows` runs', () => undefined);
	return cases.filter((_case, at) => at === 0 || at === cases.length - 1);
}
