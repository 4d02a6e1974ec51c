import { text } from '../../../../base/n8n/fieldTypes';
import { without } from '../../../../base/values/records';
import type { Listed } from '../../../../services/eBoekhouden/books';
import { list } from '../kinds';
import { reading, readNow, oddOnes } from '../reading';
import { SIMPLIFIED_RELATION, withoutIban } from './relationFields';

export const getManyRelations = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many relations',
	description: 'List relations (customers and suppliers)',
	simplify: SIMPLIFIED_RELATION,
	filters: {
		code: text({ displayName: 'Code', description: 'Exact relation code; leading zeros count' }),
		search: text({
			displayName: 'Search',
			description: 'Text in code, company, city, contact person or email',
		}),
	},
	fields: { reading, withoutIban },
	problemsAsRows: { service: 'e-Boekhouden', resource: 'relation' },
	async list({ client, values, filters, limit }) {
		const { inTurns, tell } = readNow<Listed>('relation', values.reading);
		const read = await client.relations.list({ ...filters, limit, ...inTurns });
		const { found, whole } = read;
		return {
			whole,
			note: tell(read),
			...oddOnes('relation', read),
			found: values.withoutIban ? found.map((one) => without('iban', one)) : found,
		};
	},
});
