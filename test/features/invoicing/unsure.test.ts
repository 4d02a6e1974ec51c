import {
	forgetUnsure,
	heldIn,
	hold,
	keepUnsureOrders,
	type Kept,
	unsureOrderIn,
} from '../../../features/invoicing/unsure';
import type { Progress } from '../../../features/invoicing/progress';
import type { Findings } from '../../../base/words/finding';
import { problemOfKind } from '../../support/problems';
import '../../../features';

const [WHERE, REFERENCE, NOW] = ['1/', 'WB-1 #7', Date.parse('2026-11-18T08:00:00Z')];
const after = (minutes: number) => NOW + minutes * 60_000;
const lost = problemOfKind('unreachable', { outcome: 'unknown' }).finding;
const failed = (
	outcome: 'unknown' | 'notDone',
	...findings: Findings
): Progress & { findings: Findings } => ({
	...{ state: 'failed', outcome, claimed: true, findings },
});
const unsure = failed(
	'unknown',
	{ code: 'invoiceOutcomeUnknown', because: 'noAnswer', invoiceNumber: '' },
	lost,
);
const notReady = (finding = lost) => failed('notDone', { code: 'relationNotReady', relation: 'K1' }, finding);
const found: Progress = { state: 'found', number: '1', total: '1.00', claimed: true, findings: [] };

function keep(
	progress: Progress,
	kept: Kept = {},
	change: { book?: boolean; refusesUsedReferences?: boolean } = {},
) {
	const { book = true, refusesUsedReferences = true } = change;
	const ended = [{ order: { reference: REFERENCE, book }, progress, earlier: 2 }];
	keepUnsureOrders(kept, ended, { where: WHERE, now: NOW, refusesUsedReferences });
	return kept;
}

test('a kind of writes is held for an hour, of this account only', () => {
	const kept: Kept = {};
	hold(kept, 'claim', WHERE, REFERENCE, NOW);
	const held = (minutes: number, where = WHERE) => heldIn(kept, 'claim', where, after(minutes));
	expect([held(0), held(59), held(60), held(-1), held(0, '2/')]).toEqual([REFERENCE, REFERENCE, '', '', '']);
	expect(heldIn(kept, 'invoice', WHERE, NOW)).toBe('');
});

test.each<[string, Progress, string[]]>([
	['an invoice without an answer', unsure, ['invoice']],
	['a customer without an answer', notReady(), ['relation']],
	['a customer that was refused', notReady(problemOfKind('session', { writes: true }).finding), []],
	[
		'a customer that could not be read',
		notReady(problemOfKind('unreachable', { outcome: 'notDone' }).finding),
		[],
	],
	[
		'one that was made and not read back',
		failed('unknown', { code: 'invoiceOutcomeUnknown', because: 'notRead', invoiceNumber: '1' }),
		[],
	],
	['one that was found', found, []],
])('%s holds back: %s', (_what, progress, kinds) => {
	const kept = keep(progress);
	expect(
		(['invoice', 'relation', 'claim'] as const).filter((kind) => heldIn(kept, kind, WHERE, NOW)),
	).toEqual(kinds);
});

test('an order without an answer is known until its invoice stands, a person sets it back, or two weeks are over', () => {
	const kept = keep(unsure);
	const of = (minutes = 0, where = WHERE) => unsureOrderIn(kept, 'WB-1 renamed #7', where, after(minutes));
	expect(of(59)).toMatchObject({ isRecent: true, paymentReference: '7-2', findings: unsure.findings });
	expect(of(60)).toMatchObject({ isRecent: false });
	expect(of(0, '2/')).toBeUndefined();
	const ordersAfter = (change: (kept: Kept) => void) => {
		const copy = structuredClone(kept);
		change(copy);
		return unsureOrderIn(copy, REFERENCE, WHERE, NOW) !== undefined;
	};
	const waiting: Progress = { state: 'new', claimed: true };
	const lookedUp = (before: Progress, progress: Progress) => (copy: Kept) => {
		forgetUnsure(copy, [{ order: { reference: REFERENCE }, before, progress }]);
	};
	expect(ordersAfter(lookedUp(waiting, unsure))).toBe(true);
	expect(ordersAfter(lookedUp(waiting, found))).toBe(false);
	expect(ordersAfter(lookedUp({ state: 'new' }, { state: 'create', earlier: 0 }))).toBe(false);
	expect(ordersAfter((copy) => keep(found, copy))).toBe(false);
	const fortnight = { where: WHERE, now: after(14 * 24 * 60), refusesUsedReferences: true };
	expect(ordersAfter((copy) => keepUnsureOrders(copy, [], fortnight))).toBe(false);
});

test('it has no payment reference where the books would book it a second time', () => {
	const referenceOf = (change: object) =>
		unsureOrderIn(keep(unsure, {}, change), REFERENCE, WHERE, NOW)?.paymentReference;
	expect([
		referenceOf({}),
		referenceOf({ book: false }),
		referenceOf({ refusesUsedReferences: false }),
	]).toEqual(['7-2', '', '']);
});

test('of an execution by hand nothing is kept', () => {
	expect(keep(unsure, null)).toBeNull();
	hold(null, 'claim', WHERE, REFERENCE, NOW);
	expect([heldIn(null, 'claim', WHERE, NOW), unsureOrderIn(null, REFERENCE, WHERE, NOW)]).toEqual([
		'',
		undefined,
	]);
});
