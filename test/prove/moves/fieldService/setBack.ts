import type { Sandbox } from '../../../../sandbox';
import { invoiceNumbersOf } from '../../subjects/orders';
import { problemUnless, type Move } from '../move';
import { ORDER, ORDER_KEY, unlessOrderIs } from './fixtures';
import { productOf } from './products';

const RENUMBERED_KEY = `WB-2026-0901 #${ORDER}`;
const RAISED = '71.00';

const unlessFound = unlessOrderIs(ORDER, 'Afgehandeld 1, 1');
const unlessWaiting = unlessOrderIs(ORDER, 'Compleet 99, 1');

function setBack(
	{ fieldService }: Sandbox,
	edit: Parameters<Sandbox['fieldService']['editWorkOrder']>[1],
): void {
	if (fieldService.workOrder(ORDER).status !== 'Afgehandeld') throw new Error('It cannot be set back yet');
	fieldService.setStatus(ORDER, 'Compleet');
	fieldService.editWorkOrder(ORDER, edit);
}

/** Gives its first material another VAT code. */
function withOtherVat({ fieldService }: Sandbox) {
	const [first, ...others] = fieldService.workOrder(ORDER).materials;
	return { materials: [{ ...first, freeField1: 'LAAG_VERK_9' }, ...others] };
}

/** Moves in which a handled work order is set back, and compared with its invoice. */
export const setBackMoves: Move[] = [
	{
		name: 'orderSetBackAndRenumbered',
		description: 'a handled work order gets another number and is set back to Compleet',
		apply: (sandbox) => setBack(sandbox, { orderNumber: 'WB-2026-0901' }),
		effect: 'its invoice is found by the id of the order; there is no second one',
		rows: [`unchanged ${RENUMBERED_KEY}`],
		problems: unlessFound,
	},
	{
		name: 'orderSetBackWithOtherDebtor',
		description: 'a handled work order gets another debtor and is set back to Compleet',
		apply: (sandbox) => setBack(sandbox, { invoiceDebtorNumber: '1003' }),
		effect: 'it is not invoiced twice: it gets the error status, a row names the invoice and its debtor',
		rows: [`blocked ${ORDER_KEY}`],
		named: (sandbox) => ['1001', ...invoiceNumbersOf(sandbox, ORDER)],
		problems: unlessWaiting,
	},
	{
		name: 'orderSetBackWithOtherVat',
		description: 'a material of a handled work order gets another VAT code, and the order is set back',
		apply: (sandbox) => setBack(sandbox, withOtherVat(sandbox)),
		effect:
			'it is not invoiced twice: it gets the error status, a row names both amounts of VAT and the invoice',
		rows: [`blocked ${ORDER_KEY}`],
		named: (sandbox) => ['44,26', '41,26', ...invoiceNumbersOf(sandbox, ORDER)],
		problems: unlessWaiting,
	},
	{
		name: 'tariffRaisedAndOrderSetBack',
		description: 'the tariff of an hour type is raised, and a handled work order is set back to Compleet',
		onlyBetweenExecutions: true,
		apply: (sandbox) => {
			productOf(sandbox, 'MONT').price = RAISED;
			setBack(sandbox, {});
		},
		effect: 'OutSmart follows; the invoice is right as it was made, and the order becomes Afgehandeld again',
		rows: ['updated MONT', `unchanged ${ORDER_KEY}`],
		problems: (sandbox) => [
			...unlessFound(sandbox),
			...problemUnless(
				Number(sandbox.fieldService.hourType('MONT')?.salePrice) === Number(RAISED),
				'the tariff did not follow',
			),
		],
	},
];
