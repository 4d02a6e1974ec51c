import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { IDataObject, INode, INodeParameters, OnError } from 'n8n-workflow';
import { NODE } from '../../engine';
import { resources as ofBooks } from '../../nodes/EBoekhouden/resources';
import { resources as ofPayroll } from '../../nodes/Nmbrs/resources';
import { resources as ofFieldService } from '../../nodes/OutSmart/resources';
import type { OperationText } from '../../base/n8n/operation';
import { operations } from '../../tools/release/schemas/operations';
import { invoiceItem, LUNCHROOM, relation, textLine } from '../support/invoiceItems';
import { journalItem, payrollItem, wages } from '../support/payrolls';
import { picked, useOperations } from '../support/runOperation';
import { mapped } from '../support/everyField';

/**
 * n8n's own *Retry On Fail*: after an error n8n runs the node again with all its items; with *Continue*, after an error in the
 * first item that comes out, whatever it is about.
 */
const books = useOperations('eBoekhouden');
const fieldService = useOperations('outSmart');
const SERVICES = { eBoekhouden: books, nmbrs: useOperations('nmbrs'), outSmart: fieldService };

const NODES: Record<string, readonly { name: string; operations: readonly OperationText[] }[]> = {
	'e-Boekhouden': ofBooks,
	Nmbrs: ofPayroll,
	OutSmart: ofFieldService,
};

const REFUSED = /^Retry On Fail is on in the Settings of this node/;
const ADVICE = /^Switch Retry On Fail off, in this node under Settings/;
const ON_ERROR: OnError[] = ['stopWorkflow', 'continueRegularOutput', 'continueErrorOutput'];

const MEMORIAL = {
	...{ kind: 'memorial', date: '2026-05-31', ledgerAccount: '2999' },
	lines: {
		values: [
			{ debit: '100.00', ledgerAccount: '={{ $json.account }}' },
			{ credit: '100.00', ledgerAccount: '1710' },
		],
	},
};
const INVOICE = {
	...{ relationCode: picked('1001'), invoiceDate: '2026-06-10' },
	template: picked('Factuursjabloon', 'name'),
	lines: {
		values: [
			{
				...{
					description: 'Montage',
					quantity: '1',
					unitPrice: '48.50',
					vatCode: 'HOOG_VERK_21',
					unit: 'uur',
				},
				ledgerAccount: '={{ $json.account }}',
			},
		],
	},
};
const accounts = (...codes: string[]) => codes.map((account) => ({ account }));
describe('e-Boekhouden', () => {
	const { run, sandbox } = books;

	test.each<[string, [string, string], INodeParameters, IDataObject[]]>([
		['three mutations, the last wrong', ['mutation', 'create'], MEMORIAL, accounts('4000', '4000', '9')],
		['three mutations, the first wrong', ['mutation', 'create'], MEMORIAL, accounts('9', '4000', '4000')],
		['two invoices, the second wrong', ['invoice', 'create'], INVOICE, accounts('8020', '8123')],
	])(
		'%s: none is written, whatever On Error is, and each is told why',
		async (_what, operation, given, input) => {
			for (const onError of ON_ERROR) {
				const options = { input, onError, retryOnFail: true };
				const { items, execution } = await run(operation, given, options);
				expect([onError, sandbox().calls]).toEqual([onError, []]);
				if (onError === 'stopWorkflow') {
					expect(execution.error?.message).toMatch(REFUSED);
					expect(execution.error?.description).toMatch(ADVICE);
					expect(execution.error?.description).not.toContain('before it');
					continue;
				}
				const told = onError === 'continueRegularOutput' ? items : execution.items(NODE, 1);
				expect(told).toMatchObject(
					input.map(() => ({
						error: expect.stringMatching(REFUSED),
						message: { code: 'retryOnFailIsOn', advice: expect.stringMatching(ADVICE) },
					})),
				);
			}
		},
	);

	test('one of which nobody knows whether it was booked is not booked again', async () => {
		const { length } = sandbox().books.mutations;
		sandbox().faults.inject({ kind: 'dropAfter', operation: 'AddMutatie' });
		sandbox().faults.inject({ kind: 'unavailable', operation: 'GetMutaties', skip: 1, times: 3 });
		await run(['mutation', 'create'], MEMORIAL, { input: accounts('4000'), retryOnFail: true });
		expect(sandbox().books.mutations).toHaveLength(length);
	});
});

