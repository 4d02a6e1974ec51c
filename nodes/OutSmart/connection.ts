import { sleep } from 'n8n-workflow';
import { sendThrough } from '../../base/n8n/http';
import { isCredentialThere, type Service } from '../../base/n8n/service';
import { onlyReading } from '../../base/transport/onlyReading';
import type { OutSmartClient } from '../../services/outSmart/client';
import { isReading } from '../../services/outSmart/reading';
import { connectOutSmart, type OutSmartOptions } from '../../services/outSmart/restClient';

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
		isChosen: async (context) => await isCredentialThere(context, 'outSmartApi'),
		async open(context) {
			const credential = await context.getCredentials<Credential>('outSmartApi');
			const send = onlyReading(sendThrough(context.helpers), isReading);
			return connectOutSmart({ ...credential, send, wait: sleep });
		},
	},
};
