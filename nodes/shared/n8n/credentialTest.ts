import type { IDataObject } from 'n8n-workflow';
import { reasonOf } from '../problem';

/**
 * Runs a login for a credential's `preAuthentication`. What goes wrong becomes a plain error whose message the dialog
 * shows word for word; nothing is given back, so that n8n stores no session in the credential.
 */
export async function asCredentialTest(login: () => Promise<void>): Promise<IDataObject> {
	const problem = await login().then(() => null, reasonOf);
	// No cause: n8n would show its status or code instead of the message.
	if (problem !== null) throw new Error(problem);
	return {};
}
