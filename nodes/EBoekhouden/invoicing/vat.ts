import Big from 'big.js';
import type { InvoiceOrder, Line } from '../../shared/items/invoice';
import type { Fault, Finding } from '../../shared/rows/findings/finding';
import { brief, codeKey, filled } from '../../shared/values/text';
import { countryCodeOf, EU_MEMBERS, isCountryCode } from '../../shared/values/countries';
import type { BookDate } from '../../shared/values/dates';
import { ZERO } from '../../shared/values/money';
import { isBillableVatCode, isSalesVatCode, percentageOf } from '../../shared/values/vatCodes';
import type { Relation } from '../books/types';

/** Before this date LAAG_VERK was 6 %. */
const LOW_IS_NINE_FROM = '2019-01-01';

/** The percentage of a code at a date; null when it has none, or the code is unknown. */
export function rateOf(code: string, date: BookDate | ''): Big | null {
	if (code === 'LAAG_VERK' && date !== '' && date < LOW_IS_NINE_FROM) return new Big(6);
	const percentage = percentageOf(code);
	return percentage === null ? null : new Big(percentage);
}

/** Faults in the VAT code for lines that have none. */
export function faultsInDefaultVatCode(vatCode: string): Fault[] {
	if (!isSalesVatCode(vatCode)) return [{ code: 'defaultVatCodeNotForSales', vatCode: brief(vatCode) }];
	return isBillableVatCode(vatCode) ? [] : [{ code: 'defaultVatCodeNotBillable', vatCode }];
}

/** The relation in the books, completed from the order: where both have a value, the leading side wins. */
export function customerOf(books: Relation, order: Relation, orderLeads: boolean): Relation {
	const [first, second] = orderLeads ? [order, books] : [books, order];
	const known = (field: 'country' | 'vatNumber' | 'type') => filled(first[field]) || filled(second[field]);
	return { ...books, country: known('country'), vatNumber: known('vatNumber'), type: known('type') };
}

/** The country of a VAT number by its first letters, in lower case; '' when it has none. */
function prefixOf(vatNumber: string): string {
	const [, letters = ''] =
		/^([A-Z]{2})[\dA-Z+*]/.exec(vatNumber.replace(/[^\dA-Za-z+*]/g, '').toUpperCase()) ?? [];
	// Northern Ireland is not a country, but has VAT numbers of its own.
	return letters === 'XI' || (letters !== '' && isCountryCode(letters)) ? countryCodeOf(letters) : '';
}

/** The country that decides about VAT, in lower case: that of the VAT number, else that of the address. */
function vatCountryOf({ country, vatNumber }: Pick<Relation, 'country' | 'vatNumber'>): string {
	return prefixOf(vatNumber) || countryCodeOf(country);
}

/** The country of the administration, by the VAT codes that it uses. */
function homeOf(defaultVatCode: string): string {
	return defaultVatCode.startsWith('BE_') ? 'be' : 'nl';
}

/**
 * A finding when a business abroad, or one with a VAT number of another country, would be billed domestic VAT: only the
 * user can decide whether that is right. Null when there is nothing to ask.
 */
function foreignWithVat({ customer, workCountry, home }: VatFacts, taxed: Line | undefined): Finding | null {
	const { code, vatNumber } = customer;
	const country = countryCodeOf(customer.country) || home;
	const vatCountry = prefixOf(vatNumber) || home;
	const isBusiness = customer.type.trim().toUpperCase() !== 'P' || vatNumber !== '';
	if (!taxed || !isBusiness || (country === home && vatCountry === home)) return null;
	return {
		code: 'foreignCustomerWithDutchVat',
		relation: brief(code),
		country: brief(customer.country || vatCountry.toUpperCase()),
		vatNumber: brief(vatNumber),
		vatCode: taxed.vatCode,
		workedHere: workCountry === home,
		example: exampleFor(customer, home),
		asItIs: `${keyOf(code)}=own`,
	};
}

/** The exact text for the setting, for this customer only: another one of that country may have work done elsewhere. */
function exampleFor(customer: Relation, home: string): string {
	const country = vatCountryOf(customer);
	const key = keyOf(customer.code);
	if (country === home || !isCountryCode(country)) return `${key}=own`;
	if (home === 'be') return `${key}=${EU_MEMBERS.has(country) ? 'BE_IC_VERK/BE_IC_D_VERK' : 'BE_EXP_VERK'}`;
	return `${key}=${EU_MEMBERS.has(country) ? 'BI_EU_VERK/BI_EU_VERK_D' : 'BU_EU_VERK'}`;
}

function keyOf(code: string): string {
	return /^[A-Z]{2}$/.test(code) ? `relation:${code}` : brief(code);
}

/** The VAT codes for an exceptional customer; `own` keeps those of the order and its products. */
type VatException = 'own' | { goods: string; hours: string };

export interface VatExceptions {
	/** By country in lower case, for relations with a VAT number. */
	countries: ReadonlyMap<string, VatException>;
	/** By the code of a relation, as codes are compared. */
	relations: ReadonlyMap<string, VatException>;
}

export const NO_EXCEPTIONS: VatExceptions = { countries: new Map(), relations: new Map() };

