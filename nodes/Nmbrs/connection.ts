import { sleep } from 'n8n-workflow';
import { sendThrough } from '../../base/n8n/http';
import type { Service } from '../../base/n8n/service';
import type { NmbrsClient } from '../../services/nmbrs/client';
import { connectNmbrsSoap, subdomainOf, type NmbrsSoapOptions } from '../../services/nmbrs/soapClient';

type Credential = Omit<NmbrsSoapOptions, 'send' | 'wait'>;

/** The connection to Nmbrs. Every call carries the login, so there is no session to open or to close. */
export const nmbrs: Service<NmbrsClient> = {
	async open(context) {
		const credential = await context.getCredentials<Credential>('nmbrsApi');
		return connectNmbrsSoap({ ...credential, send: sendThrough(context.helpers), wait: sleep });
	},
	async account(context) {
		const { domain } = await context.getCredentials<Credential>('nmbrsApi');
		return subdomainOf(domain).toLowerCase();
	},
	async close() {},
};
