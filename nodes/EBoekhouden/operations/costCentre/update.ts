import { text } from '../../../../base/n8n/fieldTypes';
import { recordFields } from '../../../../base/n8n/recordFields';
import { emptyField, FindingError, noSuchRecord } from '../../../../base/problems/problem';
import { certainly } from '../certainly';
import { isActive } from '../fields';
import { perItem } from '../kinds';
import { overToken, tooLong } from '../limits';
import { costCentrePicker } from '../pickers';
import { LONGEST_NAME } from './create';

export const updateCostCentre = perItem({
	name: 'Update',
	value: 'update',
	action: 'Update a cost centre',
	description: 'Rename, close or reopen (API token only)',
	details: 'Its parent cannot be changed.',
	writes: 'looksFirst',
	fields: {
		costCentre: costCentrePicker({
			displayName: 'Cost Centre',
			required: true,
			description: 'The cost centre to change',
		}),
		fields: recordFields({
			displayName: 'Update Fields',
			placeholder: 'Add Field',
			fields: {
				active: isActive,
				description: text({ displayName: 'Description', description: 'At most 50 characters' }),
			},
		}),
	},
	async execute({ client, values: { costCentre: id, fields }, foresee }) {
		const changes = overToken(client.costCentreChanges);
		if (id === '') throw emptyField('Cost Centre');
		const faults = tooLong([['Description', fields.description, LONGEST_NAME]]);
		if (faults.length > 0) throw new FindingError({ code: 'fieldsWrong', faults });
		const found = await changes.find(id);
		if (!found) throw noSuchRecord('e-Boekhouden', 'costCentre', id);
		const wanted = { ...found, ...fields };
		if (found.description === wanted.description && found.active === wanted.active)
			return { ...found, action: 'unchanged' };
		foresee({ ...wanted, action: 'updated' });
		const { confirmed } = await certainly(
			{ made: 'costCentre', about: found.description },
			async () => void (await changes.update(id, fields)),
			async () => {
				const now = await changes.find(id);
				const isSo = now?.description === wanted.description && now.active === wanted.active;
				return isSo ? { is: undefined } : { candidates: [] };
			},
		);
		return { ...wanted, action: 'updated', ...confirmed };
	},
});
