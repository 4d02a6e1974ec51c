import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { byToken, PolledNode, runWorkflow, type WorkflowFile } from '../../engine';
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
	/** The orders that got the status. */
	const given = done.items('Give it the status').map(({ id }) => id);
	return { ...done, given, writes: sandbox().writes().slice(before) };
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
	const { status, writes } = await run(shown);
	expect([status, writes]).toEqual(['success', []]);
});

test('the work order of a paid invoice gets the status, and nothing else; the second time nothing is written', async () => {
	const [one] = made() as [Made];
	pay(one);
	const items = await paid();
	const first = await run(items);
	expect([first.status, first.given]).toEqual(['success', [one.id]]);
	expect(first.writes.map(({ operation }) => operation)).toEqual(['GET UpdateWorkorder']);
	expect(orderOf(one.id)).toMatchObject({ status: 'Afgehandeld', workStatus: PAID });
	const second = await run(items);
	expect([second.status, second.writes]).toEqual(['success', []]);
});

test('work orders that cannot be read or set: the others are, and the execution fails and says which', async () => {
	const [one, two, three] = made() as [Made, Made, Made];
	for (const each of [one, two, three]) pay(each);
	sandbox().fieldService.deleteWorkOrder(one.id);
	sandbox().faults.inject({ kind: 'outsmartCode', operation: 'GET UpdateWorkorder', code: 1504 });
	const { error, given } = await run(await paid());
	expect([error?.node, given]).toEqual(['Needs a person?', [three.id]]);
	const because = (made: Made, why: string) =>
		expect.stringContaining(`factuur ${made.number}, werkbon #${made.id}: OutSmart: ${why}`) as string;
	expect(error?.message.split('\n')).toEqual([
		because(two, 'the service refused'),
		because(one, 'what was asked for does not exist (GetWorkorder): 1500'),
	]);
	expect([orderOf(two.id).workStatus, orderOf(three.id).workStatus]).toEqual(['1', PAID]);
});

test('a credit note, and an order that is archived or waits to be invoiced anew, change nothing', async () => {
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
	sandbox().fieldService.setStatus(three.id, 'Compleet');
	const { status, writes } = await run(await paid());
	expect([status, writes]).toEqual(['success', []]);
});

test('one invoice of two work orders: both', async () => {
	const [one, two] = made() as [Made, Made];
	const invoice = sandbox().books.invoices.find(({ number }) => number === one.number);
	invoice?.lines.push({
		...(invoice.lines.at(-1) as (typeof invoice.lines)[0]),
		description: `Werkbon WB #${two.id}`,
	});
	pay(one);
	expect((await run(await paid())).given).toEqual([one.id, two.id]);
});

test('no status chosen, or one that OutSmart does not know: nothing is changed, and a person is told', async () => {
	const [one] = made() as [Made];
	pay(one);
	const items = await paid();
	for (const [paidStatus, why] of [
		['', 'kies in Settings een werkbonstatus'],
		['77', "OutSmart has no work order status '77'."],
	] as const) {
		const { status, error } = await run(items, { paidStatus });
		expect([status, orderOf(one.id).workStatus]).toEqual(['error', '1']);
		expect(error?.message).toContain(why);
	}
});

test('an invoice that a credit note took back is not paid', async () => {
	const [one] = made() as [Made];
	const credit = sandbox().books.creditByHand(one.number);
	expect(await trigger.poll()).toEqual([]);
	pay(one);
	pay({ ...one, number: credit });
	const { status, writes } = await run(await paid());
	expect([status, writes]).toEqual(['success', []]);
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
	expect((await run(await paid())).given).toEqual([]);
	expect(orderOf(one.id).workStatus).toBe('1');
	pay(anew);
	expect((await run(await paid())).given).toEqual([one.id]);
});

test('what is left after a credit of a part, and paid, is paid', async () => {
	const [one] = made() as [Made];
	const credit = sandbox().books.creditByHand(one.number);
	const note = sandbox().books.invoices.find(({ number }) => number === credit);
	for (const line of note?.lines ?? []) line.quantity = String(Number(line.quantity) / 2);
	await trigger.poll();
	pay(one);
	expect((await run(await paid())).given).toEqual([one.id]);
});

test('by an API token it does the same', async () => {
	const [one] = made() as [Made];
	const overRest = byToken(FILE);
	const node = overRest.nodes.find(({ name }) => name === TRIGGER);
	const polled = await PolledNode.make(node?.type ?? '', node?.parameters ?? {}, {
		credentials: credentialsOf(sandbox()),
		credentialTypes: ['eBoekhoudenRestApi'],
	});
	await polled.activate();
	pay(one);
	const { status, given } = await run((await polled.poll()) ?? [], undefined, overRest);
	expect([status, given]).toEqual(['success', [one.id]]);
});