type Place = keyof typeof SERVICES;
type Case = [place: Place, operation: string, parameters: INodeParameters];

const REST = { authentication: 'rest' };
/** To open it takes calls, of which there are none either. */
const ELSEWHERE = { administration: picked('De Korst Holding B.V.', 'name') };
const ONCE: Case[] = [
	['eBoekhouden', 'costCentre/create', { ...REST, description: 'Markt' }],
	['eBoekhouden', 'invoice/create', INVOICE],
	['eBoekhouden', 'ledgerAccount/create', { code: '4990', description: 'Kantine', category: 'VW' }],
	['eBoekhouden', 'mutation/create', { ...ELSEWHERE, ...MEMORIAL }],
	[
		'eBoekhouden',
		'product/create',
		{
			...REST,
			code: 'N1',
			description: 'Nieuw',
			vatCode: 'GEEN',
			ledgerAccount: '8020',
			fields: { price: '1' },
		},
	],
	['eBoekhouden', 'relation/create', { relationCode: 'N1', name: 'Nieuw' }],
	[
		'outSmart',
		'customerPrice/createOrUpdate',
		{ priceOf: 'material', material: picked('FLT-10'), price: '11.50', startDate: '2026-01-01' },
	],
	['outSmart', 'invoiceStatus/set', { invoice: picked('2026-00001', 'number'), reference: 'BANK-1' }],
	[
		'outSmart',
		'workOrder/create',
		{
			...{ workOrderNumber: 'ERP-1', relation: picked('1002'), description: 'Koeling nazien' },
			...{ typeOfWork: 'Service', paymentMethod: 'op rekening' },
		},
	],
	['outSmart', 'workOrder/updateStatus', { workOrderId: '204501', workStatus: '99' }],
];

/** The last item cannot be done, or the first that comes out has a field `error`: either makes n8n begin again. */
interface Again {
	input: IDataObject[];
	/** How often it writes in three tries; as often as in one when left out. */
	writes?: number;
}
const coded = (...codes: string[]): Again => ({ input: codes.map((code) => ({ code })) });
const behindError = (...items: object[]): Again => ({
	input: [
		{ service: 'OutSmart', resource: 'relation', key: '1', action: 'unchanged', error: 'of an earlier step' },
		...(items as IDataObject[]),
	],
});
const CODE = '={{ $json.code }}';
const NOW = { preview: false };
const BALANCED = {
	lines: {
		values: [
			{ debit: '1', ledgerAccount: '4000' },
			{ credit: '1', ledgerAccount: '1710' },
		],
	},
};
const RECORD = { code: CODE, relation: '1001' };
const PRODUCT = { code: 'N-1', description: 'Nieuw', price: '1.00', vatCode: 'HOOG_VERK_21', active: true };
const order = () =>
	invoiceItem('77', {
		...{ reference: 'WB-1 #77', template: 'Factuursjabloon' },
		relation: LUNCHROOM,
		lines: [...invoiceItem().lines, textLine('WB-1 #77')],
	});

/** These are sent together, after all were checked; the second of one code sends the first. */
const TOGETHER = coded('N1', 'N1', '');

