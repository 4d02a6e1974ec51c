/**
 * A run beside its bookings. `runViews.ts` gives each run of a company with the entries that are its own, `runView.ts` what
 * should be booked, what is, and the difference. `foreignBookings.ts` compares what is about to be written with the bookings
 * of others: two guards, no more. `rulings.ts` has the decisions of a person per run, `voucher.ts` the Boekstuk of a run and
 * of its dates, `closedRun.ts` what the books lack on closed ones. Nothing is decided here.
 */
export { identifyAll } from './runViews';
