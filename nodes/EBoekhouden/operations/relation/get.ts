import type { ItemOperation } from '../../../shared/n8n/operation';
import { ServiceProblem } from '../../../shared/problem';
import type { EBoekhoudenClient } from '../../client/client';

export const getRelation: ItemOperation<EBoekhoudenClient> = {
	kind: 'item',
	name: 'Get',
	value: 'get',
	action: 'Get a relation',
	description: 'Get one relation by its code',
	fields: [
		{
			displayName: 'Relation',
			name: 'relationCode',
			type: 'resourceLocator',
			required: true,
			default: { mode: 'list', value: '' },
			description: 'The relation to get',
			modes: [
				{
					displayName: 'From List',
					name: 'list',
					type: 'list',
					typeOptions: { searchListMethod: 'searchRelations', searchable: true },
				},
				{ displayName: 'By Code', name: 'code', type: 'string', placeholder: 'e.g. TEST1' },
			],
		},
	],
	async execute({ client, parameters }) {
		const code = parameters.text('relationCode');
		const found = code ? await client.listRelations({ code }) : [];
		const relation = found.find((candidate) => candidate.code === code);
		if (!relation) throw noRelation(code);
		return [{ ...relation }];
	},
};

function noRelation(code: string): ServiceProblem {
	return new ServiceProblem({
		service: 'e-Boekhouden',
		operation: 'Get',
		kind: 'input',
		outcome: 'notDone',
		what: code ? `there is no relation with code '${code}'` : "'Relation' is empty",
		advice: 'Check the code in e-Boekhouden under Relaties.',
	});
}
