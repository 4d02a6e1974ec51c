import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SecurityConfig } from '@n8n/config';
import { Container } from '@n8n/di';
import type { IDataObject } from 'n8n-workflow';
import { PolledNode, runWorkflow } from '../../engine';
import { readWorkflow } from '../../engine/workflow-file';
import { startSandbox, type Sandbox, type WorkOrderByHand } from '../../sandbox';
import { credentialsOf } from '../support/runOperation';

jest.setTimeout(60_000);
// Only n8n's forms use it, and jest cannot load what it requires
jest.mock('sanitize-html', () => (text: string) => text);

const FILE = join(__dirname, '..', '..', 'workflows', 'examples', 'work-order-pdf-to-folder.json');
const TRIGGER = 'When a work order is completed';

let sandbox: Sandbox;
let trigger: PolledNode;
let outside: string;
let folder: string;
beforeAll(async () => {
	sandbox = await startSandbox();
	outside = mkdtempSync(join(tmpdir(), 'work-order-pdfs-'));
	Container.get(SecurityConfig).restrictFileAccessTo = outside;
});
afterAll(async () => {
	await sandbox.stop();
	rmSync(outside, { recursive: true, force: true });
});
beforeEach(async () => {
	sandbox.reset();
	folder = mkdtempSync(join(outside, 'klanten-'));
	const node = readWorkflow(FILE).nodes.find(({ name }) => name === TRIGGER);
	trigger = await PolledNode.make(node?.type ?? '', node?.parameters ?? {}, { credentials: credentialsOf(sandbox) });
	await trigger.activate();
});

/** Completed, and polled. */
async function completed(...orders: WorkOrderByHand[]): Promise<{ ids: string[]; items: IDataObject[] }> {
	const ids = orders.map((order) => sandbox.fieldService.addWorkOrder(order));
	return { ids, items: (await trigger.poll()) ?? [] };
}

async function run(input: IDataObject[]) {
	return await runWorkflow(FILE, {
		credentials: credentialsOf(sandbox),
		settings: { folder, askAgainAfterSeconds: 0 },
		startNode: TRIGGER,
		input,
	});
}

/** Every file, by its path in the folder. */
function filed(): string[] {
	const all = readdirSync(folder, { recursive: true, withFileTypes: true });
	return all.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name).slice(folder.length + 1)).sort();
}

const forCustomer = (debtorNumber: string, orderNumber: string): WorkOrderByHand => ({ debtorNumber, orderNumber });
const makeFolder = (name: string) => mkdirSync(join(folder, name));

test('x', async () => {
	makeFolder('1001');
	makeFolder('1002');
	const { ids, items } = await completed(forCustomer('1001', 'WB-1'), forCustomer('1002', '../../etc/x'), forCustomer('1003', 'WB-3'));
	console.log(ids, items.length);
	const done = await run(items);
	console.log(done.status, done.order, filed(), JSON.stringify([done.items("Save it in the customer's folder"), done.items("Save it in the customer's folder", 1), done.items('Download the PDF'), done.items('Name the file')], null, 1));
});
