import { join } from 'node:path';
import { runWorkflow, type Answer, type EngineOptions, type WorkflowFile } from '../../../engine';
import { readWorkflow } from '../../../engine/workflow-file';
import type { Row } from '../../../base/words/row';
import type { Mutation, Sandbox } from '../../../sandbox';
import type { Done } from '../../hostile/support/worlds';
import { bookAgain } from '../../prove/subjects/bookings';
import { addEarlierInvoice } from '../../prove/subjects/orders';
import { onDay } from '../../support/calendar';
import { credentialsOf } from '../../support/runOperation';
import { IN_BOOKS, IN_NMBRS, IN_OUTSMART, type Twin } from './twins';

/** A shipped workflow that reads lists, with something of everything to do. */
export interface World {
	name: string;
	twins: readonly Twin[];
	/** It says one thing about all that it read, and writes nothing. */
	isStatement?: true;
	prepare(sandbox: Sandbox): Promise<void>;
	run(sandbox: Sandbox, edit: Edit): Promise<Done>;
}

type Edit = (workflow: WorkflowFile) => WorkflowFile;

/** No Monday, and before the notice of the end of Nmbrs' interface. */
const DAY = '2026-11-20';

const file = (name: string) => join(__dirname, '..', '..', '..', 'workflows', `${name}.json`);

interface Given {
	workflow: string;
	settings: Record<string, unknown>;
	answers?: Answer[];
	options?: Partial<EngineOptions>;
}

const runOf =
	({ workflow, settings, answers = [], options = {} }: Given): World['run'] =>
	async (sandbox, edit) =>
		await onDay(DAY, async () => {
			const execute = async (given: Answer[]) =>
				await runWorkflow(edit(readWorkflow(file(workflow))), {
					credentials: credentialsOf(sandbox),
					...{ settings, answers: given, ...options },
				});
			// Nothing is asked where nothing is to be booked.
			const asks = answers.length > 0 && (await execute([])).status === 'waiting';
			const execution = await execute(asks ? answers : []);
			const [log] = execution.items('Log') as { message: string; rows: Row[] }[];
			return {
				status: execution.status,
				message: log?.message ?? '',
				rows: log?.rows ?? [],
				failure: [execution.error?.message, execution.error?.description].filter(Boolean).join('\n'),
				execution,
			};
		});

const START = { preview: false, fromYear: 2026, fromPeriod: 9, companies: '12345' };
const runPayroll = runOf({ workflow: 'nmbrs-payroll-sync', settings: START });

let booked: Mutation | undefined;

/** One month is booked, the next is not. */
async function oneMonth(sandbox: Sandbox): Promise<void> {
	if (!booked) {
		sandbox.reset();
		await runPayroll(sandbox, (workflow) => workflow);
		booked = sandbox.books.memorials().find(({ voucher }) => voucher.startsWith('NMBRS '));
	}
	sandbox.reset();
	if (booked) bookAgain(sandbox.books, structuredClone(booked));
	ofAnotherCompany(sandbox);
}

/** With the payroll of a second company in the books, descriptions begin with its name. */
function ofAnotherCompany({ books }: Sandbox): void {
	const rows = [
		{ ledgerAccount: '4500', amount: '-20.00' },
		{ ledgerAccount: '1100', amount: '20.00' },
	];
	books.bookByHand({ voucher: 'NMBRS 99900/2026-03/999000', date: '2026-03-31', inExVat: 'EX', rows });
}

/** Where no administration is chosen, a second one is a question. */
const OF_ONE = IN_BOOKS.filter(({ name }) => name !== 'administration');
const OF_PAYROLL = OF_ONE.filter(
	({ name }) => !/relation|material|hour type|product|unit|template/.test(name),
);

const payroll: World = {
	name: 'payroll',
	twins: [...OF_PAYROLL, ...IN_NMBRS],
	prepare: oneMonth,
	run: runPayroll,
};

const payrollCostCentres: World = {
	...payroll,
	name: 'payroll by cost centre',
	async prepare(sandbox) {
		sandbox.reset();
		await Promise.resolve(ofAnotherCompany(sandbox));
	},
	run: runOf({ workflow: 'nmbrs-payroll-sync', settings: { ...START, journalPer: 'costCenter' } }),
};

/** Two orders to invoice, one of them of a relation that e-Boekhouden lacks. */
const KEPT = new Set(['204501', '204512']);

async function twoOrders(sandbox: Sandbox): Promise<void> {
	sandbox.reset();
	const { fieldService: field } = sandbox;
	for (const { id } of [...field.workOrders]) if (!KEPT.has(id)) field.deleteWorkOrder(id);
	addEarlierInvoice(sandbox);
	return await Promise.resolve();
}

const fieldService: World = {
	name: 'field service',
	twins: [...OF_ONE, ...IN_OUTSMART],
	prepare: twoOrders,
	run: runOf({ workflow: 'outsmart-sync', settings: { preview: false, defaultLedgerAccount: '8000' } }),
};

export const PAYROLL: readonly World[] = [payroll, payrollCostCentres];
export const FIELD_SERVICE: readonly World[] = [fieldService];

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
