import { sleep } from 'n8n-workflow';
import { sendThrough } from '../shared/n8n/http';
import type { Service, ServiceContext } from '../shared/n8n/service';
import type { SendHttp } from '../shared/transport/http';
import { onlyReading } from '../shared/transport/onlyReading';
import type { NmbrsClient } from './client/client';
import { isReading } from './client/reading';
import { connectNmbrsSoap, subdomainOf, type NmbrsSoapOptions } from './client/soapClient';

type Credential = Omit<NmbrsSoapOptions, 'send' | 'wait'>;

const opening =
	(guard: (send: SendHttp) => SendHttp = (send) => send) =>
	async (context: ServiceContext) => {
		const credential = await context.getCredentials<Credential>('nmbrsApi');
		return connectNmbrsSoap({ ...credential, send: guard(sendThrough(context.helpers)), wait: sleep });
	};

/** Every call has the login, so there is nothing to open or to close. */
const always: Service<NmbrsClient> = {
	open: opening(),
	async account(context) {
		const { domain } = await context.getCredentials<Credential>('nmbrsApi');
		return subdomainOf(domain).toLowerCase();
	},
	async close() {},
};

export const nmbrs: Service<NmbrsClient> = {
	...always,
	onlyReads: {
		...always,
		open: opening((send) => onlyReading(send, isReading)),
	},
};
