import { withoutHeld } from '../../client/types';
import { chosen } from '../fieldTypes';
import { list } from '../kinds';

export const getManyContactPersons = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many contact persons',
	description: 'List the contact persons (contactpersonen) of all relations, or of one',
	filters: {
		relation: chosen({
			displayName: 'Relation',
			method: 'searchRelations',
			placeholder: 'e.g. TEST1',
			description: 'Only contact persons of this relation',
			optional: true,
		}),
	},
	async list({ client, filters: { relation } }) {
		const found = (await client.contactPersons.list()).map(withoutHeld);
		return relation ? found.filter((person) => person.relation === relation) : found;
	},
});
