import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	Icon,
	IDataObject,
	IHttpRequestHelper,
	INodeProperties,
} from 'n8n-workflow';
import { testEBoekhoudenLogin } from '../services/eBoekhouden/soap/soapClient';
import { allowHttp, asCredentialTest, checked } from '../base/n8n/credential';

const WHERE = 'Beheer > Inrichting > Instellingen > Koppelingen > API/SOAP';

export class EBoekhoudenSoapApi implements ICredentialType {
	name = 'eBoekhoudenSoapApi';

	displayName = 'E-Boekhouden (Security Codes) API';

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
			description: 'Address of the SOAP service. Only change this to test against a sandbox.',
		},
		allowHttp('your user name and codes then go'),
		checked,
	];

	/** Tests the login: the service answers HTTP 200 to a wrong code, so the status of a request proves nothing. */
	async preAuthentication(
		this: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
	): Promise<IDataObject> {
		return await asCredentialTest(this, credentials, async (text, access) => {
			const securityCode1 = text('securityCode1');
			const securityCode2 = text('securityCode2');
			await testEBoekhoudenLogin({ username: text('username'), securityCode1, securityCode2, ...access });
		});
	}

	test: ICredentialTestRequest = {
		request: { url: '={{ $credentials.baseUrl }}', qs: { op: 'OpenSession' } },
	};
}
