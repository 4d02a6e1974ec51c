import type { INodeProperties } from 'n8n-workflow';
import type { Parameters } from './parameters';

/** Return All and Limit, as every Get Many has them. */
export const returnAllFields: INodeProperties[] = [
	{
		displayName: 'Return All',
		name: 'returnAll',
		type: 'boolean',
		default: false,
		description: 'Whether to return all results or only up to a given limit',
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 50,
		displayOptions: { show: { returnAll: [false] } },
		description: 'Max number of results to return',
	},
];

/** The part of a list that these two fields ask for. */
export function limited<T>(found: T[], parameters: Parameters): T[] {
	if (parameters.flag('returnAll')) return found;
	const limit = parameters.integer('limit');
	return found.slice(0, limit >= 1 ? limit : 50);
}
