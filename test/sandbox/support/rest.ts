import { startSandbox } from '../../../sandbox';
import type { DataSet, Sandbox } from '../../../sandbox';
import { readRestContract } from '../../support/restContract';

export interface RestAnswer {
	status: number;
	text: string;
	/** Undefined when there is no body. */
	json: Record<string, unknown> | undefined;
	headers: Headers;
}

interface Sending {
	body?: unknown;
	/** Exactly this text instead. */
	text?: string;
	authorization?: string;
	contentType?: string;
}

/** Undefined of what a fault made of it. */
function parsed(text: string): Record<string, unknown> | undefined {
	try {
		return JSON.parse(text) as Record<string, unknown>;
	} catch {
		return undefined;
	}
}

/** One request below the base address, exactly as given. */
export async function send(
	{ eBoekhoudenRest }: Sandbox,
	method: string,
	path: string,
	{ body, text, authorization, contentType = 'application/json' }: Sending = {},
): Promise<RestAnswer> {
	const sent = text ?? (body === undefined ? undefined : JSON.stringify(body));
	const response = await fetch(`${eBoekhoudenRest.url}${path}`, {
		method,
		headers: {
			...(authorization !== undefined && { Authorization: authorization }),
			...(sent !== undefined && { 'Content-Type': contentType }),
		},
		body: sent,
	});
	const answer = await response.text();
	const isJson = response.headers.get('content-type')?.startsWith('application/json');
	const json = isJson ? parsed(answer) : undefined;
	return { status: response.status, text: answer, json, headers: response.headers };
}

export async function open(sandbox: Sandbox): Promise<string> {
	const { accessToken } = sandbox.eBoekhoudenRest.credentials;
	const { json } = await send(sandbox, 'POST', '/v1/session', { body: { accessToken, source: 'test' } });
	return json?.token as string;
}

/** One request in a session of its own. */
export async function call(
	sandbox: Sandbox,
	method: string,
	path: string,
	sending: Sending = {},
): Promise<RestAnswer> {
	return await send(sandbox, method, path, { authorization: await open(sandbox), ...sending });
}

/** Status and code of a refusal; the status alone when there is no body. */
export async function refusal(
	sandbox: Sandbox,
	method: string,
	path: string,
	body?: unknown,
): Promise<string> {
	const { status, json } = await call(sandbox, method, path, { body });
	return json ? `${status} ${String(json.code)}` : String(status);
}

export function ledgerId({ books }: Sandbox, code: string): number {
	return books.ledgerAccount(code)?.id ?? -1;
}

/**
 * As useSandbox; and every call of the tests is held against what the vendor published, where that is, but for those with
 * a field that is ignored, as it has to be.
 */
export function useRestSandbox(data?: DataSet): () => Sandbox {
	const contract = readRestContract();
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await startSandbox({ data });
	});
	afterEach(() => {
		const problems = contract?.problems(sandbox.calls.filter(({ ignored }) => ignored.length === 0)) ?? [];
		sandbox.reset();
		expect(problems).toEqual([]);
	});
	afterAll(() => sandbox.stop());
	return () => sandbox;
}
