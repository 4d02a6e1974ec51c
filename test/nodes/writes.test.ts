import { createNodeAsTool } from 'n8n-core/dist/execution-engine/node-execution-context/utils/create-node-as-tool';
import {
	NodeHelpers,
	type IExecuteFunctions,
	type INode,
	type INodePropertyOptions,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { EBoekhouden } from '../../nodes/EBoekhouden/EBoekhouden.node';
import { Nmbrs } from '../../nodes/Nmbrs/Nmbrs.node';
import { OutSmart } from '../../nodes/OutSmart/OutSmart.node';
import { SyncReport } from '../../nodes/SyncReport/SyncReport.node';
import { wholeDescription } from '../../base/n8n/operation';
import { operations } from '../../tools/release/schemas/operations';

const nodes = {
	...{ EBoekhouden: new EBoekhouden(), Nmbrs: new Nmbrs(), OutSmart: new OutSmart() },
	SyncReport: new SyncReport(),
};
/** What the names of operations that write have in common. */
const WRITING = /^(create|update|delete|set|mark|synchronize|confirm|upsert|send|book|add|call$)/i;

function optionIn(description: Pick<INodeTypeDescription, 'properties'>, file: string): INodePropertyOptions {
	const found = optionsIn(description, file);
	if (!found) throw new Error(`${file} is no operation`);
	return found;
}

function optionsIn(
	{ properties }: Pick<INodeTypeDescription, 'properties'>,
	file: string,
): INodePropertyOptions | undefined {
	const [, , , , resource = '', operation] = file.replace('.json', '').split('/');
	return properties
		.filter(
			({ name, displayOptions }) =>
				name === 'operation' && displayOptions?.show?.resource?.includes(resource),
		)
		.flatMap(({ options = [] }) => options as INodePropertyOptions[])
		.find(({ value }) => value === operation);
}

const descriptionOf = (file: string) => nodes[file.split('/')[1] as keyof typeof nodes].description;

/** The text that a model reads, by n8n's own code, of a tool whose user left its description as it is. */
function toldToModel(file: string): string {
	const [, folder = '', , , resource = ''] = file.split('/');
	const nodeType = nodes[folder as keyof typeof nodes] as INodeType;
	const operation = String(optionIn(nodeType.description, file).value);
	const name = `${nodeType.description.name}Tool`;
	const node: INode = {
		...{ id: '1', name: 'Tool', type: `n8n-nodes-eboekhouden.${name}`, typeVersion: 1, position: [0, 0] },
		parameters: { resource, operation },
	};
	// As n8n's `Workflow` does, with the type of the tool.
	const ofTool = { ...nodeType.description, name };
	const { properties } = nodeType.description;
	node.parameters =
		NodeHelpers.getNodeParameters(properties, node.parameters, true, false, node, ofTool) ?? {};
	const { response } = createNodeAsTool({
		node,
		nodeType,
		handleToolInvocation: async () => await Promise.resolve(),
	});
	const { description } = response as { description: string };
	expect(NodeHelpers.getToolDescriptionForNode(node, nodeType)).toBe(description);
	return description;
}

/** The operation as a model would call it. */
async function calledAsTool(file: string): Promise<unknown> {
	const [, folder = '', , , resource = ''] = file.split('/');
	const nodeType = nodes[folder as keyof typeof nodes] as INodeType;
	const operation = String(optionIn(nodeType.description, file).value);
	const parameters = { resource, operation };
	const tool = {
		getNode: () => ({
			name: 'Tool',
			type: `n8n-nodes-eboekhouden.${nodeType.description.name}Tool`,
			parameters,
		}),
		getInputData: () => [{ json: {} }],
		getNodeParameter: (name: keyof typeof parameters) => parameters[name],
		continueOnFail: () => false,
	} as unknown as IExecuteFunctions;
	return await nodeType.execute?.call(tool);
}

describe.each([...operations])('%s', (file, operation) => {
	const { writes, description, details = '', action, needsItems } = operation;
	const shown = optionIn(descriptionOf(file), file);
	const whole = wholeDescription(operation);

	test('says on its page whether it writes, and what to do when nobody knows whether it did', () => {
		expect([WRITING.test(String(shown.value)), Boolean(writes)]).toEqual([Boolean(writes), Boolean(writes)]);
		const told =
			/ Writes(: after an unknown outcome look it up first, never just run it again| after checking what exists, so it can be repeated after an unknown outcome)\.$/;
		expect([whole, told.test(whole)]).toEqual([
			expect.stringContaining(`${description}. ${details}`.trim()),
			Boolean(writes),
		]);
		expect(whole.length).toBeLessThanOrEqual(300);
	});

	test('tells a model whether it writes, and refuses to work as a tool on items that a model has not', async () => {
		if (!descriptionOf(file).usableAsTool) return;
		const { name } = descriptionOf(file).defaults;
		expect(toldToModel(file)).toBe(`${action} in ${name}. ${whole}`);
		if (needsItems)
			await expect(calledAsTool(file)).rejects.toThrow(
				'so a model cannot use it as a tool. Nothing was done.',
			);
	});
});
