import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	Icon,
	IDataObject,
	IHttpRequestHelper,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';
import { openEBoekhoudenSession } from '../services/eBoekhouden/rest/restClient';
import {
	allowHttp,
	asCredentialTest,
	BARE_BASE_URL,
	checked,
	getsSecrets,
	NO_REDIRECT,
} from '../base/n8n/credential';

export class EBoekhoudenRestApi implements ICredentialType {
	name = 'eBoekhoudenRestApi';

	displayName = 'E-Boekhouden (API Token) API';

	icon: Icon = {
		light: 'file:../nodes/EBoekhouden/eboekhouden.svg',
		dark: 'file:../nodes/EBoekhouden/eboekhouden.dark.svg',
	};

	documentationUrl = 'https://github.com/n8n-nodes-eboekhouden/n8n-nodes-eboekhouden#readme';

	properties: INodeProperties[] = [
		checked,
		{
			displayName: 'API Token',
			name: 'accessToken',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			hint: 'Made under Beheer > Inrichting > Koppelingen > API > e-Boekhouden API > Toevoegen',
			description:
				'Belongs to one administration, and is shown only once. Leave its end date blank, or note it: after that day nothing is read or booked, and the connection test says why.',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			required: true,
			default: 'https://api.e-boekhouden.nl',
			description: 'Address of the REST service. Only change this to test against a sandbox.',
		},
		allowHttp('your token then goes'),
	];

	/**
	 * The connection test: its errors are shown to the user. n8n also runs it before each request of its HTTP Request node, with
	 * the credentials that it then gives to `authenticate`: they carry the session there. It is not returned: n8n would store it,
	 * send a request again after any error, also a booking whose answer was lost (test/engine/run-node.test.ts), and keep it after
	 * a token of other books was filled in.
	 */
	async preAuthentication(
		this: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
	): Promise<IDataObject> {
		return await asCredentialTest(this, credentials, async (text, access) => {
			credentials.session = await openEBoekhoudenSession({ accessToken: text('accessToken'), ...access });
		});
	}

	/** Adds the session to a request of n8n's HTTP Request node. This package's own node opens its sessions itself. */
	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		request: IHttpRequestOptions & { uri?: string },
	): Promise<IHttpRequestOptions> {
		if (!getsSecrets('e-Boekhouden', credentials, request)) return await Promise.resolve(request);
		const Authorization = credentials.session;
		if (typeof Authorization !== 'string') throw new Error('No session was opened. Nothing was sent.');
		const headers = { ...request.headers, Authorization };
		return await Promise.resolve({ ...request, ...NO_REDIRECT, headers });
	}

	/**
	 * The login itself is tested in `preAuthentication`, which throws a failure. n8n needs a request here too: it goes to an
	 * address without the token in it.
	 */
	test: ICredentialTestRequest = {
		request: {
			url: BARE_BASE_URL,
			ignoreHttpStatusErrors: true,
		},
	};
}
