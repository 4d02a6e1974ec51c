import type { INodeProperties } from 'n8n-workflow';
import type { ItemOperation } from '../../../shared/n8n/operation';
import { ServiceProblem } from '../../../shared/problem';
import type { EBoekhoudenClient } from '../../client/client';
import type { Relation } from '../../client/types';
import { completion, newRelation } from '../../invoicing/complete';

const TEXTS: [keyof Relation, string, string][] = [
	['address', 'Address', ''],
	['chamberOfCommerceNumber', 'Chamber of Commerce Number', ''],
	['city', 'City', ''],
	['contactPerson', 'Contact Person', ''],
	['country', 'Country', ''],
	['email', 'Email', 'e.g. name@example.com'],
	['iban', 'IBAN', ''],
	['mobile', 'Mobile', ''],
	['name', 'Name', ''],
	['phone', 'Phone', ''],
	['postalCode', 'Postal Code', ''],
	['type', 'Type', 'B or P'],
	['vatNumber', 'VAT Number', ''],
];

const EMPTY = Object.fromEntries(TEXTS.map(([name]) => [name, ''])) as Omit<Relation, 'code'>;

function textField([name, displayName, placeholder]: (typeof TEXTS)[number]): INodeProperties {
	return { displayName, name, type: 'string', default: '', placeholder };
}

export const createOrUpdateRelation: ItemOperation<EBoekhoudenClient> = {
	kind: 'item',
	name: 'Create or Update',
	value: 'createOrUpdate',
	action: 'Create or update a relation',
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	fields: [
		{
			displayName: 'Relation Code',
			name: 'relationCode',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. TEST1',
			description: 'The relation with this code is changed; when there is none, it is created',
		},
		{
			displayName: 'Fields',
			name: 'fields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: TEXTS.map(textField),
		},
	],
	async execute({ client, parameters }) {
		const relation: Relation = {
			...EMPTY,
			...parameters.collection('fields'),
			code: parameters.text('relationCode'),
		};
		const { code } = relation;
		if (code === '') throw noCode();
		const theirs = (await client.listRelations({ code })).find((candidate) => candidate.code === code);
		if (!theirs) {
			await client.addRelation(newRelation(relation));
			return [{ ...newRelation(relation), action: 'created' }];
		}
		const change = completion(theirs, relation, true);
		if (Object.keys(change).length === 0) return [{ ...theirs, action: 'unchanged' }];
		await client.updateRelation(code, change);
		return [{ ...theirs, ...change, action: 'updated' }];
	},
};

/** An empty code would find every relation. */
function noCode(): ServiceProblem {
	return new ServiceProblem({
		service: 'e-Boekhouden',
		operation: 'Create or Update',
		kind: 'input',
		outcome: 'notDone',
		what: "'Relation Code' is empty",
		advice: 'Give the code by which the relation is to be found.',
	});
}
