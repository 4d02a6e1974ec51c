import { createHash } from 'node:crypto';
import { filled } from '../../shared/items/text';
import { canonical } from '../../shared/values/decimals';
import type { WorkOrder } from '../client/types';
import { billedTo } from './billedTo';
import { minutesIn } from './hours';

/**
 * A fingerprint of everything in an order that its invoice and its relation come from. Another way of writing the same
 * amount, another order of the lines, and the status of the order do not count.
 */
export function fingerprintOf(order: WorkOrder): string {
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
