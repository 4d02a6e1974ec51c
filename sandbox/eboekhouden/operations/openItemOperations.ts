import { midnight } from '../../shared/dates';
import type { Books } from '../books/books';
import { bookedInvoices } from '../books/openItems';
import { messages } from '../wire/messages';
import { inSession } from './carryOut';

export function openItemOperations(books: Books) {
	return {
		GetOpenPosten: inSession(books, messages.GetOpenPosten, ({ OpSoort }) => {
			const side = OpSoort === 'Debiteuren' ? 'debtors' : 'creditors';
			const open = bookedInvoices(books.mutations, side).filter((item) => !item.open.eq(0));
			const Openposten = open.map((item) => ({
				MutDatum: midnight(item.date),
				MutFactuur: item.invoiceNumber,
				RelCode: item.relationCode,
				RelBedrijf: books.relations.find(({ code }) => code === item.relationCode)?.name ?? '',
				Bedrag: item.amount.toFixed(),
				Voldaan: item.paid.toFixed(),
				Openstaand: item.open.toFixed(),
			}));
			return { Openposten };
		}),
	};
}
