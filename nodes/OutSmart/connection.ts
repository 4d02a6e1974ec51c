import { sleep } from 'n8n-workflow';
import { sendThrough } from '../../base/n8n/http';
import type { Service } from '../../base/n8n/service';
import type { OutSmartClient } from '../../services/outSmart/client';
import { connectOutSmart, type OutSmartOptions } from '../../services/outSmart/restClient';

type Credential = Omit<OutSmartOptions, 'send' | 'wait'>;

/** The connection to OutSmart. Every call carries the tokens, so there is no session to open or to close. */
export const outSmart: Service<OutSmartClient> = {
	async open(context) {
		const credential = await context.getCredentials<Credential>('outSmartApi');
		return connectOutSmart({ ...credential, send: sendThrough(context.helpers), wait: sleep });
	},
	async close() {},
};
