import './boot';
import { ExternalSecretsProxy, type ExecutionLifecycleHooks } from 'n8n-core';
import type { INodeParameters, IWorkflowExecuteAdditionalData } from 'n8n-workflow';
import type { EngineCredentials } from './credentials';

const BASE_URL = 'http://localhost:5678';

interface Parts {
	credentialsHelper: EngineCredentials;
	hooks?: ExecutionLifecycleHooks;
	executionId?: string;
	currentNodeParameters?: INodeParameters;
}

function unavailable(what: string) {
	return async (): Promise<never> => {
		throw new Error(`${what} needs a running n8n`);
	};
}

/** What n8n gives every execution. The addresses must be absolute URLs: n8n makes `$execution` of them. */
export function additionalData(parts: Parts): IWorkflowExecuteAdditionalData {
	return {
		...parts,
		currentNodeExecutionIndex: 0,
		variables: {},
		userId: 'engine',
		externalSecretsProxy: new ExternalSecretsProxy(),
		instanceBaseUrl: `${BASE_URL}/`,
		restApiUrl: `${BASE_URL}/rest`,
		formBaseUrl: `${BASE_URL}/form`,
		formTestBaseUrl: `${BASE_URL}/form-test`,
		formWaitingBaseUrl: `${BASE_URL}/form-waiting`,
		webhookBaseUrl: `${BASE_URL}/webhook`,
		webhookTestBaseUrl: `${BASE_URL}/webhook-test`,
		webhookWaitingBaseUrl: `${BASE_URL}/webhook-waiting`,
		mcpBaseUrl: `${BASE_URL}/mcp`,
		mcpTestBaseUrl: `${BASE_URL}/mcp-test`,
		setExecutionStatus: () => {},
		sendDataToUI: () => {},
		logAiEvent: () => {},
		getRunExecutionData: async () => undefined,
		getRuntimeCredential: async () => undefined,
		executeWorkflow: unavailable('A sub-workflow'),
		startRunnerTask: unavailable('A Code node'),
	};
}
