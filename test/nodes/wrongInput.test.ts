import type { INodeParameters } from 'n8n-workflow';
import { NODE, runNode } from '../../engine';
import { useSandbox } from '../support/sandbox';
import { credentialsOf } from '../support/runOperation';

const sandbox = useSandbox();
const run = async (node: string, parameters: INodeParameters, input: object[]) =>
	await runNode(`n8n-nodes-eboekhouden.${node}`, parameters, {
		credentials: credentialsOf(sandbox()),
		input: input as never,
	});

/** Operations that work on what comes in, what they say they need, and the operation that gives it. */
const OPERATIONS: [node: string, resource: string, operation: string, needs: string, before: string][] = [
	['eBoekhouden', 'invoice', 'createOrGet', 'order', 'Prepare Invoices'],
	['eBoekhouden', 'invoice', 'lookUp', 'order', 'Prepare Invoices'],
	['eBoekhouden', 'payrollJournal', 'synchronize', 'payroll of a company', 'Payroll Journal: Get Many'],
	['outSmart', 'hourType', 'synchronize', 'product', 'Product: Get Many'],
	['outSmart', 'material', 'synchronize', 'product', 'Product: Get Many'],
	['outSmart', 'relation', 'synchronize', 'relation', 'Relation: Get Many'],
	['outSmart', 'workOrder', 'confirm', 'order', 'Prepare Invoices'],
	['outSmart', 'workOrder', 'markAsHandled', 'work order', 'Create or Get'],
	['syncTools', 'log', 'showAsPage', 'log of a run', 'Summarize'],
];

describe.each(OPERATIONS)('%s: %s: %s', (node, resource, operation, needs, before) => {
	test('behind a node that gives something else: an error that names what it needs, and what gives that', async () => {
		const { status, error } = await run(node, { resource, operation }, [{ amount: 5 }, { amount: 6 }]);
		expect(status).toBe('error');
		expect(error?.message).toMatch(new RegExp(`^The input is no ${needs}: it has no \\w`));
		expect(error?.description).toMatch(new RegExp(`^Put .*${before}.* before this node`));
		expect(sandbox().writes()).toEqual([]);
	});
});

test('one item that is another among those that fit is told in a row', async () => {
	const relation = { code: '1001', name: 'Lunchroom De Linde' };
	const parameters = { resource: 'relation', operation: 'synchronize' };
	const execution = await run('outSmart', parameters, [relation, { amount: 5 }]);
	expect(execution.status).toBe('success');
	const codes = execution.items(NODE).map(({ code }) => code);
	expect(codes).toContain('relationNotSent');
});
