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
	details: 'By service and name. A list gives an item for each record. Calls that write are never repeated.',
	writes: 'once',
	givesAnything: true,
	fields: {
		about: noticeField(
			'The names below are not checked: Nmbrs silently ignores an unknown element, and uses 0 or empty instead. The answer can be personal data, which n8n keeps with its executions; calls with <code>WithoutBSN</code> in their name leave out the BSN.',
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
		body: callFields({
			displayName: 'Body',
			description:
				'The parameters, in the order and spelling of the page of the call (?op= and its name), such as {"CompanyId": 12345, "Year": 2026}; Nmbrs ignores what is out of order. Dates as 2026-01-31T00:00:00. To change a period before the current one, UnprotectedMode must be true.',
		}),
		allowWriting: onOff({
			displayName: 'Allow Writing',
			default: false,
			description:
				'Whether calls that may change something are allowed: all except those that, by their names, get data, a report or a document of a year',
		}),
	},
	// What is refused is not sent either.
	onlyReads: ({ call, allowWriting }) => !allowWriting || onlyReads(call),
	async execute({ client, values: { call, service, body: parameters, allowWriting } }) {
		if (call === '') throw new FindingError({ code: 'fieldEmpty', field: 'Call' });
		return await client.api.send({ service, call, parameters, allowWriting });
	},
});
