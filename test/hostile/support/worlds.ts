import type { EngineRun } from '../../../engine';
import { bookAgain } from '../../prove/subjects/bookings';
import { addEarlierInvoice } from '../../prove/subjects/orders';
import type { Row } from '../../../base/words/row';
import type { Mutation, Sandbox } from '../../../sandbox';
import { runOutSmart } from '../../support/outSmartWorkflow';
import { runPayroll } from '../../support/payrollWorkflow';

export interface Done {
	status: string;
	message: string;
	rows: Row[];
	failure: string;
	execution: EngineRun;
}

/** A shipped workflow, with something of everything to do. */
export interface World {
	name: string;
	prepare(sandbox: Sandbox): Promise<void>;
	run(sandbox: Sandbox): Promise<Done>;
	/** What a person does about what was told: orders on the error status go into the queue again. */
	mend(sandbox: Sandbox): void;
	/** All that the workflow can write, as lines without the numbers that the services give. */
	standing(sandbox: Sandbox): string[];
}

let booked: Mutation | undefined;

async function firstMonth(sandbox: Sandbox): Promise<Mutation | undefined> {
	sandbox.reset();
	await runPayroll(sandbox);
	return sandbox.books.memorials().find(({ voucher }) => voucher.startsWith('NMBRS '));
}

/** One month is booked, the next is not. */
export const payroll: World = {
	name: 'payroll',
	async prepare(sandbox) {
		booked ??= await firstMonth(sandbox);
		sandbox.reset();
		if (booked) bookAgain(sandbox.books, structuredClone(booked));
	},
	run: async (sandbox) => await runPayroll(sandbox),
	mend: () => undefined,
	standing: ({ books }) => [
		...books.memorials().map((memorial) => line('memorial', { ...memorial, number: 0 })),
		line('mutations', books.mutations.length - books.memorials().length),
	],
};

/** Two orders to invoice, one of them of a relation that e-Boekhouden lacks. */
const KEPT = new Set(['204501', '204512']);

export const fieldService: World = {
	name: 'field service',
	async prepare(sandbox) {
		sandbox.reset();
		const { fieldService: field } = sandbox;
		for (const { id } of [...field.workOrders]) if (!KEPT.has(id)) field.deleteWorkOrder(id);
		addEarlierInvoice(sandbox);
	},
	run: async (sandbox) => await runOutSmart(sandbox),
	mend({ fieldService: field }) {
		const waiting = field.workOrders.filter(({ workStatus }) => workStatus === '99');
		for (const { id } of waiting) field.setWorkStatus(id, '1');
	},
	standing: ({ books, fieldService: field }) => [
		...books.invoices.map((invoice) => line('invoice', { ...invoice, number: '' })),
		...books.relations.map((relation) => line('relation', { ...relation, id: 0 })),
		...[field.relations, field.materials, field.hourTypes, field.workStatuses].flatMap((records, index) =>
			records.map((record) => line(`record ${index}`, record)),
		),
		...field.workOrders.map(({ id, status, workStatus }) => line('order', [id, status, workStatus])),
	],
};

function line(what: string, of: unknown): string {
	return `${what} ${JSON.stringify(of)}`;
}
