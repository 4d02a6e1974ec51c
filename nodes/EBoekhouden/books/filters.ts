import type { Listing } from '../../shared/values/records';
import { isSameCode } from '../../shared/values/text';
import type { WantedMutations } from './books';
import type { ListedMutation, Mutation, MutationFilter, MutationKind } from './types';

/** Whether a code is the one that is wanted, to the letter. Nothing wanted lets all through. */
export function isWanted(code: string, wanted = ''): boolean {
	return wanted === '' || code === wanted;
}

/** The service filters by unit in neither protocol. */
export function isOfUnit({ unit }: { unit: string }, wanted = ''): boolean {
	return wanted === '' || isSameCode(unit, wanted);
}

/** The first of a list. Where these are all that is wanted, it does not matter that the service may have more. */
export function firstOf<T>({ found, whole }: Listing<T>, limit = Infinity): Listing<T> {
	return { found: found.slice(0, limit), whole: whole || found.length >= limit };
}

/** What the service cannot filter by. Which mutations are of an invoice number is left to the service. */
export function fitsFilter(
	{ kind, voucher, rows }: Mutation,
	filter: Pick<MutationFilter, 'kind' | 'voucher' | 'costCentreId'>,
): boolean {
	return (
		isWanted(kind, filter.kind) &&
		voucher.includes(filter.voucher ?? '') &&
		(!filter.costCentreId || rows.some(({ costCentreId }) => costCentreId === filter.costCentreId))
	);
}

export function isAmong(mutation: ListedMutation, { kinds, keep }: WantedMutations = {}): boolean {
	return (!kinds || kinds.includes(mutation.kind as MutationKind)) && (keep?.(mutation) ?? true);
}
