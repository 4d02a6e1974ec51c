/** How often a property is tried: fifty times in `npm test`, two thousand times in `npm run prove:properties`. */
export const RUNS = Number(process.env.PROPERTY_RUNS ?? 50);

/** The seed of histories that are the same in every run; another one with `PROPERTY_SEED`. */
export const SEED = Number(process.env.PROPERTY_SEED ?? 1);

/** For a property of which one try takes long: fewer than fifty, and as many times more in `npm run prove:properties`. */
export const runs = (insteadOfFifty: number): number => Math.ceil((insteadOfFifty * RUNS) / 50);
