import { brief, filled, oneLine } from '../../shared/values/text';
import type { Finding } from '../../shared/rows/findings/finding';
import { parseDecimal, plain, sum } from '../../shared/values/money';
import type { WorkOrder } from '../client/types';

/** Payment methods that say nothing but that an invoice follows (docs/services/outsmart.md 3.1). */
const PLAIN = new Set(['', 'op rekening', 'niet van toepassing']);

/** What an order says about its price that no line of the invoice comes from. */
export function notesOf(order: WorkOrder): Finding[] {
	const { minimumHours, roundingMinutes, typeOfWork } = order;
	const paymentMethod = oneLine(filled(order.paymentMethod));
	const distance = travelOf(order);
	const notes: [boolean, Finding][] = [
		[saysSomething(minimumHours), { code: 'minimumHours', hours: brief(minimumHours) }],
		[saysSomething(roundingMinutes), { code: 'roundingOfOrder', minutes: brief(roundingMinutes) }],
		[distance !== '', { code: 'travelOnOrder', distance: brief(distance) }],
		[
			!PLAIN.has(methodKey(paymentMethod)),
			{ code: 'paymentMethodOnOrder', paymentMethod: brief(paymentMethod) },
		],
		[/garantie/i.test(typeOfWork), { code: 'typeOfWorkOnOrder', typeOfWork: brief(typeOfWork) }],
	];
	return notes.flatMap(([isSaid, note]) => (isSaid ? [note] : []));
}

/** By which payment methods are compared. */
export function methodKey(paymentMethod: string): string {
	return oneLine(filled(paymentMethod)).toLowerCase();
}

function saysSomething(value: string): boolean {
	return filled(value) !== '' && parseDecimal(value)?.eq(0) !== true;
}

/** Of all hours together; what is no number as it stands, '' for none. */
function travelOf({ hours }: WorkOrder): string {
	const given = hours.map(({ travel }) => travel).filter(saysSomething);
	const distances = given.map(parseDecimal);
	if (given.length === 0) return '';
	return distances.every((distance) => distance !== null) ? plain(sum(distances)) : given.join(', ');
}
