import type { EngineRun } from '../../../engine';
import type { Row } from '../../../base/words/row';
import type { Mutation, Sandbox } from '../../../sandbox';
import { bookAgain } from '../../prove/subjects/bookings';
import { addEarlierInvoice } from '../../prove/subjects/orders';
import { onDay } from '../../support/calendar';
import { runOutSmart } from '../../support/outSmartWorkflow';
import { OVER_BOTH, type Edit } from '../../support/overBoth';
import { BAKERY, ourEntries, runPayroll } from '../../support/payrollWorkflow';
import { IN_BOOKS, IN_NMBRS, IN_OUTSMART, type Twin } from './twins';

export interface Done {
	status: string;
	message: string;
	rows: Row[];
	failure: string;
	execution: EngineRun;
}

/** A shipped workflow over one protocol, with something of everything to do. */
export interface World {
	name: string;
	protocol: 'SOAP' | 'REST';
	/** It differs from another in what it makes of the same records. */
	isLike?: true;
	twins: readonly Twin[];
	prepare(sandbox: Sandbox): Promise<void>;
	run(sandbox: Sandbox): Promise<Done>;
}

/** No Monday, and before the notice of the end of Nmbrs' interface. */
const DAY = '2026-11-20';
const ONE_COMPANY = { companies: String(BAKERY) };

let booked: Mutation | undefined;

/** One month is booked, the next is not. */
async function oneMonth(sandbox: Sandbox): Promise<void> {
	if (!booked) {
		sandbox.reset();
		await runPayroll(sandbox, ONE_COMPANY, { day: DAY });
		[booked] = ourEntries(sandbox);
	}
	sandbox.reset();
	if (booked) bookAgain(sandbox.books, structuredClone(booked));
	ofAnotherCompany(sandbox);
}

async function noMonth(sandbox: Sandbox): Promise<void> {
	sandbox.reset();
	await Promise.resolve(ofAnotherCompany(sandbox));
}

/** With the payroll of a second company in the books, descriptions begin with its name. */
function ofAnotherCompany({ books }: Sandbox): void {
	const rows = [
		{ ledgerAccount: '4500', amount: '-20.00' },
		{ ledgerAccount: '1100', amount: '20.00' },
	];
	books.bookByHand({ voucher: 'NMBRS 99900/2026-03/999000', date: '2026-03-31', inExVat: 'EX', rows });
}

/** Two orders to invoice, one of them of a relation that e-Boekhouden lacks. */
const KEPT = new Set(['204501', '204512']);

async function twoOrders(sandbox: Sandbox): Promise<void> {
	sandbox.reset();
	const { fieldService: field } = sandbox;
	for (const { id } of [...field.workOrders]) if (!KEPT.has(id)) field.deleteWorkOrder(id);
	await Promise.resolve(addEarlierInvoice(sandbox));
}

const OF_PAYROLL = IN_BOOKS.filter(
	({ name }) => !/relation|material|hour type|product|unit|template/.test(name),
);

const payrollBy = (settings: object, edit: Edit): Pick<World, 'run' | 'twins'> => ({
	twins: [...OF_PAYROLL, ...IN_NMBRS],
	run: async (sandbox) => await runPayroll(sandbox, { ...ONE_COMPANY, ...settings }, { edit, day: DAY }),
});

const over = (make: (edit: Edit) => Omit<World, 'protocol'>): World[] =>
	OVER_BOTH.map(([protocol, edit]) => ({ ...make(edit), protocol }));

export const PAYROLL: World[] = [
	...over((edit) => ({ name: 'payroll', prepare: oneMonth, ...payrollBy({}, edit) })),
	...over((edit) => ({
		...{ name: 'payroll by cost centre', isLike: true, prepare: noMonth },
		...payrollBy({ journalPer: 'costCenter' }, edit),
	})),
];

export const FIELD_SERVICE: World[] = over((edit) => ({
	name: 'field service',
	twins: [...IN_BOOKS, ...IN_OUTSMART],
	prepare: twoOrders,
	run: async (sandbox) => await onDay(DAY, async () => await runOutSmart(sandbox, {}, { edit })),
}));

/** What a person does about what was told: orders on the error status go into the queue again. */
export function mend({ fieldService }: Sandbox): void {
	const waiting = fieldService.workOrders.filter(({ workStatus }) => workStatus === '99');
	for (const { id } of waiting) fieldService.setWorkStatus(id, '1');
}

/** All that a workflow can write, as lines without the numbers and ids that the services give. */
export function standing({ books, fieldService: field }: Sandbox): string[] {
	const line = (what: string, of: unknown) => `${what} ${JSON.stringify(of)}`;
	return [
		...books.mutations.map((one) => line('mutation', { ...one, number: 0, invoiceNumber: '' })),
		...books.invoices.map(({ id: _id, ...one }) => line('invoice', { ...one, number: '' })),
		...books.relations.map((one) => line('relation', { ...one, id: 0 })),
		...[field.relations, field.materials, field.hourTypes, field.workStatuses].flatMap((records, index) =>
			records.map((record) => line(`record ${index}`, record)),
		),
		...field.workOrders.map(({ id, orderNumber, status, workStatus }) =>
			line('order', [id, orderNumber, status, workStatus]),
		),
	];
}
