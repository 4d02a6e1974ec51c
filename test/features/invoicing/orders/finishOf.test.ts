import fc from 'fast-check';
import { fingerprintOf } from '../../../../features/invoicing/orders/workOrder';
import {
	finishOf,
	type StepResults,
	type OrderStep,
	type ToFinish,
} from '../../../../features/invoicing/orders/finishOf';
import type { Progress } from '../../../../features/invoicing/progress';
import type { Attempt } from '../../../../base/problems/problem';
import type { Findings } from '../../../../base/words/finding';
import { GONE, problem } from '../../../support/outSmart/fakeClient';
import { order } from '../../../support/outSmart/records';
import { runs } from '../../../support/runs';

const WHY: Findings = [{ code: 'asWritten', text: 'Because.' }];
const DOWN = problem('unreachable');
const COMPLETE = order();
const CLAIMED = order({ WorkStatus: '99' });
const HANDLED = order({ status: 'Afgehandeld' });
const CHANGED = order({ Materials: [], status: 'Afgehandeld' });
const CHANGED_CLAIMED = order({ Materials: [], WorkStatus: '99' });

const boolean = fc.boolean();
const ended = { findings: fc.constant(WHY), claimed: boolean };
const invoiced = { number: fc.constant('F-1'), total: fc.constant('96.00') };
const progress: fc.Arbitrary<Progress> = fc.oneof(
	fc.constantFrom<Progress>({ state: 'new' }, { state: 'create', earlier: 0, claimed: true }),
	...(['created', 'found', 'created', 'found'] as const).map((state) =>
		fc.record({ state: fc.constant(state), ...invoiced, ...ended }),
	),
	fc.record({
		state: fc.constant('blocked' as const),
		fix: fc.constantFrom('order' as const, 'service' as const),
		...{ ...invoiced, ...ended },
	}),
	fc.record({
		state: fc.constant('failed' as const),
		outcome: fc.constantFrom('notDone' as const, 'unknown' as const),
		...ended,
	}),
	fc.record({ state: fc.constantFrom('closed' as const, 'skipped' as const), ...ended }),
);
const settings = fc.record({
	preview: fc.constantFrom(false, false, true),
	workOrderStatus: fc.constant('1'),
	errorStatus: fc.constant('99'),
});
const toFinish: fc.Arbitrary<ToFinish> = fc.record({
	order: fc.record({ fingerprint: fc.constant(fingerprintOf(COMPLETE)), texts: fc.constant([]), progress }),
	settings,
});
const answer = <T>(...values: T[]): fc.Arbitrary<Attempt<T>> =>
	fc.oneof(
		{ weight: 4, arbitrary: fc.constantFrom(...values.map((value) => ({ ok: true as const, value }))) },
		fc.constantFrom({ ok: false as const, problem: DOWN }, { ok: false as const, problem: GONE }),
	);
/** What OutSmart would answer to each step. */
const answers: fc.Arbitrary<Required<StepResults>> = fc.record({
	readBefore: answer(COMPLETE, COMPLETE, COMPLETE, CLAIMED, HANDLED, CHANGED, CHANGED_CLAIMED),
	mark: answer(COMPLETE, HANDLED, CHANGED),
	readAfter: answer(COMPLETE, HANDLED, CHANGED),
	takeOff: answer(true, false),
	setStatus: answer(true, false),
});

/** All steps, the end last. */
function stepsOf(given: ToFinish, told: Required<StepResults>): OrderStep[] {
	const steps: OrderStep[] = [];
	let seen: StepResults = {};
	for (;;) {
		const step = finishOf(given, seen);
		steps.push(step);
		if (step.do === 'end') return steps;
		if (steps.length > 10) throw new Error('no end');
		seen = { ...seen, [step.do]: told[step.do] };
	}
}
const property = (check: (steps: OrderStep[], given: ToFinish, told: Required<StepResults>) => void) =>
	fc.assert(
		fc.property(toFinish, answers, (given, told) => check(stepsOf(given, told), given, told)),
		{ numRuns: runs(1_000) },
	);
const endOf = (steps: OrderStep[]) => steps.at(-1) as Extract<OrderStep, { do: 'end' }>;
const isInvoiced = ({ state }: Progress) => state === 'created' || state === 'found';
const isOff = (read: StepResults['readBefore']) => read?.ok === true && read.value.workStatus !== '99';
const marks = (steps: OrderStep[]) => steps.some((step) => step.do === 'mark');

