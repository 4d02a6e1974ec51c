import type { BatchOperation } from '../../../shared/n8n/operation';
import type { OutSmartClient } from '../../client/client';
import { readRelation } from '../../items/relationItem';
import { RELATIONS } from '../../masterData/masters';
import { planRelations, type Leading } from '../../masterData/relations';
import { generalRow } from '../../masterData/rows';
import { synchronize } from '../../masterData/synchronize';
import { fromAll } from '../../../shared/n8n/batch';
import { sorted } from '../batch';
import { previewField } from '../fields';

const LEADING: readonly string[] = ['e-Boekhouden', 'OutSmart'] satisfies Leading[];

/** Input: relations (docs/items.md). Output: one row per change, and one that counts the rest. */
export const synchronizeRelations: BatchOperation<OutSmartClient> = {
	kind: 'batch',
	name: 'Synchronize',
	value: 'synchronize',
	action: 'Synchronize relations',
	description: 'Bring the relations of OutSmart to those that come in: add what is new, change what differs',
	fields: [
		previewField,
		{
			displayName: 'Leading',
			name: 'leading',
			type: 'options',
			default: 'e-Boekhouden',
			description: 'Whose relation counts when both have it',
			options: [
				{ name: 'E-Boekhouden', value: 'e-Boekhouden', description: 'Relations of OutSmart are changed' },
				{ name: 'OutSmart', value: 'OutSmart', description: 'Only relations that OutSmart lacks are added' },
			],
		},
	],
	async execute({ client, parameters, items }) {
		const { rows, others } = sorted(items);
		const leading = parameters.text('leading');
		const preview = parameters.flag('preview');
		if (!LEADING.includes(leading)) {
			const fault = `'leading' is '${leading}', but must be one of ${LEADING.join(', ')}.`;
			return fromAll(items, [...rows, generalRow(RELATIONS, 'blocked', fault, preview)]);
		}
		const relations = others.map(readRelation);
		const done = await synchronize(
			client,
			RELATIONS,
			relations.length,
			(stored) => planRelations(relations, stored, leading as Leading),
			preview,
		);
		return fromAll(items, [...rows, ...done]);
	},
};
