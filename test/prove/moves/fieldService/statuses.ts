import type { Sandbox } from '../../../../sandbox';
import type { Move } from '../move';
import { addOrder, CLOSED, NEW_KEY, NEW_ORDER, ORDER, ORDER_KEY, unlessOrderIs } from './fixtures';

const unlessBoth = (order: string, newOrder: string) => (sandbox: Sandbox) => [
	...unlessOrderIs(ORDER, order)(sandbox),
	...unlessOrderIs(NEW_ORDER, newOrder)(sandbox),
];
const HANDLED = 'Afgehandeld 1, 1';
const invoiced = {
	effect: 'the order is invoiced',
	rows: [`created ${NEW_KEY}`],
	problems: unlessOrderIs(NEW_ORDER, HANDLED),
};

export const statusMoves: Move[] = [
	{
		name: 'workStatusRenamed',
		description:
			'the work order status that asks for an invoice is renamed Materiaal bestellen in OutSmart, and a work order is completed',
		apply: (sandbox) => {
			sandbox.fieldService.saveWorkStatus({ code: '1', name: 'Materiaal bestellen' });
			addOrder(sandbox);
		},
		effect:
			'no order is touched; one row names the status, and what to put in `workOrderStatus` when it is the right one',
		rows: ['blocked settings'],
		named: ['Materiaal bestellen', 'Work Order Status'],
		problems: unlessOrderIs(NEW_ORDER, 'Compleet 1, 0'),
		ways: [
			{
				name: 'codeAndNameSet',
				description: '`workOrderStatus` = `1 Materiaal bestellen`',
				settings: () => ({ workOrderStatus: '1 Materiaal bestellen' }),
				...invoiced,
			},
			{
				name: 'nameBack',
				description: 'the status gets its own name back',
				apply: ({ fieldService }) => fieldService.saveWorkStatus({ code: '1', name: 'Naar E-boekhouden' }),
				...invoiced,
			},
		],
	},
	{
		name: 'invoicedOrderOnErrorStatus',
		description:
			'a work order stands on the error status although its one invoice is right, and another order is completed',
		apply: (sandbox) => {
			const { fieldService } = sandbox;
			fieldService.setStatus(ORDER, 'Compleet');
			fieldService.setWorkStatus(ORDER, '99');
			addOrder(sandbox);
		},
		effect: 'it becomes Afgehandeld, the other is invoiced (without another order it takes an hour at most)',
		rows: [`unchanged ${ORDER_KEY}`, `created ${NEW_KEY}`],
		problems: unlessBoth(HANDLED, HANDLED),
		underSettings: {
			[CLOSED]: {
				effect: 'it becomes Afgehandeld; the other is not invoiced, a row says so',
				rows: [`unchanged ${ORDER_KEY}`, `closed closedUntil: ${NEW_KEY}`],
				problems: unlessBoth(HANDLED, 'Compleet 1, 0'),
			},
		},
	},
];
