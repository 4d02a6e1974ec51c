import { previewDifferences } from './previewCheck';
import { state } from './subjects/fieldService';
import { standing } from './subjects/invoices';
import { isAboutOrder } from './subjects/orders';
import type { Row } from '../../base/words/row';
import { startSandbox, type Sandbox } from '../../sandbox';

/** What the prover holds work orders and their invoices against: that it would find a fault. */
let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const row = (fields: Partial<Row>): Row => ({
	...{ service: 'OutSmart', resource: 'invoice', key: 'invoices', action: 'blocked', code: 'x', reason: 'x' },
	...{ attention: true, preview: false, ...fields },
});

test('a row is about an order that it names, and about no other', () => {
	const together = row({ workOrders: ['WB-1 #204510', 'WB-2 #204511'] });
	expect(['204510', '204511', '20451', '4510'].map((id) => isAboutOrder(together, id))).toEqual([
		...[true, true, false, false],
	]);
	expect(isAboutOrder(row({ key: 'WB-1 #204510' }), '204510')).toBe(true);
	expect(isAboutOrder(row({ reason: 'WB-1 #204510' }), '204510')).toBe(false);
});

describe('an invoice and its credit', () => {
	const standingAfter = (change: (credit: Sandbox['books']['invoices'][number]) => void) => {
		const { books } = sandbox;
		const credit = books.invoice(books.creditByHand('2026001'));
		change(credit);
		return standing(books.invoices).map(({ number }) => number);
	};

	test('count as none', () => {
		expect(standingAfter(() => {})).toEqual([]);
	});

	test.each([
		['of another relation', (credit: { relationCode: string }) => void (credit.relationCode = '1002')],
		[
			'of half of it',
			({ lines: [line] }: { lines: { quantity: string }[] }) => void (line && (line.quantity = '-6')),
		],
		[
			'at another VAT code',
			({ lines: [line] }: { lines: { vatCode: string }[] }) => void (line && (line.vatCode = 'GEEN')),
		],
	])('count as two when the credit is %s', (_what, change) => {
		expect(standingAfter(change)).toHaveLength(2);
	});
});

test('what a preview announced and a wrong total then held up is no difference; without a wrong total it is one', () => {
	const result = (rows: Row[]) => ({ status: 'error', message: '', failure: '', rows });
	const announced = ['WB-1 #1', 'WB-2 #2'].map((key) => row({ key, action: 'created', preview: true }));
	const held = row({ workOrders: ['WB-2 #2'] });
	const differencesTo = (code: string) =>
		previewDifferences(result(announced), [], result([row({ key: 'WB-1 #1', code }), held]));
	expect(differencesTo('orderSumDiffers')).toEqual([]);
	expect(differencesTo('creditMayBeOfOrder')).not.toEqual([]);
});

describe('what a further execution may leave', () => {
	const put = (code: string) => {
		const [known] = sandbox.books.relations;
		if (known) sandbox.books.relations.push({ ...known, code });
	};

	test('is a relation that a waiting order needs: its turn came', () => {
		const [order] = sandbox.fieldService.workOrders.filter(({ workStatus }) => workStatus === '1');
		if (order) order.invoiceCustomer.debtorNumber = '9998';
		const before = state(sandbox);
		put('9998');
		expect(state(sandbox)).toBe(before);
	});

	test('is no other relation, and no order that stays claimed', () => {
		const before = state(sandbox);
		put('9999');
		expect(state(sandbox)).not.toBe(before);
		sandbox.reset();
		sandbox.fieldService.setWorkStatus('204501', '99');
		expect(state(sandbox)).not.toBe(before);
	});
});
