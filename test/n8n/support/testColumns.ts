import type { INode, INodeParameters } from 'n8n-workflow';
import { given, INPUT, NONE, oneStep, outputsOf, runIn, STEP } from './oneStep';
import type { World } from './useN8n';

const AFTER = 'After it';

/** The columns of a mapper, of a node that the editor of this n8n saved. */
const STRINGS = ['code', 'name', 'city'].map((id) => ({
	...{ id, displayName: id, type: 'string', display: true, required: id === 'code' },
	...{ defaultMatch: id === 'code', canBeUsedToMatch: true },
}));
const mapped = (mappingMode: string, value: INodeParameters | null): INodeParameters => ({
	...{ resource: 'relation', operation: 'createOrUpdate', authentication: 'soap' },
	columns: { mappingMode, value, matchingColumns: ['code'], schema: STRINGS } as unknown as INodeParameters,
});
const MODES: [string, INodeParameters][] = [
	['automatically', mapped('autoMapInputData', null)],
	[
		'each by hand',
		mapped('defineBelow', {
			code: '={{ $json.code }}',
			name: '={{ $json.name }}',
			city: '={{ $json.City }}',
		}),
	],
];

/** `0047` is made first; `47` came as a number, as a sheet gives it. */
const SHEET = [
	{ code: '0047', name: 'Zonne BV', City: 'Ede', kleur: 'rood' },
	{ code: 47, name: 'Zonne BV', City: 'Epe', kleur: 'rood' },
	{ code: '1001', name: '#N/B', City: '', kleur: 'rood' },
];

function relations(
	parameters: INodeParameters,
): Pick<INode, 'type' | 'parameters' | 'credentials' | 'onError'> {
	return {
		...{ type: 'n8n-nodes-eboekhouden.eBoekhouden', parameters, onError: 'continueRegularOutput' },
		credentials: { eBoekhoudenSoapApi: NONE },
	};
}

/** Must hold in every n8n that the package supports: how it gives columns, pairs items, shows hints, and tries a trigger. */
export function testColumns(world: () => World): void {
	test.each(MODES)(
		'columns mapped %s: numbers stay numbers, each item is paired, and what was left alone is told',
		async (how, parameters) => {
			const { nodes, connections, ...rest } = oneStep(relations(parameters), SHEET);
			const pair: INode = {
				...{ id: 'after', name: AFTER, type: 'n8n-nodes-base.set', typeVersion: 3.4, position: [600, 0] },
				parameters: {
					...{ mode: 'raw', options: {} },
					jsonOutput: `={{ { came: $('${INPUT}').item.json.City, told: $json.error ?? $json.action } }}`,
				},
			};
			const workflow = {
				...rest,
				nodes: [...nodes, pair],
				connections: {
					...connections,
					[STEP]: { main: [[{ node: AFTER, type: 'main' as const, index: 0 }]] },
				},
			};
			const execution = await runIn(world(), workflow);
			expect([execution.status, outputsOf(execution, AFTER)]).toEqual([
				'success',
				[
					[
						{ came: 'Ede', told: 'created' },
						{
							came: 'Epe',
							told: expect.stringContaining("'Code' is '47', but must be a text with its zeros"),
						},
						{ came: '', told: expect.stringContaining("'Name' is '#N/B'") },
					],
				],
			]);
			const hints = execution.data?.resultData.runData[STEP]?.[0]?.hints ?? [];
			const told = hints.some(({ message }) => message.includes("No column of this node is called 'kleur'"));
			expect([how, told]).toEqual([how, how === 'automatically']);
		},
	);

	test('the editor gets the columns of a mapper, and the choices of a list', async () => {
		const { client, credentials } = world();
		const about = (name: string, parameters: INodeParameters, type: string) => ({
			nodeTypeAndVersion: { name: `n8n-nodes-eboekhouden.${name}`, version: 1 },
			currentNodeParameters: parameters,
			credentials: { [type]: credentials.find((one) => one.type === type) },
		});
		const { fields } = await client.askNode<{ fields: { id: string; type: string }[] }>(
			'resource-mapper-fields',
			{
				...about('eBoekhouden', mapped('defineBelow', null), 'eBoekhoudenSoapApi'),
				...{ path: 'parameters.columns', methodName: 'getColumns' },
			},
		);
		expect([fields[0]?.id, fields.length > 10]).toEqual(['code', true]);
		const statuses = await client.askNode<{ value: string }[]>('options', {
			...about('outSmartTrigger', { event: 'workOrderGotStatus' }, 'outSmartApi'),
			...{ path: 'parameters.workStatus', methodName: 'getWorkStatuses' },
		});
		expect(statuses.map(({ value }) => value)).toContain('1');
	});

	test.each<[string, string, INodeParameters, string]>([
		[
			'an order with a status',
			'outSmartTrigger',
			{ event: 'workOrderGotStatus', workStatus: '1', status: 'Compleet' },
			'outSmartApi',
		],
		['a paid invoice', 'eBoekhoudenTrigger', { event: 'invoicePaid', of: 'debtors' }, 'eBoekhoudenSoapApi'],
	])('a trigger with a filter, tried by hand, gives %s', async (_what, name, parameters, type) => {
		const { client, credentials } = world();
		const credential = credentials.find((one) => one.type === type) ?? NONE;
		const [start] = given([]).nodes;
		const trigger: INode = {
			...{ id: 'trigger', name: 'The trigger', type: `n8n-nodes-eboekhouden.${name}`, typeVersion: 1 },
			...{ position: [0, 200], credentials: { [type]: { id: credential.id, name: credential.name } } },
			parameters: { ...parameters, pollTimes: { item: [{ mode: 'everyHour', minute: 0 }] } },
		};
		const after = { ...start, id: 'after', name: AFTER, type: 'n8n-nodes-base.noOp' } as INode;
		const { id } = await client.createWorkflow({
			...{ name: 'A trigger', nodes: [trigger, after], settings: { executionOrder: 'v1' } },
			connections: { [trigger.name]: { main: [[{ node: AFTER, type: 'main', index: 0 }]] } },
		});
		const execution = await client.runByHand(id, trigger.name);
		const [items = []] = outputsOf(execution, AFTER);
		expect([execution.status, items.length > 0]).toEqual(['success', true]);
	});
}
