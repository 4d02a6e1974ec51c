import { perItem } from '../kinds';
import { book, bookedAs } from './book';
import { checkedMutation } from './check';
import { createFields } from './createFields';
import { mutationOf } from './given';

export const createMutation = perItem({
	name: 'Create',
	value: 'create',
	action: 'Create a mutation',
	description: 'Book a mutation; twice books it twice',
	details: 'An invoice, payment, receipt, expense or journal entry. It cannot be changed or deleted here.',
	writes: 'once',
	onlyReads: ({ preview }) => preview,
	fields: createFields,
	async execute({ client, values }) {
		const mutation = await checkedMutation(client, mutationOf(values));
		if (values.preview) return { ...bookedAs(mutation, ''), action: 'wouldBeCreated' };
		return await book(client, mutation);
	},
});
