import { withoutOtherFields } from '../../../../services/outSmart/types';
import { optionalRelation } from '../fieldTypes';
import { list } from '../kinds';
import { ofRelation } from '../ofRelation';

export const getManyContactPersons = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many contact persons',
	description: 'List contact persons (contactpersonen)',
	details: 'Of all relations, or of one.',
	filters: {
		relation: optionalRelation('Only contact persons of this relation'),
	},
	async list({ client, filters: { relation } }) {
		const found = (await client.contactPersons.list()).map(withoutOtherFields);
		return await ofRelation(client, found, { relation, codesOf: (person) => [person.relation] });
	},
});