/** The exception for a relation, or null. One for the relation itself comes before one for its country. */
export function exceptionFor(
	relation: Pick<Relation, 'code' | 'country' | 'vatNumber'>,
	{ countries, relations }: VatExceptions,
): VatException | null {
	const own = relations.get(codeKey(relation.code));
	if (own || relation.vatNumber === '') return own ?? null;
	return countries.get(vatCountryOf(relation)) ?? null;
}

/**
 * Reads `DE=BI_EU_VERK/BI_EU_VERK_D, K300=VERL_VERK, BE=own, relation:BE=VERL_VERK, country:be=own`, or returns everything
 * that is wrong. Only capitals are a country without `country:`, because codes of relations may be in any case.
 */
export function readVatExceptions(text: string): { exceptions: VatExceptions; faults: Fault[] } {
	const countries = new Map<string, VatException>();
	const relations = new Map<string, VatException>();
	const faults: Fault[] = [];
	for (const part of text.trim() === '' ? [] : text.split(',')) {
		const read = readPart(part.trim());
		if ('faults' in read) {
			faults.push(...read.faults);
			continue;
		}
		const { key, isCountry, exception } = read;
		const into = isCountry ? countries : relations;
		const known = isCountry ? countryCodeOf(key) : codeKey(key);
		if (into.has(known)) faults.push({ code: 'vatExceptionTwice', key: brief(key) });
		into.set(known, exception);
	}
	return { exceptions: { countries, relations }, faults };
}

type Part = { key: string; isCountry: boolean; exception: VatException };

const PART = /^(relation:|country:)?([^=]+)=([^=/]+)(?:\/([^=/]+))?$/;

function readPart(part: string): Part | { faults: Fault[] } {
	const [, named, found = '', goods = '', hours] = PART.exec(part)?.map((one) => one?.trim()) ?? [];
	if (['', 'relation:', 'country:'].includes(found) || goods === '' || hours === '')
		return { faults: [{ code: 'vatExceptionUnreadable', value: brief(part) }] };
	const isCountry = named === 'country:' || (!named && /^[A-Z]{2}$/.test(found));
	const faults: Fault[] = [];
	if (isCountry && !isCountryCode(found))
		faults.push({ code: 'vatExceptionNoCountry', country: brief(found) });
	if (goods === 'own' && hours === undefined)
		return faults.length > 0 ? { faults } : { key: found, isCountry, exception: 'own' };
	for (const vatCode of new Set([goods, hours ?? goods])) faults.push(...faultsInCode(found, vatCode));
	return faults.length > 0
		? { faults }
		: { key: found, isCountry, exception: { goods, hours: hours ?? goods } };
}

function faultsInCode(key: string, vatCode: string): Fault[] {
	const facts = { key: brief(key), vatCode: brief(vatCode) };
	if (!isSalesVatCode(vatCode)) return [{ code: 'vatExceptionNotForSales', ...facts }];
	return isBillableVatCode(vatCode) ? [] : [{ code: 'vatExceptionNotBillable', ...facts }];
}

/** What decides about the VAT of an invoice besides its lines. */
interface VatFacts {
	customer: Relation;
	/** Countries in lower case. */
	home: string;
	/** '' when the order does not say where the work was done. */
	workCountry: string;
}

/**
 * What only the user can decide about the VAT of this customer; null when there is nothing to ask, or a setting for the
 * relation answers it.
 */
export function vatQuestion(
	order: Pick<InvoiceOrder, 'date' | 'workCountry'>,
	customer: Relation,
	lines: readonly Line[],
	{ vatExceptions, defaults }: { vatExceptions: VatExceptions; defaults: { vatCode: string } },
): Finding | null {
	if (vatExceptions.relations.has(codeKey(customer.code))) return null;
	const byCountry = exceptionFor(customer, vatExceptions);
	const facts = {
		...{ customer, home: homeOf(defaults.vatCode) },
		workCountry: countryCodeOf(order.workCountry),
	};
	const taxed = lines.find(({ vatCode }) => !rateOf(vatCode, order.date)?.eq(ZERO));
	if (byCountry !== null) return workHereWithoutVat(facts, taxed, byCountry);
	return foreignWithVat(facts, taxed) ?? workAbroadWithVat(facts, taxed);
}

/** Work on a building is taxed where the building is, whatever the country of the customer. */
function workHereWithoutVat(
	{ customer, home, workCountry }: VatFacts,
	taxed: Line | undefined,
	exception: VatException,
): Finding | null {
	if (taxed || exception === 'own' || workCountry !== home) return null;
	const { goods, hours } = exception;
	const key = keyOf(customer.code);
	const codes = goods === hours ? goods : `${goods}/${hours}`;
	return {
		...{ code: 'workHereWithoutVat', relation: brief(customer.code), vatCode: codes },
		...{ workCountry: workCountry.toUpperCase(), taxed: `${key}=own`, asItIs: `${key}=${codes}` },
	};
}

function workAbroadWithVat(
	{ customer, home, workCountry }: VatFacts,
	taxed: Line | undefined,
): Finding | null {
	if (!taxed || workCountry === '' || workCountry === home) return null;
	return {
		...{ code: 'workAbroadWithVat', relation: brief(customer.code), vatCode: taxed.vatCode },
		...{ workCountry: workCountry.toUpperCase(), asItIs: `${keyOf(customer.code)}=own` },
	};
}
