import { sleep } from 'n8n-workflow';
import { sendThrough } from '../shared/n8n/http';
import type { Service } from '../shared/n8n/service';
import { onlyReading } from '../shared/transport/onlyReading';
import type { OutSmartClient } from './client/client';
import { isReading } from './client/reading';
import { connectOutSmart, type OutSmartOptions } from './client/restClient';

type Credential = Omit<OutSmartOptions, 'send' | 'wait'>;

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
			const send = onlyReading(sendThrough(context.helpers), isReading);
			const options = { ...credential, send, wait: sleep };
			const client = connectOutSmart(options);
			if (!credential.bearerToken?.trim()) return client;
			return { ...client, withoutBearer: connectOutSmart({ ...options, bearerToken: '' }) };
		},
	},
};
