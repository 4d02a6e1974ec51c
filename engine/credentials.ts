import { Credentials, getAdditionalKeys } from 'n8n-core';
import { ICredentialsHelper, NodeHelpers, UserError, Workflow } from 'n8n-workflow';
import type {
	ICredentialDataDecryptedObject,
	ICredentials,
	ICredentialsExpressionResolveValues,
	IExecuteData,
	IHttpRequestHelper,
	IHttpRequestOptions,
	INode,
	INodeCredentialsDetails,
	INodeProperties,
	IWorkflowExecuteAdditionalData,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import { authenticate, isCredentialTest, sessionField } from './credential-type';
import type { Packages } from './packages';

/** Credentials by type: a shipped workflow names them without an id. */
export type CredentialSet = Record<string, { name?: string; data: ICredentialDataDecryptedObject }>;

const NO_NODE: INode = {
	id: '',
	name: '',
	type: 'n8n-nodes-base.noOp',
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
};

/** What n8n's own helper does with its database, done with the given credentials; stores changes for one run. */
export class EngineCredentials extends ICredentialsHelper {
	private readonly stored: CredentialSet;

	constructor(
		private readonly packages: Packages,
		credentials: CredentialSet,
	) {
		super();
		this.stored = structuredClone(credentials);
	}

	getParentTypes(type: string): string[] {
		return this.packages.parentTypes(type);
	}

	isCredentialUsableByNode(type: string, nodeType: string): boolean {
		// An unknown type fails later, with its own message
		if (!this.packages.hasCredential(type)) return true;
		if (!this.packages.credential(type).restrictToSupportedNodes) return true;
		return this.packages.supportedNodes(type).includes(nodeType);
	}

	getCredentialsProperties(type: string): INodeProperties[] {
		const { extends: parents = [], properties } = this.packages.credential(type);
		const all: INodeProperties[] = [];
		for (const parent of parents) NodeHelpers.mergeNodeProperties(all, this.getCredentialsProperties(parent));
		NodeHelpers.mergeNodeProperties(all, properties);
		return all;
	}

	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		type: string,
		request: IHttpRequestOptions,
		workflow: Workflow,
		node: INode,
	): Promise<IHttpRequestOptions> {
		return await authenticate(this.packages.credential(type), credentials, request, workflow, node);
	}

	async preAuthentication(
		helpers: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
		type: string,
		node: INode,
		expired: boolean,
	): Promise<ICredentialDataDecryptedObject | undefined> {
		const credentialType = this.packages.credential(type);
		const session = sessionField(credentialType);
		if (session === undefined || !credentialType.preAuthentication) return undefined;
		if (credentials[session] !== '' && !expired && !isCredentialTest(node)) return undefined;
		const output = await this.runPreAuthentication(helpers, credentials, type);
		if (output?.[session] === undefined || !node.credentials) return undefined;
		await this.updateCredentials({ id: null, name: type }, type, { ...this.find(type), ...output });
		return Object.assign(credentials, output);
	}

	async runPreAuthentication(
		helpers: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
		type: string,
	): Promise<ICredentialDataDecryptedObject | undefined> {
		const output = await this.packages.credential(type).preAuthentication?.call(helpers, credentials);
		// A credential type says IDataObject where n8n stores credential data
		return output as ICredentialDataDecryptedObject | undefined;
	}

	async getCredentials(reference: INodeCredentialsDetails, type: string): Promise<ICredentials> {
		const credentials = new Credentials({ id: type, name: reference.name }, type);
		await credentials.setData(this.find(type, reference));
		return credentials;
	}

	async getDecrypted(
		additionalData: IWorkflowExecuteAdditionalData,
		reference: INodeCredentialsDetails,
		type: string,
		mode: WorkflowExecuteMode,
		executeData?: IExecuteData,
		raw?: boolean,
		scope?: ICredentialsExpressionResolveValues,
	): Promise<ICredentialDataDecryptedObject> {
		const data = structuredClone(this.find(type, reference));
		return raw ? data : this.complete(additionalData, data, type, mode, executeData, scope);
	}

	/** Fills in the defaults of the type and resolves expressions, as n8n does whenever a credential is used. */
	complete(
		additionalData: IWorkflowExecuteAdditionalData,
		data: ICredentialDataDecryptedObject,
		type: string,
		mode: WorkflowExecuteMode,
		executeData?: IExecuteData,
		scope: ICredentialsExpressionResolveValues = this.emptyScope(),
	): ICredentialDataDecryptedObject {
		// NodeHelpers is typed for the parameters of nodes; n8n itself uses it for credentials
		const parameters = data as Parameters<typeof NodeHelpers.getNodeParameters>[1];
		const properties = this.getCredentialsProperties(type);
		const complete = NodeHelpers.getNodeParameters(properties, parameters, true, false, null, null) ?? {};
		return scope.workflow.expression.getParameterValue(
			complete,
			scope.runExecutionData,
			scope.runIndex,
			scope.itemIndex,
			scope.node.name,
			scope.connectionInputData,
			mode,
			getAdditionalKeys(additionalData, mode, null, { isCredential: true }),
			executeData,
			false,
			complete,
		) as ICredentialDataDecryptedObject;
	}

	async updateCredentials(
		_reference: INodeCredentialsDetails,
		type: string,
		data: ICredentialDataDecryptedObject,
	): Promise<void> {
		this.stored[type] = { ...this.stored[type], data };
	}

	async updateCredentialsOauthTokenData(): Promise<void> {
		throw new Error('The engine does not support OAuth');
	}

	private find(type: string, reference?: INodeCredentialsDetails): ICredentialDataDecryptedObject {
		const entry = this.stored[type];
		if (!entry)
			throw new UserError(`Credential "${reference?.name ?? type}" does not exist for type "${type}".`);
		return entry.data;
	}

	private emptyScope(): ICredentialsExpressionResolveValues {
		const workflow = new Workflow({
			nodes: [NO_NODE],
			connections: {},
			active: false,
			nodeTypes: this.packages,
		});
		return {
			workflow,
			node: NO_NODE,
			connectionInputData: [],
			runExecutionData: null,
			runIndex: 0,
			itemIndex: 0,
		};
	}
}
