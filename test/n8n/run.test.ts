import { isRest } from '../../sandbox/calls';
import { messageOf } from './server/execution';
import { FIELD_SERVICE, MANUAL_TRIGGER, PAYROLL, prepared, tokenCredential } from './server/templates';
import { booksAfterInProcessRun, booksOf } from './support/books';
import { testColumns } from './support/testColumns';
import { testErrorOutput } from './support/testErrorOutput';
import { testRetryOnFail } from './support/testRetryOnFail';
import { useN8n } from './support/useN8n';

/** As on the screens of the manual of the connection between e-Boekhouden and OutSmart. */
const AS_IN_MANUAL = {
	preview: false,
	invoiceTemplate: 'Test',
	defaultLedgerAccount: '8000',
	invoiceNumber: 'workOrder',
	invoiceDate: 'workDate',
};

const workflows = [
	{
		name: 'payroll',
		file: PAYROLL,
		settings: { preview: false },
		data: 'bakery' as const,
		message: '11 payroll journals booked',
	},
	{
		name: 'field service',
		file: FIELD_SERVICE,
		settings: AS_IN_MANUAL,
		data: 'manual' as const,
		message:
			'4 relations synchronized 1 materials synchronized 1 hour types synchronized 1 work order statuses created 1 invoices created',
	},
];

const world = useN8n('run');

testRetryOnFail(world);
testErrorOutput(world);
testColumns(world);

describe.each(workflows)('$name', ({ file, settings, data, message }) => {
	beforeEach(() => world().sandbox.reset(data));

	test('started by hand: the same books as in-process, and a second run writes nothing', async () => {
		const { client, credentials, sandbox } = world();
		const { id } = await client.createWorkflow(prepared(file, { credentials, settings }));
		const execution = await client.runByHand(id, MANUAL_TRIGGER);
		expect([execution.status, messageOf(execution)]).toEqual(['success', message]);
		expect(booksOf(sandbox)).toEqual(await booksAfterInProcessRun(file, settings, data));

		const writes = sandbox.writes().length;
		expect(messageOf(await client.runByHand(id, MANUAL_TRIGGER))).toMatch(/^nothing to synchronize/);
		expect(sandbox.writes()).toHaveLength(writes);
	});

	test('with the API token in each node: the same is done, over REST alone, and SOAP finds nothing left to do', async () => {
		const { client, credentials, sandbox } = world();
		const token = await client.createCredential(tokenCredential(sandbox));
		const ours = [...credentials, token];
		const overRest = prepared(file, { credentials: ours, settings, overRest: true });
		const { id } = await client.createWorkflow(overRest);
		const execution = await client.runByHand(id, MANUAL_TRIGGER);
		expect([execution.status, messageOf(execution)]).toEqual(['success', message]);
		const toBooks = sandbox.calls.filter(({ service }) => service === 'e-Boekhouden');
		expect(toBooks.filter(({ operation }) => !isRest(operation))).toEqual([]);

		const writes = sandbox.writes().length;
		const { id: overSoap } = await client.createWorkflow(prepared(file, { credentials, settings }));
		expect(messageOf(await client.runByHand(overSoap, MANUAL_TRIGGER))).toMatch(/^nothing to synchronize/);
		expect(sandbox.writes()).toHaveLength(writes);
	});

	test('started by its schedule: the same books', async () => {
		const { client, credentials, sandbox } = world();
		const workflow = prepared(file, { credentials, settings, schedule: 'onceAMinute' });
		const { id } = await client.createWorkflow(workflow);
		const execution = await client.runBySchedule(id);
		expect([execution.mode, execution.status, messageOf(execution)]).toEqual(['trigger', 'success', message]);
		expect(booksOf(sandbox)).toEqual(await booksAfterInProcessRun(file, settings, data));
	});
});
