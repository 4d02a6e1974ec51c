import { createHash } from 'node:crypto';
import type { WorkOrder } from '../client/types';
import { filled } from '../items/text';
import { billedTo } from './billedTo';
import { canonical } from '../items/amounts';
import { minutesIn } from './hours';

/**
 * A print of everything in an order that its invoice and its relation come from. Another way of writing the same
 * amount, another order of the lines, and the status of the order do not count.
 */
export function printOf(order: WorkOrder): string {
	const { id, orderNumber, workOrderNumber, workDate, createdOn } = order;
	const relation = Object.values(billedTo(order)).map(filled);
	const hours = order.hours.map(({ hourType, duration }) =>
		JSON.stringify([hourType, minutesIn(duration) ?? duration]),
	);
	const materials = order.materials.map(({ code, name, quantity, unit, price, freeField1, freeField2 }) =>
		JSON.stringify([
			filled(code),
			name,
			canonical(quantity),
			filled(unit),
			canonical(price),
			filled(freeField1),
			filled(freeField2),
		]),
	);
	const facts = [
		[id, orderNumber, workOrderNumber, workDate, createdOn],
		relation,
		hours.sort(),
		materials.sort(),
	];
	return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16);
}
