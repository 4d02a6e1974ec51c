import type { INode, INodeParameters, OnError } from 'n8n-workflow';
import type { WorkflowFile } from '../../../engine';
import { PAID_INVOICES, prepared, WORK_ORDER_PDFS } from '../server/templates';
import { given, NONE, oneStep, outputsOf, runIn, STEP } from './oneStep';
import type { World } from './useN8n';

const RELATION: INodeParameters = {
	...{ resource: 'relation', operation: 'get' },
	relationCode: { __rl: true, mode: 'code', value: '={{ $json.code }}' },
};
const STEPS: [what: string, node: Pick<INode, 'type' | 'parameters' | 'credentials'>, code: string][] = [
	[
		'over SOAP',
		{
			type: 'n8n-nodes-eboekhouden.eBoekhouden',
			parameters: { authentication: 'soap', ...RELATION },
			credentials: { eBoekhoudenSoapApi: NONE },
		},
		'noSuchRecord',
	],
	[
		'over REST',
		{
			type: 'n8n-nodes-eboekhouden.eBoekhouden',
			parameters: { authentication: 'rest', ...RELATION },
			credentials: { eBoekhoudenRestApi: NONE },
		},
		'noSuchRecord',
	],
	[
		'of all items at once',
		{
			type: 'n8n-nodes-eboekhouden.outSmart',
			parameters: { resource: 'relation', operation: 'synchronize', preview: false },
			credentials: { outSmartApi: NONE },
		},
		'recordNotSent',
	],
];

/** The second is refused by each of them. */
const ITEMS = [
	{ code: '1001', name: 'Lunchroom De Linde' },
	{ code: 'none', name: '' },
];

const ORDER = '999999';
const EXAMPLES: [file: string, trigger: string, settings: Record<string, unknown>, told: string][] = [
	[PAID_INVOICES, 'When an invoice is paid', { paidStatus: '50' }, `werkbon #${ORDER}: `],
	[WORK_ORDER_PDFS, 'When there is a new invoice', { askAgainAfterSeconds: 1 }, `werkbon #${ORDER}: `],
];

/** Must hold in every n8n that the package supports: what n8n takes for an item that failed is not the same in all of them. */
export function testErrorOutput(world: () => World): void {
	const run = async (workflow: WorkflowFile) => await runIn(world(), workflow);

	test.each(STEPS)(
		'%s: a refused item leaves by the error output, with what came in',
		async (_what, node, code) => {
			for (const onError of ['continueErrorOutput', 'continueRegularOutput'] satisfies OnError[]) {
				const execution = await run(oneStep({ ...node, onError }, ITEMS));
				const [first = [], second = []] = outputsOf(execution, STEP);
				const failed = onError === 'continueErrorOutput' ? second : first.filter(({ error }) => error);
				expect([execution.status, failed]).toMatchObject([
					'success',
					[{ code: 'none', error: expect.any(String), message: { code } }],
				]);
				expect(first.filter(({ error }) => !error)).toHaveLength(
					first.length - (second.length === 0 ? 1 : 0),
				);
			}
		},
	);

	test.each(EXAMPLES)(
		'%s: what failed ends the execution as failed, by its name',
		async (file, trigger, settings, told) => {
			const { sandbox } = world();
			const [made] = sandbox.books.invoices;
			const [line] = made?.lines ?? [];
			if (!made || !line) throw new Error('There is no invoice to copy.');
			const lines = [{ ...line, description: `Werkbon WB #${ORDER}` }];
			const invoice = { ...made, number: '2026999', lines };
			sandbox.books.invoices.push(invoice);

			const { nodes, connections, ...rest } = prepared(file, { settings });
			const item = {
				...{ invoiceNumber: invoice.number, relationCode: made.relationCode, date: made.date },
				...{ amount: '12.50', open: '0.00', lines },
			};
			const start = given([item], trigger);
			const others = nodes.filter(({ name }) => name !== trigger);
			const execution = await run({
				...rest,
				nodes: [...start.nodes, ...others],
				connections: { ...connections, ...start.connections },
			});
			const { error } = execution.data?.resultData ?? {};
			expect([execution.status, error?.message]).toEqual(['error', expect.stringContaining(told)]);
		},
	);
}
