import { mustBe } from '../words/faults';
import { isIban } from '../values/iban';
import { isMailAddress } from '../values/text';
import { countryOfOtherForm } from '../values/vatNumbers';
import type { Fault } from '../words/finding';
import type { Field } from './field';
import { fieldTextIn, textUpTo } from './fieldTypes';

/**
 * A text field of a relation (`base/items/relation.ts`), up to a length. E-mail address, VAT number, chamber
 * of commerce number and IBAN are checked alike in each operation of each service.
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

export function emailField(longest: number, shown: Parameters<typeof textUpTo>[1]): Field<string> {
	return relationField('email', longest, { placeholder: 'e.g. name@email.com', ...shown });
}

function faultIn(name: string, text: string, field: string): Fault | undefined {
	if (name === 'email' && !isMailAddress(text)) return mustBe(field, 'mail', text);
	if (name === 'iban' && !isIban(text)) return mustBe(field, 'iban', text);
	if (name === 'chamberOfCommerceNumber' && !/^\d+$/.test(text)) return mustBe(field, 'digits', text);
	const country = name === 'vatNumber' ? countryOfOtherForm(text) : '';
	return country === '' ? undefined : mustBe(field, 'vatNumber', text, country);
}
