import { kept } from '../../books/kept';
import { bookedInvoices } from '../../books/openItems';
import type { OpenItem } from '../../books/openItems';
import type { Mutation } from '../../books/types';
import { relationOf } from '../../books/relationCodes';
import { bodyOf, created, found } from '../call';
import type { Operation, RestCall } from '../call';
import { invalid, notFound } from '../errors';
import { amount, counted, filled } from '../json/write';
import { byDate, byNumber, byPlainNumber, byText, pageOf, parametersOf } from '../lists';
import { idOf, mutationToAnswer, mutationToItem, SENT_MUTATION, typeOf } from './mutationWire';
import { newMutation } from './newMutation';

function byId(mutations: readonly Mutation[]): Mutation[] {
	return mutations.toSorted((one, other) => idOf(one) - idOf(other));
}

/** C creditors, D debtors: there is no list of both. */
function sideOf(call: RestCall): 'debtors' | 'creditors' {
	const asked = parametersOf({ ...call, ignored: [] }, ['credDeb'])[0]?.value;
	if (asked === undefined) throw invalid('MUTA_006', 'credDeb');
	if (asked !== 'C' && asked !== 'D') throw invalid('MUTA_007', 'credDeb');
	return asked === 'D' ? 'debtors' : 'creditors';
}

export const mutationOperations: Record<string, Operation> = {
	'GET /v1/mutation': (call) =>
		pageOf(
			call,
			byId(call.books.mutations),
			{
				type: byPlainNumber<Mutation>(typeOf),
				id: byNumber<Mutation>(idOf),
				description: byText<Mutation>(({ description }) => description),
				invoiceNumber: byText<Mutation>(({ invoiceNumber }) => invoiceNumber),
				date: byDate<Mutation>(({ date }) => date),
			},
			(mutation) => mutationToItem(call.books, mutation),
		),

	'GET /v1/mutation/{id}': ({ books, id }) => {
		const mutation = books.mutations.find((one) => idOf(one) === id);
		if (!mutation) throw notFound('MUT_300');
		return found(mutationToAnswer(books, mutation));
	},

	'POST /v1/mutation': (call) => {
		const { books } = call;
		const mutation = newMutation(books, bodyOf(call, SENT_MUTATION));
		return created({ id: books.add(kept(mutation, books.settings.keeps)) });
	},

	'GET /v1/mutation/invoice/outstanding': (call) => {
		const { books } = call;
		const open = bookedInvoices(books.mutations, sideOf(call)).filter((item) => !item.open.eq(0));
		const side = { kind: 'plainText', of: () => call.query.get('credDeb') ?? '' } as const;
		const filters = { credDeb: side, invoiceNumber: byText<OpenItem>((item) => item.invoiceNumber) };
		return pageOf(call, open, filters, (item) => {
			const relation = relationOf(books, item.relationCode);
			return {
				date: item.date,
				mutationId: item.mutation,
				invoiceNumber: filled(item.invoiceNumber),
				relationId: counted(relation?.id),
				relationCode: filled(item.relationCode),
				company: filled(relation?.name),
				totalAmount: amount(item.amount),
				paidAmount: amount(item.paid),
				outstandingAmount: amount(item.open),
			};
		});
	},
};
