import { emptyField, noSuchRecord } from '../../../../base/problems/problem';
import { certainly } from '../certainly';
import { perItem } from '../kinds';
import { costCentrePicker } from '../pickers';
import { overToken } from '../limits';

export const deleteCostCentre = perItem({
	name: 'Delete',
	value: 'delete',
	action: 'Delete a cost centre',
	description: 'Delete a cost centre (API token only)',
	details:
		'Permanently. e-Boekhouden refuses a cost centre with bookings or children: make it inactive instead.',
	writes: 'looksFirst',
	fields: {
		costCentre: costCentrePicker({
			displayName: 'Cost Centre',
			required: true,
			description: 'The cost centre to delete',
		}),
	},
	async execute({ client, values: { costCentre: id }, foresee }) {
		const changes = overToken(client.costCentreChanges);
		if (id === '') throw emptyField('Cost Centre');
		const found = await changes.find(id);
		if (!found) throw noSuchRecord('e-Boekhouden', 'costCentre', id);
		foresee({ ...found, action: 'deleted' });
		const { confirmed } = await certainly(
			{ made: 'costCentre', about: found.description, deleted: true },
			async () => void (await changes.delete(id)),
			async () => ((await changes.find(id)) ? { candidates: [] } : { is: undefined }),
		);
		return { ...found, action: 'deleted', deleted: true, ...confirmed };
	},
});
