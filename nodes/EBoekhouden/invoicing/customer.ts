import type { Line } from '../../shared/items/invoice';
import { brief, filled } from '../../shared/values/text';
import type { Finding } from '../../shared/rows/findings/finding';
import { ZERO } from '../../shared/values/money';
import { countryCodeOf, EU_MEMBERS, isCountryCode } from '../../shared/values/countries';
import type { Relation } from '../books/types';
import { rateOf } from './vatCodes';

type Customer = Pick<Relation, 'code' | 'country' | 'vatNumber' | 'type'>;

/** The books' relation, completed by the order's: where each says something, whoever leads has it right. */
export function customerOf(books: Relation, order: Relation, orderLeads: boolean): Relation {
	const [first, second] = orderLeads ? [order, books] : [books, order];
	const known = (field: 'country' | 'vatNumber' | 'type') => filled(first[field]) || filled(second[field]);
	return { ...books, country: known('country'), vatNumber: known('vatNumber'), type: known('type') };
}

/** The country that a VAT number is of, by its first letters, in small ones; '' when it has none. */
function prefixOf(vatNumber: string): string {
	const [, letters = ''] =
		/^([A-Z]{2})[\dA-Z+*]/.exec(vatNumber.replace(/[^\dA-Za-z+*]/g, '').toUpperCase()) ?? [];
	// Northern Ireland is no country, but has numbers of its own.
	return letters === 'XI' || (letters !== '' && isCountryCode(letters)) ? countryCodeOf(letters) : '';
}

/** The country that counts for VAT, in small letters: that of the VAT number, else that of the address. */
export function vatCountryOf({ country, vatNumber }: Pick<Relation, 'country' | 'vatNumber'>): string {
	return prefixOf(vatNumber) || countryCodeOf(country);
}

/** The country of the books themselves, by the VAT codes that they use. */
function homeOf(defaultVatCode: string): string {
	return defaultVatCode.startsWith('BE_') ? 'be' : 'nl';
}

/**
 * That a business abroad, or with a VAT number of another country, would be billed VAT of ours: nobody but the user can
 * say whether that is right. Null when there is nothing to ask.
 */
export function foreignWithVat(
	customer: Customer,
	lines: readonly Line[],
	date: string,
	defaultVatCode: string,
): Finding | null {
	const home = homeOf(defaultVatCode);
	const { code, vatNumber } = customer;
	const country = countryCodeOf(customer.country) || home;
	const vatCountry = prefixOf(vatNumber) || home;
	const isBusiness = customer.type.trim().toUpperCase() !== 'P' || vatNumber !== '';
	if (!isBusiness || (country === home && vatCountry === home)) return null;
	const taxed = lines.find(({ vatCode }) => !rateOf(vatCode, date)?.eq(ZERO));
	if (!taxed) return null;
	return {
		code: 'foreignCustomerWithDutchVat',
		relation: brief(code),
		country: brief(customer.country || vatCountry.toUpperCase()),
		vatNumber: brief(vatNumber),
		vatCode: taxed.vatCode,
		example: exampleFor(customer, home),
		asItIs: `${keyOf(code)}=own`,
	};
}

/** What to put into the setting, to the letter: by country for a business of it that has a VAT number. */
function exampleFor(customer: Customer, home: string): string {
	const country = vatCountryOf(customer);
	const foreign = country !== home && isCountryCode(country);
	const key = foreign && customer.vatNumber !== '' ? country.toUpperCase() : keyOf(customer.code);
	if (!foreign) return `${key}=own`;
	if (home === 'be') return `${key}=${EU_MEMBERS.has(country) ? 'BE_IC_VERK/BE_IC_D_VERK' : 'BE_EXP_VERK'}`;
	return `${key}=${EU_MEMBERS.has(country) ? 'BI_EU_VERK/BI_EU_VERK_D' : 'BU_EU_VERK'}`;
}

function keyOf(code: string): string {
	return /^[A-Z]{2}$/.test(code) ? `relation:${code}` : brief(code);
}