const LOOKS_FIRST: [...Case, Again][] = [
	['eBoekhouden', 'costCentre/delete', { ...REST, costCentre: CODE }, coded('63', '')],
	[
		'eBoekhouden',
		'costCentre/update',
		{ ...REST, costCentre: CODE, fields: { description: 'X' } },
		coded('62', ''),
	],
	['eBoekhouden', 'invoice/createOrGet', { ...NOW, defaultLedgerAccount: '8000' }, behindError(order())],
	['eBoekhouden', 'ledgerAccount/update', { ledgerAccount: CODE, fields: { group: 'X' } }, coded('4500', '')],
	[
		'eBoekhouden',
		'mutation/createOrGet',
		{ ...MEMORIAL, reference: CODE, ledgerAccount: '={{ $json.code ? "2999" : "" }}', ...BALANCED },
		coded('N1', 'N2', ''),
	],
	[
		'eBoekhouden',
		'payrollJournal/synchronize',
		NOW,
		behindError(payrollItem([journalItem('887', [wages()])])),
	],
	[
		'eBoekhouden',
		'product/createOrUpdate',
		{ ...REST, ...mapped({ code: CODE, description: 'X' }) },
		coded('BR01', ''),
	],
	['eBoekhouden', 'product/delete', { ...REST, productCode: CODE }, coded('BR01', '')],
	[
		'eBoekhouden',
		'product/update',
		{ ...REST, productCode: CODE, fields: { description: 'X' } },
		coded('BR01', ''),
	],
	['eBoekhouden', 'relation/createOrUpdate', mapped({ code: CODE, name: 'X' }), coded('N1', '')],
	['eBoekhouden', 'relation/update', { relationCode: CODE, fields: { city: 'Ede' } }, coded('1001', '')],
	['outSmart', 'contactPerson/createOrUpdate', mapped({ ...RECORD, name: 'X' }), coded('N1', '')],
	['outSmart', 'hourType/createOrUpdate', mapped({ code: CODE, description: 'X', price: '1' }), TOGETHER],
	['outSmart', 'hourType/synchronize', NOW, behindError({ ...PRODUCT, unit: 'uur' })],
	['outSmart', 'material/createOrUpdate', mapped({ code: CODE, description: 'X', price: '1' }), TOGETHER],
	['outSmart', 'material/synchronize', NOW, behindError({ ...PRODUCT, unit: 'stuk' })],
	['outSmart', 'object/createOrUpdate', mapped({ ...RECORD, description: 'X' }), coded('N1', '')],
	['outSmart', 'project/createOrUpdate', mapped({ ...RECORD, name: 'X' }), coded('N1', '')],
	['outSmart', 'relation/createOrUpdate', mapped({ code: CODE, name: 'X' }), coded('N1', '')],
	['outSmart', 'relation/synchronize', NOW, behindError({ ...relation({ code: 'N1' }) })],
	// What is marked stays marked.
	['outSmart', 'workOrder/markAsHandled', NOW, { ...behindError({ id: '204501' }), writes: 3 }],
	[
		'outSmart',
		'workOrder/update',
		{ workOrder: picked(CODE, 'id'), changes: { workStatus: '99' } },
		coded('204501', '9'),
	],
];
/** Below: it works on what an earlier step gives. */
const CONFIRM = ['outSmart', 'workOrder/confirm'] as const;

test('here is every operation that writes', () => {
	const declared = (kind: string) =>
		[...operations].flatMap(([file, { writes }]) => {
			const [, node = '', , , resource, operation] = file.replace('.json', '').split('/');
			return writes === kind ? [`${node} ${resource}/${operation}`.toLowerCase()] : [];
		});
	const listed = (cases: readonly (readonly [string, string, ...unknown[]])[]) =>
		cases.map(([node, operation]) => `${node} ${operation}`.toLowerCase()).sort();
	expect(listed(ONCE)).toEqual(declared('once').sort());
	expect(listed([...LOOKS_FIRST, CONFIRM])).toEqual(declared('looksFirst').sort());
});

test('the page tells of each what becomes of it, and that it is refused', () => {
	const page = readFileSync(join(__dirname, '..', '..', 'docs', 'building-blocks.md'), 'utf8');
	const told = page
		.split('\n')
		.map((line) => line.split('|').map((cell) => cell.trim()))
		.filter(([, node = '']) => node in NODES)
		.flatMap(([, node = '', names = '', retried = '']) =>
			names
				.split(', ')
				.map((name) => `${node}: ${name}: ${retried.startsWith('refused') ? 'once' : 'looksFirst'}`),
		);
	const declared = Object.entries(NODES).flatMap(([node, resources]) =>
		resources.flatMap(({ name, operations: those }) =>
			those
				.filter(({ writes }) => writes)
				.map((one) => `${node}: ${name}: ${one.name}: ${String(one.writes)}`),
		),
	);
	expect(told.sort()).toEqual(declared.sort());
});

const split = (operation: string) => operation.split('/') as [string, string];

test.each(ONCE)('%s %s: refused, and the service is not asked', async (place, operation, parameters) => {
	const { run, sandbox } = SERVICES[place];
	const input = accounts('4000');
	const { execution } = await run(split(operation), parameters, { input, retryOnFail: true });
	expect(execution.error?.message).toMatch(REFUSED);
	expect(sandbox().calls).toEqual([]);
});

test.each(LOOKS_FIRST)(
	'%s %s: tried again, and what was done is not done again',
	async (place, operation, given, again) => {
		const { run, sandbox } = SERVICES[place];
		const { input } = again;
		await run(split(operation), given, { input });
		const once = { writes: sandbox().writes().length, calls: sandbox().calls.length };
		expect(once.writes).toBeGreaterThan(0);
		sandbox().reset();
		await run(split(operation), given, { input, retryOnFail: true });
		expect(sandbox().calls.length).toBeGreaterThan(once.calls);
		expect(sandbox().writes()).toHaveLength(again.writes ?? once.writes);
	},
);

