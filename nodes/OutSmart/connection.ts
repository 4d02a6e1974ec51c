import { sleep } from 'n8n-workflow';
import { sendThrough } from '../shared/n8n/http';
import type { Service } from '../shared/n8n/service';
import type { OutSmartClient } from './client/client';
import { connectOutSmart, type OutSmartOptions } from './client/restClient';

type Credential = Omit<OutSmartOptions, 'send' | 'wait'>;

/** Every call has the tokens, so there is nothing to open or to close. */
export const outSmart: Service<OutSmartClient> = {
	async open(context) {
		const credential = await context.getCredentials<Credential>('outSmartApi');
		return connectOutSmart({ ...credential, send: sendThrough(context.helpers), wait: sleep });
	},
	async close() {},
};
