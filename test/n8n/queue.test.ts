import { itemsOf, messageOf } from './server/execution';
import { FIELD_SERVICE, MANUAL_TRIGGER, PAYROLL, prepared } from './server/templates';
import { until } from './server/wait';
import { findPrograms, type Programs } from './queue/programs';
import { carriedBy, overlaps } from './queue/workerLog';
import { errorListener } from './support/errorListener';
import { FROM, MovingBooks } from './support/movingBooks';
import { QueueWorld } from './support/queueWorld';

/** Longer than an execution, and different, so that a workflow does not always meet the same worker. */
const EVERY_SECONDS = { payroll: 7, fieldService: 5 };
const ROUNDS = { least: 4, most: 15 };
/** n8n was seen to take up to 145 s to notice that a worker is gone. */
const NOTICED_SECONDS = 180;

const programs = findPrograms();
const withPrograms = programs ? describe : describe.skip;

/** One story: each test continues after the one before it. */
withPrograms('queue mode: PostgreSQL, Redis, a main process and two workers', () => {
	let world: QueueWorld;
	let moving: MovingBooks;
	let firstEntries = 0;
	const ids = { payroll: '', fieldService: '', listener: '' };
	const client = () => world.cluster.main.client;

	beforeAll(async () => {
		world = await QueueWorld.start(programs as Programs, 2);
		moving = new MovingBooks(world.sandbox);
		ids.listener = (await client().createWorkflow(errorListener)).id;
		await client().activate(ids.listener);
		const shared = { credentials: world.credentials, errorWorkflow: ids.listener };
		const payroll = prepared(PAYROLL, {
			...shared,
			settings: { preview: false, ...FROM },
			schedule: { everySeconds: EVERY_SECONDS.payroll },
		});
		const fieldService = prepared(FIELD_SERVICE, {
			...shared,
			// Numbers of our own: while e-Boekhouden gives them, two executions at once can make two invoices.
			settings: {
				preview: false,
				invoiceTemplate: 'Test',
				defaultLedgerAccount: '8000',
				invoiceNumber: 'workOrder',
				invoiceDate: 'workDate',
			},
			schedule: { everySeconds: EVERY_SECONDS.fieldService },
		});
		ids.payroll = (await client().createWorkflow(payroll)).id;
		ids.fieldService = (await client().createWorkflow(fieldService)).id;
	});
	afterAll(async () => {
		if (!world) return;
		process.stderr.write(summary());
		await world.stop();
	});

	/** How many executions of each workflow each worker carried out. */
	function spread(): [payroll: number, fieldService: number][] {
		return world.cluster.workers.map((worker) => {
			const carried = carriedBy(worker).map(({ workflowId }) => workflowId);
			const count = (id: string) => carried.filter((workflowId) => workflowId === id).length;
			return [count(ids.payroll), count(ids.fieldService)];
		});
	}

	function summary(): string {
		const workers = spread().map(([payroll, fieldService]) => `${payroll} + ${fieldService}`);
		const noticed = world.killed.map(({ noticedAfter = 0 }) => `${Math.round(noticedAfter)} s`);
		return `Queue mode: payroll + field service by worker: ${workers.join(', ')}; entries ${moving.entries}, changes \
${moving.changes}, orders ${moving.workOrders}, overlaps ${overlaps(world.carried(ids.payroll)).length} + ${overlaps(world.carried(ids.fieldService)).length}; killed executions were \
noticed after ${noticed.join(' and ')}.\n`;
	}

	test('the books follow a moving world, by executions on both workers', async () => {
		await client().activate(ids.payroll);
		await client().activate(ids.fieldService);
		await moving.followed();
		firstEntries = moving.entries;
		const isSpread = () =>
			spread()
				.flat()
				.every((count) => count > 0);
		for (let round = 1; round <= ROUNDS.least || (!isSpread() && round <= ROUNDS.most); round++)
			await moving.round();
		expect(spread()).toHaveLength(2);
		expect(isSpread()).toBe(true);
	});

	test('a worker is killed while the answer to a booking is on its way: the other one goes on alone', async () => {
		const { entries } = moving;
		moving.changeJournal();
		await world.killAt('AddMutatie', ids.payroll);
		// It was carried out, although no execution knows it.
		expect(moving.entries).toBe(entries + 1);
		await world.wholeExecution(ids.payroll);
		await moving.followed();
		await moving.round();
	});

	test('a worker is killed while the answer to an invoice is on its way: the other one goes on', async () => {
		await world.cluster.startWorker();
		moving.completeWorkOrder();
		await world.killAt('AddFactuur', ids.fieldService);
		expect(moving.invoices).toBe(moving.workOrders);
		await moving.followed();
		await moving.round();
	});

	test('n8n ends what was killed as failed, starts the error workflow, and does not run it again', async () => {
		for (const killed of world.killed) {
			while (!(await world.isNoticed(killed, NOTICED_SECONDS))) await moving.round();
			const { status, data } = await client().ended(killed.executionId);
			expect([status, data?.resultData.error?.message]).toEqual([
				'error',
				expect.stringContaining('failed to be processed'),
			]);
			const carried = world.carried().filter(({ executionId }) => executionId === killed.executionId);
			expect(carried).toHaveLength(1);
		}
		// By the logs of the workers: n8n does not list an execution that ended before the main process listened for its end.
		const told = () => {
			const notices = world.carried(ids.listener).filter(({ finishedAt }) => finishedAt !== undefined);
			return notices.length >= world.killed.length ? notices : undefined;
		};
		const notices = await until(told, { what: 'the error workflow', seconds: 60 });
		const whole = await Promise.all(
			notices.map(async ({ executionId }) => await client().ended(executionId)),
		);
		const text = whole.map((notice) => JSON.stringify(itemsOf(notice, 'When a workflow fails'))).join('\n');
		for (const { executionId } of world.killed) expect(text).toContain(`/executions/${executionId}`);
	});

	test('after an undisturbed execution of each nothing is wrong or doubled, and a further one writes nothing', async () => {
		await client().deactivate(ids.payroll);
		await client().deactivate(ids.fieldService);
		await until(() => world.busy().length === 0 || undefined, {
			what: 'the workers to be idle',
			seconds: 60,
		});
		for (const id of [ids.payroll, ids.fieldService]) {
			expect((await client().runByHand(id, MANUAL_TRIGGER)).status).toBe('success');
			const writes = world.sandbox.writes().length;
			expect(messageOf(await client().runByHand(id, MANUAL_TRIGGER))).toMatch(/^nothing to synchronize/);
			expect(world.sandbox.writes()).toHaveLength(writes);
		}
		expect(moving.wrong()).toEqual([]);
		expect(moving.invoices).toBe(moving.workOrders);
		// Two executions at once may both book, and a later one takes one back; without any, each change is one entry.
		if (overlaps(world.carried(ids.payroll)).length > 0) return;
		expect(moving.entries).toBe(firstEntries + moving.changes);
	});
});
