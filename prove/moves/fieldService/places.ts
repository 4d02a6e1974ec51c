import type { Sandbox } from '../../../sandbox';
import { invoicesOf } from '../../subjects/orders';
import { unless } from '../move';

export const ORDER = '204501';
export const ORDER_KEY = 'WB-2026-0101 #204501';
export const NEW_ORDER = '204513';
export const NEW_KEY = 'WB-2026-4513 #204513';
export const CLOSED = 'closedUntil=2099-12-31';
export const OUTSMART_LEADS = 'leadingRelations=OutSmart';

/** What became of an order, as `status work status, number of invoices`. */
export function orderIs(id: string, expected: string) {
	return (sandbox: Sandbox): string[] => {
		const { status, workStatus } = sandbox.fieldService.workOrder(id);
		const actual = `${status} ${workStatus}, ${invoicesOf(sandbox, id).length}`;
		return unless(actual === expected, `order ${id} is ${actual} instead of ${expected}`);
	};
}

export function newOrder({ fieldService }: Sandbox): void {
	fieldService.addWorkOrder({
		debtorNumber: '1001',
		hours: [{ hourType: 'MONT', total: '01:00', employeeNumber: '7' }],
	});
}

export function relationOf({ books }: Sandbox, code: string) {
	const found = books.relations.find((relation) => relation.code === code);
	if (!found) throw new Error(`There is no relation ${code}`);
	return found;
}

/** Not invoiced while nothing may be dated up to then. */
export function closedByTheSetting(id: string, key: string) {
	return {
		[CLOSED]: {
			then: 'it is not invoiced; a row says so',
			rows: [`closed ${key}`],
			wrong: orderIs(id, 'Compleet 1, 0'),
		},
	};
}
