import type { Field } from '../../../shared/n8n/field';
import { choice, text } from '../../../shared/n8n/fieldTypes';
import { FindingError, sentOnce } from '../../../shared/problems/problem';
import type { Json } from '../../../shared/values/records';
import { checked, type ApiMethod } from '../../client/apiCall';
import { demanded } from '../fieldTypes';
import { perItem } from '../kinds';

export const sendApiCall = perItem({
	name: 'Send',
	value: 'send',
	action: 'Send an API call',
	description: 'Make any known call of the API',
	details:
		'Version 8 of the OutSmart API, with JSON; none that deletes, empties or marks more than it names. Repeats no call that writes.',
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
		query: json<Readonly<Record<string, unknown>>>({
			displayName: 'Query',
			description:
				'Parameters as a JSON object, such as {"status": "Compleet"}. The tokens are added by themselves.',
			empty: {},
			isWell: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
		}),
		body: json<Json | undefined>({
			displayName: 'Body',
			description: 'For POST and PUT: one row as a JSON object, or several in an array',
			empty: undefined,
			isWell: (value) => typeof value === 'object' && value !== null,
		}),
	},
	onlyReads(values) {
		const found = checked(values);
		// What is refused is not sent either.
		return 'finding' in found || !found.call.writes;
	},
	async execute({ client, values }) {
		const found = checked(values);
		if ('finding' in found) throw new FindingError(found.finding);
		const { method, resource } = found.call;
		const response = await sentOnce(`${method} ${resource}`, async () => await client.api.send(found.call));
		return { method, path: resource, response };
	},
});

/** JSON as text, or the value of an expression. */
function json<Value>(shown: {
	displayName: string;
	description: string;
	empty: Value;
	isWell(value: unknown): boolean;
}): Field<Value> {
	const { empty, isWell, ...property } = shown;
	return {
		property: { type: 'json', default: '', ...property },
		read(given, path) {
			const value = parsed(given);
			if (value === undefined) return { value: empty };
			return isWell(value) ? { value: value as Value } : { fault: { code: 'notReadableJson', path } };
		},
	};
}

/** Undefined when empty, null when it is not JSON. */
function parsed(given: unknown): unknown {
	if (given === undefined || given === null) return undefined;
	if (typeof given !== 'string') return given;
	if (given.trim() === '') return undefined;
	try {
		return JSON.parse(given) as unknown;
	} catch {
		return null;
	}
}
