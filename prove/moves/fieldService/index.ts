import type { Row } from '../../../nodes/shared/rows/row';
import type { Sandbox } from '../../../sandbox';
import { billingDifferences, invoiceNumbersOf } from '../../subjects/orders';
import type { MoveSet } from '../move';
import { bookMoves } from './books';
import { orderMoves } from './orders';
import { productMoves } from './products';
import { relationMoves } from './relations';

/** Actions of rows that say why something was not done. */
const REPORTING_ACTIONS = new Set(['blocked', 'closed', 'failed', 'skipped']);
/** In OutSmart this one was handled by hand, before the first execution. */
const HANDLED_BEFORE = '204509';
/** The key of a row that is about all orders, or about all on one status. */
const ABOUT_ALL = /^(invoices|status )/;

/** Orders that no row names, and that are not invoiced exactly once with what they say. */
function unreported(sandbox: Sandbox, rows: Row[]): string[] {
	const reporting = rows.filter(({ action }) => REPORTING_ACTIONS.has(action));
	const isReported = (id: string) =>
		reporting.some(
			({ key, reason }) => key.endsWith(`#${id}`) || (ABOUT_ALL.test(key) && reason.includes(id)),
		);
	const isStopped = reporting.some(({ key }) => key === 'invoices');
	return sandbox.fieldService.workOrders
		.filter(({ status, workStatus, archived }) => status !== 'Klaargezet' && workStatus !== '' && !archived)
		.flatMap((order) => {
			const numbers = invoiceNumbersOf(sandbox, order.id);
			if (numbers.length > 1) return [`order ${order.id} has ${numbers.length} invoices`];
			const isWaiting = order.status === 'Compleet' && ['1', '99'].includes(order.workStatus);
			if (isWaiting && (isStopped || isReported(order.id))) return [];
			if (isWaiting) return [`order ${order.id} waits, and no row says why`];
			if (numbers.length === 1) return billingDifferences(sandbox, order);
			const isLost = order.status === 'Afgehandeld' && order.id !== HANDLED_BEFORE;
			return isLost ? [`order ${order.id} is Afgehandeld without an invoice`] : [];
		});
}

export const fieldServiceMoves: MoveSet = {
	moves: [...relationMoves, ...productMoves, ...orderMoves, ...bookMoves],
	settings: {
		'leadingRelations=OutSmart': { leadingRelations: 'OutSmart' },
		'closedUntil=2099-12-31': { closedUntil: '2099-12-31' },
		'errorStatus=none': { errorStatus: '' },
		'bookDirectly=false': { bookDirectly: false },
	},
	unreported,
};
