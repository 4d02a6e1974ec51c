import { afterRefusal } from '../../../../nodes/EBoekhouden/invoicing/refusal';
import type { ProblemKind } from '../../../../nodes/shared/problems/problem';
import { invoiceItem, orderOf } from '../../../support/invoiceItems';
import { problem } from '../../../support/memoryInvoices';

const ORDER = orderOf(invoiceItem('7'));
const after = (kind: ProblemKind, outcome: 'notDone' | 'unknown' = 'notDone') =>
	afterRefusal(problem(kind, outcome), ORDER);
/** The code of what the service said. */
const said = (kind: ProblemKind) => problem(kind, 'notDone').finding.code;
const codes = ({ findings }: { findings?: { code: string }[] }) => findings?.map(({ code }) => code);

test.each(['unreachable', 'unreadable', 'hiccup', 'refused', 'template'] as const)(
	'whatever kind of trouble (%s), an unknown outcome is unknown, and stops nothing',
	(kind) => {
		const { event, stop } = after(kind, 'unknown');
		expect(event).toMatchObject({ event: 'failed', outcome: 'unknown' });
		expect(codes(event as object)).toEqual(['invoiceOutcomeUnknown', said(kind)]);
		expect(stop).toBeUndefined();
	},
);

test.each<[ProblemKind, object, string]>([
	['closed', { event: 'closed' }, 'invoicePeriodClosed'],
	['refused', { event: 'blocked', fix: 'order' }, 'invoiceRefused'],
	['exists', { event: 'blocked', fix: 'order' }, 'invoiceRefused'],
	['unreachable', { event: 'failed', outcome: 'notDone' }, 'invoiceNotCreated'],
	['unreadable', { event: 'failed', outcome: 'notDone' }, 'invoiceNotCreated'],
])('%s is about the order alone', (kind, expected, code) => {
	const { event, stop } = after(kind);
	expect(event).toMatchObject(expected);
	expect(codes(event as object)).toEqual([code, said(kind)]);
	expect(stop).toBeUndefined();
});

test.each<[ProblemKind, object, string, object]>([
	[
		'template',
		{ event: 'blocked', fix: 'service' },
		'invoiceTemplateRefused',
		{ event: 'failed', outcome: 'notDone', findings: [{ code: 'waitsForTemplate', template: 'Test' }] },
	],
	[
		'account',
		{ event: 'blocked', fix: 'service' },
		'invoiceAccountRefused',
		{ event: 'skipped', findings: [{ code: 'waitsForAccount', refusedFor: 'WB-1 #7' }] },
	],
	...(['login', 'rights', 'session', 'limit', 'hiccup', 'input'] as const).map(
		(kind): [ProblemKind, object, string, object] => [
			kind,
			{ event: 'failed', outcome: 'notDone' },
			'invoiceNotCreated',
			{
				event: 'failed',
				outcome: 'notDone',
				findings: [{ code: 'waitsForService' }, { code: said(kind) }],
			},
		],
	),
])(
	'%s is about every order: nothing more is created, and no order is to be fixed',
	(kind, own, code, others) => {
		const { event, stop } = after(kind);
		expect(event).toMatchObject(own);
		expect(codes(event as object)).toEqual([code, said(kind)]);
		expect(stop).toMatchObject(others);
	},
);
