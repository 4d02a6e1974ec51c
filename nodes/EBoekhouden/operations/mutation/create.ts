import { FindingError } from '../../../shared/problems/problem';
import { perItem } from '../kinds';
import { book, bookedAs } from './book';
import { checkedAgainst } from './check';
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
		const given = mutationOf(values);
		if ('faults' in given) throw new FindingError({ code: 'fieldsWrong', faults: given.faults });
		const checked = await checkedAgainst(client, given.mutation);
		if ('faults' in checked) throw new FindingError({ code: 'fieldsWrong', faults: checked.faults });
		if (values.preview) return { ...bookedAs(checked.mutation, ''), action: 'wouldBeCreated' };
		return await book(client, checked.mutation);
	},
});
