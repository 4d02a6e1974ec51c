import { join } from 'node:path';
import { runWorkflow } from '../../engine';
import { node, sampleWorkflow } from './sample-workflow';
import { packageDir } from './server';

const options = { packageDir, credentials: {} };

describe('what cannot be run', () => {
	test('an unknown start node', async () => {
		const run = runWorkflow(sampleWorkflow(), { ...options, startNode: 'Nowhere' });
		await expect(run).rejects.toThrow('no node "Nowhere"');
	});

	test('no schedule', async () => {
		const workflow = { nodes: [node('Start', 'n8n-nodes-base.manualTrigger', 1)], connections: {} };
		await expect(runWorkflow(workflow, options)).rejects.toThrow('no Schedule Trigger');
	});

	test('an unknown node type', async () => {
		const workflow = sampleWorkflow();
		workflow.nodes.push(node('X', 'n8n-nodes-other.thing', 1));
		await expect(runWorkflow(workflow, options)).rejects.toThrow('n8n-nodes-other.thing');
	});

	test('a package that was not built', async () => {
		const missing = join(__dirname, 'unbuilt-package');
		await expect(runWorkflow(sampleWorkflow(), { ...options, packageDir: missing })).rejects.toThrow(
			'npm run build',
		);
	});
});
