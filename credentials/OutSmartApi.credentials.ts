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
import { connectOutSmart, testOutSmartLogin } from '../services/outSmart/restClient';
import {
	allowHttp,
	asCredentialTest,
	BARE_BASE_URL,
	checked,
	getsSecrets,
	NO_REDIRECT,
} from '../base/n8n/credential';

export class OutSmartApi implements ICredentialType {
	name = 'outSmartApi';

	displayName = 'OutSmart API';

	icon: Icon = {
		light: 'file:../nodes/OutSmart/outsmart.svg',
		dark: 'file:../nodes/OutSmart/outsmart.dark.svg',
	};

	documentationUrl = 'https://github.com/n8n-nodes-eboekhouden/n8n-nodes-eboekhouden#readme';

	properties: INodeProperties[] = [
		checked,
		{
			displayName: 'Customer Token',
			name: 'token',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			hint: 'The token of your OutSmart account: Instellingen > Externe koppelingen, Token gegevens',
			description:
				'That screen of the coupling with e-Boekhouden shows a Bedrijfs id and a Token; OutSmart does not say which of its API tokens these are, so ask for both tokens for the OpenAPI. The connection test shows which one is wrong.',
		},
		{
			displayName: 'Software Token',
			name: 'softwareToken',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			hint: 'The token of the software that may use your account; OutSmart gives it to you',
			description:
				'OutSmart issues it together with the other one; that of another coupling cannot be used. The Bedrijfs id on the screen of that coupling may also be just your company number, which the API never asks for.',
		},
		{
			displayName: 'Bearer Token',
			name: 'bearerToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			hint: 'Usually empty',
			description:
				'Some accounts were given a third token, sent as a header; a few use the first token here once more',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			required: true,
			default: 'https://app.out-smart.com/openapi/8',
			description:
				'Leave as it is, unless OutSmart told you otherwise; the older address is https://www.werkbonapp.nl/openapi/8',
		},
		allowHttp('your tokens then go'),
	];

	/** The connection test: its errors are shown to the user. Returns nothing, so that nothing is stored. */
	async preAuthentication(
		this: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
	): Promise<IDataObject> {
		return await asCredentialTest(this, credentials, async (text, access) => {
			const tokens = { token: text('token'), softwareToken: text('softwareToken') };
			await testOutSmartLogin(connectOutSmart({ ...tokens, bearerToken: text('bearerToken'), ...access }));
		});
	}

	/**
	 * Adds the tokens to a request of n8n's HTTP Request node, for no other service than OutSmart. This package's own node sends
	 * them itself.
	 */
	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		request: IHttpRequestOptions & { uri?: string },
	): Promise<IHttpRequestOptions> {
		const text = (field: string) => String((credentials[field] as string | undefined) ?? '').trim();
		if (!getsSecrets('OutSmart', credentials, request)) return await Promise.resolve(request);
		const bearer = text('bearerToken');
		return await Promise.resolve({
			...request,
			...NO_REDIRECT,
			qs: { ...request.qs, token: text('token'), software_token: text('softwareToken') },
			headers: { ...request.headers, ...(bearer !== '' && { Authorization: `Bearer ${bearer}` }) },
		});
	}

	/**
	 * The login itself is tested in `preAuthentication`, which throws a failure. n8n needs a request here too: it goes to an
	 * address without a token in it.
	 */
	test: ICredentialTestRequest = {
		request: {
			url: BARE_BASE_URL,
			ignoreHttpStatusErrors: true,
		},
	};
}