/** Those that have a failure of one item; the others are tried behind an item with an error above. */
const FIRST_WRONG = LOOKS_FIRST.filter(([, , parameters]) => !('preview' in parameters)).flatMap((one) =>
	(['continueRegularOutput', 'continueErrorOutput'] as const).map((onError) => [onError, ...one] as const),
);

test.each(FIRST_WRONG)(
	'%s, %s %s: the first item fails, so all are tried again, and what was done is not done again',
	async (onError, place, operation, given, again) => {
		const { run, sandbox } = SERVICES[place];
		const input = [...again.input].reverse();
		await run(split(operation), given, { input, onError });
		const once = { writes: sandbox().writes().length, calls: sandbox().calls.length };
		expect(once.writes).toBeGreaterThan(0);
		sandbox().reset();
		const { items, execution } = await run(split(operation), given, { input, onError, retryOnFail: true });
		expect(sandbox().calls.length).toBeGreaterThan(once.calls);
		expect(sandbox().writes()).toHaveLength(once.writes);
		// What was deleted in the first try is not found in the next.
		const [failed] = onError === 'continueErrorOutput' ? execution.items(NODE, 1) : items;
		expect(failed).toMatchObject({ error: expect.any(String), message: { advice: expect.any(String) } });
	},
);

/** What only the service gives, and what was sent, in the words of the service. */
const OF_SERVICE = ['action', 'id', 'number', 'confirmedBy', 'deleted', 'sent', 'reason', 'floor'];
const OF_ONE = [...ONCE, ...LOOKS_FIRST].flatMap(
	([place, operation, parameters, again = { input: accounts('4000') }]): [...Case, IDataObject][] =>
		'preview' in parameters
			? []
			: again.input.slice(0, 1).map((item) => [place, operation, parameters, item]),
);

test.each(OF_ONE)(
	'%s %s: a preview, which n8n may try again, gives what is written then, and nothing goes out',
	async (place, operation, parameters, item) => {
		const { run, sandbox } = SERVICES[place];
		const input = [item];
		const given = { ...parameters, administration: picked('', 'list') };
		const { items } = await run(split(operation), { ...given, preview: true }, { input, retryOnFail: true });
		expect(sandbox().writes()).toEqual([]);
		const [done = {}] = (await run(split(operation), given, { input })).items;
		const foreseen = String(done.action).replace(/^./, (first) => `wouldBe${first.toUpperCase()}`);
		expect(sandbox().writes().length).toBeGreaterThan(0);
		const told = Object.entries(items[0] ?? {}).filter(([name]) => !OF_SERVICE.includes(name));
		expect(items[0]).toMatchObject({ action: foreseen });
		expect(done).toMatchObject(Object.fromEntries(told));
	},
);

test('outSmart workOrder/confirm: an order that was claimed is not claimed again', async () => {
	const { run, sandbox } = fieldService;
	const { items } = await run(['workOrder', 'getInvoice'], { completedFrom: '' });
	const [first] = items.filter(({ sourceId }) => sourceId !== undefined);
	const input = [...behindError().input, { ...first, invoice: { state: 'create', claim: 'wanted' } }];
	await run(['workOrder', 'confirm'], NOW, { input, retryOnFail: true });
	expect(sandbox().writes()).toHaveLength(1);
});

test('no shipped step of ours is set to it', () => {
	const root = join(__dirname, '..', '..');
	const files = ['workflows', 'examples'].flatMap((folder) =>
		readdirSync(join(root, folder)).map((name) => join(root, folder, name)),
	);
	expect(files.length).toBeGreaterThan(12);
	const steps = files.flatMap((file) => {
		const { nodes } = JSON.parse(readFileSync(file, 'utf8')) as { nodes: INode[] };
		return nodes.map((node) => ({ file, ...node }));
	});
	// A step that runs another workflow runs all that is in it again.
	const isOurs = ({ type }: INode) => /^n8n-nodes-eboekhouden\.|\.executeWorkflow$|\.agent$/.test(type);
	expect(steps.filter((step) => isOurs(step) && step.retryOnFail)).toEqual([]);
});
