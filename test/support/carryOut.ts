import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Operation } from '../../base/n8n/operation';

interface Given<Client> {
	client: Client;
	/** Parameters that are not given have their default, as in n8n. */
	parameters?: Record<string, unknown>;
	input?: IDataObject[];
	/** Credential and place, as one text. */
	where?: string;
	continueOnFail?: boolean;
	helpers?: object;
}

/** How the shipped workflows set an operation for all items: what is refused is a row, in the language of their Settings. */
export const IN_WORKFLOW = { problemsAsRows: true, language: 'nl' } as const;

const NOTHING_ENDS = { done: async () => {}, end: async () => {} };

/** Runs one operation by itself, without n8n's engine. */
export async function carryOut<Client>(
	operation: Operation<Client>,
	{ client, parameters = {}, input = [{}], where = '', continueOnFail = false, helpers = {} }: Given<Client>,
): Promise<INodeExecutionData[]> {
	const defaults = Object.fromEntries(operation.properties.map(({ name, default: value }) => [name, value]));
	const given: Record<string, unknown> = {
		...defaults,
		...(operation.passesItems && IN_WORKFLOW),
		...parameters,
	};
	const saved = { settings: given.settings };
	const items = input.map((json) => ({ json }));
	const node = {
		getInputData: () => items,
		getNode: () => ({ id: '1', name: 'N', type: 't', typeVersion: 1, position: [0, 0], parameters: saved }),
		getNodeParameter: (name: string, _index: number, fallback: unknown) =>
			name in given ? given[name] : fallback,
		getTimezone: () => 'Europe/Amsterdam',
		getMode: () => 'manual',
		getWorkflowStaticData: () => ({}),
		getExecutionId: () => '',
		helpers,
	} as unknown as IExecuteFunctions;
	const clients = {
		administrationOf: () => '',
		whereOf: () => where,
		identity: async () => await Promise.resolve(''),
		in: async () => await Promise.resolve(client),
		...NOTHING_ENDS,
	};
	return await operation.run({ node, clients, items, goesOn: continueOnFail });
}
