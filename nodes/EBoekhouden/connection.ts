import { createHash } from 'node:crypto';
import { type ICredentialDataDecryptedObject, type INodeProperties, sleep } from 'n8n-workflow';
import { sendThrough } from '../../base/n8n/http';
import { FindingError, isProblem } from '../../base/problems/problem';
import type { HttpRequest, SendHttp } from '../../base/transport/http';
import { onlyReading } from '../../base/transport/onlyReading';
import {
	isCredentialChosen,
	isCredentialThere,
	onceInExecution,
	ONLY_ONE,
	type Service,
	type ServiceContext,
} from '../../base/n8n/service';
import type { Books } from '../../services/eBoekhouden/books';
import { administrationOf, isAsInSettings } from './administration';
import { isReadingRequest } from '../../services/eBoekhouden/rest/onlyReads';
import {
	connectEBoekhoudenRest,
	type EBoekhoudenRestOptions,
} from '../../services/eBoekhouden/rest/restClient';
import { isReadingMessage } from '../../services/eBoekhouden/soap/reading';
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

/** The resource of the check. */
export const CHECK = 'connection';

const { options: ways = [], ...choiceOfOne } = authentication;

/**
 * For a check: one protocol, or both compared with each other. It is hidden for the `others`, not shown for the check: n8n's
 * editor hides every field that a `show` of an authentication names, which would be *Resource*.
 */
export const authentications = (others: string[]): INodeProperties[] => [
	{ ...authentication, displayOptions: { hide: { resource: [CHECK] } } },
	{
		...choiceOfOne,
		options: [
			...ways.slice(0, 1),
			{ name: 'Both', value: 'both', description: 'Both credentials, of the same administration' },
			...ways.slice(1),
		] as INodeProperties['options'],
		displayOptions: { hide: { resource: others } },
	},
];

const unguarded = (send: SendHttp) => send;

async function overToken(context: ServiceContext, guard = unguarded): Promise<Books> {
	const tools = { send: guard(sendThrough(context.helpers)), wait: sleep };
	const { accessToken, ...credential } = await credentialOf<RestCredential>(context, 'eBoekhoudenRestApi');
	return connectEBoekhoudenRest({ ...credential, accessToken: String(accessToken ?? ''), ...tools });
}

async function overCodes(context: ServiceContext, guard = unguarded): Promise<Books> {
	const tools = { send: guard(sendThrough(context.helpers)), wait: sleep };
	return connectEBoekhoudenSoap({
		...(await credentialOf<SoapCredential>(context, 'eBoekhoudenSoapApi')),
		...tools,
	});
}

/**
 * The session opens at the first call and ends with the node's run: n8n does not notify a node of the end of an
 * execution.
 */
const always: Service<Books> = {
	async open(context) {
		return isByToken(context) ? await overToken(context) : await overCodes(context);
	},
	async account(context) {
		if (isByToken(context)) return '';
		const { username } = await credentialOf<SoapCredential>(context, 'eBoekhoudenSoapApi');
		// Without an administration the text must not change, so that a trigger keeps its memory.
		const administration = administrationOf(context, 0, false).replace(ONLY_ONE, '').toLowerCase();
		return [username.trim().toLowerCase(), administration].filter(Boolean).join('/');
	},
	credential: (context) => {
		const type = isByToken(context) ? 'eBoekhoudenRestApi' : 'eBoekhoudenSoapApi';
		return context.getNode().credentials?.[type]?.id ?? '';
	},
	identity: identityOf,
	administrationOf: (context, index) => administrationOf(context, index, isByToken(context)),
	async within(own, wanted, context) {
		const { find, open, mustBeOne } = own.administrations;
		if (!find || !open || !mustBeOne)
			throw new FindingError({ code: 'administrationOverToken', administration: wanted });
		const login = await identityOf(context);
		if (wanted !== ONLY_ONE) {
			// One workflow for one company may list them; in an office they are other clients.
			const mayName = isAsInSettings(context);
			const key = `administration ${wanted} of ${login} ${mayName}`;
			return open(await onceInExecution(context, key, () => find(wanted, mayName)));
		}
		own.company = await onceInExecution(context, `only administration of ${login}`, mustBeOne);
		return own;
	},
	async close(client) {
		await client.close();
		await client.besides?.close();
	},
};

const LACKS_ONE = { lacksOther: true } as const;

const isOverBoth = (context: ServiceContext) => context.getNode().parameters.authentication === 'both';

/** The protocols of the node's setting that have a credential. */
function chosenIn(context: ServiceContext) {
	const [isByCodes, isToken] = [!isByToken(context), isByToken(context) || isOverBoth(context)];
	return {
		codes: isByCodes && isCredentialChosen(context, 'eBoekhoudenSoapApi'),
		token: isToken && isCredentialChosen(context, 'eBoekhoudenRestApi'),
	};
}

/** The same, as far as n8n still has them. */
async function thereIn(context: ServiceContext) {
	const { codes, token } = chosenIn(context);
	return {
		codes: codes && (await isCredentialThere(context, 'eBoekhoudenSoapApi')),
		token: token && (await isCredentialThere(context, 'eBoekhoudenRestApi')),
	};
}

/** All requests that a check may send, over either protocol. */
const isReading = (request: HttpRequest) => isReadingMessage(request) || isReadingRequest(request);

const guarded = (send: SendHttp) => onlyReading(send, isReading);

export const eBoekhouden: Service<Books> = {
	...always,
	onlyReads: {
		...always,
		async open(context) {
			const { codes, token } = await thereIn(context);
			if (!codes) return { ...(await overToken(context, guarded)), ...(isOverBoth(context) && LACKS_ONE) };
			const own = await overCodes(context, guarded);
			if (token) return { ...own, besides: await overToken(context, guarded) };
			return { ...own, ...(isOverBoth(context) && LACKS_ONE) };
		},
		async isChosen(context) {
			const { codes, token } = await thereIn(context);
			return codes || token;
		},
		/** Only a login has a list. */
		administrationOf: (context, index) =>
			isOverBoth(context) && !chosenIn(context).codes
				? ''
				: administrationOf(context, index, isByToken(context)),
		async within(own, ...asked) {
			const [wanted] = asked;
			const found = (await always.within?.(own, ...asked).catch(ownWhenShut(own, wanted))) ?? own;
			const { besides, lacksOther } = own;
			return found === own
				? own
				: { ...found, ...(besides && { besides }), ...(lacksOther && { lacksOther }) };
		},
	},
};

/** For a check, a refused login is a result: nothing else is read over it either. */
const ownWhenShut = (own: Books, wanted: string) => (error: unknown) => {
	if (isProblem(error, 'login') || (wanted === ONLY_ONE && isProblem(error, 'unreachable'))) return own;
	throw error;
};

async function identityOf(context: ServiceContext): Promise<string> {
	if (isByToken(context)) {
		const { baseUrl, accessToken } = await credentialOf<RestCredential>(context, 'eBoekhoudenRestApi');
		return hashOf('rest', baseUrl.replace(/\/$/, ''), accessToken);
	}
	// Identifies the account; its security codes are not needed for that.
	const { baseUrl, username } = await credentialOf<SoapCredential>(context, 'eBoekhoudenSoapApi');
	return hashOf('soap', baseUrl.replace(/\/$/, ''), username.trim().toLowerCase());
}

/** A token is long and random, so it cannot be guessed from its hash. */
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

/** As set in the node; n8n need not save the default. */
function isByToken(context: ServiceContext): boolean {
	return context.getNode().parameters.authentication === 'rest';
}
