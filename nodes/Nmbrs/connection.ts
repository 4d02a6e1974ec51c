import type { IExecuteFunctions, ILoadOptionsFunctions } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';
import { sendThrough } from '../shared/n8n/http';
import type { Connection } from '../shared/n8n/operation';
import type { NmbrsClient } from './client/client';
import { connectNmbrsSoap, type NmbrsSoapOptions } from './client/soapClient';

type Credential = Pick<NmbrsSoapOptions, 'username' | 'token' | 'domain' | 'baseUrl'>;

/** Every call carries the login, so there is nothing to open or to close. */
export const connection: Connection<NmbrsClient> = {
	connect: clientFor,
	async close() {},
};

/** For a node or a drop-down. */
export async function clientFor(node: IExecuteFunctions | ILoadOptionsFunctions): Promise<NmbrsClient> {
	const credential = await credentialOf(node);
	return connectNmbrsSoap({ ...credential, send: sendThrough(node.helpers), wait: sleep });
}

async function credentialOf(node: IExecuteFunctions | ILoadOptionsFunctions): Promise<Credential> {
	return await node.getCredentials<Credential>('nmbrsApi');
}
