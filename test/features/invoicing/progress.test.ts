import fc from 'fast-check';
import {
	isMade,
	next,
	progressOf,
	readChainedOrder,
	settingsFor,
	withProgress,
	type ChainedOrder,
	type Progress,
	type ProgressEvent,
} from '../../../features/invoicing/progress';
import { aboutGroup, rowAtEnd, groupOf, staysOnErrorStatus } from '../../../features/invoicing/rows';
import type { Findings } from '../../../base/words/finding';

const WHY: Findings = [{ code: 'noWorkOrders' }];
const NEW: Progress = { state: 'new' };
const create = (claimed?: true): Progress => ({ state: 'create', earlier: 0, ...(claimed && { claimed }) });
const made = { number: 'F-1', total: '96.00', findings: WHY };
const after = (progress: Progress, ...events: ProgressEvent[]) => events.reduce(next, progress);

describe('what is next', () => {
	test('looked up and not there: it may be created; on its error status it stays claimed', () => {
		const notFound: ProgressEvent = { event: 'notFound', earlier: 2 };
		expect(after(NEW, notFound)).toEqual({ state: 'create', earlier: 2 });
		expect(after({ state: 'new', claimed: true }, notFound)).toEqual({ ...create(true), earlier: 2 });
	});

	test('claimed and created', () => {
		const events: ProgressEvent[] = [
			{ event: 'notFound', earlier: 0 },
			{ event: 'claimed' },
			{ event: 'created', ...made },
		];
		expect(after(NEW, ...events)).toStrictEqual({ state: 'created', claimed: true, ...made });
	});

	test.each<[string, Progress, ProgressEvent]>([
		['a claim of what is not to be created', NEW, { event: 'claimed' }],
		['looked up again', create(true), { event: 'notFound', earlier: 1 }],
	])('%s changes nothing', (_name, progress, event) => {
		expect(next(progress, event)).toBe(progress);
	});
});

const findings = fc.constant(WHY);
const invoiced = fc.record({ number: fc.constantFrom('F-1', 'F-2'), total: fc.constant('96.00'), findings });
const event: fc.Arbitrary<ProgressEvent> = fc.oneof(
	fc.record({ event: fc.constant('notFound' as const), earlier: fc.nat(3) }),
	fc.constant<ProgressEvent>({ event: 'claimed' }),
	invoiced.map((one) => ({ event: 'created' as const, ...one })),
	invoiced.map((one) => ({ event: 'found' as const, ...one })),
	fc.record({
		event: fc.constant('blocked' as const),
		fix: fc.constantFrom('order' as const, 'service' as const),
		findings,
	}),
	fc.record({ event: fc.constantFrom('closed' as const, 'skipped' as const), findings }),
	fc.record({
		event: fc.constant('failed' as const),
		outcome: fc.constantFrom('notDone' as const, 'unknown' as const),
		findings,
	}),
);
const histories = fc.array(event, { maxLength: 8 });

describe('whatever happens to an order', () => {
	test('a claim and a creation are forgotten by nothing, and made by nothing else', () => {
		fc.assert(
			fc.property(histories, (events) => {
				let progress = NEW as Progress;
				let [claimed, created] = [false, false];
				for (const one of events) {
					claimed ||= one.event === 'claimed' && progress.state === 'create';
					created ||= one.event === 'created';
					progress = next(progress, one);
					expect(progress.claimed ?? false).toBe(claimed);
					expect(isMade(progress)).toBe(created);
				}
			}),
		);
	});

	test('an item carries it from step to step unchanged', () => {
		fc.assert(
			fc.property(histories, (events) => {
				const progress = after(NEW, ...events);
				const item = JSON.parse(JSON.stringify(withProgress({ id: 1 }, progress))) as Record<string, unknown>;
				expect(item.id).toBe(1);
				expect(progressOf(item)).toEqual(progress);
			}),
		);
	});
});

test('what others put beside it stays; what an earlier step said of the order does not', () => {
	const item = { invoice: { own: 'kept', ...after(create(true), { event: 'created', ...made }) } };
	expect(withProgress(item, create(true))).toEqual({
		invoice: { own: 'kept', ...create(true) },
	});
});

describe('an item that carries nothing', () => {
	test.each([[{}], [{ invoice: null }], [{ invoice: 'created' }], [{ invoice: { state: 7 } }]])(
		'%j',
		(item) => {
			expect(progressOf(item)).toBeNull();
		},
	);
});

describe('an item that lacks what a step leaves', () => {
	const made = { number: '', total: '', findings: [], claimed: false };
	const findings: Findings = [{ code: 'reasonNotGiven' }];
	const none = { findings, claimed: false };
	test.each<[object, Progress]>([
		[{ state: 'create' }, create()],
		[
			{ state: 'found', number: 2018010 },
			{ state: 'found', ...made, number: '2018010' },
		],
		[{ state: 'created' }, { state: 'created', ...made }],
		[{ state: 'blocked' }, { state: 'blocked', fix: 'service', number: '', total: '', ...none }],
		[
			{ state: 'failed', claimed: true },
			{ state: 'failed', outcome: 'unknown', findings, claimed: true },
		],
		[{ state: 'closed' }, { state: 'closed', ...none }],
		[{ state: 'skipped' }, { state: 'skipped', ...none }],
	])('%j leads to nothing', (invoice, expected) => {
		expect(progressOf({ invoice })).toEqual(expected);
	});
});

