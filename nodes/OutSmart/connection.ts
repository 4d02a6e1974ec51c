import { sleep } from 'n8n-workflow';
import { sendThrough } from '../shared/n8n/http';
import type { Service } from '../shared/n8n/service';
import type { HttpRequest } from '../shared/transport/http';
import { onlyReading } from '../shared/transport/onlyReading';
import type { OutSmartClient } from './client/client';
import { connectOutSmart, type OutSmartOptions } from './client/restClient';

type Credential = Omit<OutSmartOptions, 'send' | 'wait'>;

/** All that a check sends. Reading an order marks it unless the call says otherwise. */
export const READING: ReadonlySet<string> = new Set([
	'GET employees',
	'GET workstatusses',
	'GET GetWorkorders update_status=false',
	'GET relations',
	'GET materials',
	'GET hourtypes',
]);

/** Every call has the tokens, so there is nothing to open or to close. */
const always: Service<OutSmartClient> = {
	async open(context) {
		const credential = await context.getCredentials<Credential>('outSmartApi');
		return connectOutSmart({ ...credential, send: sendThrough(context.helpers), wait: sleep });
	},
	async close() {},
};

export const outSmart: Service<OutSmartClient> = {
	...always,
	onlyReads: {
		...always,
		async open(context) {
			const credential = await context.getCredentials<Credential>('outSmartApi');
			const send = onlyReading(sendThrough(context.helpers), (request) => READING.has(call(request)));
			const options = { ...credential, send, wait: sleep };
			const client = connectOutSmart(options);
			if (!credential.bearerToken?.trim()) return client;
			return { ...client, withoutBearer: connectOutSmart({ ...options, bearerToken: '' }) };
		},
	},
};

/** With what it does to orders, as the service reads it: the last of several. */
function call({ method, url }: HttpRequest): string {
	const { pathname, searchParams } = new URL(url);
	const resource = pathname.split('/').filter(Boolean).pop() ?? '';
	const marks = searchParams.getAll('update_status').pop();
	return [method, resource, ...(marks === undefined ? [] : [`update_status=${marks}`])].join(' ');
}
