import {
	sleep,
	type ICredentialDataDecryptedObject,
	type IDataObject,
	type IHttpRequestHelper,
	type IHttpRequestOptions,
	type INodeProperties,
} from 'n8n-workflow';
import { capital } from '../values/text';
import { say } from '../words/say';
import type { PastedAround } from '../words/messages/general';
import { reasonOf } from '../problems/problem';
import { faultInBaseUrl, type Access } from '../transport/sender';
import { sendThrough } from './http';

/**
 * Runs a login for a credential's `preAuthentication`. A failure becomes a plain error whose message the dialog shows
 * literally; nothing is returned, so that n8n stores no session in the credential.
 */
export async function asCredentialTest(
	{ helpers }: IHttpRequestHelper,
	credentials: ICredentialDataDecryptedObject,
	login: (text: (field: string) => string, access: Access) => Promise<void>,
): Promise<IDataObject> {
	// The text of a field of the credential. Pasted text often ends in a space, and a field that was never filled in may be
	// absent.
	const text = (field: string) => String((credentials[field] as string | undefined) ?? '').trim();
	const access = {
		baseUrl: text('baseUrl'),
		allowHttp: credentials.allowHttp === true,
		send: sendThrough(helpers),
		wait: sleep,
	};
	const problem = await login(text, access).then(() => null, reasonOf);
	// The error is thrown without its cause, because n8n would show the status or code of the cause instead of the message.
	if (problem !== null)
		throw new Error(
			[problem, ...Object.keys(credentials).flatMap((field) => aroundIn(field, text(field)))].join(' '),
		);
	return {};
}

/**
 * True when a request of n8n's HTTP Request node gets the secrets of a credential. All requests to the
 * credential's own service do, except n8n's connection test, which needs none. @throws when the request goes
 * to another address, or unencrypted without permission
 */
export function getsSecrets(
	service: string,
	credentials: ICredentialDataDecryptedObject,
	request: IHttpRequestOptions & { uri?: string },
): boolean {
	const own = new URL(String((credentials.baseUrl as string | undefined) ?? '').trim());
	// The address of the request, for which n8n's HTTP Request node uses an older name.
	const target = new URL(request.uri ?? request.url, request.baseURL);
	if (target.origin !== own.origin)
		throw new Error(`This credential is for ${own.origin}, not for ${target.origin}. Nothing was sent.`);
	const pathOf = ({ pathname }: URL) => pathname.replace(/\/$/, '');
	if (pathOf(target) === pathOf(own)) return false;
	if (faultInBaseUrl(own.origin, credentials.allowHttp === true))
		throw new Error(
			`${service}: the base URL is not encrypted (http). Correct it in the credential, or switch on Allow Unencrypted HTTP there. Nothing was sent.`,
		);
	return true;
}

/**
 * Forbids redirects in n8n's HTTP Request node, which would send the secrets on to any address that a service
 * redirects to. There are four options because versions of n8n read different ones. The services redirect
 * nowhere.
 */
export const NO_REDIRECT = {
	disableFollowRedirect: true,
	followRedirect: false,
	followAllRedirects: false,
	maxRedirects: 0,
} as const;

/** The characters and words that people paste along with a token. */
const AROUND: Readonly<Record<PastedAround, RegExp>> = {
	bearer: /^bearer\s/i,
	name: /^[a-z][a-z _-]{1,20}[=:]/i,
	quotes: /^["'`\u2018-\u201e].*["'`\u2018-\u201e]$/s,
	space: /\s/,
	unseen: /[\p{Cc}\p{Cf}]/u,
};

/**
 * Tells which field of a credential has such characters around its value, and nothing of the value itself. It
 * is used only after a refusal, since a password may contain any of them.
 */
function aroundIn(name: string, value: string): string[] {
	if (name === 'baseUrl') return [];
	const field = capital(name.replace(/([A-Z]|\d+)/g, ' $1'));
	const found = (Object.keys(AROUND) as PastedAround[]).find((one) => AROUND[one].test(value));
	return found ? [say({ code: 'pastedAround', field, found }, 'en')] : [];
}

/** An expirable property that always stays empty, because n8n's connection test runs `preAuthentication` only if one is empty. */
export const checked: INodeProperties = {
	displayName: 'Checked',
	name: 'checked',
	type: 'hidden',
	typeOptions: { expirable: true },
	default: '',
};

/** A switch of a credential for http addresses; `risk` says what others on the network could then read. */
export function allowHttp(risk: string): INodeProperties {
	return {
		displayName: 'Allow Unencrypted HTTP',
		name: 'allowHttp',
		type: 'boolean',
		default: false,
		description: `Whether the base URL may begin with http://: ${risk} out readable for everyone on the way. Without it, http:// only works for a service on the machine of n8n itself.`,
	};
}

/**
 * The base URL of a credential as an n8n expression, without anything behind the path, such as a secret that was pasted along.
 */
export const BARE_BASE_URL =
	'={{ $credentials.baseUrl.trim().replace(/[?#].*$/s, "").replace(/(?<!\\/)\\/+$/, "") }}/';
