import fc from 'fast-check';
import {
	isClaimed,
	next,
	progressOf,
	withProgress,
	type Progress,
	type ProgressEvent,
} from '../../../features/invoicing/progress';
import type { Findings } from '../../../base/words/finding';

const WHY: Findings = [{ code: 'noWorkOrders' }];
const NEW: Progress = { state: 'new' };
const create = (claim: 'needless' | 'wanted' | 'held' | 'another'): Progress => ({ state: 'create', claim });
const made = { number: 'F-1', total: '96.00', findings: WHY };
const after = (progress: Progress, ...events: ProgressEvent[]) => events.reduce(next, progress);

describe('what is next', () => {
	test('looked up and not there: it may be created, claimed first or not', () => {
		for (const claim of ['needless', 'wanted', 'another'] as const)
			expect(after(NEW, { event: 'notFound', claim })).toEqual({ state: 'create', claim });
	});

	test('claimed, created, found back', () => {
		const events: ProgressEvent[] = [
			{ event: 'notFound', claim: 'wanted' },
			{ event: 'claimed' },
			{ event: 'created', ...made },
			{ event: 'foundBack' },
		];
		expect(after(NEW, ...events)).toEqual({ state: 'created', foundBack: true, claimed: true, ...made });
	});

	test('created, and then something else stands there: number and total stay known', () => {
		const blocked: ProgressEvent = { event: 'blocked', fix: 'invoice', findings: WHY };
		expect(after(create('held'), { event: 'created', ...made }, blocked)).toEqual({
			state: 'blocked',
			fix: 'invoice',
			claimed: true,
			made: true,
			...made,
		});
		const other: ProgressEvent = { ...blocked, fix: 'order', number: 'F-0' };
		expect(after(create('needless'), { event: 'created', ...made }, other)).toMatchObject({ number: 'F-0' });
	});

	test('what has an unknown outcome may be found after all', () => {
		const unknown: ProgressEvent = { event: 'failed', outcome: 'unknown', findings: WHY };
		expect(after(create('held'), unknown, { event: 'found', ...made })).toEqual({
			state: 'found',
			claimed: true,
			made: true,
			...made,
		});
	});

	test.each<[string, Progress, ProgressEvent]>([
		['a claim of what was not to be claimed', create('another'), { event: 'claimed' }],
		['a claim of what is claimed', create('held'), { event: 'claimed' }],
		['a claim of what is not to be created', NEW, { event: 'claimed' }],
		['found back, but never created', create('held'), { event: 'foundBack' }],
		['looked up again', create('held'), { event: 'notFound', claim: 'another' }],
	])('%s changes nothing', (_name, progress, event) => {
		expect(next(progress, event)).toBe(progress);
	});
});

const claim = fc.constantFrom('needless' as const, 'wanted' as const, 'another' as const);
const findings = fc.constant(WHY);
const invoiced = fc.record({ number: fc.constantFrom('F-1', 'F-2'), total: fc.constant('96.00'), findings });
const event: fc.Arbitrary<ProgressEvent> = fc.oneof(
	fc.record({ event: fc.constant('notFound' as const), claim }),
	fc.constantFrom<ProgressEvent>({ event: 'claimed' }, { event: 'claimed' }, { event: 'foundBack' }),
	invoiced.map((one) => ({ event: 'created' as const, ...one })),
	invoiced.map((one) => ({ event: 'found' as const, ...one })),
	fc.record({
		event: fc.constant('blocked' as const),
		fix: fc.constantFrom('order' as const, 'invoice' as const, 'service' as const),
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
	test('a claim is forgotten by nothing, and made by nothing but a claim', () => {
		fc.assert(
			fc.property(histories, (events) => {
				let progress = NEW as Progress;
				let claimed = false;
				for (const one of events) {
					const wanted = progress.state === 'create' && progress.claim === 'wanted';
					claimed ||= one.event === 'claimed' && wanted;
					progress = next(progress, one);
					expect(isClaimed(progress)).toBe(claimed);
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
	const item = { invoice: { own: 'kept', ...after(create('held'), { event: 'created', ...made }) } };
	expect(withProgress(item, create('held'))).toEqual({
		invoice: { own: 'kept', state: 'create', claim: 'held' },
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
		[{ state: 'create' }, create('another')],
		[
			{ state: 'found', number: 2018010 },
			{ state: 'found', ...made, number: '2018010' },
		],
		[{ state: 'created' }, { state: 'created', foundBack: false, ...made }],
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

test.each([
	[{ state: 'create', claim: 7 }],
	[{ state: 'created', number: {}, findings: 'x', foundBack: 'yes' }],
	[{ state: 'blocked', fix: 'everything', findings: [null, 5, { code: 'nope' }, { code: 'defaultsWrong' }] }],
	[{ state: 'failed', outcome: [], findings: { code: 'toString' } }],
])('%j is no reason to fall over', (invoice) => {
	const read = progressOf({ invoice });
	expect(read?.state).toBe(invoice.state);
	expect(progressOf(withProgress({}, read as Progress))).toEqual(read);
});
