import type { ICredentialDataDecryptedObject, IDataObject, IHttpRequestHelper } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';
import { reasonOf } from '../problems/problem';
import type { SenderTools } from '../transport/sender';
import { sendThrough } from './http';

/** What every service needs of its credential and of n8n, to be reached. */
export interface Access extends SenderTools {
	baseUrl: string;
	allowHttp: boolean;
}

/**
 * Runs a login for a credential's `preAuthentication`. What goes wrong becomes a plain error whose message the dialog
 * shows word for word; nothing is given back, so that n8n stores no session in the credential.
 */
export async function asCredentialTest(
	{ helpers }: IHttpRequestHelper,
	credentials: ICredentialDataDecryptedObject,
	login: (text: (field: string) => string, access: Access) => Promise<void>,
): Promise<IDataObject> {
	// What is pasted often ends in a space; a field that was never filled in may not be there.
	const text = (field: string) => String((credentials[field] as string | undefined) ?? '').trim();
	const access = {
		baseUrl: text('baseUrl'),
		allowHttp: credentials.allowHttp === true,
		send: sendThrough(helpers),
		wait: sleep,
	};
	const problem = await login(text, access).then(() => null, reasonOf);
	// No cause: n8n would show its status or code instead of the message.
	if (problem !== null) throw new Error(problem);
	return {};
}
