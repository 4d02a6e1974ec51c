import type { IDataObject } from 'n8n-workflow';
import { fetchOnce } from './server/fetchOnce';
import type { TypeDescription } from './server/rest';
import { operations } from '../../tools/release/schemas/operations';
import { useN8n } from './support/useN8n';

const PACKAGE = 'n8n-nodes-eboekhouden';
const world = useN8n('load');

interface Option {
	value: string;
}

/** The operations in the editor, as `resource operation`. */
function operationsOf({ properties }: TypeDescription): string[] {
	const operations = (properties as IDataObject[]).filter(({ name }) => name === 'operation');
	return operations.flatMap(({ options, displayOptions }) => {
		const [resource] = (displayOptions as { show: { resource: string[] } }).show.resource;
		return (options as Option[]).map(({ value }) => `${resource} ${value}`);
	});
}

/** The operations of a node in the code, as `resource operation`. */
function codedIn(node: string): string[] {
	const folder = `nodes/${node.charAt(0).toUpperCase()}${node.slice(1)}/`;
	const files = [...operations.keys()].filter((file) => file.startsWith(folder));
	return files.map((file) => file.slice(0, -'.json'.length).split('/').slice(-2).join(' '));
}

test.each(['eBoekhouden', 'nmbrs', 'outSmart', 'syncReport'])(
	'%s: all operations are offered',
	async (node) => {
		const types = await world().client.nodeTypes();
		const [type, ...others] = types.filter(({ name }) => name === `${PACKAGE}.${node}`);
		expect(others).toEqual([]);
		expect(operationsOf(type as TypeDescription).sort()).toEqual(codedIn(node).sort());
		expect(codedIn(node).length).toBeGreaterThan(0);
	},
);

test('the icons are there, for both themes', async () => {
	const types = (await world().client.nodeTypes()).filter(({ name }) => name.startsWith(`${PACKAGE}.`));
	// Three nodes, each once more as a tool for agents, their triggers, Sync Report, and the settings of the workflows.
	expect(types).toHaveLength(11);
	for (const { iconUrl } of types) {
		for (const path of Object.values(iconUrl as Record<string, string>)) {
			const answer = await fetchOnce(`${world().url}/${path}`);
			expect([path, answer.status, answer.headers.get('content-type')]).toEqual([
				path,
				200,
				expect.stringContaining('image/svg+xml'),
			]);
		}
	}
});

test('the credentials are there, with a test each', async () => {
	const types = await world().client.credentialTypes();
	const names = ['eBoekhoudenRestApi', 'eBoekhoudenSoapApi', 'nmbrsApi', 'outSmartApi'];
	const ours = types.filter(({ name }) => names.includes(name));
	expect(ours).toHaveLength(names.length);
	for (const type of ours) expect(type.test).toBeDefined();
});

test('n8n says nothing about the package in its log', () => {
	const lines = world()
		.server.log.split('\n')
		.filter((line) => !line.includes('ing migration ') && !line.includes('ed migration '))
		// This line comes from a busy machine, because the database is a file.
		.filter((line) => !line.startsWith('Database ping failed'));
	expect(lines.filter((line) => /eboekhouden|nmbrs|outsmart/i.test(line))).toEqual([]);
	expect(lines.filter((line) => /error|failed|could not/i.test(line))).toEqual([
		// Every n8n without Python prints this.
		expect.stringMatching(/^Failed to start Python task runner/),
	]);
});
