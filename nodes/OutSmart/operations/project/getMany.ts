import type { Simplify } from '../../../../base/n8n/output';
import { withoutOtherFields } from '../../../../services/outSmart/types';
import { optionalRelation } from '../fieldTypes';
import { list } from '../kinds';
import { ofRelation } from '../ofRelation';

/** The fields of *Simplified* that distinguish one project from another. */
export const SIMPLIFIED: Simplify = [
	...['code', 'name', 'relation', 'invoiceRelation', 'status', 'description', 'progress'],
	...['startDate', 'endDate', 'active'],
];

export const getManyProjects = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many projects',
	description: 'List projects (projecten)',
	details: 'With their relation, status and dates.',
	simplify: SIMPLIFIED,
	filters: {
		relation: optionalRelation('Only projects of this relation'),
	},
	async list({ client, filters: { relation } }) {
		const found = (await client.projects.list()).map(withoutOtherFields);
		return await ofRelation(client, found, { relation, codesOf: (project) => [project.relation] });
	},
});
