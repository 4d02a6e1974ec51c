import { isIban } from '../values/iban';
import { brief, isMailAddress } from '../values/text';
import { countryOfOtherForm } from '../values/vatNumbers';
import type { Fault } from '../words/finding';
import type { Field } from './field';
import { fieldTextIn, textUpTo } from './fieldTypes';

/**
 * A text field of a relation (`base/items/relation.ts`), up to a length. E-mail address, VAT number, chamber of commerce number and IBAN are checked
 * alike in each operation of each service.
 */
export function relationField(
	name: string,
	longest: number,
	shown: Parameters<typeof textUpTo>[1],
): Field<string> {
	const field = textUpTo(longest, shown);
	return {
		...field,
		read(given, path) {
			const read = field.read(given, path);
			const value = fieldTextIn(given);
			const fault = 'fault' in read || value === '' ? undefined : faultIn(name, value, path);
			return fault ? { fault } : read;
		},
	};
}

/** The e-mail address of somebody. */
export function emailField(longest: number, shown: Parameters<typeof textUpTo>[1]): Field<string> {
	return relationField('email', longest, { placeholder: 'e.g. name@email.com', ...shown });
}

function faultIn(name: string, text: string, field: string): Fault | undefined {
	const value = brief(text);
	if (name === 'email' && !isMailAddress(text)) return { code: 'mustBeMailAddress', field, value };
	if (name === 'iban' && !isIban(text)) return { code: 'mustBeIban', field, value };
	if (name === 'chamberOfCommerceNumber' && !/^\d+$/.test(text))
		return { code: 'mustBeDigits', field, value };
	const country = name === 'vatNumber' ? countryOfOtherForm(text) : '';
	return country === '' ? undefined : { code: 'mustBeVatNumber', field, value, country };
}
