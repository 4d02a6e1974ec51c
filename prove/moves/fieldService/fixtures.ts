import type { Sandbox } from '../../../sandbox';
import { invoiceNumbersOf } from '../../subjects/orders';
import { problemUnless } from '../move';

export const ORDER = '204501';
export const ORDER_KEY = 'WB-2026-0101 #204501';
export const NEW_ORDER = '204513';
export const NEW_KEY = 'WB-2026-4513 #204513';
export const CLOSED = 'closedUntil=2099-12-31';
export const OUTSMART_LEADS = 'leadingRelations=OutSmart';

/** The expected order is written as `status work status, number of invoices`. */
export function unlessOrderIs(id: string, expected: string) {
	return (sandbox: Sandbox): string[] => {
		const { status, workStatus } = sandbox.fieldService.workOrder(id);
		const actual = `${status} ${workStatus}, ${invoiceNumbersOf(sandbox, id).length}`;
		return problemUnless(actual === expected, `order ${id} is ${actual} instead of ${expected}`);
	};
}

export function addOrder({ fieldService }: Sandbox): void {
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

/** What must come of a move that would make an invoice, when the setting closes all periods. */
export function closedByTheSetting(id: string, key: string) {
	return {
		[CLOSED]: {
			effect: 'it is not invoiced; a row says so',
			rows: [`closed ${key}`],
			problems: unlessOrderIs(id, 'Compleet 1, 0'),
		},
	};
}
