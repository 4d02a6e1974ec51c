import type { WorkflowFile } from '../../engine';
import type { INode } from 'n8n-workflow';
import { madeInvoices, NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { useSandbox } from '../support/sandbox';
import { inAdministration, withCredential, withSteps } from '../support/steps';

const sandbox = useSandbox();

const LOOK_UP = 'Look up invoices';
const CREATE = 'Create missing invoices';
const NORMAL = '204501';

/** A client of the accountant whose login this is; it has the relations and accounts of the login's own books. */
function client(company: string) {
	const administration = sandbox().administrations.add({ company });
	for (const list of ['relations', 'ledgerAccounts', 'products'] as const)
		Object.assign(administration.books, { [list]: structuredClone(sandbox().books[list]) });
	return administration;
}

const run = async (steps: string[], change: (step: INode) => Partial<INode>, settings = {}) =>
	await runOutSmart(
		sandbox(),
		{ ...NO_IMPORTS, ...settings },
		{ edit: (workflow) => withSteps(ofLogin(workflow), steps, change) },
	);

/** As a person may change it: every step in the administration of the login, whatever Settings has. */
function ofLogin(workflow: WorkflowFile): WorkflowFile {
	const nodes = workflow.nodes.map(({ parameters: { administration: _chosen, ...parameters }, ...node }) => ({
		...node,
		parameters,
	}));
	return { ...workflow, nodes };
}

const everyOrder = () =>
	sandbox().fieldService.workOrders.map(({ id, status, workStatus }) => [id, status, workStatus]);

describe('a step of which the administration was forgotten', () => {
	test.each([[[LOOK_UP]], [[CREATE]]])(
		'%j in another than the other step: nothing is made',
		async (steps) => {
			const garage = client('Garage Smit');
			const before = [sandbox().books.invoices.length, garage.books.invoices.length];
			const orders = everyOrder();
			const { status, rows, failure } = await run(steps, inAdministration('Garage Smit'));
			expect([sandbox().books.invoices.length, garage.books.invoices.length]).toEqual(before);
			expect(everyOrder()).toEqual(orders);
			expect(status).toBe('error');
			expect(rows.filter(({ code }) => code === 'lookedUpElsewhere')).toMatchObject([
				{ key: 'invoices', action: 'blocked', preview: false },
			]);
			expect(failure).toContain('in een andere administratie dan waar ze gemaakt zouden worden');
		},
	);

	test('is told in a preview too', async () => {
		client('Garage Smit');
		const { rows } = await run([LOOK_UP], inAdministration('Garage Smit'), { preview: true });
		expect(rows.map(({ code }) => code)).toContain('lookedUpElsewhere');
		expect(sandbox().writes()).toEqual([]);
	});
});

test('steps with different credentials make nothing', async () => {
	const { rows } = await run([CREATE], withCredential('of-another-client'));
	expect(rows.map(({ code }) => code)).toContain('lookedUpElsewhere');
	expect(madeInvoices(sandbox())).toEqual([]);
});

test('steps in one administration make the invoices there, and nowhere else', async () => {
	const garage = client('Garage Smit');
	const before = sandbox().books.invoices.length;
	const { about } = await run([LOOK_UP, CREATE], inAdministration('Garage Smit'));
	expect(about(NORMAL)).toMatchObject({ action: 'created' });
	expect(garage.books.invoices.length).toBeGreaterThan(0);
	expect(sandbox().books.invoices).toHaveLength(before);
});
