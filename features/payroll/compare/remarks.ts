import type { Finding } from '../../../base/words/finding';
import { highestOf } from '../../../base/values/records';
import { debitTotal, isOutOfScope, type RunView } from './runView';

/** In per cent of the largest booked run. */
const FAR_ABOVE = 150;

/** A remark about a first booking from a file, which may be of another client; it asks for nothing. */
export function remarksOn(view: RunView, views: readonly RunView[]): Finding[] {
	if (view.difference.isNothing() || isOutOfScope(view)) return [];
	if (!view.payroll.partial || view.bookedEntries.length > 0) return [];
	const totals = views
		.filter(({ bookedEntries }) => bookedEntries.length > 0)
		.map(({ booked }) => Number(debitTotal(booked.list())));
	const [amount, usual] = [debitTotal(view.expected), highestOf(totals, 0)];
	const percent = usual === 0 ? 0 : Math.round((Number(amount) / usual) * 100);
	return percent > FAR_ABOVE ? [{ code: 'farAboveOthers', amount, percent }] : [];
}
