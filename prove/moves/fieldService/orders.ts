import type { Sandbox } from '../../../sandbox';
import { invoicesOf } from '../../subjects/orders';
import type { Move } from '../move';
import { closedByTheSetting, newOrder, NEW_KEY, NEW_ORDER, ORDER, ORDER_KEY, orderIs } from './places';

const FAULTY = '204510';
const FAULTY_KEY = `WB-2026-0110 #${FAULTY}`;

function edit({ fieldService }: Sandbox): void {
	fieldService.editWorkOrder(ORDER, { materials: [{ code: 'FLT-10', quantity: '9', price: '12.50' }] });
}

export const orderMoves: Move[] = [
	{
		name: 'orderEdited',
		what: 'a handled work order is edited, and stays handled',
		change: edit,
		takesTime: true,
		then: 'nothing: it is invoiced already and no longer in the queue',
		rows: [],
		wrong: orderIs(ORDER, 'Afgehandeld 1, 1'),
	},
	{
		name: 'orderSetBack',
		what: 'a handled work order is set back to Compleet',
		change: ({ fieldService }) => fieldService.setStatus(ORDER, 'Compleet'),
		then: 'its invoice is found; it becomes Afgehandeld again',
		rows: [`unchanged ${ORDER_KEY}`],
		wrong: orderIs(ORDER, 'Afgehandeld 1, 1'),
	},
	{
		name: 'orderSetBackAndEdited',
		what: 'a handled work order is set back to Compleet and edited',
		change: (sandbox) => {
			sandbox.fieldService.setStatus(ORDER, 'Compleet');
			edit(sandbox);
		},
		then: 'it is not invoiced twice: it gets the error status, a row names the invoice',
		rows: [`blocked ${ORDER_KEY}`],
		wrong: orderIs(ORDER, 'Compleet 99, 1'),
		under: {
			'errorStatus=none': {
				then: 'it is not invoiced twice: it stays as it is, a row names the invoice every time',
				rows: [`blocked ${ORDER_KEY}`],
				wrong: orderIs(ORDER, 'Compleet 1, 1'),
			},
		},
	},
	{
		name: 'invoiceDeletedAndOrderSetBack',
		what: 'an invoice is deleted and its work order set back to Compleet',
		change: (sandbox) => {
			const { books, fieldService } = sandbox;
			const gone = invoicesOf(sandbox, ORDER);
			books.invoices = books.invoices.filter(({ number }) => !gone.includes(number));
			fieldService.setStatus(ORDER, 'Compleet');
		},
		then: 'it is invoiced again',
		rows: [`created ${ORDER_KEY}`],
		wrong: orderIs(ORDER, 'Afgehandeld 1, 1'),
		under: closedByTheSetting(ORDER, ORDER_KEY),
	},
	{
		name: 'faultyOrderMended',
		what: 'a work order on the error status is mended and put back into the queue',
		change: ({ fieldService }) => {
			fieldService.editWorkOrder(FAULTY, { hours: [{ hourType: 'MONT', total: '01:45' }] });
			fieldService.setWorkStatus(FAULTY, '1');
		},
		then: 'it is invoiced',
		rows: [`created ${FAULTY_KEY}`],
		wrong: orderIs(FAULTY, 'Afgehandeld 1, 1'),
		under: closedByTheSetting(FAULTY, FAULTY_KEY),
	},
	{
		name: 'newOrder',
		what: 'a work order is completed and put into the queue',
		change: newOrder,
		then: 'it is invoiced',
		rows: [`created ${NEW_KEY}`],
		wrong: orderIs(NEW_ORDER, 'Afgehandeld 1, 1'),
		under: closedByTheSetting(NEW_ORDER, NEW_KEY),
	},
];
