import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	Icon,
	IDataObject,
	IHttpRequestHelper,
	INodeProperties,
} from 'n8n-workflow';
import { testEBoekhoudenToken } from '../services/eBoekhouden/rest/restClient';
import { allowHttp, asCredentialTest, BARE_BASE_URL, checked } from '../base/n8n/credential';

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
				'Belongs to one administration, and is shown only once. A token can have a last day; the connection test says when it has passed.',
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
	 * The connection test: its errors are shown to the user. It returns nothing, so n8n's HTTP Request node cannot use this
	 * credential. With a session, that node would log in and send a request again after any error, also a booking whose
	 * answer was lost (test/engine/run-node.test.ts), and n8n would keep the session after a token of other books was filled
	 * in. *API Call* makes any call over REST instead.
	 */
	async preAuthentication(
		this: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
	): Promise<IDataObject> {
		return await asCredentialTest(this, credentials, async (text, access) => {
			await testEBoekhoudenToken({ accessToken: text('accessToken'), ...access });
		});
	}

	/** Errors were thrown above, so this only calls an address without the token in it. */
	test: ICredentialTestRequest = {
		request: {
			url: BARE_BASE_URL,
			ignoreHttpStatusErrors: true,
		},
	};
}
