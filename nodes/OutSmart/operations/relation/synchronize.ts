import { choice, preview } from '../../../../base/n8n/fieldTypes';
import { type Leading, relationKind } from '../../../../features/masterData/relationKind';
import { synchronize } from '../../../../features/masterData/synchronize';
import { knownRelations } from '../../../shared/settings';
import { allItems } from '../kinds';

/** Input: relations (docs/items.md). Output: one row per change, and one that counts the rest. */
export const synchronizeRelations = allItems({
	name: 'Synchronize',
	value: 'synchronize',
	action: 'Synchronize relations',
	description: 'Bring relations in line with the input',
	details: 'Adds new relations, and changes those that differ.',
	writes: 'looksFirst',
	isStep: true,
	dropsEmpty: true,
	fields: {
		preview,
		leading: choice<Leading>({
			displayName: 'Leading',
			default: 'e-Boekhouden',
			description: 'Which system wins when both have a relation',
			options: [
				{ name: 'Bookkeeping', value: 'e-Boekhouden', description: 'Relations of OutSmart are changed' },
				{
					name: 'Field Service',
					value: 'OutSmart',
					description: 'Only relations that OutSmart lacks are added',
				},
			],
		}),
		knownRelations,
	},
	service: 'OutSmart',
	needs: { input: 'relation', fields: ['code'] },
	execute: async ({ client, values: { preview, leading, knownRelations }, items }) =>
		await synchronize(client, { items, kind: relationKind(leading, knownRelations), preview }),
});
