import { readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { INode } from 'n8n-workflow';
import { readWorkflow } from '../../engine/workflow-file';
import { N8N_FOLDER, ROOT } from './server/folders';
import { temporaryFolder } from './support/prepared';
import { useN8n } from './support/useN8n';

/**
 * What n8n's own tools for building by chat say of our steps. Of a node that is not n8n's own its `validate_node_config` finds
 * everything valid, as it has no schema of it: here n8n's generator makes one, of the descriptions that this n8n hands out.
 */
const world = useN8n('builders');

type Step = Pick<INode, 'name' | 'type' | 'typeVersion' | 'parameters'>;

interface Checked {
	valid: boolean;
	errors: { path: string; message: string }[];
}

/** A part of `@n8n/workflow-sdk`, which comes along with n8n; here only when n8n is installed. */
interface Sdk {
	setSchemaBaseDirs(folders: string[]): void;
	validateNodeConfig(type: string, version: number, config: object, options: object): Checked;
}

interface Generator {
	generateNodeDefinitions(options: { nodesJsonPath: string; outputDir: string }): Promise<void>;
}

const OURS = 'n8n-nodes-eboekhouden.';
const load = createRequire(join(N8N_FOLDER, 'node_modules', 'n8n', 'package.json'));

async function checker(): Promise<(step: Step) => Checked> {
	const types = await world().client.nodeTypes();
	// It makes no schema of a hidden node, as Settings is.
	const ours = types.filter(({ name }) => name.startsWith(OURS)).map((type) => ({ ...type, hidden: false }));
	const folder = temporaryFolder('definitions');
	const nodesJsonPath = join(folder, 'nodes.json');
	writeFileSync(nodesJsonPath, JSON.stringify(ours));
	const { generateNodeDefinitions } = load(
		'@n8n/workflow-sdk/dist/generate-types/generate-node-defs-cli',
	) as Generator;
	await generateNodeDefinitions({ nodesJsonPath, outputDir: folder });
	const { setSchemaBaseDirs, validateNodeConfig } = load('@n8n/workflow-sdk') as Sdk;
	setSchemaBaseDirs([folder]);
	return ({ type, typeVersion, parameters }) =>
		validateNodeConfig(type, typeVersion, { parameters }, { isToolNode: type.endsWith('Tool') });
}

test('every shipped step of ours is valid, and one that is not is told', async () => {
	const check = await checker();
	const steps = ['workflows', 'examples'].flatMap((folder) =>
		readdirSync(join(ROOT, folder)).flatMap((file) =>
			readWorkflow(join(ROOT, folder, file))
				.nodes.filter(({ type }) => type.startsWith(OURS))
				.map((step) => ({ file, step })),
		),
	);
	expect(steps.length).toBeGreaterThan(90);
	const wrong = steps.map(({ file, step }) => [file, step.name, ...check(step).errors]);
	const notAnArray = expect.objectContaining({
		message: expect.stringContaining('"parameters.companies" has wrong type: expected array, got string'),
	});
	// Its schemas know no expression for a choice of several, which the editor and the engine take.
	expect(wrong.filter(([, , ...errors]) => errors.length > 0)).toEqual([
		['payroll-office.json', 'Read payroll journals', notAnArray],
	]);

	for (const type of new Set(steps.map(({ step }) => step.type))) {
		const parameters = { resource: 'noSuchResource', workflow: 'noSuchWorkflow', event: 'noSuchEvent' };
		expect([type, check({ name: 'Wrong', type, typeVersion: 1, parameters }).valid]).toEqual([type, false]);
	}
});
