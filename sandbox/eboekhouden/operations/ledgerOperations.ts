import { addDays, dayOf } from '../../shared/dates';
import { sum } from '../../shared/money';
import type { Books } from '../books/books';
import type { Posting } from '../books/postings';
import type { BooksSettings } from '../books/settings';
import { businessError } from '../errors';
import { messages } from '../wire/messages';
import { inSession, required } from './carryOut';

interface BalanceFilter {
	KostenPlaatsId: number;
	DatumVan: string | undefined;
	DatumTot: string | undefined;
}

/** Both dates may be nil. */
function postingsOf(books: Books, filter: BalanceFilter): Posting[] {
	const from = filter.DatumVan && dayOf(filter.DatumVan);
	const last = filter.DatumTot && dayOf(filter.DatumTot);
	const to = last && !books.settings.balanceIncludesLastDay ? addDays(last, -1) : last;
	const { KostenPlaatsId: id } = filter;
	return books.postings({ from, to }).filter((posting) => id === 0 || posting.costCentreId === id);
}

function balanceOf(postings: readonly Posting[], code: string, settings: BooksSettings): string {
	const debit = sum(postings.filter((posting) => posting.ledgerAccount === code).map((one) => one.amount));
	return settings.writeBalance((settings.balanceSign === 'debit' ? debit : debit.times(-1)).toFixed());
}

export function ledgerOperations(books: Books) {
	return {
		GetGrootboekrekeningen: inSession(books, messages.GetGrootboekrekeningen, ({ cFilter }) => {
			const { ID, Code, Categorie } = required(cFilter, 'noFilter');
			const found = books.ledgerAccounts.filter(
				(account) =>
					(ID === 0 || account.id === ID) &&
					(!Code || account.code === Code) &&
					(!Categorie || account.category === Categorie),
			);
			const Rekeningen = found.map((account) => ({
				ID: account.id,
				Code: account.code,
				Omschrijving: account.description,
				Categorie: account.category,
				Groep: account.group,
			}));
			return { Rekeningen };
		}),

		GetSaldo: inSession(books, messages.GetSaldo, ({ cFilter }) => {
			const filter = required(cFilter, 'noFilter');
			const code = filter.GbCode ?? '';
			if (!books.ledgerAccount(code)) throw businessError('ledgerAccount', code);
			return { Saldo: balanceOf(postingsOf(books, filter), code, books.settings) };
		}),

		GetSaldi: inSession(books, messages.GetSaldi, ({ cFilter }) => {
			const filter = required(cFilter, 'noFilter');
			const postings = postingsOf(books, filter);
			const accounts = books.ledgerAccounts.filter(
				(account) => !filter.Categorie || account.category === filter.Categorie,
			);
			const Saldi = accounts.map(({ id, code, category }) => ({
				ID: id,
				Code: code,
				Categorie: category,
				Saldo: balanceOf(postings, code, books.settings),
			}));
			return { Saldi };
		}),

		GetKostenplaatsen: inSession(books, messages.GetKostenplaatsen, ({ cFilter }) => {
			const { KostenplaatsID, KostenplaatsParentID, Omschrijving } = required(cFilter, 'noFilter');
			const found = books.costCentres.filter(
				(costCentre) =>
					(!KostenplaatsID || costCentre.id === KostenplaatsID) &&
					(!KostenplaatsParentID || costCentre.parentId === KostenplaatsParentID) &&
					(!Omschrijving || costCentre.description === Omschrijving),
			);
			const Kostenplaatsen = found.map(({ id, description, parentId }) => ({
				KostenplaatsId: id,
				Omschrijving: description,
				KostenplaatsParentId: parentId,
			}));
			return { Kostenplaatsen };
		}),
	};
}
