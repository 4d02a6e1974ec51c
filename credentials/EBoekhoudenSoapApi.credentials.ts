import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	Icon,
	IDataObject,
	IHttpRequestHelper,
	INodeProperties,
} from 'n8n-workflow';
import { sleep } from 'n8n-workflow';
import { testEBoekhoudenLogin } from '../nodes/EBoekhouden/client/soap/soapClient';
import { asCredentialTest } from '../nodes/shared/n8n/credentialTest';
import { sendThrough } from '../nodes/shared/n8n/http';

const WHERE = 'Beheer > Inrichting > Instellingen > Koppelingen > API/SOAP';

export class EBoekhoudenSoapApi implements ICredentialType {
	name = 'eBoekhoudenSoapApi';

	displayName = 'E-Boekhouden SOAP API';

	icon: Icon = {
		light: 'file:../nodes/EBoekhouden/eboekhouden.svg',
		dark: 'file:../nodes/EBoekhouden/eboekhouden.dark.svg',
	};

	documentationUrl = 'https://github.com/n8n-nodes-eboekhouden/n8n-nodes-eboekhouden#readme';

	properties: INodeProperties[] = [
		{
			displayName: 'Username',
			name: 'username',
			type: 'string',
			default: '',
			required: true,
			hint: `'Gebruikersnaam' under ${WHERE}`,
		},
		{
			displayName: 'Security Code 1',
			name: 'securityCode1',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			hint: "'Beveiligingscode 1' on the same screen",
			description: 'The codes change when the password of the account changes',
		},
		{
			displayName: 'Security Code 2',
			name: 'securityCode2',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			hint: "'Beveiligingscode 2' on the same screen",
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			required: true,
			default: 'https://soap.e-boekhouden.nl/soap.asmx',
			description: 'Address of the SOAP service. Leave as it is, unless you test against a sandbox.',
		},
		{
			// n8n runs preAuthentication only when there is an expirable property that is empty; it stays empty.
			displayName: 'Checked',
			name: 'checked',
			type: 'hidden',
			typeOptions: { expirable: true },
			default: '',
		},
	];

	/** The real test: the service answers HTTP 200 to a wrong code, so a status proves nothing. */
	async preAuthentication(
		this: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
	): Promise<IDataObject> {
		const text = (name: string) => String(credentials[name] ?? '').trim();
		return await asCredentialTest(() =>
			testEBoekhoudenLogin({
				username: text('username'),
				securityCode1: text('securityCode1'),
				securityCode2: text('securityCode2'),
				baseUrl: text('baseUrl'),
				send: sendThrough(this.helpers),
				wait: sleep,
			}),
		);
	}

	test: ICredentialTestRequest = {
		request: { url: '={{ $credentials.baseUrl }}', qs: { op: 'OpenSession' } },
	};
}
