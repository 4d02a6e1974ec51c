import type { IDataObject } from 'n8n-workflow';
import { fetchOnce } from './fetchOnce';
import type { WorkflowFile } from '../../../engine';
import { isWhole, type Execution } from './execution';
import { until } from './wait';

export interface Login {
	email: string;
	password: string;
}

export interface Credential {
	name: string;
	type: string;
	data: Record<string, string | number | boolean>;
}

export interface Reference {
	id: string;
	name: string;
}

export interface CredentialReference extends Reference {
	type: string;
}

export interface SavedWorkflow extends WorkflowFile {
	id: string;
	name: string;
	active: boolean;
}

interface TestResult {
	status: 'OK' | 'Error';
	message: string;
}

/** The description of a node or a credential in the editor. */
export interface TypeDescription extends IDataObject {
	name: string;
	displayName: string;
}

const ENDED = ['success', 'error', 'crashed', 'canceled'];

/** Speaks with n8n as its editor does, and through the public API where that gives more. */
export class N8nClient {
	private cookie = '';
	private apiKey = '';

	constructor(private readonly url: string) {}

	/** Makes the owner of a new n8n. */
	async setUpOwner(login: Login): Promise<void> {
		await this.call('POST', '/rest/owner/setup', { ...login, firstName: 'Sandbox', lastName: 'Owner' });
	}

	/** Also of one that a container just began to start; the oldest n8n says that it is ready before its editor answers. */
	async untilThere(): Promise<void> {
		const isOk = async (path: string) =>
			(await fetchOnce(`${this.url}${path}`).catch(() => null))?.ok === true;
		const ask = async () =>
			((await isOk('/healthz/readiness')) && (await isOk('/rest/settings'))) || undefined;
		await until(ask, { what: "n8n's editor", seconds: 180 });
	}

	/** False until there is an owner. */
	async hasOwner(): Promise<boolean> {
		const settings = await this.data<{ userManagement: { showSetupOnFirstLoad: boolean } }>(
			'GET',
			'/rest/settings',
		);
		return !settings.userManagement.showSetupOnFirstLoad;
	}

	async logIn({ email, password }: Login): Promise<void> {
		await this.call('POST', '/rest/login', { emailOrLdapLoginId: email, password });
		const scopes = await this.data<string[]>('GET', '/rest/api-keys/scopes');
		const label = `key of ${new Date().toISOString()}`;
		const key = await this.data<{ rawApiKey: string }>('POST', '/rest/api-keys', {
			label,
			expiresAt: null,
			scopes,
		});
		this.apiKey = key.rawApiKey;
	}

	async nodeTypes(): Promise<TypeDescription[]> {
		return (await this.call('GET', '/types/nodes.json')) as TypeDescription[];
	}

	async credentialTypes(): Promise<TypeDescription[]> {
		return (await this.call('GET', '/types/credentials.json')) as TypeDescription[];
	}

	async credentials(): Promise<CredentialReference[]> {
		return await this.data('GET', '/rest/credentials');
	}

	async createCredential(credential: Credential): Promise<CredentialReference> {
		return await this.data('POST', '/rest/credentials', credential);
	}

	async deleteCredential(id: string): Promise<void> {
		await this.data('DELETE', `/rest/credentials/${id}`);
	}

	/** The "Retry" of the credential window, on values that need not be saved. */
	async testCredential({ name, type, data }: Credential): Promise<TestResult> {
		const [saved] = (await this.credentials()).filter((one) => one.type === type);
		return await this.data('POST', '/rest/credentials/test', {
			credentials: { id: saved?.id ?? '', name, type, data },
		});
	}

	async workflows(): Promise<Reference[]> {
		return await this.data('GET', '/rest/workflows');
	}

	async workflow(id: string): Promise<SavedWorkflow> {
		return await this.data('GET', `/rest/workflows/${id}`);
	}

	async createWorkflow({ name, nodes, connections, settings }: WorkflowFile): Promise<SavedWorkflow> {
		// The oldest n8n requires `active: false`.
		const workflow = { name, nodes, connections, settings, active: false };
		return await this.data('POST', '/rest/workflows', workflow);
	}

	/** "Execute workflow" in the editor, from the named trigger; gives the execution when it ended. */
	async runByHand(workflowId: string, triggerName: string): Promise<Execution> {
		return await this.ended(await this.startByHand(workflowId, triggerName));
	}

