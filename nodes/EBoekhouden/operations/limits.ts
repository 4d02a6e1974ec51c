import { FindingError } from '../../../base/problems/problem';
import type { Fault } from '../../../base/words/finding';
import { brief } from '../../../base/values/text';

/** A field by its name in the editor, its value, and its maximum length. */
type Limited = readonly [field: string, value: string | undefined, longest: number];

/** A fault for each text that is longer than the service accepts. */
export function tooLong(limits: readonly Limited[]): Fault[] {
	return limits
		.filter(([, value = '', longest]) => value.length > longest)
		.map(([path, value = '', longest]) => ({ code: 'tooLong', path, longest, value: brief(value) }));
}

export function empty(fields: readonly (readonly [field: string, value: string])[]): Fault[] {
	return fields.filter(([, value]) => value === '').map(([field]) => ({ code: 'mustNotBeEmpty', field }));
}

/** Gives what only REST offers. @throws FindingError that asks for an API token, when the protocol does not have it */
export function overToken<Offered>(offered: Offered | undefined): Offered {
	if (!offered) throw new FindingError({ code: 'overTokenOnly' });
	return offered;
}
