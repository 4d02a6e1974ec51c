import type { Listing } from '../../base/values/records';
import { isSameCode } from '../../base/values/text';
import type { WantedMutations } from './books';
import { MUTATION_KINDS } from './kinds';
import type { ListedMutation, Mutation, MutationFilter, MutationKind } from './types';

/**
 * The period that means "no date filter": a filter always requires dates (docs/services/e-boekhouden.md 1.4).
 * Other clients send wider periods, but these are the years that the manual allows.
 */
export const EVER = { from: '1980-01-01', to: '2049-12-31' } as const;

/** True when a code is exactly the wanted one, or when none is wanted. */
export function isWanted(code: string, wanted = ''): boolean {
	return wanted === '' || code === wanted;
}

/** True when a record has the wanted unit. The service filters by unit in neither protocol. */
export function isOfUnit({ unit }: { unit: string }, wanted = ''): boolean {
	return wanted === '' || isSameCode(unit, wanted);
}

/** The first records of a list. When no more than these are wanted, it does not matter that the service may have more. */
export function firstOf<T>({ found, whole }: Listing<T>, limit = Infinity): Listing<T> {
	return { found: found.slice(0, limit), whole: whole || found.length >= limit };
}

/**
 * True for a mutation that fits the filters that the service does not have. The filter on invoice numbers is
 * left to the service.
 */
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

/**
 * True for a mutation of a wanted kind. A mutation of an unknown kind may be of any kind, so it stays: without it, what it books
 * could be booked again.
 */
export function isAmong(mutation: ListedMutation, { kinds, keep }: WantedMutations = {}): boolean {
	const kind = mutation.kind as MutationKind;
	const mayBe = !kinds || kinds.includes(kind) || !MUTATION_KINDS.includes(kind);
	return mayBe && (keep?.(mutation) ?? true);
}
