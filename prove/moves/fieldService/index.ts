import type { Row } from '../../../nodes/shared/rows';
import type { Sandbox } from '../../../sandbox';
import { differencesOf, invoicesOf } from '../../subjects/orders';
import type { Moves } from '../move';
import { bookMoves } from './books';
import { orderMoves } from './orders';
import { productMoves } from './products';
import { relationMoves } from './relations';

const TELLING = new Set(['blocked', 'closed', 'failed', 'skipped']);
/** One of these is about all orders. */
const ABOUT_ALL = /^(invoices|status )/;

/** Orders that are neither invoiced once, with what they say, nor named by a row. */
function untold(sandbox: Sandbox, rows: Row[]): string[] {
	const telling = rows.filter(({ action }) => TELLING.has(action));
	const isTold = (id: string) =>
		telling.some(({ key, reason }) => key.endsWith(`#${id}`) || (ABOUT_ALL.test(key) && reason.includes(id)));
	const stopped = telling.some(({ key }) => key === 'invoices');
	return sandbox.fieldService.workOrders
		.filter(({ status, workStatus, archived }) => status !== 'Klaargezet' && workStatus !== '' && !archived)
		.flatMap((order) => {
			const numbers = invoicesOf(sandbox, order.id);
			if (numbers.length > 1) return [`order ${order.id} has ${numbers.length} invoices`];
			const isWaiting = order.status === 'Compleet' && ['1', '99'].includes(order.workStatus);
			if (isWaiting && (stopped || isTold(order.id))) return [];
			if (isWaiting) return [`order ${order.id} waits, and no row says why`];
			return numbers.length === 1 ? differencesOf(sandbox, order) : [];
		});
}

export const fieldServiceMoves: Moves = {
	moves: [...relationMoves, ...productMoves, ...orderMoves, ...bookMoves],
	settings: {
		'leadingRelations=OutSmart': { leadingRelations: 'OutSmart' },
		'closedUntil=2099-12-31': { closedUntil: '2099-12-31' },
		'errorStatus=none': { errorStatus: '' },
		'bookDirectly=false': { bookDirectly: false },
	},
	untold,
};
