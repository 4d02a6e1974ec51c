import { choice, noticeField, onOff, text } from '../../../../base/n8n/fieldTypes';
import { callFields } from '../../../../base/n8n/jsonField';
import { FindingError } from '../../../../base/problems/problem';
import { onlyReads, type ServiceName } from '../../../../services/nmbrs/anyCall';
import { perItem } from '../kinds';

export const makeApiCall = perItem({
	name: 'Call',
	value: 'call',
	action: 'Make an API call',
	description: 'Make any call of the API',
	details: 'Of its services, by name. Lists give an item each. Calls that write are never repeated.',
	writes: 'once',
	givesAnything: true,
	fields: {
		about: noticeField(
			'Nothing checks the names below: Nmbrs ignores an element that it does not know, and reads it as 0 or empty. What comes back can be personal data, which n8n keeps with its executions; calls with <code>WithoutBSN</code> in their name leave out the BSN.',
		),
		service: choice<ServiceName>({
			displayName: 'Service',
			default: 'CompanyService',
			options: [
				{ name: 'Company', value: 'CompanyService' },
				{ name: 'Debtor', value: 'DebtorService' },
				{ name: 'Employee', value: 'EmployeeService' },
				{ name: 'Report', value: 'ReportService' },
			],
		}),
		call: text({
			displayName: 'Call',
			required: true,
			placeholder: 'e.g. CostUnit_GetList',
			description:
				'As on the page of the service, such as <a href="https://api.nmbrs.nl/soap/v3/CompanyService.asmx">CompanyService.asmx</a>; case-sensitive',
		}),
		parameters: callFields({
			displayName: 'Parameters',
			description:
				'In the order and the capitals of the page of the call (?op= and its name), such as {"CompanyId": 12345, "Year": 2026}; what comes too late is ignored. Dates as 2026-01-31T00:00:00. To change a period before the current one, UnprotectedMode must be true.',
		}),
		allowWriting: onOff({
			displayName: 'Allow Writing',
			default: false,
			description:
				'Whether calls may be made that can change something: all but those that by their name get something, report or give a document of a year',
		}),
	},
	// What is refused is not sent either.
	onlyReads: ({ call, allowWriting }) => !allowWriting || onlyReads(call),
	async execute({ client, values: { call, service, parameters, allowWriting } }) {
		if (call === '') throw new FindingError({ code: 'fieldEmpty', field: 'Call' });
		return await client.api.send({ service, call, parameters, allowWriting });
	},
});