test('a state that nobody knows is said, and leads to nothing', () => {
	expect(progressOf({ invoice: { state: 'odd', claimed: true, fix: 'order' } })).toEqual({
		state: 'failed',
		outcome: 'unknown',
		findings: [{ code: 'unknownState', state: 'odd' }],
		claimed: false,
	});
});

test('a preview has a state of its own in the item, by which no condition lets it through', () => {
	const invoiced = { claimed: false, number: '', total: '9.00' };
	const would: Findings = [{ code: 'invoiceCreated', invoiceNumber: '', total: '9.00', foreseen: true }];
	const foreseen: Progress = { state: 'created', ...invoiced, findings: would };
	const item = withProgress({}, foreseen);
	expect(item).toMatchObject({ invoice: { state: 'wouldBeCreated' } });
	expect(progressOf(item)).toEqual(foreseen);
	const stateOf = (state: 'created' | 'found', findings: Findings) =>
		withProgress({}, { state, ...invoiced, findings }).invoice;
	expect(stateOf('created', [...WHY, ...would])).toMatchObject({ state: 'wouldBeCreated' });
	expect(stateOf('created', WHY)).toMatchObject({ state: 'created' });
	expect(stateOf('found', would)).toMatchObject({ state: 'found' });
});

test.each([
	[
		{ together: 'x', made: true, claimed: true },
		{ together: 'x', made: true, claimed: true },
	],
	[{ together: 7, made: 'yes', claimed: 'yes' }, { claimed: false }],
])('of %j is taken what a step can have left', (given, expected) => {
	const read = progressOf({ invoice: { state: 'skipped', findings: WHY, ...given } });
	expect(read).toEqual({ state: 'skipped', findings: WHY, ...expected });
});

test('what is on a created invoice travels with it', () => {
	const terms = { template: 'Test', paymentTermDays: 14, date: '2026-06-10', book: true };
	const created = next(create(true), { event: 'created', ...made, billed: { lines: [], terms } });
	expect(created).toMatchObject({ billed: { lines: [], terms } });
	expect(progressOf(withProgress({}, created))).toEqual(created);
	expect(next(create(true), { event: 'created', ...made })).not.toHaveProperty('billed');
});

describe('what is said of an item at the end of a workflow', () => {
	const said = (invoice: object, change = {}) => rowAtEnd({ reference: ' WB-1 #1', invoice, ...change });

	test.each([
		['created', 'created'],
		['found', 'unchanged'],
		['blocked', 'blocked'],
		['closed', 'closed'],
		['skipped', 'skipped'],
		['failed', 'failed'],
	])('%s is told as %s', (state, action) => {
		const row = { service: 'e-Boekhouden', resource: 'invoice', key: 'WB-1 #1', action, findings: WHY };
		expect(said({ state, findings: WHY })).toEqual({ ...row, preview: false });
		expect(said({ state, findings: WHY }, { preview: true })).toEqual({ ...row, preview: true });
	});

	test('nothing of one that has no end, or no reason', () => {
		expect([
			said({ state: 'new' }),
			said({ state: 'create' }),
			said({ state: 'created' }),
			rowAtEnd({}),
		]).toEqual([...[undefined, undefined, undefined, undefined]]);
		expect(said({ state: 'odd' })).toMatchObject({ action: 'failed', preview: false });
	});
});

describe('orders that ended alike', () => {
	const ended = (end: object, item = {}) =>
		readChainedOrder({ ...item, invoice: { findings: WHY, together: 'x', ...end } }) as ChainedOrder;

	test.each([
		[{ state: 'blocked', fix: 'service' }, true],
		[{ state: 'blocked', fix: 'order' }, false],
		[{ state: 'failed', outcome: 'notDone' }, true],
		[{ state: 'failed', outcome: 'unknown' }, false],
		[{ state: 'closed' }, true],
		[{ state: 'closed', together: undefined }, false],
		[{ state: 'found' }, false],
	])('%j: in one row: %s', (end, isTold) => {
		expect(groupOf(ended(end)) !== null).toBe(isTold);
		const waits = (onErrorStatus: boolean) =>
			staysOnErrorStatus(ended(end, { workOrder: { onErrorStatus } }));
		expect([waits(true), waits(false)]).toEqual([end.state !== 'found', false]);
	});

	test('are named, with the oldest date and what their lines come to', () => {
		const of = (reference: string, workDate: string, lines: unknown) =>
			ended({ state: 'closed' }, { reference, workDate, lines });
		const line = { quantity: '1.5', unitPrice: 0.03 };
		const [one, other] = [of('WB-1', '2026-03-02', [line, line]), of('WB-2', '', [line, {}])];
		const told = (...orders: ChainedOrder[]) => aboutGroup(one, orders, { preview: false } as never);
		expect(told(one, other)).toMatchObject({
			...{ key: 'x', action: 'closed', attention: true },
			about: { count: 2, workOrders: ['WB-1', 'WB-2'], oldest: '2026-03-02', total: '0.10' },
		});
		expect(told(other)).toHaveProperty('attention', true);
		const today = of('WB-3', new Date().toISOString().slice(0, 10), []);
		expect(told(today)).toMatchObject({ about: { total: '' } });
		expect(told(today)).not.toHaveProperty('attention');
	});
});

test('the setting of the status is its code, where the first step found that', () => {
	const given = { workOrderStatus: 'Naar e-Boekhouden' } as Parameters<typeof settingsFor>[1];
	const of = (status: string) => settingsFor({ status } as ChainedOrder, given).workOrderStatus;
	expect([of(''), of('7')]).toEqual([given.workOrderStatus, '7']);
});
