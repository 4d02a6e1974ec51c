import { choice, chosenFromAccount, onOff, text } from '../../../../base/n8n/fieldTypes';
import { callFields } from '../../../../base/n8n/jsonField';
import { FindingError, sentOnce } from '../../../../base/problems/problem';
import { perItem } from '../kinds';

const byName = { show: { authentication: ['soap'] } };
const byPath = { show: { authentication: ['rest'] } };

export const makeApiCall = perItem({
	name: 'Call',
	value: 'call',
	action: 'Make an API call',
	description: 'Make any call of the API',
	details: 'With JSON, checked against the description of the call. Calls that write are never repeated.',
	writes: 'once',
	givesAnything: true,
	fields: {
		message: chosenFromAccount({
			displayName: 'Call Name or ID',
			method: 'getMessages',
			required: true,
			displayOptions: byName,
			description:
				'Sessions are taken care of. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		}),
		method: choice({
			displayName: 'Method',
			default: 'GET',
			displayOptions: byPath,
			options: [
				{ name: 'DELETE', value: 'DELETE', description: 'One record, by its ID' },
				{ name: 'GET', value: 'GET' },
				{ name: 'PATCH', value: 'PATCH' },
				{ name: 'POST', value: 'POST' },
			],
		}),
		path: text({
			displayName: 'Path',
			displayOptions: byPath,
			placeholder: 'e.g. relation/12',
			description: 'The part after /v1/; sessions are handled automatically',
		}),
		returnAll: onOff({
			displayName: 'Return All',
			default: false,
			displayOptions: { show: { ...byPath.show, method: ['GET'] } },
			description: 'Whether to return all results or only up to a given limit',
			hint: 'An item for each record, page by page; otherwise one item with one page',
		}),
		query: callFields({
			displayName: 'Query',
			displayOptions: byPath,
			description: 'Filters and pages, such as {"limit": 50, "date[range]": "2026-01-01,2026-06-30"}',
		}),
		body: callFields({
			displayName: 'Body',
			description: "The fields by the API's own names; they are sent in the order that it requires",
		}),
	},
	onlyReads: ({ message, method }, { messages }) => (messages ? !messages.writes(message) : method === 'GET'),
	async execute({ client: { messages, requests }, values }) {
		const { message, method, path, query, body } = values;
		const all = method === 'GET' && values.returnAll;
		if (messages && message === '') throw new FindingError({ code: 'fieldEmpty', field: 'Call' });
		if (requests && path === '') throw new FindingError({ code: 'fieldEmpty', field: 'Path' });
		const key = messages ? message : `${method} ${path}`;
		const answer = await sentOnce(key, async () =>
			messages
				? await messages.send(message, body)
				: await requests?.send({ method, path, query, body, all }),
		);
		return toRecords(answer);
	},
});

/** An object as it is, a list as one item each; for an empty answer, an item that says that it succeeded. */
function toRecords(answer: unknown): object | object[] {
	if (Array.isArray(answer)) return answer.map((one: unknown) => recordOf(one));
	return recordOf(answer);
}

function recordOf(answer: unknown): object {
	if (typeof answer === 'object' && answer !== null)
		return Object.keys(answer).length === 0 ? { success: true } : answer;
	return answer === null || answer === undefined ? { success: true } : { result: answer };
}
