import { NodeHelpers, type INode } from 'n8n-workflow';
import { runWorkflow, type WorkflowFile } from '../../engine';
import { loadPackages } from '../../engine/packages';
import { applySettings, readWorkflow } from '../../engine/workflow-file';
import type { Row } from '../../base/words/row';
import { credentialsOf } from '../support/runOperation';
import { MANUAL, OUTSMART_WORKFLOW } from '../support/outSmartWorkflow';
import { BAKERY, PAYROLL_WORKFLOW } from '../support/payrollWorkflow';
import { useSandbox } from '../support/sandbox';

/** As n8n's editor saves a workflow: a parameter that equals its default is not in the file. */
async function savedByEditor(given: WorkflowFile): Promise<WorkflowFile> {
	const packages = await loadPackages();
	const workflow = readWorkflow(given);
	for (const node of workflow.nodes) node.parameters = saved(node, packages);
	return workflow;
}

function saved(node: INode, packages: Awaited<ReturnType<typeof loadPackages>>): INode['parameters'] {
	if (!node.type.startsWith('n8n-nodes-eboekhouden.')) return node.parameters;
	const { description } = packages.getByNameAndVersion(node.type, node.typeVersion);
	return (
		NodeHelpers.getNodeParameters(description.properties, node.parameters, false, false, node, description) ??
		{}
	);
}

const sandbox = useSandbox();

const WORKFLOWS: [name: string, file: string, settings: Record<string, unknown>][] = [
	['payroll', PAYROLL_WORKFLOW, { preview: false, companies: String(BAKERY), fromYear: 2026, fromPeriod: 9 }],
	['field service', OUTSMART_WORKFLOW, { preview: false, ...MANUAL }],
];

test.each(WORKFLOWS)(
	'%s: saved by the editor it is shorter, and does the same',
	async (_name, file, chosen) => {
		const run = async (workflow: WorkflowFile) => {
			sandbox().reset();
			const execution = await runWorkflow(workflow, { credentials: credentialsOf(sandbox()) });
			const [log] = execution.items('Log') as [{ message: string; rows: Row[] }];
			return {
				status: execution.status,
				message: log.message,
				told: log.rows.map(({ key, action }) => `${key} ${action}`),
			};
		};
		const shipped = readWorkflow(file);
		applySettings(shipped, chosen);
		const short = await savedByEditor(shipped);
		const settings = ({ nodes }: WorkflowFile) => nodes.find(({ name }) => name === 'Settings')?.parameters;
		expect(settings(short)?.workflow ?? 'payroll').toBe(settings(shipped)?.workflow);
		const parameters = ({ nodes }: WorkflowFile) =>
			nodes.flatMap((node) => Object.keys(node.parameters)).length;
		expect(parameters(short)).toBeLessThan(parameters(shipped));
		const expected = await run(shipped);
		expect(expected.told.length).toBeGreaterThan(1);
		expect(await run(short)).toEqual(expected);
	},
);
