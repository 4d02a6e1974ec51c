import { type HourRounding, roundMinutes, toHours } from '../invoicing/orders/hours';
import { netStandingOf, type Summed } from '../invoicing/sum/sum';
import type { CompletedOrder } from './item';
import { dueOf } from './shared';

/** How hours are rounded, as offices do it. */
const ROUNDINGS: readonly HourRounding[] = [0, 5, 6, 10, 15, 20, 30, 60].flatMap((roundHoursToMinutes) =>
	(['up', 'nearest'] as const).map((roundHours) => ({ roundHoursToMinutes, roundHours })),
);

/** The ways of rounding its hours in which an order comes to what was invoiced. */
export function roundingsOf(order: CompletedOrder, summed: Summed): HourRounding[] {
	const { unrounded = [] } = order;
	if (unrounded.length === 0 || order.faults.length > 0) return [];
	return ROUNDINGS.filter((rounding) => {
		const hours = unrounded.map((line) => {
			const minutes = roundMinutes(line.quantity.times(60).round().toNumber(), rounding);
			return { ...line, quantity: toHours(minutes) };
		});
		const lines = [...hours, ...order.lines.filter(({ kind }) => kind !== 'hours')];
		return netStandingOf(summed, dueOf([{ ...order, lines }])) === 'right';
	});
}
