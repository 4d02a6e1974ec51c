import { choice, text } from '../../../../base/n8n/fieldTypes';
import { answerItems } from '../../../../base/n8n/answerItems';
import { callBody, callFields } from '../../../../base/n8n/jsonField';
import { FindingError, sentOnce } from '../../../../base/problems/problem';
import { checkedCall, type ApiMethod } from '../../../../services/outSmart/apiCall';
import { demanded } from '../fieldTypes';
import { perItem } from '../kinds';

export const makeApiCall = perItem({
	name: 'Call',
	value: 'call',
	action: 'Make an API call',
	description: 'Make any known call of the API',
	details:
		'Version 8 of the OutSmart API, with JSON. A list gives an item for each record. Refuses calls that delete, clear or mark more than they name. Calls that write are never repeated.',
	writes: 'once',
	givesAnything: true,
	fields: {
		method: choice<ApiMethod>({
			displayName: 'Method',
			default: 'GET',
			options: [
				{ name: 'GET', value: 'GET' },
				{ name: 'POST', value: 'POST' },
				{ name: 'PUT', value: 'PUT' },
			],
		}),
		path: demanded(
			text({
				displayName: 'Path',
				placeholder: 'e.g. suppliers',
				description: 'The path after the base URL, without a query; case-sensitive',
			}),
		),
		query: callFields({
			displayName: 'Query',
			description:
				'Parameters as a JSON object, such as {"status": "Compleet"}. The tokens are added by themselves.',
		}),
		body: callBody({
			displayName: 'Body',
			description: 'For POST and PUT: one row as a JSON object, or several in an array',
		}),
	},
	onlyReads(values) {
		const found = checkedCall(values);
		// What is refused is not sent either.
		return 'finding' in found || !found.call.writes;
	},
	async execute({ client, values }) {
		const found = checkedCall(values);
		if ('finding' in found) throw new FindingError(found.finding);
		const { method, resource } = found.call;
		const response = await sentOnce(`${method} ${resource}`, async () => await client.api.send(found.call));
		return answerItems(response);
	},
});
