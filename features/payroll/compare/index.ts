/**
 * A run beside its bookings. `runViews.ts` gives each run of a company with the entries that are its own. `runView.ts` is such a
 * run, `difference.ts` what should be booked of it and what the books lack, `totals.ts` its sums by which a person compares it,
 * `voucher.ts` its Boekstuk, also per date. `foreignBookings.ts` compares what is about to be written with the bookings of
 * others: two guards, no more. `rulings.ts` has the decisions of a person per run, `left.ts` what a person left and whether it is
 * still so, `questionFacts.ts` the question which run it is. `rowDraft.ts` is the one result: a row, from the objection to the
 * item. Nothing is decided here.
 */
export { identifyAll } from './runViews';
