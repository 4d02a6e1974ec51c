import { choice, chosenFromAccount, onOff, text } from '../../../../base/n8n/fieldTypes';
import { answerItems } from '../../../../base/n8n/answerItems';
import { callFields } from '../../../../base/n8n/jsonField';
import { FindingError, sentOnce } from '../../../../base/problems/problem';
import { recordIn } from '../../../../base/values/records';
import { perItem } from '../kinds';

const byName = { show: { authentication: ['soap'] } };
const byPath = { show: { authentication: ['rest'] } };

export const makeApiCall = perItem({
	name: 'Call',
	value: 'call',
	action: 'Make an API call',
	description: 'Make any call of the API',
	details:
		'With JSON, checked against the description of the call. A list gives an item for each record. Calls that write are never repeated.',
	writes: 'once',
	givesAnything: true,
	fields: {
		call: chosenFromAccount({
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
			hint: 'Page by page; otherwise one page',
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
	onlyReads: ({ call, method }, { messages }) => (messages ? !messages.writes(call) : method === 'GET'),
	async execute({ client: { messages, requests }, values }) {
		const { call, method, path, query, body } = values;
		const all = method === 'GET' && values.returnAll;
		if (messages && call === '') throw new FindingError({ code: 'fieldEmpty', field: 'Call' });
		if (requests && path === '') throw new FindingError({ code: 'fieldEmpty', field: 'Path' });
		const key = messages ? call : `${method} ${path}`;
		const answer = await sentOnce(key, async () =>
			messages ? await messages.send(call, body) : await requests?.send({ method, path, query, body, all }),
		);
		return answerItems(messages ? listInElements(answer) : listOnPage(answer));
	},
});

/** The records of a list, which comes in two elements: `{ Relaties: { cRelatie: [] } }`. */
function listInElements(answer: unknown): unknown {
	const [list, ...others] = Object.values(recordIn(answer));
	if (others.length > 0 || typeof list !== 'object') return answer;
	const [records = [], ...more] = Object.values(recordIn(list));
	return more.length === 0 && Array.isArray(records) ? records : answer;
}

/** The records of a page, which has nothing else but their number; an invoice has `items` too. */
function listOnPage(answer: unknown): unknown {
	const { items, count, ...others } = recordIn(answer);
	const isPage = Array.isArray(items) && count !== undefined && Object.keys(others).length === 0;
	return isPage ? items : answer;
}
