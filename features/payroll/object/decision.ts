import { adoptedAs, voucherOf } from '../compare/voucher';
import { formatVoucher, numbersOf, vatOf } from '../read/memorial';
import { formatRuling } from '../identify/rulingText';
import { blocked, verdict } from '../compare/rowDraft';
import { foreignEntriesLeft, isLeft } from '../compare/left';
import { visibleCompanies } from '../compare/runViews';
import type { Objection } from './context';

/** A person left the run as it was; when something changed since, the decision no longer counts. */
const leftByDecision: Objection = (view, context) => {
	const { ruling, leftBy, journal, difference, bookedEntries } = view;
	if (leftBy !== null) return verdict('skipped', { code: 'leftByDecision', answer: leftBy });
	if (ruling?.word !== 'leave') return null;
	const bound = context.toEnter(view, 'leave');
	const foreignEntries = context.isWhole ? (context.foreignMatches.get(view)?.entries ?? []) : null;
	if (isLeft(view, foreignEntries)) return verdict('skipped', { code: 'leftByDecision', answer: bound });
	if (journal?.state !== 'ready' || difference.isNothing()) return null;
	// Nothing is written beside VAT, whatever is decided: that is asked about.
	if (vatOf(bookedEntries).length > 0) return null;
	const answer = formatRuling(ruling);
	if (ruling.accepts.length <= 1)
		return blocked({ code: 'leftBeforeChange', answer, decisions: [bound, context.toEnter(view, 'book')] });
	// `book` is not offered: what somebody booked by hand has changed, so it matches no more and would be booked twice.
	const foreign = context.booked.foreignBookings(visibleCompanies([view.payroll]));
	const left = foreignEntriesLeft(view, foreign);
	const adoptAs = left[0] ? adoptedAs(view, left[0]) : formatVoucher(voucherOf(view));
	const mutations = numbersOf(left);
	return blocked({ code: 'leftForHandBooking', answer, mutations, adoptAs, decisions: [bound] });
};

export const DECISION: readonly Objection[] = [leftByDecision];
