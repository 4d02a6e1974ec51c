import { byToken } from '../../engine';
import type { HttpAnswer } from '../../sandbox/httpAnswer';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { useOrders } from '../support/orders';

const world = useOrders();

/** The content of an invoice has a text without anything where its first line has a number. */
function blankIn(answer: HttpAnswer, field: string): HttpAnswer {
	const content = JSON.parse(answer.body) as { invoiceNumber?: string; items?: object[] };
	if (content.invoiceNumber !== BY_HAND) return answer;
	Object.assign(content.items?.[0] ?? {}, { [field]: '' });
	return { ...answer, body: JSON.stringify(content) };
}

const BY_HAND = '2026950';

/** Somebody made it for customer 5001, at the total of each order here. */
function makeByHand(texts: string[]): void {
	const [first] = world().books.invoices;
	const [line] = first?.lines ?? [];
	if (!first || !line) throw new Error('no invoice');
	const lines = [
		{ ...line, quantity: '1', unitPrice: '62.50', description: 'Werk' },
		...texts.map((description) => ({ ...line, quantity: '0', unitPrice: '0.00', description })),
	];
	world().books.invoices.push({ ...first, number: BY_HAND, relationCode: '5001', lines });
}

test.each([
	...['amount', 'quantity', 'pricePerUnit', 'unitId', 'ledgerId', 'discountAmount', 'discountPercentage'].map(
		(field) => [field, 'the order that it names, which is of another customer', 'named'] as const,
	),
	['quantity', 'the order of its customer, as it names none', 'ofCustomer'] as const,
])(
	'an empty text for %s of an invoice, over REST, holds up %s, and no other',
	async (field, _which, waits) => {
		const { sandbox } = world();
		world().customer('5001');
		const orders = {
			named: world().order(),
			other: world().order(),
			ofCustomer: world().order({ debtorNumber: '5001' }),
		};
		makeByHand(waits === 'named' ? [world().textOf(orders.named)] : []);
		const fault = {
			kind: 'own',
			service: 'e-Boekhouden',
			operation: 'GET /v1/invoice/{id}',
			times: 99,
		} as const;
		sandbox.faults.inject({ ...fault, answer: (carryOut) => blankIn(carryOut(), field) });
		const { about } = await runOutSmart(sandbox, NO_IMPORTS, { edit: byToken });
		expect(about(orders[waits])).toMatchObject({
			...{ action: 'failed', code: 'invoiceUnreadable' },
			reason: expect.stringContaining(BY_HAND),
		});
		for (const [order, id] of Object.entries(orders))
			expect(world().state(id)).toBe(order === waits ? 'Compleet 1' : 'Afgehandeld 1');
		expect(world().books.invoices).toHaveLength(4);
	},
);
