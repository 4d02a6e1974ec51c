import './boot';
import { Container } from '@n8n/di';
import { ExecutionLifecycleHooks, PollContext, TriggersAndPollers } from 'n8n-core';
import { Workflow } from 'n8n-workflow';
import type { IDataObject, INodeExecutionData, INodeParameters, WorkflowExecuteMode } from 'n8n-workflow';
import { additionalData } from './additional-data';
import { EngineCredentials, type CredentialSet } from './credentials';
import { loadPackages, type Packages } from './packages';

export interface PollOptions {
	packageDir?: string;
	credentials: CredentialSet;
	/** Credential types that the node is given; default: those of `credentials` that it declares. */
	credentialTypes?: string[];
}

/** The result of a poll; null when it gave nothing, not even an execution without items. */
export type Polled = IDataObject[] | null;

const NAME = 'Trigger';

/**
 * A polling trigger in an active workflow, as n8n runs it without its durable cursors, which are off by default: what the node
 * keeps is one object in memory, and is stored when a poll gives something, and once at the end of the activation.
 */
export class PolledNode {
	private workflow: Workflow;
	private stored: IDataObject = {};

	private constructor(
		private readonly type: string,
		private parameters: INodeParameters,
		private readonly options: PollOptions,
		private readonly packages: Packages,
	) {
		this.workflow = this.load();
	}

	static async make(type: string, parameters: INodeParameters, options: PollOptions): Promise<PolledNode> {
		return new PolledNode(type, parameters, options, await loadPackages(options.packageDir));
	}

	/** Switches the workflow on, or restarts n8n, which both begin with a poll and what was stored. */
	async activate(parameters?: INodeParameters): Promise<Polled> {
		if (parameters) this.parameters = parameters;
		this.workflow = this.load();
		const given = await this.poll();
		this.store();
		return given;
	}

	/** n8n is killed when a poll ends: what is only in memory is lost. */
	restart(): void {
		this.workflow = this.load();
	}

	/** By the schedule. */
	async poll(): Promise<Polled> {
		const answer = await this.run('trigger');
		if (answer === null) return null;
		this.store();
		return answer.flat().map(({ json }) => json);
	}

	/** "Fetch Test Event" in the editor, which stores nothing. */
	async pollByHand(): Promise<Polled> {
		const answer = await this.run('manual');
		return answer && answer.flat().map(({ json }) => json);
	}

	/** What n8n would have in its database. */
	get kept(): IDataObject {
		return (this.stored[`node:${NAME}`] ?? {}) as IDataObject;
	}

	private async run(mode: WorkflowExecuteMode): Promise<INodeExecutionData[][] | null> {
		const node = this.workflow.getNode(NAME);
		if (!node) throw new Error('The workflow has no trigger');
		const credentialsHelper = new EngineCredentials(this.packages, this.options.credentials);
		const base = { id: 'engine', name: 'Workflow', nodes: [node], connections: {}, settings: {} };
		const stored = { isArchived: false, activeVersionId: null, createdAt: new Date(), updatedAt: new Date() };
		const hooks = new ExecutionLifecycleHooks(mode, 'poll', { ...base, ...stored, active: true });
		const data = additionalData({ credentialsHelper, hooks });
		const context = new PollContext(this.workflow, node, data, mode, 'update');
		return await Container.get(TriggersAndPollers).runPollFunction(this.workflow, node, context);
	}

	private store(): void {
		if (this.workflow.staticData.__dataChanged !== true) return;
		this.stored = JSON.parse(JSON.stringify(this.workflow.staticData)) as IDataObject;
		this.workflow.staticData.__dataChanged = false;
	}

	private load(): Workflow {
		const { type, options, packages } = this;
		const version = packages.defaultVersion(type);
		const declared = packages.getByNameAndVersion(type, version).description.credentials ?? [];
		const types =
			options.credentialTypes ??
			declared.map(({ name }) => name).filter((name) => name in options.credentials);
		const credentials = Object.fromEntries(types.map((name) => [name, { id: null, name }]));
		const parameters = structuredClone(this.parameters);
		const node = { id: 'trigger', name: NAME, type, typeVersion: version, parameters, credentials };
		return new Workflow({
			id: 'engine',
			nodes: [{ ...node, position: [0, 0] }],
			connections: {},
			active: true,
			nodeTypes: packages,
			staticData: structuredClone(this.stored),
		});
	}
}
