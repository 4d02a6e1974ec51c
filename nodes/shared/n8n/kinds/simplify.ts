import { flag } from '../fieldTypes';
import type { Field } from '../field';

/** The fields that are left when *Simplify* is on, ten at most. */
export type Simplify = readonly string[] | SimplifiedOnRequest;

/** Off by default: for items that other steps mostly take whole. */
interface SimplifiedOnRequest {
	fields: readonly string[];
	default: false;
}

/** The switch, where an operation has one. */
export function simplifyField(simplify: Simplify | undefined): { simplify?: Field<boolean> } {
	if (!simplify) return {};
	return {
		simplify: flag({
			displayName: 'Simplify',
			default: 'fields' in simplify ? simplify.default : true,
			description: 'Whether to return a simplified version of the response instead of the raw data',
		}),
	};
}

/** A record with the named fields alone, in their order, when that is wanted. */
export function simplified(
	record: object,
	simplify: Simplify | undefined,
	isWanted: boolean | undefined,
): object {
	if (!simplify || !isWanted) return record;
	const held = record as Readonly<Record<string, unknown>>;
	return Object.fromEntries(
		fieldsLeft(simplify)
			.filter((name) => name in held)
			.map((name) => [name, held[name]]),
	);
}

export function fieldsLeft(simplify: Simplify): readonly string[] {
	return 'fields' in simplify ? simplify.fields : simplify;
}
