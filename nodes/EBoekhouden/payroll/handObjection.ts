import { numbersOf } from './memorial';
import type { Situation } from './objection';
import { isRuled, type RunView } from './runView';
import { adoptedAs, voucherOf } from './runVouchers';
import { blocked, type Verdict } from './verdict';
import { formatVoucher } from './voucher';
import type { Hand } from '../../shared/rows/findings/payrollWords';

/**
 * Entries of other hands that are held against a run, each with the Boekstuk under which it would count as the run's. Never one
 * that may be another company's: a file does not tell which companies there are.
 */
export function whatIsHeld(view: RunView, { held }: Situation): Hand[] {
	const { partial, visibleCompanies } = view.payroll;
	const mayBeAnothers = partial && !visibleCompanies;
	return (held.get(view)?.entries ?? []).map((entry) => ({
		mutation: entry.number,
		date: entry.date,
		voucher: entry.voucher,
		adoptAs: entry.whose && mayBeAnothers ? '' : adoptedAs(view, entry),
	}));
}

/** Null when there are none, or a person settled that they are no objection. */
export function heldByAnotherHand(view: RunView, situation: Situation): Verdict | null {
	const found = situation.held.get(view);
	if (!found || isRuled(view, 'book', 'reverse')) return null;
	const hands = whatIsHeld(view, situation);
	return blocked({
		code: 'bookedByAnotherHand',
		likeness: found.likeness,
		hands,
		mutations: hands.map(({ mutation }) => mutation),
		adoptAs: hands.find(({ adoptAs }) => adoptAs !== '')?.adoptAs ?? '',
		ownMutations: numbersOf(view.standing),
		alternatives: found.alternatives.map((other) => formatVoucher(voucherOf(other))),
		decisions: (['book', 'leave'] as const).map((word) => situation.ruling(view, word)),
	});
}
