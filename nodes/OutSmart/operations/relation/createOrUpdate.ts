import { type Relation, relationFieldsByLabel } from '../../../../base/items/relation';
import { text } from '../../../../base/n8n/fieldTypes';
import { recordFields } from '../../../../base/n8n/recordFields';
import { relationField } from '../../../../base/n8n/relationField';
import { FOLLOWED, relationKind } from '../../../../features/masterData/relationKind';
import { Upserts } from '../../../../features/masterData/upserts';
import { SHORT } from '../fieldTypes';
import { perItem } from '../kinds';

const SHOWN: Partial<Record<keyof Relation, { placeholder?: string; description?: string }>> = {
	address: { description: 'Street and house number' },
	country: { placeholder: 'e.g. NL', description: 'Code or name; both count as the same country' },
	email: { placeholder: 'e.g. name@email.com' },
};

export const createOrUpdateRelation = perItem({
	name: 'Create or Update',
	value: 'createOrUpdate',
	action: 'Create or update a relation',
	description: 'Add or change a relation (upsert)',
	details: 'Changes the one with that code. Empty fields are not changed.',
	writes: 'looksFirst',
	fields: {
		code: text({
			displayName: 'Code',
			required: true,
			placeholder: 'e.g. TEST1',
			description: 'Number that identifies the relation (debiteurnummer); leading zeros count',
		}),
		name: text({
			displayName: 'Name',
			required: true,
			placeholder: 'e.g. Bakkerij De Korst',
			description: 'Name of the company or person',
		}),
		additionalFields: recordFields({
			displayName: 'Additional Fields',
			placeholder: 'Add Field',
			fields: relationFieldsByLabel(
				FOLLOWED.filter((field) => field !== 'name'),
				(field, displayName) => relationField(field, SHORT, { displayName, ...SHOWN[field] }),
			),
		}),
	},
	async execute({ client, values: { code, name, additionalFields } }) {
		const kind = { ...relationKind('e-Boekhouden'), list: () => client.listRelations({ code }) };
		// One relation does not show which fields the lists of this account have, so all are compared.
		const { settle } = await new Upserts(client, kind, () => true).add({ ...additionalFields, code, name });
		return await settle();
	},
});
