import { createHash } from 'node:crypto';
import { type ICredentialDataDecryptedObject, type INodeProperties, sleep } from 'n8n-workflow';
import { sendThrough } from '../../base/n8n/http';
import { FindingError } from '../../base/problems/problem';
import { onceInExecution, ONLY_ONE, type Service, type ServiceContext } from '../../base/n8n/service';
import type { Books } from '../../services/eBoekhouden/books';
import { administrationOf, isAsInSettings } from './administration';
import {
	connectEBoekhoudenRest,
	type EBoekhoudenRestOptions,
} from '../../services/eBoekhouden/rest/restClient';
import {
	connectEBoekhoudenSoap,
	type EBoekhoudenSoapOptions,
} from '../../services/eBoekhouden/soap/soapClient';

type SoapCredential = Omit<EBoekhoudenSoapOptions, 'send' | 'wait'>;
type RestCredential = Omit<EBoekhoudenRestOptions, 'send' | 'wait'>;

/**
 * The authentication, which decides the protocol. The values are saved in workflows and never change, nor does the
 * default: n8n need not save a parameter that has it.
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
			description: 'Newer: one token, longer lists; not yet tried in a real administration',
		},
		{
			name: 'Username and Security Codes',
			value: 'soap',
			description: 'User name and security codes; works for every account',
		},
	],
	default: 'soap',
};

async function overToken(context: ServiceContext): Promise<Books> {
	const tools = { send: sendThrough(context.helpers), wait: sleep };
	const { accessToken, ...credential } = await credentialOf<RestCredential>(context, 'eBoekhoudenRestApi');
	return connectEBoekhoudenRest({ ...credential, accessToken: String(accessToken ?? ''), ...tools });
}

async function overCodes(context: ServiceContext): Promise<Books> {
	const tools = { send: sendThrough(context.helpers), wait: sleep };
	return connectEBoekhoudenSoap({
		...(await credentialOf<SoapCredential>(context, 'eBoekhoudenSoapApi')),
		...tools,
	});
}

/** The session opens at the first call and ends with the node's run: n8n tells a node nothing of an execution's end. */
export const eBoekhouden: Service<Books> = {
	async open(context) {
		return isByToken(context) ? await overToken(context) : await overCodes(context);
	},
	async account(context) {
		if (isByToken(context)) return '';
		const { username } = await credentialOf<SoapCredential>(context, 'eBoekhoudenSoapApi');
		// The text of the account stays the same when no administration is chosen, so that a trigger keeps its memory.
		const administration = administrationOf(context, 0, false).replace(ONLY_ONE, '').toLowerCase();
		return [username.trim().toLowerCase(), administration].filter(Boolean).join('/');
	},
	credential: (context) => context.getNode().credentials?.[credentialType(context)]?.id ?? '',
	administrationOf: (context, index) => administrationOf(context, index, isByToken(context)),
	async within(own, wanted, context) {
		const { find, open, mustBeOne } = own.administrations;
		if (!find || !open || !mustBeOne)
			throw new FindingError({ code: 'administrationOverToken', administration: wanted });
		const login = await identityOf(context);
		if (wanted !== ONLY_ONE) {
			// *Settings* are for one company, so its administration may be looked up by name there. A name in an item could find
			// another client of an accountant.
			const mayName = isAsInSettings(context);
			const key = `administration ${wanted} of ${login} ${mayName}`;
			return open(await onceInExecution(context, key, () => find(wanted, mayName)));
		}
		own.company = await onceInExecution(context, `only administration of ${login}`, mustBeOne);
		return own;
	},
	async close(client) {
		await client.close();
	},
};

async function identityOf(context: ServiceContext): Promise<string> {
	if (isByToken(context)) {
		const { baseUrl, accessToken } = await credentialOf<RestCredential>(context, 'eBoekhoudenRestApi');
		return hashOf('rest', baseUrl.replace(/\/$/, ''), accessToken);
	}
	// The account is identified by its address and user name. Its security codes are not needed for that.
	const { baseUrl, username } = await credentialOf<SoapCredential>(context, 'eBoekhoudenSoapApi');
	return hashOf('soap', baseUrl.replace(/\/$/, ''), username.trim().toLowerCase());
}

/** The hash that identifies a token. A token is long and random, so it cannot be guessed from its hash. */
function hashOf(...parts: unknown[]): string {
	return createHash('sha256')
		.update(JSON.stringify(parts.map(String)))
		.digest('hex');
}

async function credentialOf<Credential extends object>(
	context: ServiceContext,
	type: string,
): Promise<Credential> {
	return await context.getCredentials<Credential & ICredentialDataDecryptedObject>(type);
}

/** Whether the node uses REST. Without the parameter it uses SOAP, because n8n need not save a default. */
function isByToken(context: ServiceContext): boolean {
	return context.getNode().parameters.authentication === 'rest';
}

function credentialType(context: ServiceContext): string {
	return isByToken(context) ? 'eBoekhoudenRestApi' : 'eBoekhoudenSoapApi';
}
