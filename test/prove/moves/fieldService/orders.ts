import type { Sandbox } from '../../../../sandbox';
import { invoiceNumbersOf } from '../../subjects/orders';
import type { Move } from '../move';
import {
	closedByTheSetting,
	addOrder,
	NEW_KEY,
	NEW_ORDER,
	ORDER,
	ORDER_KEY,
	unlessOrderIs,
} from './fixtures';

const FAULTY = '204510';
const FAULTY_KEY = `WB-2026-0110 #${FAULTY}`;

function edit({ fieldService }: Sandbox): void {
	fieldService.editWorkOrder(ORDER, { materials: [{ code: 'FLT-10', quantity: '9', price: '12.50' }] });
}

export const orderMoves: Move[] = [
	{
		name: 'orderEdited',
		description: 'a handled work order is edited, and stays handled',
		apply: edit,
		onlyBetweenExecutions: true,
		effect: 'nothing: it is invoiced already and no longer in the queue',
		rows: [],
		problems: unlessOrderIs(ORDER, 'Afgehandeld 1, 1'),
	},
	{
		name: 'orderSetBack',
		description: 'a handled work order is set back to Compleet',
		apply: ({ fieldService }) => fieldService.setStatus(ORDER, 'Compleet'),
		effect: 'its invoice is found; it becomes Afgehandeld again',
		rows: [`unchanged ${ORDER_KEY}`],
		problems: unlessOrderIs(ORDER, 'Afgehandeld 1, 1'),
	},
	{
		name: 'orderSetBackAndEdited',
		description: 'a handled work order is set back to Compleet and edited',
		apply: (sandbox) => {
			sandbox.fieldService.setStatus(ORDER, 'Compleet');
			edit(sandbox);
		},
		effect: 'it is not invoiced twice: it gets the error status, a row names the invoice',
		rows: [`blocked ${ORDER_KEY}`],
		problems: unlessOrderIs(ORDER, 'Compleet 99, 1'),
	},
	{
		name: 'invoiceDeletedAndOrderSetBack',
		description: 'an invoice is deleted and its work order set back to Compleet',
		apply: (sandbox) => {
			const { books, fieldService } = sandbox;
			if (fieldService.workOrder(ORDER).status !== 'Afgehandeld')
				throw new Error('It cannot be set back yet');
			const gone = invoiceNumbersOf(sandbox, ORDER);
			books.invoices = books.invoices.filter(({ number }) => !gone.includes(number));
			fieldService.setStatus(ORDER, 'Compleet');
		},
		effect: 'it is invoiced again',
		rows: [`created ${ORDER_KEY}`],
		problems: unlessOrderIs(ORDER, 'Afgehandeld 1, 1'),
		underSettings: closedByTheSetting(ORDER, ORDER_KEY),
	},
	{
		name: 'faultyOrderMended',
		description: 'a work order on the error status is mended and put back into the queue',
		apply: ({ fieldService }) => {
			fieldService.editWorkOrder(FAULTY, { hours: [{ hourType: 'MONT', total: '01:45' }] });
			fieldService.setWorkStatus(FAULTY, '1');
		},
		effect: 'it is invoiced',
		rows: [`created ${FAULTY_KEY}`],
		problems: unlessOrderIs(FAULTY, 'Afgehandeld 1, 1'),
		underSettings: closedByTheSetting(FAULTY, FAULTY_KEY),
	},
	{
		name: 'newOrder',
		description: 'a work order is completed and put into the queue',
		apply: (sandbox) => addOrder(sandbox),
		effect: 'it is invoiced',
		rows: [`created ${NEW_KEY}`],
		problems: unlessOrderIs(NEW_ORDER, 'Afgehandeld 1, 1'),
		underSettings: closedByTheSetting(NEW_ORDER, NEW_KEY),
	},
];
