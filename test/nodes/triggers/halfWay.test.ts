import type { INodeParameters } from 'n8n-workflow';
import type { Sandbox } from '../../../sandbox';
import { useSandbox } from '../../support/sandbox';
import { dayFromNow } from '../../support/orders';
import { failureOf, triggerOf } from './support';

const BAKERY = 12345;
const OCTOBER = 822;
const sandbox = useSandbox();

const invoice = { relationCode: '1001', invoiceNumber: '2026-950' };

function sell({ books }: Sandbox): void {
	const rows = [{ ledgerAccount: '8000', amount: '121.00' }];
	const header = { ...invoice, date: '2026-11-02', ledgerAccount: '1300' };
	books.bookByHand({ kind: 'FactuurVerstuurd', ...header, rows });
}

function pay({ books }: Sandbox): void {
	const rows = [{ ledgerAccount: '1300', amount: '121.00' }];
	const header = { ...invoice, date: '2026-11-10', ledgerAccount: '1000' };
	books.bookByHand({ kind: 'FactuurbetalingOntvangen', ...header, rows });
}

function issue({ books }: Sandbox): void {
	const lines = structuredClone(books.invoices[0]?.lines ?? []);
	const header = { relationCode: '1001', date: dayFromNow(0), paymentTerm: 14, template: 'Factuursjabloon' };
	books.invoices.push({ number: '2026-951', ...header, booked: true, mailed: false, lines });
}

function change(record: object | undefined, to: object): void {
	if (!record) throw new Error('nothing to change');
	Object.assign(record, to);
}

interface Event {
	type: 'eBoekhoudenTrigger' | 'nmbrsTrigger' | 'outSmartTrigger';
	parameters: INodeParameters;
	before?: (world: Sandbox) => void;
	happens(world: Sandbox): void;
}

const runs = { companies: String(BAKERY), fromYear: 2026, fromPeriod: 9 };
const overBoth = (event: string, more: Pick<Event, 'before' | 'happens'>): [string, Event][] =>
	['soap', 'rest'].map((authentication) => [
		`${event} over ${authentication}`,
		{ type: 'eBoekhoudenTrigger', parameters: { event, authentication }, ...more },
	]);

const EVENTS: [string, Event][] = [
	...overBoth('invoicePaid', { before: sell, happens: pay }),
	...overBoth('invoiceCreated', { happens: issue }),
	...overBoth('relationChanged', { happens: ({ books }) => change(books.relations[0], { city: 'Elders' }) }),
	...overBoth('productChanged', { happens: ({ books }) => change(books.products[0], { price: '99.95' }) }),
	[
		'workOrderCompleted',
		{
			...{ type: 'outSmartTrigger', parameters: { event: 'workOrderCompleted' } },
			happens: ({ fieldService }) => void fieldService.addWorkOrder({}),
		},
	],
	[
		'journalCreated',
		{
			...{ type: 'nmbrsTrigger', parameters: { event: 'journalCreated', ...runs } },
			happens({ payroll }) {
				const journals = structuredClone(payroll.run(BAKERY, OCTOBER).journals);
				payroll.addRun(BAKERY, { year: 2026, periodStart: 11, journals });
			},
		},
	],
	[
		'journalChanged',
		{
			...{ type: 'nmbrsTrigger', parameters: { event: 'journalChanged', ...runs } },
			happens: ({ payroll }) =>
				payroll.changeJournal(BAKERY, OCTOBER, ([first]) => change(first?.lines[0], { description: 'X' })),
		},
	],
	[
		'runLocked',
		{
			...{ type: 'nmbrsTrigger', parameters: { event: 'runLocked', ...runs } },
			before: ({ payroll }) => payroll.unlock(BAKERY, OCTOBER),
			happens: ({ payroll }) => payroll.lock(BAKERY, OCTOBER),
		},
	],
];

/** More calls than any of these polls makes, and more failures than a call is tried again. */
const MOST_CALLS = 60;
const FOR_GOOD = 99;

test.each(EVENTS)(
	'%s: whichever call fails, nothing is moved, and the next poll gives it',
	async (_name, event) => {
		event.before?.(sandbox());
		const trigger = await triggerOf(event.type, sandbox(), event.parameters);
		expect(await trigger.activate()).toEqual([]);
		const before = trigger.kept;
		event.happens(sandbox());
		let failed = 0;
		for (let skip = 0; skip < MOST_CALLS; skip++) {
			sandbox().faults.inject({ kind: 'unavailable', skip, times: FOR_GOOD });
			const calls = sandbox().calls.length;
			const { given, failure } = await trigger.poll().then(
				(items) => ({ given: items, failure: '' }),
				async (error: unknown) => ({ given: null, failure: await failureOf(Promise.reject(error)) }),
			);
			sandbox().faults.clear();
			if (failure === '') {
				// What fails only when the session is ended is no failure: all was read.
				expect(given).toHaveLength(1);
				expect(sandbox().calls.length - calls).toBeLessThan(MOST_CALLS);
				expect(failed).toBeGreaterThan(0);
				expect(await trigger.poll()).toBeNull();
				return;
			}
			failed++;
			expect(failure).toMatch(/e-Boekhouden|Nmbrs|OutSmart/);
			expect(trigger.kept).toEqual(before);
		}
		throw new Error('it never worked');
	},
);
