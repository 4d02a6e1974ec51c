/** How often a property is tried: fifty times in `npm test`, two thousand times in `npm run prove -- properties`. */
export const RUNS = Number(process.env.PROPERTY_RUNS ?? 50);

/** The seed of the histories of `npm test`, the same in every run; another one with `PROPERTY_SEED`. */
export const SEED = Number(process.env.PROPERTY_SEED ?? 1);

/** For a property of which one try takes long: fewer than fifty, and as many times more in `npm run prove -- properties`. */
export const runs = (insteadOfFifty: number): number => Math.ceil((insteadOfFifty * RUNS) / 50);

/** Whether whole workflows run with every case: `npm run prove -- workflows`. */
export const EVERY_CASE = process.env.EVERY_CASE === '1';

/**
 * The first and the last case of a table, where each takes whole executions of a workflow and what differs between them has
 * tests of its own below. The others are no tests of `npm test`: `npm run prove -- workflows` has all of them.
 */
export function few<Case extends unknown[] | [unknown]>(cases: readonly Case[]): Case[];
export function few<Case>(cases: readonly Case[]): Case[];
export function few<Case>(cases: readonly Case[]): Case[] {
	return cases.filter((_case, at) => EVERY_CASE || at === 0 || at === cases.length - 1);
}
