import { runWorkflow, type EngineOptions } from '../../engine';
import { sampleWorkflow } from './sample-workflow';
import { packageDir, startService, type Service } from './server';

let service: Service;
beforeAll(async () => {
	service = await startService();
});
afterAll(() => service.close());
beforeEach(() => service.requests.splice(0));

const options = (more: Partial<EngineOptions> = {}): EngineOptions => ({
	packageDir,
	credentials: { sessionApi: { name: 'Session', data: { password: 'right', baseUrl: service.url } } },
	...more,
});

const UP_TO_LOG = ['Settings', 'Active?', 'Read', 'Log', 'Trouble?'];

describe('a run', () => {
	test('from the schedule: order, status, items, requests', async () => {
		const run = await runWorkflow(sampleWorkflow(), options());
		expect(run.error).toBeUndefined();
		expect(run.status).toBe('success');
		expect(run.order).toEqual(['Every day', ...UP_TO_LOG]);
		expect(run.items('Log')).toEqual([{ rows: [{ answer: ['a', 'b'] }] }]);
		expect(run.nodeItems('Read')).toEqual([{ json: { answer: ['a', 'b'] }, pairedItem: { item: 0 } }]);
		expect(run.items('Fail')).toEqual([]);
		expect(run.raw.mode).toBe('trigger');
		const basic = Buffer.from('demo:right').toString('base64');
		expect(service.requests).toEqual(['POST /login', `GET /items Basic ${basic}`]);
		expect(run.log).toEqual([]);
	});

	test('the schedule trigger emits what it emits in n8n, in the timezone of the workflow', async () => {
		const run = await runWorkflow(sampleWorkflow(), options());
		const [item] = run.items('Every day');
		expect(item).toMatchObject({
			timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*\+0[12]:00$/),
			Timezone: expect.stringMatching(/^Europe\/Amsterdam \(UTC\+0[12]:00\)$/),
			Year: expect.stringMatching(/^\d{4}$/),
			'Day of month': expect.stringMatching(/^\d\d$/),
		});
	});

	test('a check at the end that fails the execution, after everything else was done', async () => {
		const run = await runWorkflow(sampleWorkflow(), options({ settings: { fromYear: 2025 } }));
		expect(run.status).toBe('error');
		expect(run.error).toMatchObject({ message: '1 row(s) blocked', node: 'Fail' });
		expect(run.order).toEqual(['Every day', ...UP_TO_LOG, 'Fail']);
		expect(run.items('Log')).toHaveLength(1);
	});

	test('a missing required parameter fails before any node, as in n8n', async () => {
		const run = await runWorkflow(sampleWorkflow({ title: '' }), options());
		expect(run.status).toBe('error');
		expect(run.error?.message).toContain('Parameter "Title" is required');
		expect(run.order).toEqual([]);
	});

	test('two at the same time keep their results and logs apart', async () => {
		const workflow = sampleWorkflow({ operation: 'log' });
		const quiet = sampleWorkflow();
		const [a, b] = await Promise.all([runWorkflow(workflow, options()), runWorkflow(quiet, options())]);
		expect(a.log).toEqual(['warn: careful {"count":2}']);
		expect(b.log).toEqual([]);
	});
});

describe('credentials', () => {
	test('one that was not given', async () => {
		const run = await runWorkflow(sampleWorkflow(), options({ credentials: {} }));
		expect(run.status).toBe('error');
		expect(run.error).toMatchObject({
			message: 'Credential "Session" does not exist for type "sessionApi".',
			node: 'Read',
		});
	});

	test('one that the node does not show for its operation', async () => {
		const credentials = { keyApi: { id: null, name: 'Key' } };
		const workflow = sampleWorkflow({ operation: 'wrongCredential' }, { credentials });
		const run = await runWorkflow(workflow, options({ credentials: { keyApi: { data: { key: 'right' } } } }));
		expect(run.error).toMatchObject({ message: 'Credentials not found', node: 'Read' });
	});
});
