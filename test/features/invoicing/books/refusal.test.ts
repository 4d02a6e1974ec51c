import { afterRefusal, afterTrouble } from '../../../../features/invoicing/books/refusal';
import type { ProblemKind } from '../../../../base/problems/problem';
import { addDays } from '../../../../base/values/dates';
import { invoiceItem, orderOf } from '../../../support/invoiceItems';
import { problem } from '../../../support/memoryInvoices';

const ORDER = orderOf(invoiceItem('7'));
const MADE = { created: 12, of: 30 };
const after = (kind: ProblemKind, outcome: 'notDone' | 'unknown' = 'notDone') =>
	afterRefusal(problem(kind, outcome), ORDER, MADE, addDays(ORDER.date, 1));
/** What the service said. */
const said = (kind: ProblemKind) => problem(kind, 'notDone').finding;

test.each(['unreachable', 'unreadable', 'hiccup', 'refused', 'template'] as const)(
	'whatever kind of trouble (%s), an unknown outcome is unknown, and stops nothing',
	(kind) => {
		expect(after(kind, 'unknown')).toMatchObject({
			of: 'order',
			event: { event: 'failed', outcome: 'unknown', findings: [{ code: 'invoiceOutcomeUnknown' }, {}] },
		});
	},
);

test.each<[ProblemKind, object, string]>([
	['closed', { event: 'closed' }, 'invoicePeriodClosed'],
	['exists', { event: 'blocked', fix: 'order' }, 'invoiceRefused'],
	['unreachable', { event: 'failed', outcome: 'notDone' }, 'invoiceNotCreated'],
	['unreadable', { event: 'failed', outcome: 'notDone' }, 'invoiceNotCreated'],
])('%s is about the order alone', (kind, expected, code) => {
	expect(after(kind)).toMatchObject({
		of: 'order',
		event: { ...expected, findings: [{ code }, said(kind)] },
	});
});

test.each([
	['today, which it would be either way', 0, false],
	['the day before', 1, true],
])('of an invoice in a closed period that is dated by its work of %s', (_when, days, ofWork) => {
	const order = { ...ORDER, workDate: ORDER.date };
	const told = afterRefusal(problem('closed', 'notDone'), order, MADE, addDays(ORDER.date, days));
	expect(told).toMatchObject({ event: { findings: [{ code: 'invoicePeriodClosed', ofWork }, {}] } });
});

test('words that nobody knows say nothing about whose fault it is', () => {
	expect(after('refused')).toEqual({
		of: 'unclear',
		findings: [{ code: 'invoiceRefused' }, said('refused')],
	});
});

const BLOCKED = { event: 'blocked', fix: 'service', together: 'invoices' };
const FAILED = { event: 'failed', outcome: 'notDone', together: 'invoices' };
test.each<[ProblemKind, object, object]>([
	['template', BLOCKED, { code: 'invoiceTemplateRefused', template: 'Test' }],
	['account', BLOCKED, { code: 'invoiceAccountRefused' }],
	['login', BLOCKED, { code: 'invoiceAccountRefused' }],
	['rights', BLOCKED, { code: 'invoiceAccountRefused' }],
	['limit', FAILED, { code: 'serviceTakesNoMore', created: 12, count: 30 }],
	['session', FAILED, { code: 'waitsForService' }],
	['hiccup', FAILED, { code: 'waitsForService' }],
	['input', FAILED, { code: 'waitsForService' }],
])('%s is about every order: they end together, and no order is to be fixed', (kind, expected, finding) => {
	expect(after(kind)).toEqual({ of: 'all', stop: { ...expected, findings: [finding, said(kind)] } });
});

describe('what was wrong with a relation or a look-up', () => {
	const trouble = (kind: ProblemKind, event: 'blocked' | 'failed') =>
		afterTrouble(
			event === 'blocked'
				? { event, fix: 'order', findings: [{ code: 'relationNotReady', relation: '7' }, said(kind)] }
				: { event, outcome: 'notDone', findings: [{ code: 'orderNotLookedUp' }, said(kind)] },
			MADE,
		).of;

	test.each<[ProblemKind, 'blocked' | 'failed', string]>([
		['limit', 'failed', 'all'],
		['account', 'failed', 'all'],
		['rights', 'failed', 'all'],
		['refused', 'blocked', 'unclear'],
		['exists', 'blocked', 'order'],
		['unreachable', 'failed', 'order'],
		['refused', 'failed', 'order'],
	])('%s, %s: of %s', (kind, event, of) => {
		expect(trouble(kind, event)).toBe(of);
	});

	test('without a call it is the order’s', () => {
		const event = {
			event: 'blocked',
			fix: 'order',
			findings: [{ code: 'relationUnknown', relation: '7' }],
		} as const;
		expect(afterTrouble({ ...event, findings: [...event.findings] }, MADE).of).toBe('order');
	});
});
