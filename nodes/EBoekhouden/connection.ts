import type { IExecuteFunctions, ILoadOptionsFunctions } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';
import { sendThrough } from '../shared/n8n/http';
import type { Connection } from '../shared/n8n/operation';
import type { EBoekhoudenClient } from './client/client';
import { connectEBoekhoudenSoap, type EBoekhoudenSoapOptions } from './client/soap/soapClient';

type SoapCredential = Pick<
	EBoekhoudenSoapOptions,
	'username' | 'securityCode1' | 'securityCode2' | 'baseUrl'
>;

/** The session opens at the first call and ends with the node's run: n8n tells a node nothing of the end of an execution. */
export const connection: Connection<EBoekhoudenClient> = {
	async connect(node) {
		const credential = await credentialOf(node);
		return connectEBoekhoudenSoap({ ...credential, send: sendThrough(node.helpers), wait: sleep });
	},
	async close(client) {
		await client.close();
	},
};

/** For a drop-down. */
export async function withClient<T>(
	node: ILoadOptionsFunctions,
	use: (client: EBoekhoudenClient) => Promise<T>,
): Promise<T> {
	const credential = await credentialOf(node);
	const client = connectEBoekhoudenSoap({ ...credential, send: sendThrough(node.helpers), wait: sleep });
	try {
		return await use(client);
	} finally {
		await client.close();
	}
}

async function credentialOf(node: IExecuteFunctions | ILoadOptionsFunctions): Promise<SoapCredential> {
	return await node.getCredentials<SoapCredential>('eBoekhoudenSoapApi');
}
