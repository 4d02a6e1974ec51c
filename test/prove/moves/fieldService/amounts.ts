import type { Sandbox } from '../../../../sandbox';
import { problemUnless, type Move } from '../move';
import { invoicesWithLineOf } from '../../subjects/orders';
import { addOrder, closedByTheSetting, NEW_KEY, NEW_ORDER, NO_PIN, unlessOrderIs } from './fixtures';

const unlessInvoiced = unlessOrderIs(NEW_ORDER, 'Afgehandeld 1, 1');
const closed = closedByTheSetting(NEW_ORDER, NEW_KEY);

const withMaterial =
	(fields: { price: string; total: string; discountPercentage?: string }) => (sandbox: Sandbox) =>
		addOrder(sandbox, { hours: [], materials: [{ code: 'FLT-10', quantity: '2', ...fields }] });

function unlessBilled(expected: string) {
	return (sandbox: Sandbox): string[] => {
		const [invoice] = invoicesWithLineOf(sandbox, NEW_ORDER);
		const [line] = invoice?.lines ?? [];
		const actual = `${Number(line?.quantity)} at ${Number(line?.unitPrice)}`;
		return problemUnless(actual === expected, `billed is ${actual} instead of ${expected}`);
	};
}

export const amountMoves: Move[] = [
	{
		name: 'orderContradictsItself',
		description:
			'a work order is completed on which a material has a total that is not its quantity × price, without a discount',
		apply: withMaterial({ price: '50.00', total: '90.00' }),
		effect: 'it is not invoiced: it gets the error status, a row names both amounts',
		rows: [`blocked ${NEW_KEY}`],
		named: ['100,00', '90,00'],
		problems: unlessOrderIs(NEW_ORDER, 'Compleet 99, 0'),
	},
	{
		name: 'orderWithDiscount',
		description: 'a work order is completed on which a discount explains the total of a material',
		apply: withMaterial({ price: '50.00', total: '80.00', discountPercentage: '20' }),
		effect: 'what was charged is billed; its row says what it would be without the discount',
		rows: [`created ${NEW_KEY}`],
		named: ['100,00', '80,00', '20'],
		problems: (sandbox) => [...unlessInvoiced(sandbox), ...unlessBilled('2 at 40')(sandbox)],
		underSettings: closed,
	},
	{
		name: 'orderPaidAtOnce',
		description: 'a work order is completed of which the payment method is pin betaling',
		apply: (sandbox) => addOrder(sandbox, { paymentMethod: 'pin betaling' }),
		effect: 'it is invoiced; its row names the payment method',
		rows: [`created ${NEW_KEY}`],
		named: ['pin betaling'],
		problems: unlessInvoiced,
		underSettings: {
			...closed,
			[NO_PIN]: {
				effect: 'it is not invoiced: it gets the error status, a row names the payment method',
				rows: [`blocked ${NEW_KEY}`],
				named: ['pin betaling'],
				problems: unlessOrderIs(NEW_ORDER, 'Compleet 99, 0'),
			},
		},
	},
];