	/** The same, for an execution that does not end by itself; gives its id. */
	async startByHand(workflowId: string, triggerName: string): Promise<string> {
		const { executionId } = await this.data<{ executionId: string }>(
			'POST',
			`/rest/workflows/${workflowId}/run`,
			// Only the oldest n8n wants the workflow itself.
			{ workflowData: await this.workflow(workflowId), triggerToStartFrom: { name: triggerName } },
		);
		return executionId;
	}

	async activate(workflowId: string): Promise<void> {
		await this.call('POST', `/api/v1/workflows/${workflowId}/activate`);
	}

	async deactivate(workflowId: string): Promise<void> {
		await this.call('POST', `/api/v1/workflows/${workflowId}/deactivate`);
	}

	async executionsOf(workflowId: string): Promise<Execution[]> {
		const answer = await this.call('GET', `/api/v1/executions?workflowId=${workflowId}`);
		// A workflow may call itself.
		return (answer as { data: Execution[] }).data.filter(({ mode }) => mode !== 'integrated');
	}

	/** Activates the workflow until its schedule has started it, and gives that execution when it ended. */
	async runBySchedule(workflowId: string): Promise<Execution> {
		await this.activate(workflowId);
		const { id } = await this.started(workflowId);
		await this.deactivate(workflowId);
		return await this.ended(id);
	}

	/** Waits for an execution of this workflow, whoever starts it. Most of a minute may pass before a schedule does. */
	async started(workflowId: string, seconds = 90): Promise<Execution> {
		return await this.startedTimes(workflowId, 1, seconds);
	}

	/** Waits until it was started so often; gives the last of these. */
	async startedTimes(workflowId: string, times: number, seconds = 60): Promise<Execution> {
		const last = async () => (await this.executionsOf(workflowId)).at(-times);
		return await until(last, { what: `execution ${times} of workflow ${workflowId}`, seconds });
	}

	/** The execution in its present state, ended or not. */
	async execution(executionId: string): Promise<Execution> {
		return (await this.call('GET', `/api/v1/executions/${executionId}?includeData=true`)) as Execution;
	}

	async ended(executionId: string, seconds = 120): Promise<Execution> {
		const ask = async () => {
			const execution = await this.execution(executionId);
			return ENDED.includes(execution.status) && isWhole(execution) ? execution : undefined;
		};
		return await until(ask, { what: `execution ${executionId} to end`, seconds });
	}

	/** Waits until the execution waits for somebody, or has ended. */
	async waiting(executionId: string, seconds = 60): Promise<Execution> {
		const ask = async () => {
			const execution = await this.execution(executionId);
			return [...ENDED, 'waiting'].includes(execution.status) ? execution : undefined;
		};
		return await until(ask, { what: `execution ${executionId} to wait`, seconds });
	}

	/** What the editor asks of a node while it is set up, such as the columns of a mapper. */
	async askNode<T>(what: 'resource-mapper-fields' | 'options', asked: object): Promise<T> {
		return await this.data('POST', `/rest/dynamic-node-parameters/${what}`, asked);
	}

	/** The content of an answer of the editor's API. */
	private async data<T>(method: string, path: string, body?: object): Promise<T> {
		return ((await this.call(method, path, body)) as { data: T }).data;
	}

	private async call(method: string, path: string, body?: object): Promise<unknown> {
		const answer = await fetchOnce(this.url + path, {
			method,
			headers: {
				...(body && { 'Content-Type': 'application/json' }),
				...(this.cookie && { Cookie: this.cookie }),
				...(this.apiKey && path.startsWith('/api/') && { 'X-N8N-API-KEY': this.apiKey }),
			},
			...(body && { body: JSON.stringify(body) }),
		});
		this.keepCookies(answer);
		const text = await answer.text();
		if (!answer.ok) throw new Error(`n8n answered ${answer.status} to ${method} ${path}: ${reasonIn(text)}`);
		return JSON.parse(text);
	}

	private keepCookies({ headers }: Response): void {
		const cookies = headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
		if (cookies.length > 0) this.cookie = cookies.join('; ');
	}
}

/** Only the message: the rest of an answer may repeat the request with its secrets. */
function reasonIn(answer: string): string {
	try {
		return String((JSON.parse(answer) as { message?: unknown }).message);
	} catch {
		return answer.slice(0, 200);
	}
}
