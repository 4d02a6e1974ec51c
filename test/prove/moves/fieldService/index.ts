import type { Row } from '../../../../base/words/row';
import { addYears, today } from '../../../../base/values/dates';
import type { Sandbox } from '../../../../sandbox';
import { billingDifferences, invoiceNumbersOf, isAboutOrder } from '../../subjects/orders';
import type { MoveSet } from '../move';
import { amountMoves } from './amounts';
import { bookMoves } from './books';
import { creditMoves } from './credits';
import { customerMoves } from './customers';
import { CLOSED, FAULTY_ORDERS } from './fixtures';
import { orderMoves } from './orders';
import { productMoves } from './products';
import { relationMoves } from './relations';
import { setBackMoves } from './setBack';
import { statusMoves } from './statuses';
import { templateMoves } from './templates';

/** Actions of rows that say why something was not done. */
const REPORTING_ACTIONS = new Set(['blocked', 'closed', 'failed', 'skipped']);
/** This one was handled by hand in OutSmart, before the first execution. */
const HANDLED_BEFORE = '204509';
/** Orders that no row mentions, and that are not invoiced correctly exactly once. */
function unreported(sandbox: Sandbox, rows: Row[]): string[] {
	const reporting = rows.filter(({ action }) => REPORTING_ACTIONS.has(action));
	const isReported = (id: string) => reporting.some((row) => isStop(row) || isAboutOrder(row, id));
	return sandbox.fieldService.workOrders
		.filter(({ status, workStatus, archived }) => status !== 'Klaargezet' && workStatus !== '' && !archived)
		.flatMap((order) => {
			const numbers = invoiceNumbersOf(sandbox, order.id);
			if (numbers.length > 1) return [`order ${order.id} has ${numbers.length} invoices`];
			const isWaiting = order.status === 'Compleet' && ['1', '99'].includes(order.workStatus);
			if (isWaiting) return isReported(order.id) ? [] : [`order ${order.id} waits, and no row says why`];
			if (numbers.length === 1) return billingDifferences(sandbox, order);
			const isLost = order.status === 'Afgehandeld' && order.id !== HANDLED_BEFORE;
			return isLost ? [`order ${order.id} is Afgehandeld without an invoice`] : [];
		});
}

/** A fault of the settings, before any order was looked at. */
function isStop({ resource, key, workOrders }: Row): boolean {
	return resource === 'invoice' && ['invoices', 'settings'].includes(key) && workOrders === undefined;
}

export const fieldServiceMoves: MoveSet = {
	moves: [
		...relationMoves,
		...productMoves,
		...orderMoves,
		...setBackMoves,
		...creditMoves,
		...amountMoves,
		...customerMoves,
		...bookMoves,
		...templateMoves,
		...statusMoves,
	],
	settings: {
		'leadingRelations=OutSmart': { leadingRelations: 'OutSmart' },
		[CLOSED]: { closedUntil: addYears(today(), 1) },
		'bookDirectly=false': { bookDirectly: false },
		'invoiceNumber=workOrder': { invoiceNumber: 'workOrder' },
		'blockedPaymentMethods=pin betaling': { blockedPaymentMethods: 'pin betaling' },
	},
	everyTime: FAULTY_ORDERS.map((order) => `blocked ${order}`),
	unreported,
};
