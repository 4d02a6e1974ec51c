import type { IDataObject } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../sandbox';
import { dayFromNow, ONE_HOUR } from '../support/orders';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { toldBy } from '../support/told';
import { Bench } from './bench';
import { runAndKill } from './provers/kill';
import { subjectNamed } from './registry';

const ORDERS = 45;
const subject = subjectNamed('fieldService');

let sandbox: Sandbox;
let staticData: IDataObject;
beforeAll(async () => {
	sandbox = await startSandbox();
});
beforeEach(async () => {
	sandbox.reset();
	staticData = {};
	sandbox.fieldService.workOrders = [];
	// Master data are the same from here on, so that each execution makes the same calls.
	await subject.run(sandbox);
	for (let order = 0; order < ORDERS; order++)
		sandbox.fieldService.addWorkOrder({ debtorNumber: '1001', ...ONE_HOUR, date: dayFromNow(0) });
});
afterAll(async () => await sandbox.stop());

/** By its schedule; n8n saves what is kept only when it ends. */
async function execute(): Promise<string> {
	const { execution } = await runOutSmart(sandbox, NO_IMPORTS, { staticData });
	return toldBy(execution);
}

/** On the error status. */
const waiting = () => sandbox.fieldService.workOrders.filter(({ workStatus }) => workStatus === '99');

/** The index of the call that makes this invoice in the next execution, which is tried and undone. */
async function callThatMakes(invoice: number): Promise<number> {
	const orders = structuredClone(sandbox.fieldService.workOrders);
	const invoices = structuredClone(sandbox.books.invoices);
	sandbox.calls.splice(0);
	await subject.run(sandbox);
	const made = [...sandbox.calls.entries()].filter(([, { operation }]) => operation === 'AddFactuur');
	sandbox.fieldService.workOrders = orders;
	sandbox.books.invoices = invoices;
	sandbox.calls.splice(0);
	return made[invoice - 1]?.[0] ?? -1;
}

test.each([
	['first', 0, 1],
	['fortieth', 3, 10],
])('killed in the %s order: what is left claimed is told, once', async (_which, whole, invoice) => {
	for (let executions = 0; executions < whole; executions++) expect(await execute()).toBe('');
	const point = { call: await callThatMakes(invoice), moment: 'received' } as const;
	const bench = new Bench({ sandbox, subject, seed: 1, quick: true });
	expect((await runAndKill(bench, point)).signal).toBe('SIGKILL');
	sandbox.faults.clear();
	sandbox.holdAnswers(undefined);
	// It finishes those that have an invoice.
	const told = await execute();
	const left = waiting();
	expect(left).toHaveLength(11 - invoice);
	for (const { orderNumber } of left) expect(told).toContain(String(orderNumber));
	expect(await execute()).toBe('');
});
