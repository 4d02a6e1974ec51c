import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { PolledNode, runWorkflow, type WorkflowFile } from '../../engine';
import { readWorkflow } from '../../engine/workflow-file';
import { credentialsOf } from '../support/runOperation';
import type { Sandbox } from '../../sandbox';
import { bookedInvoices } from '../../sandbox/eboekhouden/books/openItems';
import { copyOf } from '../../sandbox/shared/copy';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { useSandbox } from '../support/sandbox';

const FILE = join(__dirname, '..', '..', 'examples', 'paid-invoices-to-outsmart.json');
const TRIGGER = 'When an invoice is paid';
const PAID = '50';

const sandbox = useSandbox();
let trigger: PolledNode;
let exported: ReturnType<typeof stateOf> | undefined;
const stateOf = ({ books: { invoices, relations, mutations }, fieldService: { workOrders } }: Sandbox) =>
	copyOf({ invoices, relations, mutations, workOrders });

/** Work orders are invoiced by the shipped workflow, once for all tests; then the trigger is switched on. */
beforeEach(async () => {
	const { books, fieldService } = sandbox();
	fieldService.saveWorkStatus({ code: PAID, name: 'Betaald' });
	if (exported) {
		const { invoices, relations, mutations, workOrders } = copyOf(exported);
		Object.assign(books, { invoices, relations });
		Object.assign(fieldService, { workOrders });
		for (const mutation of mutations.slice(books.mutations.length)) books.add(mutation);
	} else await runOutSmart(sandbox(), NO_IMPORTS);
	exported ??= stateOf(sandbox());
	const node = readWorkflow(FILE).nodes.find(({ name }) => name === TRIGGER);
	trigger = await PolledNode.make(node?.type ?? '', node?.parameters ?? {}, {
		credentials: credentialsOf(sandbox()),
		credentialTypes: ['eBoekhoudenSoapApi'],
	});
	await trigger.activate();
});

async function run(
	input: IDataObject[],
	settings: Record<string, unknown> = { paidStatus: PAID },
	file: WorkflowFile | string = FILE,
) {
	const before = sandbox().writes().length;
	const done = await runWorkflow(file, {
		credentials: credentialsOf(sandbox()),
		settings,
		startNode: TRIGGER,
		input,
	});
	const told = done
		.items('Tell what was done')
		.map(
			({ invoiceNumber, workOrderId, result, why }) =>
				`${String(invoiceNumber)} ${String(workOrderId)} ${String(result)}: ${String(why)}`,
		);
	return { ...done, told, writes: sandbox().writes().slice(before) };
}

interface Made {
	number: string;
	relationCode: string;
	/** Of its work order. */
	id: string;
}

/** The invoices that were made of work orders. */
function made(): Made[] {
	return sandbox().books.invoices.flatMap(({ number, relationCode, lines }) => {
		const line = lines.find(({ description }) => description.startsWith('Werkbon '));
		const [, id] = line?.description.split(' #') ?? [];
		return id ? [{ number, relationCode, id }] : [];
	});
}

/** All that is still owed of it. */
function pay({ number, relationCode }: Pick<Made, 'number' | 'relationCode'>): void {
	const { open } = openOf(number);
	sandbox().books.bookByHand({
		...{ kind: 'FactuurbetalingOntvangen', ledgerAccount: '1000', relationCode, invoiceNumber: number },
		rows: [{ ledgerAccount: '1300', amount: open }],
	});
}

function openOf(number: string): { open: string } {
	const found = bookedInvoices(sandbox().books.mutations, 'debtors').find(
		(item) => item.invoiceNumber === number,
	);
	return { open: found?.open.toFixed(2) ?? '0' };
}

const orderOf = (id: string) => sandbox().fieldService.workOrder(id);
const paid = async () => (await trigger.poll()) ?? [];

test('nothing is paid, nothing runs; by hand three paid invoices are shown, which are of no work order', async () => {
	expect(await trigger.poll()).toBeNull();
	const shown = (await trigger.pollByHand()) ?? [];
	expect(shown).toMatchObject(Array(3).fill({ open: '0.00' }));
	const { status, told, writes } = await run(shown);
	expect([status, writes, told]).toEqual(['success', [], []]);
});

