import { sleep } from 'n8n-workflow';
import { sendThrough } from '../shared/n8n/http';
import type { Service } from '../shared/n8n/service';
import type { Books } from './books/books';
import { connectEBoekhoudenSoap, type EBoekhoudenSoapOptions } from './books/soap/soapClient';

type SoapCredential = Omit<EBoekhoudenSoapOptions, 'send' | 'wait'>;

/** The session opens at the first call and ends with the node's run: n8n tells a node nothing of the end of an execution. */
export const eBoekhouden: Service<Books> = {
	async open(context) {
		const credential = await context.getCredentials<SoapCredential>('eBoekhoudenSoapApi');
		return connectEBoekhoudenSoap({ ...credential, send: sendThrough(context.helpers), wait: sleep });
	},
	async close(client) {
		await client.close();
	},
};
