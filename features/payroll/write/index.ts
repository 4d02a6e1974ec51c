/**
 * Writes what was decided. `entries.ts` makes the entries that correct a date, `plan.ts` the plan of a run: date by date, the
 * oldest first, each by itself. `outcome.ts` says what came of each date: foreseen while it is planned, real once it is carried
 * out. `carryOut.ts` writes the plan. `entryWriter.ts` sends one entry and looks it up when the answer is lost; `readBack.ts`
 * reads it back: anything else than was sent, or an entry of the same run that was not there, stops the execution.
 * `guard.ts` is what one execution knows for all runs; `bookedSide.ts` looks at the side of its first booking. Nothing is taken back here: the next execution compares again.
 */
export { carryOutCompany } from './carryOut';
