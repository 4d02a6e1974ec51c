import type { IExecuteFunctions, ILoadOptionsFunctions } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';
import { sendThrough } from '../shared/n8n/http';
import type { Connection } from '../shared/n8n/operation';
import type { OutSmartClient } from './client/client';
import { connectOutSmart, type OutSmartOptions } from './client/restClient';

type Credential = Pick<OutSmartOptions, 'token' | 'softwareToken' | 'bearerToken' | 'baseUrl'>;

/** Every call carries the tokens, so there is nothing to open or to close. */
export const connection: Connection<OutSmartClient> = {
	connect: clientFor,
	async close() {},
};

/** For a node or a drop-down. */
export async function clientFor(node: IExecuteFunctions | ILoadOptionsFunctions): Promise<OutSmartClient> {
	const credential = await credentialOf(node);
	return connectOutSmart({ ...credential, send: sendThrough(node.helpers), wait: sleep });
}

async function credentialOf(node: IExecuteFunctions | ILoadOptionsFunctions): Promise<Credential> {
	return await node.getCredentials<Credential>('outSmartApi');
}
