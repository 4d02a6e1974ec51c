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
	['eBoekhouden', 'invoice', 'createOrGet', 'an order', 'Prepare Invoices'],
	['eBoekhouden', 'invoice', 'lookUp', 'an order', 'Prepare Invoices'],
	['eBoekhouden', 'payrollJournal', 'synchronize', 'the payroll of a company', 'Payroll Journal: Get Many'],
	['outSmart', 'hourType', 'synchronize', 'a product', 'Product: Get Many'],
	['outSmart', 'material', 'synchronize', 'a product', 'Product: Get Many'],
	['outSmart', 'relation', 'synchronize', 'a relation', 'Relation: Get Many'],
	['outSmart', 'workOrder', 'confirm', 'an order', 'Prepare Invoices'],
	['outSmart', 'workOrder', 'markAsHandled', 'a work order', 'Create or Get'],
	['syncReport', 'log', 'endAsFailed', 'the log of a run', 'Summarize'],
];

describe.each(OPERATIONS)('%s: %s: %s', (node, resource, operation, needs, before) => {
	test('behind a node that gives something else: an error that names what it needs, and what gives that', async () => {
		const { status, error } = await run(node, { resource, operation }, [{ amount: 5 }, { amount: 6 }]);
		expect(status).toBe('error');
		expect(error?.message).toMatch(new RegExp(`^The input is not ${needs}: it has no \\w`));
		expect(error?.description).toMatch(new RegExp(`^Put .*${before}.* before this node`));
		expect(sandbox().writes()).toEqual([]);
	});
});

test('an order that was not looked up is refused by hand before it is confirmed, never passed on in green', async () => {
	const parameters = { resource: 'workOrder', operation: 'confirm', preview: false };
	const { error } = await run('outSmart', parameters, [{ reference: 'WEB-1' }]);
	expect(error?.message).toMatch(/is not an order: it lacks invoice/);
	expect(sandbox().writes()).toEqual([]);
});

test('one item that is another among those that fit is told in a row', async () => {
	const relation = { code: '1001', name: 'Lunchroom De Linde' };
	const parameters = { resource: 'relation', operation: 'synchronize' };
	const execution = await run('outSmart', parameters, [relation, { amount: 5 }]);
	expect(execution.status).toBe('success');
	const told = execution.items(NODE).map(({ code }) => code);
	expect(told).toContain('recordNotSent');
});
