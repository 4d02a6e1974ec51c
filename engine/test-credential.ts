import './boot';
import { ExecuteContext, RoutingNode } from 'n8n-core';
import { createEmptyRunExecutionData, NodeHelpers, Workflow } from 'n8n-workflow';
import type {
	IAuthenticateRuleResponseCode,
	IAuthenticateRuleResponseSuccessBody,
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	INode,
	INodeExecutionData,
	INodeType,
	INodeTypes,
	IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import { additionalData } from './additional-data';
import { EngineCredentials } from './credentials';
import { loadPackages } from './packages';

export interface CredentialTestResult {
	status: 'OK' | 'Error';
	message: string;
}

interface Credential {
	type: string;
	data: ICredentialDataDecryptedObject;
}

/** The result of "Test" in n8n's credential window (n8n: CredentialsTester, for types that have a `test` request). */
export async function testCredential(
	type: string,
	data: ICredentialDataDecryptedObject,
	options: { packageDir?: string } = {},
): Promise<CredentialTestResult> {
	const packages = await loadPackages(options.packageDir);
	const { test } = packages.credential(type);
	if (!test) return failed('No testing function found for this credential.');
	const credentialsHelper = new EngineCredentials(packages, { [type]: { data } });
	const noOp = packages.getByNameAndVersion('n8n-nodes-base.noOp');
	try {
		const context = additionalData({ credentialsHelper, currentNodeParameters: {} });
		const complete = credentialsHelper.complete(context, { ...data }, type, 'internal');
		const output = await request({ type, data: complete }, test, noOp, context);
		return judgeBody(test, output) ?? { status: 'OK', message: 'Connection successful!' };
	} catch (error) {
		return failed(failureMessage(error as RequestError, test));
	}
}

/** n8n sends the test as the only parameter of a made-up declarative node. */
async function request(
	{ type, data }: Credential,
	test: ICredentialTestRequest,
	{ description }: INodeType,
	context: IWorkflowExecuteAdditionalData,
): Promise<INodeExecutionData[][] | undefined> {
	const nodeType = testNodeType(description, type, test);
	const node: INode = {
		id: 'temp',
		name: 'Temp-Node',
		type: description.name,
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
		credentials: { [type]: { id: null, name: type } },
	};
	const nodeTypes = only(nodeType);
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	const executeContext = new ExecuteContext(
		workflow,
		node,
		context,
		'internal',
		createEmptyRunExecutionData(),
		0,
		[],
		{ main: [[{ json: {} }]] },
		{ node, data: {}, source: null },
		[],
	);
	return await new RoutingNode(executeContext, nodeType, { id: type, name: type, type, data }).runNode();
}

function testNodeType(
	description: INodeType['description'],
	credentialType: string,
	test: ICredentialTestRequest,
): INodeType {
	const routing = { request: test.request };
	return {
		description: {
			...description,
			credentials: [{ name: credentialType, required: true }],
			properties: [{ displayName: 'Temp', name: 'temp', type: 'string', default: '', routing }],
		},
	};
}

function only(nodeType: INodeType): INodeTypes {
	return {
		getByName: () => nodeType,
		getByNameAndVersion: (_type, version) => NodeHelpers.getVersionedNodeType(nodeType, version),
		getKnownTypes: () => ({}),
	};
}

function failed(message: string): CredentialTestResult {
	return { status: 'Error', message };
}

type Rule = IAuthenticateRuleResponseCode | IAuthenticateRuleResponseSuccessBody;

interface RequestError extends Error {
	cause?: { response?: { status: number; statusText?: string }; code?: string };
}

function failureMessage({ message, cause }: RequestError, { rules = [] }: ICredentialTestRequest): string {
	if (!cause?.response) return cause?.code ?? message;
	const { status, statusText } = cause.response;
	const rule = (rules as Rule[]).find(
		({ type, properties }) => type === 'responseCode' && properties.value === status,
	);
	if (rule) return String(rule.properties.message);
	if (status < 199 || status > 299) return statusText || `Received HTTP status code: ${status}`;
	return message;
}

function judgeBody(
	{ rules = [] }: ICredentialTestRequest,
	output: INodeExecutionData[][] | undefined,
): CredentialTestResult | undefined {
	const body = output?.[0]?.[0]?.json;
	for (const rule of rules as Rule[]) {
		if (rule.type !== 'responseSuccessBody' || !('key' in rule.properties)) continue;
		const { key, value, message } = rule.properties;
		if (valueAt(body, key) === value) return failed(message);
	}
	return undefined;
}

function valueAt(body: unknown, path: string): unknown {
	return path.split('.').reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], body);
}
