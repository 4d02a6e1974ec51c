import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	Icon,
	IDataObject,
	IHttpRequestHelper,
	INodeProperties,
} from 'n8n-workflow';
import { connectNmbrsSoap, testNmbrsLogin } from '../services/nmbrs/soapClient';
import { allowHttp, asCredentialTest, checked } from '../base/n8n/credential';

export class NmbrsApi implements ICredentialType {
	name = 'nmbrsApi';

	displayName = 'Nmbrs API';

	icon: Icon = { light: 'file:../nodes/Nmbrs/nmbrs.svg', dark: 'file:../nodes/Nmbrs/nmbrs.dark.svg' };

	documentationUrl = 'https://github.com/n8n-nodes-eboekhouden/n8n-nodes-eboekhouden#readme';

	properties: INodeProperties[] = [
		checked,
		{
			displayName: 'Username',
			name: 'username',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. name@example.com',
			hint: 'The e-mail address known to Nmbrs',
			description:
				'This user of the API needs the rights (calls) List_GetAll, Company_GetCurrentPeriod, Run_GetList and Journals_GetByRunCompany_v2; per cost centre or department also Journals_GetByRunCostCenter_v2 or Journals_GetByRunDepartment_v2, and CostCenter_GetList to list cost centres.',
		},
		{
			displayName: 'API Token',
			name: 'token',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			hint: 'In Nmbrs: Instellingen > Gebruikersaccounts > Klant Login, the square icon under API token',
			description: 'Making a new token there ends the old one',
		},
		{
			displayName: 'Domain',
			name: 'domain',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. examplepayroll',
			hint: 'The part of your Nmbrs address before .nmbrs.nl',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			required: true,
			default: 'https://api.nmbrs.nl/soap/v3',
			description:
				'Leave as it is, except for the Nmbrs sandbox (https://api-sandbox.nmbrs.nl/soap/v3, where a token works the day after it was made) and for Sweden (https://api.nmbrs.se/soap/v3)',
		},
		allowHttp('your user name and token then go'),
	];

	/** The connection test: its errors are shown to the user. Returns nothing, so that nothing is stored. */
	async preAuthentication(
		this: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
	): Promise<IDataObject> {
		return await asCredentialTest(this, credentials, async (text, access) => {
			const domain = text('domain');
			const login = { username: text('username'), token: text('token'), domain };
			await testNmbrsLogin(connectNmbrsSoap({ ...login, ...access }), domain);
		});
	}

	/**
	 * The login itself is tested in `preAuthentication`, because Nmbrs answers a wrong one with a message of its own. n8n needs a
	 * request here too: it goes to a page that always exists.
	 */
	test: ICredentialTestRequest = {
		request: {
			url: '={{ $credentials.baseUrl.trim().replace(/(?<!\\/)\\/+$/, "") }}/CompanyService.asmx?op=List_GetAll',
		},
	};
}
