import { afterRefusal, afterNotReady } from '../../../../features/invoicing/books/events';
import type { ProblemKind } from '../../../../base/problems/problem';
import { addDays } from '../../../../base/values/dates';
import { invoiceItem, orderOf } from '../../../support/invoiceItems';
import { problem } from '../../../support/memoryInvoices';

const ORDER = orderOf(invoiceItem('7'));
const after = (kind: ProblemKind, outcome: 'notDone' | 'unknown' = 'notDone') =>
	afterRefusal(problem(kind, outcome), ORDER, addDays(ORDER.date, 1));
/** What the service said. */
const said = (kind: ProblemKind) => problem(kind, 'notDone').finding;

test.each(['unreachable', 'unreadable', 'hiccup', 'refused', 'template'] as const)(
	'whatever kind of trouble (%s), an unknown outcome is unknown',
	(kind) => {
		expect(after(kind, 'unknown')).toMatchObject({
			...{
				event: 'failed',
				outcome: 'unknown',
				findings: [{ code: 'invoiceOutcomeUnknown', because: 'noAnswer' }, {}],
			},
		});
	},
);

const NOT_CREATED = { code: 'invoiceNotCreated', template: '' };
const CLOSED = { code: 'invoicePeriodClosed', by: 'books', closedUntil: '' };
const BLOCKED = { event: 'blocked', fix: 'service', together: 'invoices' };
const FAILED = { event: 'failed', outcome: 'notDone', together: 'invoices' };
test.each<[ProblemKind, object, object]>([
	['exists', { event: 'blocked', fix: 'order' }, NOT_CREATED],
	['refused', { event: 'blocked', fix: 'order' }, NOT_CREATED],
	['closed', { event: 'closed', together: 'invoices' }, { ...CLOSED, ofWork: true }],
	['template', BLOCKED, { code: 'invoiceNotCreated', template: 'Test' }],
	['account', BLOCKED, NOT_CREATED],
	['login', BLOCKED, NOT_CREATED],
	['rights', BLOCKED, NOT_CREATED],
	['limit', FAILED, NOT_CREATED],
	['session', FAILED, NOT_CREATED],
	['hiccup', FAILED, NOT_CREATED],
	['input', FAILED, NOT_CREATED],
	['unreachable', FAILED, NOT_CREATED],
	['unreadable', FAILED, NOT_CREATED],
])('%s ends the order as %j', (kind, expected, finding) => {
	const order = { ...ORDER, workDate: ORDER.date };
	const told = afterRefusal(problem(kind, 'notDone'), order, addDays(ORDER.date, 1));
	expect(told).toEqual({ ...expected, findings: [finding, said(kind)] });
});

test.each([
	['of today', ORDER.date, ORDER.date],
	['without the date of the work', addDays(ORDER.date, -1), addDays(ORDER.date, 1)],
])('an invoice %s in a closed period would not be open with another date', (_what, workDate, today) => {
	const told = afterRefusal(problem('closed', 'notDone'), { ...ORDER, workDate }, today);
	expect(told).toMatchObject({ findings: [{ code: 'invoicePeriodClosed', ofWork: false }, {}] });
});

describe('what was wrong with a relation', () => {
	const trouble = (kind: ProblemKind, isOfOrder: boolean) =>
		afterNotReady({
			findings: [{ code: 'relationNotReady', relation: '7' }, said(kind)],
			isOfOrder,
			problem: problem(kind, 'notDone'),
		});

	test.each<[ProblemKind, boolean, object]>([
		['limit', false, { event: 'failed', together: 'invoices' }],
		['account', false, { event: 'blocked', together: 'invoices' }],
		['rights', false, { event: 'blocked', together: 'invoices' }],
		['refused', true, { event: 'blocked', fix: 'order' }],
		['exists', true, { event: 'blocked', fix: 'order' }],
		['unreachable', false, { event: 'failed' }],
		['refused', false, { event: 'failed' }],
	])('%s, of the order %o: %j', (kind, isOfOrder, expected) => {
		expect(trouble(kind, isOfOrder)).toMatchObject(expected);
		expect('together' in trouble(kind, isOfOrder)).toBe('together' in expected);
	});

	test('without a call it is the order’s', () => {
		const findings = [{ code: 'relationUnknown' as const, relation: '7' }] satisfies [object];
		expect(afterNotReady({ findings, isOfOrder: true })).toMatchObject({ fix: 'order' });
	});
});
