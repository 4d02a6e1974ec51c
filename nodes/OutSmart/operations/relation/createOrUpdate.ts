import type { ItemOperation } from '../../../shared/n8n/operation';
import type { OutSmartClient } from '../../client/client';
import { readRelation } from '../../items/relationItem';
import { RELATIONS } from '../../masterData/masters';
import { planRelations } from '../../masterData/relations';
import { saveOne } from '../../masterData/saveOne';

export const createOrUpdateRelation: ItemOperation<OutSmartClient> = {
	kind: 'item',
	name: 'Create or Update',
	value: 'createOrUpdate',
	action: 'Create or update relation',
	description:
		'Add a relation, or change the one with that code (upsert). What is left empty is not changed.',
	fields: [
		{
			displayName: 'Code',
			name: 'code',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. TEST1',
			description: 'Number of the relation (debiteurnummer), by which it is found; leading zeros count',
		},
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Bakkerij De Korst',
			description: 'Name of the company or person',
		},
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				{
					displayName: 'Address',
					name: 'address',
					type: 'string',
					default: '',
					description: 'Street and house number',
				},
				{
					displayName: 'Chamber of Commerce Number',
					name: 'chamberOfCommerceNumber',
					type: 'string',
					default: '',
				},
				{ displayName: 'City', name: 'city', type: 'string', default: '' },
				{ displayName: 'Contact Person', name: 'contactPerson', type: 'string', default: '' },
				{
					displayName: 'Country',
					name: 'country',
					type: 'string',
					default: '',
					placeholder: 'e.g. NL',
					description: 'Code or name; both count as the same country',
				},
				{
					displayName: 'Email',
					name: 'email',
					type: 'string',
					placeholder: 'e.g. name@email.com',
					default: '',
				},
				{ displayName: 'Mobile', name: 'mobile', type: 'string', default: '' },
				{ displayName: 'Phone', name: 'phone', type: 'string', default: '' },
				{ displayName: 'Postal Code', name: 'postalCode', type: 'string', default: '' },
				{ displayName: 'VAT Number', name: 'vatNumber', type: 'string', default: '' },
			],
		},
	],
	async execute({ client, parameters }) {
		const relation = readRelation({
			...parameters.collection('additionalFields'),
			code: parameters.text('code'),
			name: parameters.text('name'),
		});
		const { code } = relation;
		const oneRelation = { ...RELATIONS, list: () => client.listRelations({ code }) };
		return await saveOne(client, oneRelation, (stored) =>
			planRelations([relation], stored, 'e-Boekhouden', () => true),
		);
	},
};
