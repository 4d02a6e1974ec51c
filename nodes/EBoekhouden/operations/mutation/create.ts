import { perItem } from '../kinds';
import { book, bookedAs } from './book';
import { checkedMutation } from './check';
import { createFields } from './createFields';
import { SIMPLIFIED_WRITTEN } from './getMany';
import { mutationOf } from './given';
import { shownMutation } from './shown';

export const createMutation = perItem({
	name: 'Create',
	value: 'create',
	action: 'Create a mutation, such as a memoriaal',
	description: 'Book a mutation, one more in each run',
	details:
		'An invoice, payment, receipt, expense or journal entry. e-Boekhouden has no call to change or delete it.',
	writes: 'once',
	simplify: SIMPLIFIED_WRITTEN,
	fields: createFields,
	async execute({ client, values, foresee }) {
		const mutation = await checkedMutation(client, mutationOf(values, client));
		foresee({ ...shownMutation(bookedAs(mutation, '')), action: 'created' });
		return shownMutation(await book(client, mutation));
	},
});
