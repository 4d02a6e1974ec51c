import { sleep } from 'n8n-workflow';
import { sendThrough } from '../shared/n8n/http';
import type { Service } from '../shared/n8n/service';
import type { NmbrsClient } from './client/client';
import { connectNmbrsSoap, subdomainOf, type NmbrsSoapOptions } from './client/soapClient';

type Credential = Omit<NmbrsSoapOptions, 'send' | 'wait'>;

/** Every call has the login, so there is nothing to open or to close. */
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
