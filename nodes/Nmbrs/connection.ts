import { sleep } from 'n8n-workflow';
import { sendThrough } from '../../base/n8n/http';
import { isCredentialThere, type Service, type ServiceContext } from '../../base/n8n/service';
import type { SendHttp } from '../../base/transport/http';
import { onlyReading } from '../../base/transport/onlyReading';
import type { NmbrsClient } from '../../services/nmbrs/client';
import { isReading } from '../../services/nmbrs/reading';
import { connectNmbrsSoap, subdomainOf, type NmbrsSoapOptions } from '../../services/nmbrs/soapClient';

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
		isChosen: async (context) => await isCredentialThere(context, 'nmbrsApi'),
	},
};
