import { Bench } from './bench';
import { problemUnless, type Move } from './moves/move';
import { previewDifferences } from './previewCheck';
import { worldMoves } from './provers/worldMoves';
import { fieldService, state } from './subjects/fieldService';
import { standing } from './subjects/invoices';
import { invoiceNumbersOf, isAboutOrder } from './subjects/orders';
import type { Subject } from './subjects/subject';
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

describe('a move of which not everything came that should', () => {
	const invoiced: Move = {
		name: 'mended',
		description: '',
		effect: '',
		apply: ({ fieldService: outSmart }) => outSmart.setStatus('204501', 'Compleet'),
		rows: ['unchanged WB-2026-0101 #204501'],
		named: (world) => invoiceNumbersOf(world, '204501'),
		problems: ({ fieldService: outSmart }) =>
			problemUnless(outSmart.workOrder('204501').status === 'Afgehandeld', 'not handled'),
	};
	const violationsOf = async (expected: Partial<Move>) => {
		const { moveSet } = fieldService;
		const subject: Subject = {
			...fieldService,
			moveSet: { ...moveSet, moves: [{ ...invoiced, ...expected }] },
		};
		const bench = new Bench({ sandbox, subject, seed: 7, quick: true });
		return (await worldMoves.run(bench, 'mended:default')).violations;
	};

	const thirdOnErrorStatus: Partial<Move> = {
		apply: ({ fieldService: outSmart }) => outSmart.setWorkStatus('204508', '99'),
		rows: [],
	};
	test.each<[string, Partial<Move>, number]>([
		['nothing', {}, 0],
		['a row', { rows: ['unchanged WB-2026-0101 #204501', 'closed closedUntil: WB-2026-4513 #204513'] }, 1],
		['an order in the row that is there every time', { ...thirdOnErrorStatus, named: [] }, 1],
		['what a row has to name', { named: ['2026999'] }, 1],
		['the end state', { problems: () => ['not handled'] }, 1],
	])('lacking is %s', async (_what, expected, count) => {
		expect(await violationsOf(expected)).toHaveLength(count);
	});
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
