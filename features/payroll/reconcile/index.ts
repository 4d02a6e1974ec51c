/**
 * The payroll of a year beside the books, to the cent; nothing is written. `readYear.ts` reads the entries of the year,
 * `comparedRuns.ts` puts each run beside its bookings, `totals.ts` sums both per ledger account and month. `missing.ts` says what
 * was not read or is still open: then nothing is stated. `companyYear.ts` is the statement about one company, `reconcile.ts` that
 * about all companies. `report/` is the page about it.
 */
export { reconcileYear } from './reconcile';
