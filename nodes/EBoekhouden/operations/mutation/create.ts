import { Stop } from '../../../shared/problems/problem';
import type { Mutation, NewMutation } from '../../books/types';
import { without } from '../../../shared/values/records';
import { vatAmountsOf } from '../../books/vat';
import { perItem } from '../kinds';
import { book } from './book';
import { checkedAgainst } from './checkAgainstBooks';
import { createFields } from './createFields';
import { mutationOf } from './given';

export const createMutation = perItem({
	name: 'Create',
	value: 'create',
	action: 'Create a mutation',
	description:
		'Book one invoice, payment, receipt, expense or journal entry. It cannot be changed or deleted here, and doing it twice books it twice.',
	writes: 'once',
	fields: createFields,
	async execute({ client, values }) {
		const given = mutationOf(values);
		if ('faults' in given) throw new Stop({ code: 'fieldsWrong', faults: given.faults });
		const checked = await checkedAgainst(client, given.mutation);
		if ('faults' in checked) throw new Stop({ code: 'fieldsWrong', faults: checked.faults });
		const { number, confirmedBy } = await book(client, checked.mutation);
		return { ...bookedAs(checked.mutation, number), action: 'created', confirmedBy };
	},
});

/** As it was sent, in the shape in which mutations are read. */
function bookedAs(sent: NewMutation, number: string): Mutation {
	const { paymentTermDays, invoiceNumber, ...mutation } = without('reference', sent);
	return {
		number,
		...mutation,
		invoiceNumber,
		paymentTermDays: paymentTermDays === undefined ? '' : String(paymentTermDays),
		rows: sent.rows.map((row) => ({
			amount: row.amount,
			...vatAmountsOf(row, sent),
			vatCode: row.vatCode,
			ledgerAccount: row.ledgerAccount,
			costCentreId: row.costCentreId,
			invoiceNumber,
		})),
	};
}