describe('whatever the order is and OutSmart answers', () => {
	test('there is an end, every step is asked for at most once, and a preview asks for none', () => {
		property((steps, { settings: { preview } }) => {
			const asked = steps.map((step) => step.do);
			expect(new Set(asked).size).toBe(asked.length);
			if (preview) expect(asked).toEqual(['end']);
		});
	});

	test('only an order whose invoice stands is marked, after it was read and found unchanged', () => {
		property((steps, { order: { progress: given } }, { readBefore }) => {
			if (!marks(steps)) return;
			expect(['created', 'found']).toContain(given.state);
			expect(readBefore.ok && fingerprintOf(readBefore.value)).toBe(fingerprintOf(COMPLETE));
		});
	});

	test('it counts as done only when it was seen handled, and nothing changed meanwhile', () => {
		property((steps, { order: { progress: given }, settings: { preview } }, told) => {
			const { readBefore, mark, readAfter } = told;
			const { action } = endOf(steps);
			if (steps.some((step) => step.do === 'readAfter') && !readAfter.ok) expect(action).toBe('failed');
			if (preview || !['created', 'unchanged'].includes(action)) return;
			expect(action).toBe(given.state === 'created' ? 'created' : 'unchanged');
			if (!marks(steps)) return expect(readBefore).toEqual({ ok: true, value: HANDLED });
			const shown = steps.some((step) => step.do === 'readAfter') ? readAfter : mark;
			expect(shown.ok && shown.value.status).toBe('Afgehandeld');
			if (mark.ok) expect(fingerprintOf(mark.value)).toBe(fingerprintOf(COMPLETE));
			else expect(readAfter.ok && fingerprintOf(readAfter.value)).toBe(fingerprintOf(COMPLETE));
		});
	});

	test('one whose claim is gone is not touched: an item of then knows nothing of what happened since', () => {
		property((steps, { order: { progress: given } }, { readBefore }) => {
			if (!given.claimed || !isInvoiced(given) || !isOff(readBefore)) return;
			expect(steps.filter(({ do: step }) => step !== 'readBefore' && step !== 'end')).toEqual([]);
			// Nor is it said to have the status of its claim.
			expect(endOf(steps).findings.map(({ code }) => code)).not.toContain('errorStatusSet');
		});
	});

	test('a status is given only to a claimed order, or to one that a person must fix', () => {
		property((steps, { order: { progress: given }, settings: { errorStatus } }) => {
			const off = steps.find((step) => step.do === 'takeOff');
			if (off) expect([off.status, 'claimed' in given && given.claimed]).toEqual(['1', true]);
			const set = steps.find((step) => step.do === 'setStatus');
			if (!set) return;
			const { action } = endOf(steps);
			if (set.status === '1') expect('claimed' in given && given.claimed).toBe(true);
			else expect([set.status, action]).toEqual([errorStatus, 'blocked']);
			expect(['new', 'create']).not.toContain(given.state);
		});
	});

	test('one that may have been invoiced, and is claimed, stays where it is', () => {
		property((steps, { order: { progress: given }, settings: { preview } }) => {
			if (preview || given.state !== 'failed' || given.outcome !== 'unknown') return;
			expect(steps).toHaveLength(1);
			if (given.claimed) expect(endOf(steps).findings.at(-1)).toMatchObject({ code: 'claimKept' });
		});
	});

	test('a claim is taken off or told of: no order stays on its error status in silence', () => {
		property((steps, { order: { progress: given }, settings: { preview } }, { readBefore }) => {
			if (preview || given.claimed !== true) return;
			if (isInvoiced(given) && isOff(readBefore)) return;
			const { findings, action } = endOf(steps);
			const isTakenOff = steps.some((step) => step.do === 'setStatus' || step.do === 'takeOff');
			const isTold = findings.some(({ code }) =>
				['claimKept', 'errorStatusSet', 'workOrderNotMarked'].includes(code),
			);
			expect(isTakenOff || isTold || ['new', 'create'].includes(given.state)).toBe(true);
			if (!isTakenOff) expect(['failed', 'blocked']).toContain(action);
		});
	});

	test('an order without an invoice whose claim stays on is told as failed', () => {
		property((steps, { order: { progress: given } }, { setStatus }) => {
			const { action, findings } = endOf(steps);
			const back = steps.find((step) => step.do === 'setStatus' && step.status === '1');
			if (!back || setStatus.ok || setStatus.problem === GONE) return;
			expect(findings).toContainEqual(expect.objectContaining({ code: 'orderStatusNotSet', setTo: '1' }));
			expect(action).toBe(given.state === 'blocked' ? 'blocked' : 'failed');
		});
	});

	test('an order that is gone is told as that: nothing is tried again, and none without invoice fails', () => {
		property((steps, { order: { progress: given } }, told) => {
			const asked = steps.flatMap((step) => (step.do === 'end' ? [] : [told[step.do]]));
			const last = asked.at(-1);
			if (last?.ok !== false) return;
			const { action, findings } = endOf(steps);
			const { problem: why } = last === told.readAfter && !told.mark.ok ? told.mark : last;
			const isTold = findings.some((one) => one.code === 'workOrderLeftQueue' && one.because === 'gone');
			expect(isTold).toBe(why === GONE);
			for (const one of findings)
				if (one.code === 'workOrderNotMarked') expect(one.isTriedAgain).toBe(why !== GONE);
			if (isTold && !isInvoiced(given)) expect(action).toBe(given.state);
		});
	});

	test('an invoice that stands while its order is not handled: that is said first, with the number', () => {
		property((steps, { order: { progress: given } }) => {
			const { action, findings } = endOf(steps);
			const isRight = ['created', 'unchanged'].includes(action);
			if (isRight || !['created', 'found'].includes(given.state)) return;
			expect(['failed', 'blocked']).toContain(action);
			expect(findings[0]).toMatchObject({ invoiceNumber: 'F-1' });
		});
	});
});
