import type { ICredentialDataDecryptedObject, INodeProperties } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';
import { sendThrough } from '../shared/n8n/http';
import type { Service, ServiceContext } from '../shared/n8n/service';
import type { Books } from './books/books';
import { connectEBoekhoudenRest, type EBoekhoudenRestOptions } from './books/rest/restClient';
import { connectEBoekhoudenSoap, type EBoekhoudenSoapOptions } from './books/soap/soapClient';

type SoapCredential = Omit<EBoekhoudenSoapOptions, 'send' | 'wait'>;
type RestCredential = Omit<EBoekhoudenRestOptions, 'send' | 'wait'>;

/**
 * How the node gets into the books, and by that over which protocol. The values are saved in workflows and never change,
 * nor does the default: a workflow from before has none of them.
 */
export const authentication: INodeProperties = {
	displayName: 'Authentication',
	name: 'authentication',
	type: 'options',
	noDataExpression: true,
	options: [
		{
			name: 'API Token',
			value: 'rest',
			description: 'Newer: one token, longer lists; not yet tried in an administration',
		},
		{
			name: 'Username and Security Codes',
			value: 'soap',
			description: 'As it always was',
		},
	],
	default: 'soap',
};

/** The session opens at the first call and ends with the node's run: n8n tells a node nothing of the end of an execution. */
export const eBoekhouden: Service<Books> = {
	async open(context) {
		const tools = { send: sendThrough(context.helpers), wait: sleep };
		if (isByToken(context)) {
			const { accessToken, ...credential } = await credentialOf<RestCredential>(
				context,
				'eBoekhoudenRestApi',
			);
			return connectEBoekhoudenRest({ ...credential, accessToken: String(accessToken ?? ''), ...tools });
		}
		return connectEBoekhoudenSoap({
			...(await credentialOf<SoapCredential>(context, 'eBoekhoudenSoapApi')),
			...tools,
		});
	},
	async account(context) {
		if (isByToken(context)) return '';
		const { username } = await credentialOf<SoapCredential>(context, 'eBoekhoudenSoapApi');
		return username.trim().toLowerCase();
	},
	async close(client) {
		await client.close();
	},
};

async function credentialOf<Credential extends object>(
	context: ServiceContext,
	type: string,
): Promise<Credential> {
	return await context.getCredentials<Credential & ICredentialDataDecryptedObject>(type);
}

/** As its node chose. What does not say so is from before there was a choice. */
function isByToken(context: ServiceContext): boolean {
	return context.getNode().parameters.authentication === 'rest';
}
