import type { Sandbox, WorkOrderByHand } from '../../../../sandbox';
import { invoiceNumbersOf } from '../../subjects/orders';
import { problemUnless } from '../move';

export const ORDER = '204501';
export const ORDER_KEY = 'WB-2026-0101 #204501';
export const NEW_ORDER = '204513';
export const NEW_NUMBER = 'WB-2026-4513';
export const NEW_KEY = `${NEW_NUMBER} #${NEW_ORDER}`;
/** On the error status from the first execution on; the first one is corrected by a move. */
export const FAULTY_ORDERS = ['WB-2026-0110 #204510', 'WB-2026-0111 #204511'];
/** As far ahead as a date may be. */
export const CLOSED = 'closedUntil=today+1y';
export const DRAFTS = 'bookDirectly=false';
export const OWN_NUMBERS = 'invoiceNumber=workOrder';
export const NO_PIN = 'blockedPaymentMethods=pin betaling';
export const OUTSMART_LEADS = 'leadingRelations=OutSmart';

/** The expected order is written as `status work status, number of invoices`. */
export function unlessOrderIs(id: string, expected: string) {
	return (sandbox: Sandbox): string[] => {
		const { status, workStatus } = sandbox.fieldService.workOrder(id);
		const actual = `${status} ${workStatus}, ${invoiceNumbersOf(sandbox, id).length}`;
		return problemUnless(actual === expected, `order ${id} is ${actual} instead of ${expected}`);
	};
}

/** An hour of a fitter for 1001, and what is given besides. */
export function addOrder({ fieldService }: Sandbox, given: WorkOrderByHand = {}): void {
	fieldService.addWorkOrder({
		debtorNumber: '1001',
		hours: [{ hourType: 'MONT', total: '01:00', employeeNumber: '7' }],
		...given,
	});
}

export function relationOf({ books }: Sandbox, code: string) {
	const found = books.relations.find((relation) => relation.code === code);
	if (!found) throw new Error(`There is no relation ${code}`);
	return found;
}

const NOT_INVOICED = 'it is not invoiced; a row says so';

/** The expected result of a move that would make an invoice, when the setting closes all periods. */
export function closedByTheSetting(id: string, key: string) {
	return {
		[CLOSED]: {
			effect: NOT_INVOICED,
			rows: [`closed closedUntil: ${key}`],
			problems: unlessOrderIs(id, 'Compleet 1, 0'),
		},
	};
}
