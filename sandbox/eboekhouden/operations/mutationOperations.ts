import { dayOf } from '../../shared/dates';
import type { ValuesOf } from '../../soap/sequence';
import type { Books } from '../books/books';
import { kept } from '../books/kept';
import type { Mutation } from '../books/types';
import { businessError } from '../errors';
import { messages } from '../wire/messages';
import type { cMutatieFilter } from '../wire/mutationTypes';
import { inSession, required } from './carryOut';
import { checkMutation } from './checkMutation';
import { mutationFrom, mutationToWire } from './mutationWire';

type Filter = ValuesOf<typeof cMutatieFilter>;

/** Both bounds belong to the range; a number 0 does not filter (docs/services/e-boekhouden.md 5.2). */
function matches(mutation: Mutation, filter: Filter): boolean {
	const { number, date, invoiceNumber } = mutation;
	return (
		(filter.MutatieNr === 0 || number === filter.MutatieNr) &&
		(!filter.MutatieNrVan || number >= filter.MutatieNrVan) &&
		(!filter.MutatieNrTm || number <= filter.MutatieNrTm) &&
		(!filter.Factuurnummer || invoiceNumber === filter.Factuurnummer) &&
		dayOf(filter.DatumVan) <= date &&
		date <= dayOf(filter.DatumTm)
	);
}

/** The maximum number of the filtered set, in ascending order of number. */
function capped(mutations: Mutation[], { cap, capMode }: Books['settings']): Mutation[] {
	const ascending = mutations.toSorted((one, other) => one.number - other.number);
	return capMode === 'newest'
		? ascending.slice(Math.max(0, ascending.length - cap))
		: ascending.slice(0, cap);
}

function countRead(books: Books): void {
	const { callLimit } = books.settings;
	if (callLimit !== undefined && books.mutationReads >= callLimit) throw businessError('callLimit');
	books.mutationReads += 1;
}

export function mutationOperations(books: Books) {
	return {
		GetMutaties: inSession(books, messages.GetMutaties, ({ cFilter }) => {
			const filter = required(cFilter, 'noFilter');
			countRead(books);
			const found = books.mutations.filter((mutation) => matches(mutation, filter));
			return { Mutaties: capped(found, books.settings).map(mutationToWire) };
		}),

		AddMutatie: inSession(books, messages.AddMutatie, ({ oMut }) => {
			const mutation = mutationFrom(required(oMut, 'noObject'));
			checkMutation(books, mutation);
			return { Mutatienummer: books.add(kept(mutation, books.settings.keeps)) };
		}),
	};
}
