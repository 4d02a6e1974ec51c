import { perItem } from '../kinds';
import { book, bookedAs } from './book';
import { checkedMutation } from './check';
import { createFields } from './createFields';
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
	onlyReads: ({ preview }) => preview,
	fields: createFields,
	async execute({ client, values }) {
		const mutation = await checkedMutation(client, mutationOf(values, client));
		if (values.preview) return { ...shownMutation(bookedAs(mutation, '')), action: 'wouldBeCreated' };
		return shownMutation(await book(client, mutation));
	},
});
