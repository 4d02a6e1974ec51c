import { afterRefusal, afterTrouble } from '../../../../features/invoicing/books/refusal';
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
			...{ event: 'failed', outcome: 'unknown', findings: [{ code: 'invoiceOutcomeUnknown' }, {}] },
		});
	},
);

const BLOCKED = { event: 'blocked', fix: 'service', together: 'invoices' };
const FAILED = { event: 'failed', outcome: 'notDone', together: 'invoices' };
test.each<[ProblemKind, object, object]>([
	['exists', { event: 'blocked', fix: 'order' }, { code: 'invoiceRefused' }],
	['refused', { event: 'blocked', fix: 'order' }, { code: 'invoiceRefused' }],
	['closed', { event: 'closed', together: 'invoices' }, { code: 'invoicePeriodClosed', ofWork: true }],
	['template', BLOCKED, { code: 'invoiceTemplateRefused', template: 'Test' }],
	['account', BLOCKED, { code: 'invoiceRefused' }],
	['login', BLOCKED, { code: 'invoiceRefused' }],
	['rights', BLOCKED, { code: 'invoiceRefused' }],
	['limit', FAILED, { code: 'invoiceNotCreated' }],
	['session', FAILED, { code: 'invoiceNotCreated' }],
	['hiccup', FAILED, { code: 'invoiceNotCreated' }],
	['input', FAILED, { code: 'invoiceNotCreated' }],
	['unreachable', FAILED, { code: 'invoiceNotCreated' }],
	['unreadable', FAILED, { code: 'invoiceNotCreated' }],
])('%s ends the order as %j', (kind, expected, finding) => {
	const order = { ...ORDER, workDate: ORDER.date };
	const told = afterRefusal(problem(kind, 'notDone'), order, addDays(ORDER.date, 1));
	expect(told).toEqual({ ...expected, findings: [finding, said(kind)] });
});

test('an invoice of today in a closed period would not be open with another date', () => {
	const told = afterRefusal(
		problem('closed', 'notDone'),
		{ ...ORDER, workDate: ORDER.date },
		ORDER.date as never,
	);
	expect(told).toMatchObject({ findings: [{ code: 'invoicePeriodClosed', ofWork: false }, {}] });
});

describe('what was wrong with a relation', () => {
	const trouble = (kind: ProblemKind, event: 'blocked' | 'failed') =>
		afterTrouble(
			event === 'blocked'
				? { event, fix: 'order', findings: [{ code: 'relationNotReady', relation: '7' }, said(kind)] }
				: { event, outcome: 'notDone', findings: [{ code: 'relationNotReady', relation: '7' }, said(kind)] },
		);

	test.each<[ProblemKind, 'blocked' | 'failed', boolean]>([
		['limit', 'failed', true],
		['account', 'failed', true],
		['rights', 'failed', true],
		['refused', 'blocked', false],
		['exists', 'blocked', false],
		['unreachable', 'failed', false],
		['refused', 'failed', false],
	])('%s, %s: of every order: %s', (kind, event, isOfAll) => {
		expect('together' in trouble(kind, event)).toBe(isOfAll);
	});

	test('without a call it is the order’s', () => {
		const event = {
			event: 'blocked',
			fix: 'order',
			findings: [{ code: 'relationUnknown', relation: '7' }],
		} as const;
		expect(afterTrouble({ ...event, findings: [...event.findings] })).toMatchObject({ fix: 'order' });
	});
});
