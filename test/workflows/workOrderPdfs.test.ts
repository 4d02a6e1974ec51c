import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SecurityConfig } from '@n8n/config';
import { Container } from '@n8n/di';
import type { IDataObject } from 'n8n-workflow';
import { PolledNode, runWorkflow } from '../../engine';
import { readWorkflow } from '../../engine/workflow-file';
import { today } from '../../base/values/dates';
import type { WorkOrderByHand } from '../../sandbox';
import { credentialsOf } from '../support/runOperation';
import { useSandbox } from '../support/sandbox';

const FILE = join(__dirname, '..', '..', 'examples', 'work-order-pdf-to-folder.json');
const TRIGGER = 'When there is a new invoice';

const sandbox = useSandbox();
let trigger: PolledNode;
let outside: string;
let folder: string;
beforeAll(() => {
	outside = mkdtempSync(join(tmpdir(), 'work-order-pdfs-'));
	Container.get(SecurityConfig).restrictFileAccessTo = outside;
});
afterAll(() => rmSync(outside, { recursive: true, force: true }));
beforeEach(async () => {
	folder = mkdtempSync(join(outside, 'klanten-'));
	const node = readWorkflow(FILE).nodes.find(({ name }) => name === TRIGGER);
	trigger = await PolledNode.make(node?.type ?? '', node?.parameters ?? {}, {
		credentials: credentialsOf(sandbox()),
		credentialTypes: ['eBoekhoudenSoapApi'],
	});
	await trigger.activate();
});

/** One invoice of them all, as the sync makes it of each, and polled. */
async function invoiced(...orders: WorkOrderByHand[]): Promise<{ ids: string[]; items: IDataObject[] }> {
	const ids = orders.map((order) => sandbox().fieldService.addWorkOrder(order));
	invoiceOf(...ids);
	return { ids, items: (await trigger.poll()) ?? [] };
}

function invoiceOf(...ids: string[]): void {
	const [made] = sandbox().books.invoices;
	const [line] = made?.lines ?? [];
	if (!made || !line) throw new Error('There is no invoice to copy.');
	const lines = ids.map((id) => ({ ...line, description: `Werkbon WB #${id}` }));
	const number = `2026${900 + sandbox().books.invoices.length}`;
	sandbox().books.invoices.push({ ...made, number, date: today(), lines: [line, ...lines] });
}

async function run(input: IDataObject[]) {
	return await runWorkflow(FILE, {
		credentials: credentialsOf(sandbox()),
		settings: { folder, askAgainAfterSeconds: 0 },
		startNode: TRIGGER,
		input,
	});
}

/** Every file, by its path in the folder. */
function filed(): string[] {
	const all = readdirSync(folder, { recursive: true, withFileTypes: true });
	const files = all.filter((one) => one.isFile());
	return files.map((one) => join(one.parentPath, one.name).slice(folder.length + 1)).sort();
}

const isPdf = (file: string) => readFileSync(join(folder, file), 'latin1').startsWith('%PDF-');
const makeFolders = (...names: string[]) => {
	for (const name of names) mkdirSync(join(folder, name));
};
const of = (debtorNumber: string, orderNumber: string) => ({ debtorNumber, orderNumber });

test('each order in the folder of whoever gets the invoice; a second time it is the same file', async () => {
	makeFolders('1001', '1002');
	const { ids, items } = await invoiced(of('1001', 'WB-1'), {
		...of('1001', 'WB-2'),
		invoiceDebtorNumber: '1002',
	});
	const files = [`1001/1001 Werkbon WB-1 ${ids[0]}.pdf`, `1002/1002 Werkbon WB-2 ${ids[1]}.pdf`];
	for (let time = 1; time <= 2; time++) {
		const { status } = await run(items);
		expect([status, filed()]).toEqual(['success', files]);
	}
	expect(files.map(isPdf)).toEqual([true, true]);
	expect(sandbox().writes()).toEqual([]);
	expect(sandbox().fieldService.workOrder(ids[0] ?? '').status).toBe('Compleet');
});

test.each([
	['../../x', '-..-x'],
	['A/B\\C', 'A-B-C'],
	['..', 'zonder klant'],
	['', 'zonder klant'],
	['CON: *?', 'CON- --'],
	['Café 3.', 'Café 3'],
])('a customer %j has the folder %j, and no order number leads out of it', async (debtorNumber, name) => {
	makeFolders(name);
	const order = { ...of(debtorNumber, '../../WB/9'), customer: { name: '' }, invoiceCustomer: { name: '' } };
	const { ids, items } = await invoiced(order);
	const { status, error } = await run(items);
	expect([status, error]).toEqual(['success', undefined]);
	expect(filed()).toEqual([`${name}/${name} Werkbon ..-..-WB-9 ${ids[0]}.pdf`]);
	expect(readdirSync(outside).every((one) => one.startsWith('klanten-'))).toBe(true);
});

test('a PDF that is not there yet is asked for once more', async () => {
	makeFolders('1001', '1002');
	const { items } = await invoiced(of('1001', 'WB-1'), of('1002', 'WB-2'));
	sandbox().faults.inject({ kind: 'html', operation: 'GET mailpdf.php' });
	const { status } = await run(items);
	expect([status, filed().map(isPdf)]).toEqual(['success', [true, true]]);
});

test('what cannot be filed costs the others nothing; the execution fails and says which', async () => {
	makeFolders('1001', '1002');
	const orders = ['WB-1', 'WB-2', 'WB-3'].map((number, at) => of(`100${at + 1}`, number));
	const { ids, items } = await invoiced(...orders, of('1001', 'WB-4'));
	sandbox().fieldService.workOrder(ids[0] ?? '').worksheetCode = '';
	sandbox().fieldService.deleteWorkOrder(ids[3] ?? '');
	const { status, error } = await run(items);
	expect([status, error?.node]).toEqual(['error', 'Needs a person?']);
	expect(error?.message.split('\n').sort()).toEqual([
		expect.stringMatching(new RegExp(`^werkbon #${ids[0]}: `)),
		expect.stringMatching(new RegExp(`^werkbon #${ids[3]}: `)),
		`werkbon WB-3 #${ids[2]}: The file or directory does not exist (map 1003)`,
	]);
	expect(filed()).toEqual([`1002/1002 Werkbon WB-2 ${ids[1]}.pdf`]);
});
