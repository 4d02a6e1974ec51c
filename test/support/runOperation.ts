import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { NODE, runNode, type CredentialSet, type EngineRun, type RunNodeOptions } from '../../engine';
import type { Operation } from '../../base/n8n/operation';
import { resources as booksResources } from '../../nodes/EBoekhouden/resources';
import { resources as payrollResources } from '../../nodes/Nmbrs/resources';
import { resources as fieldResources } from '../../nodes/OutSmart/resources';
import type { Sandbox } from '../../sandbox';
import { IN_WORKFLOW } from './carryOut';
import { startNear } from './sandbox';

type Options = Pick<RunNodeOptions, 'input' | 'onError' | 'retryOnFail' | 'timezone'>;

/** After a failure the next item goes on. */
export const CONTINUE = { onError: 'continueRegularOutput' } as const;

/** What a field has that is chosen from a list of the account, or filled in beside it. */
export const picked = (value: string, mode = 'code') => ({ __rl: true, mode, value }) as const;

export interface OperationRun {
	items: IDataObject[];
	/** The input items that each output item comes from. */
	pairs: unknown[];
	execution: EngineRun;
}

/** That of the token, for nodes that work by it. */
export function tokenOf({
	eBoekhoudenRest: { url, credentials },
}: Pick<Sandbox, 'eBoekhoudenRest'>): CredentialSet {
	return { eBoekhoudenRestApi: { data: { ...credentials, baseUrl: url } } };
}

/** Credentials of the sandbox for all nodes, and for Send Email. */
export function credentialsOf(sandbox: Sandbox): CredentialSet {
	const { eBoekhouden, nmbrs, outSmart } = sandbox;
	return {
		...tokenOf(sandbox),
		eBoekhoudenSoapApi: { data: { ...eBoekhouden.credentials, baseUrl: eBoekhouden.url } },
		nmbrsApi: { data: { ...nmbrs.credentials, baseUrl: nmbrs.url } },
		outSmartApi: { data: { ...outSmart.credentials, baseUrl: outSmart.url } },
		smtp: { data: { host: 'mail.example.com', port: 465 } },
	};
}

interface OfNode {
	readonly value: string;
	readonly operations: readonly Pick<Operation<never>, 'value' | 'passesItems'>[];
}

const RESOURCES: Record<'eBoekhouden' | 'nmbrs' | 'outSmart', readonly OfNode[]> = {
	eBoekhouden: booksResources,
	nmbrs: payrollResources,
	outSmart: fieldResources,
};

/** A sandbox for a file of tests, fresh for each of them, and a way to run one operation of one node against it. */
export function useOperations(type: 'eBoekhouden' | 'nmbrs' | 'outSmart') {
	let running: Sandbox | undefined;
	const sandbox = () => {
		if (!running) throw new Error('the sandbox does not run');
		return running;
	};
	beforeAll(async () => {
		running = await startNear();
	});
	afterAll(async () => await sandbox().stop());
	beforeEach(() => sandbox().reset());

	async function run(
		[resource, operation]: [string, string],
		parameters: INodeParameters = {},
		options: Options = {},
	): Promise<OperationRun> {
		const passes = RESOURCES[type].some(
			({ value, operations }) =>
				value === resource && operations.some((one) => one.value === operation && one.passesItems),
		);
		// What is left of a record by default is tested by itself.
		const given = { resource, operation, output: 'raw', ...(passes && IN_WORKFLOW), ...parameters };
		const credentials = credentialsOf(sandbox());
		const execution = await runNode(`n8n-nodes-eboekhouden.${type}`, given, { credentials, ...options });
		return {
			items: execution.items(NODE),
			pairs: execution.nodeItems(NODE).map(({ pairedItem }) => pairedItem),
			execution,
		};
	}
	/** One operation, with parameters that all its runs have, under their own. */
	const runnerOf =
		(name: [resource: string, operation: string], common: INodeParameters = {}) =>
		async (parameters: INodeParameters = {}, options: Options = {}) =>
			await run(name, { ...common, ...parameters }, options);
	return { sandbox, run, runnerOf };
}
