import { text } from '../../../../base/n8n/fieldTypes';
import { emptyField, noSuchRecord } from '../../../../base/problems/problem';
import { perItem } from '../kinds';
import { SIMPLIFIED_MUTATION } from './getMany';
import { shownMutation } from './shown';

export const getMutation = perItem({
	name: 'Get',
	value: 'get',
	action: 'Get a mutation',
	description: 'Get one booking by its number',
	details: 'Its rows are included.',
	simplify: SIMPLIFIED_MUTATION,
	fields: {
		number: text({
			displayName: 'Mutation Number',
			required: true,
			placeholder: 'e.g. 374',
			description: 'As e-Boekhouden numbers its bookings, not the number of an invoice',
		}),
	},
	async execute({ client, values: { number } }) {
		if (number === '') throw emptyField('Mutation Number');
		const mutation = await client.mutations.find(number);
		if (mutation) return shownMutation(mutation);
		throw noSuchRecord('e-Boekhouden', 'mutation', number);
	},
});
