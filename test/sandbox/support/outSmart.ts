import type { Sandbox } from '../../../sandbox';

export interface OutSmartAnswer {
	status: number;
	contentType: string | null;
	text: string;
}

export interface Envelope {
	code: number | string;
	messages: string[];
	response: unknown;
}

export type Row = Record<string, unknown>;

interface Sending {
	method?: string;
	/** What stands after the path, both tokens included. */
	query?: string;
	headers?: Record<string, string>;
	body?: string;
}

export function tokens({ outSmart }: Sandbox): string {
	return `token=${outSmart.credentials.token}&software_token=${outSmart.credentials.softwareToken}`;
}

/** One request below the base address, exactly as given. */
export async function send(sandbox: Sandbox, path: string, sending: Sending = {}): Promise<OutSmartAnswer> {
	const { method, query = tokens(sandbox), headers, body } = sending;
	const response = await fetch(`${sandbox.outSmart.url}${path}?${query}`, { method, headers, body });
	return {
		status: response.status,
		contentType: response.headers.get('content-type'),
		text: await response.text(),
	};
}

/** The envelope of a GET with these parameters. */
export async function get(sandbox: Sandbox, resource: string, parameters = ''): Promise<Envelope> {
	const { status, text } = await send(sandbox, `/${resource}`, {
		query: `${tokens(sandbox)}${parameters && `&${parameters}`}`,
	});
	if (status !== 200) throw new Error(text);
	return JSON.parse(text) as Envelope;
}

export async function post(sandbox: Sandbox, resource: string, rows: unknown): Promise<Envelope> {
	const { text } = await send(sandbox, `/${resource}`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(rows),
	});
	return JSON.parse(text) as Envelope;
}

export async function list(sandbox: Sandbox, resource: string, parameters = ''): Promise<Row[]> {
	return (await get(sandbox, resource, parameters)).response as Row[];
}

/** A work order that is only looked at. */
export async function workOrder(sandbox: Sandbox, id: string): Promise<Row> {
	return (await get(sandbox, 'GetWorkorder', `row_id=${id}&update_status=false`)).response as Row;
}