test('the work order of a paid invoice gets the status, and nothing else; the second time nothing is written', async () => {
	const [one] = made() as [Made];
	pay(one);
	const items = await paid();
	const first = await run(items);
	expect([first.status, first.told]).toEqual(['success', [`${one.number} ${one.id} done: kreeg de status`]]);
	expect(first.writes.map(({ operation }) => operation)).toEqual(['GET UpdateWorkorder']);
	expect(orderOf(one.id)).toMatchObject({ status: 'Afgehandeld', workStatus: PAID });
	const second = await run(items);
	expect([second.status, second.told, second.writes]).toEqual([
		'success',
		[`${one.number} ${one.id} skipped: had de status al`],
		[],
	]);
});

test('each call that fails costs its own invoice only', async () => {
	const all = made();
	for (const one of all.slice(0, 3)) pay(one);
	sandbox().faults.inject({ kind: 'refuse', operation: 'GetFacturen', code: 'X', text: 'Nee' });
	sandbox().faults.inject({ kind: 'outsmartCode', operation: 'GET GetWorkorder', code: 1504 });
	const { status, error, told, writes } = await run(await paid());
	expect(status).toBe('error');
	expect(told).toEqual([
		expect.stringMatching(new RegExp(`^${all[0]?.number}  failed: e-Boekhouden: the service refused`)),
		expect.stringMatching(new RegExp(`^${all[1]?.number} ${all[1]?.id} failed: OutSmart: `)),
		`${all[2]?.number} ${all[2]?.id} done: kreeg de status`,
	]);
	expect(error?.message.split('\n')).toHaveLength(2);
	expect(writes).toHaveLength(1);
});

test('a credit note and an order that is archived or gone are skipped, and that is told; what the invoicing module did not make has no line', async () => {
	const [one, two, three] = made() as [Made, Made, Made];
	const credit = sandbox().books.creditByHand(one.number);
	sandbox().books.bookByHand({
		...{ kind: 'FactuurVerstuurd', ledgerAccount: '1300', relationCode: '1001', invoiceNumber: 'HAND-1' },
		rows: [{ ledgerAccount: '8000', amount: '121.00' }],
	});
	expect(await trigger.poll()).toEqual([]);
	for (const paidOne of [{ ...one, number: credit }, { number: 'HAND-1', relationCode: '1001' }, two, three])
		pay(paidOne);
	sandbox().fieldService.archive(two.id);
	sandbox().fieldService.deleteWorkOrder(three.id);
	const { status, told, writes } = await run(await paid());
	expect([status, writes]).toEqual(['success', []]);
	expect(told.sort()).toEqual([
		`${two.number} ${two.id} skipped: de werkbon is gearchiveerd`,
		expect.stringMatching(
			new RegExp(`^${three.number} ${three.id} skipped: OutSmart: there is no such work order`),
		),
		`${credit}  skipped: een creditnota`,
	]);
});

test('a work order that waits to be invoiced anew keeps its place; a person is told', async () => {
	const [one] = made() as [Made];
	sandbox().fieldService.setStatus(one.id, 'Compleet');
	pay(one);
	const { status, error, writes } = await run(await paid());
	expect([status, writes]).toEqual(['error', []]);
	expect(error?.message).toContain(`werkbon #${one.id}: de werkbon is niet Afgehandeld maar Compleet`);
});

test('an order that was invoiced anew is paid when the newer invoice is', async () => {
	const [one] = made() as [Made];
	const credit = sandbox().books.creditByHand(one.number);
	sandbox().fieldService.setStatus(one.id, 'Compleet');
	await runOutSmart(sandbox(), NO_IMPORTS);
	const anew = made().findLast(({ id, number }) => id === one.id && number !== credit) as Made;
	expect(anew.number).not.toBe(one.number);
	await trigger.poll();
	pay(one);
	pay({ ...one, number: credit });
	const first = await run(await paid());
	expect(first.told).toContain(
		`${one.number} ${one.id} skipped: de werkbon heeft een nieuwere factuur: ${anew.number}`,
	);
	expect(orderOf(one.id).workStatus).toBe('1');
	pay(anew);
	expect((await run(await paid())).told).toEqual([`${anew.number} ${one.id} done: kreeg de status`]);
});
