import type { INode, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { runWorkflow, type EngineOptions, type SubWorkflows, type WorkflowFile } from '../../engine';
import { connect } from './connect';
import { node, sampleWorkflow } from './sample-workflow';
import { packageDir, startService, type Service } from './server';

let service: Service;
beforeAll(async () => {
	service = await startService();
});
afterAll(() => service.close());
beforeEach(() => service.requests.splice(0));

const sessions = (password = 'right') => ({ sessionApi: { data: { password, baseUrl: service.url } } });

const options = (more: Partial<EngineOptions> = {}): EngineOptions => ({
	packageDir,
	credentials: sessions(),
	startNode: 'Error',
	input: [{ client: 'a' }, { client: 'b' }, { client: 'c' }],
	...more,
});

/** Calls what the item names, or one and the same. */
function calling(parameters: INodeParameters = {}, extra: Partial<INode> = {}): WorkflowFile {
	const workflowId = { __rl: true, mode: 'id', value: 'one' };
	const call = node('Call', 'n8n-nodes-base.executeWorkflow', 1.3, {
		workflowId,
		mode: 'each',
		...parameters,
	});
	return {
		id: 'caller',
		nodes: [
			node('Error', 'n8n-nodes-base.errorTrigger', 1),
			node('By hand', 'n8n-nodes-base.manualTrigger', 1),
			{ ...call, ...extra },
			node('After', 'n8n-nodes-base.noOp', 1),
		],
		connections: connect(['Error', 'Call'], ['By hand', 'Call'], ['Call', 'After']),
	};
}

function called(parameters: INodeParameters = {}, extra: Partial<INode> = {}): WorkflowFile {
	const trigger = node('Called', 'n8n-nodes-base.executeWorkflowTrigger', 1.1, {
		inputSource: 'passthrough',
	});
	const echo = { operation: 'echo', text: '={{ $json.client }}', ...parameters };
	const credentials = { sessionApi: { id: null, name: 'Session' } };
	const work = { ...node('Work', 'n8n-nodes-fixture.fixture', 1, echo), credentials, ...extra };
	return { nodes: [trigger, work], connections: connect(['Called', 'Work']) };
}

const one = (file: WorkflowFile | string, more: object = {}): { subWorkflows: SubWorkflows } => ({
	subWorkflows: { one: { file, ...more } },
});

const CONTINUE = { onError: 'continueRegularOutput' } as const;

describe('a workflow that calls another', () => {
	test('once for each item: what comes back is paired with what went in', async () => {
		const run = await runWorkflow(calling(), options(one(called())));
		expect(run.error).toBeUndefined();
		expect(run.items('After')).toMatchObject([{ text: 'a' }, { text: 'b' }, { text: 'c' }]);
		expect(run.nodeItems('Call').map(({ pairedItem }) => pairedItem)).toEqual([
			{ item: 0 },
			{ item: 1 },
			{ item: 2 },
		]);
		expect(run.subRuns.map(({ workflowId, run: { status, order } }) => [workflowId, status, order])).toEqual(
			Array.from({ length: 3 }, () => ['one', 'success', ['Called', 'Work']]),
		);
	});

	test('once with all items', async () => {
		const run = await runWorkflow(calling({ mode: 'once' }), options(one(called())));
		expect(run.items('After')).toMatchObject([{ text: 'a' }, { text: 'b' }, { text: 'c' }]);
		expect(run.subRuns).toHaveLength(1);
	});

	test('one that fails stops the caller; with "continue" it is an item of its own, and the others go on', async () => {
		const failing: SubWorkflows = {
			one: {
				file: called(),
				before: ([item]) => {
					if (item?.json.client === 'b') throw new Error('Out of memory');
				},
			},
		};
		const stopped = await runWorkflow(calling(), options({ subWorkflows: failing }));
		expect(stopped.error).toMatchObject({ node: 'Call', description: 'Out of memory' });
		expect(stopped.items('After')).toEqual([]);
		const going = await runWorkflow(calling({}, CONTINUE), options({ subWorkflows: failing }));
		expect(going.status).toBe('success');
		expect(going.items('After')).toEqual([
			expect.objectContaining({ text: 'a' }),
			{ error: 'Out of memory' },
			expect.objectContaining({ text: 'c' }),
		]);
	});

	test('before version 1.3, "continue" loses the item of every failure but the first, as in n8n', async () => {
		const before = ([item]: INodeExecutionData[]) => {
			if (item?.json.client !== 'a') throw new Error('Out of memory');
		};
		const old = calling({}, { ...CONTINUE, typeVersion: 1.2 });
		const run = await runWorkflow(old, options(one(called(), { before })));
		expect(run.items('After')).toMatchObject([{ text: 'a' }]);
	});

	test('the error of a node in it is its message', async () => {
		const run = await runWorkflow(calling({}, CONTINUE), options(one(called({ operation: 'fail' }))));
		expect(run.items('After')).toEqual(Array.from({ length: 3 }, () => ({ error: 'It went wrong' })));
		expect(run.subRuns.map(({ run: { error } }) => error?.node)).toEqual(['Work', 'Work', 'Work']);
	});

	test('which one is called may stand in the item; an unknown one is an error of that item', async () => {
		const workflowId = { __rl: true, mode: 'id', value: '={{ $json.client }}' };
		const subWorkflows = { a: { file: called() }, c: { file: called({ text: 'other' }) } };
		const run = await runWorkflow(calling({ workflowId }, CONTINUE), options({ subWorkflows }));
		expect(run.items('After')).toMatchObject([
			{ text: 'a' },
			{ error: 'Workflow does not exist.' },
			{ text: 'other' },
		]);
	});

	test('one with settings and credentials of its own', async () => {
		const file = sampleWorkflow();
		file.nodes.push(node('Called', 'n8n-nodes-base.executeWorkflowTrigger', 1));
		Object.assign(file.connections, connect(['Called', 'Settings']));
		const own = { settings: { companies: 'EBH' }, credentials: sessions('wrong') };
		const run = await runWorkflow(calling({}, CONTINUE), options(one(file, own)));
		expect(run.items('After')[0]).toEqual({ error: 'The service refused the login: unknown user' });
		const [first] = run.subRuns;
		expect(first?.run.items('Settings')).toEqual([{ active: true, companies: 'EBH', fromYear: 2026 }]);
	});

	test('one that is not published runs only from an execution by hand', async () => {
		const draft = one(called(), { published: false });
		const run = await runWorkflow(calling({}, CONTINUE), options({ ...draft, input: [{}] }));
		expect(run.items('After')).toEqual([{ error: 'Workflow is not active and cannot be executed.' }]);
		const byHand = await runWorkflow(calling(), options({ ...draft, startNode: 'By hand' }));
		expect(byHand.status).toBe('success');
	});

	test('one without a trigger for it', async () => {
		const file = called();
		file.nodes.shift();
		const run = await runWorkflow(calling({}, CONTINUE), options({ ...one(file), input: [{}] }));
		expect(run.items('After')).toEqual([{ error: 'Missing node to start execution' }]);
	});

	test('one that calls another, and two at the same time', async () => {
		const workflowId = { __rl: true, mode: 'id', value: 'two' };
		const middle = called();
		middle.nodes[1] = node('Work', 'n8n-nodes-base.executeWorkflow', 1.3, { workflowId, mode: 'each' });
		const subWorkflows = { one: { file: middle }, two: { file: called() } };
		const runs = await Promise.all([1, 2].map(() => runWorkflow(calling(), options({ subWorkflows }))));
		for (const run of runs) {
			expect(run.items('After')).toMatchObject([{ text: 'a' }, { text: 'b' }, { text: 'c' }]);
			expect(run.subRuns).toHaveLength(6);
		}
	});

	test('what nodes in it log is the log of the run', async () => {
		const run = await runWorkflow(calling(), options(one(called({ operation: 'log' }))));
		expect(run.log).toHaveLength(3);
	});
});
