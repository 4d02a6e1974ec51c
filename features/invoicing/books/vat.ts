import type { Line } from '../item';
import { rateOf } from '../sum/amounts';
import type { BookDate } from '../../../base/values/dates';
import type { Fault, Finding } from '../../../base/words/finding';
import { brief, codeKey, filled } from '../../../base/values/text';
import { countryCodeOf, EU_MEMBERS, isCountryCode } from '../../../base/values/countries';
import { countryOfVatNumber, isInUnion } from '../../../base/values/vatNumbers';
import { ZERO } from '../../../base/values/money';
import { isBillableVatCode, isSalesVatCode } from '../../../base/values/vatCodes';
import type { Relation } from '../../../services/eBoekhouden/types';
import { addAll } from '../../../base/values/records';

export function isUsable(vatCode: string): boolean {
	return isSalesVatCode(vatCode) && isBillableVatCode(vatCode);
}

/** Why a code cannot be on these invoices; `of`: the setting, or the line. */
export function notUsable(vatCode: string, of: string, key = ''): Fault {
	const isFormer = vatCode === 'HOOG_VERK';
	const because = !isSalesVatCode(vatCode) ? 'notSales' : isFormer ? 'former' : 'noRate';
	return { code: 'vatCodeUnusable', of, key, vatCode: brief(vatCode), because };
}

/** Faults in the default VAT code, for lines without one of their own. */
export function faultsInDefaultVatCode(vatCode: string): Fault[] {
	return isUsable(vatCode) ? [] : [notUsable(vatCode, 'defaultVatCode')];
}

/** The relation in the books, completed from the order: where both have a value, the leading side wins. */
export function customerOf(books: Relation, order: Relation, orderLeads: boolean): Relation {
	const [first, second] = orderLeads ? [order, books] : [books, order];
	const known = (field: 'country' | 'vatNumber' | 'type') => filled(first[field]) || filled(second[field]);
	return { ...books, country: known('country'), vatNumber: known('vatNumber'), type: known('type') };
}

/** The country of a VAT number by its first letters, in lower case; '' without such letters. */
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
function foreignWithVat(customer: Relation, home: string, taxed: Line | undefined): Finding | null {
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
		example: exampleFor(customer, home),
		asItIs: `${keyOf(code)}=own`,
	};
}

/** The exact text for the setting, for this customer only; '' where no code follows from its country. */
function exampleFor(customer: Relation, home: string): string {
	const country = vatCountryOf(customer);
	const key = keyOf(customer.code);
	if (country === home || !isCountryCode(country)) return '';
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

/** The exception for a relation, else the one for its country, else null. */
export function exceptionFor(
	relation: Pick<Relation, 'code' | 'country' | 'vatNumber'>,
	{ countries, relations }: VatExceptions,
): VatException | null {
	const own = relations.get(codeKey(relation.code));
	if (own || relation.vatNumber === '') return own ?? null;
	return countries.get(vatCountryOf(relation)) ?? null;
}

/**
 * Reads `DE=BI_EU_VERK/BI_EU_VERK_D, K300=VERL_VERK, BE=own, relation:BE=VERL_VERK, country:be=own`, or returns everything that is
 * wrong. Without `country:`, only two capitals are a country, because codes of relations may be in any case.
 */
export function readVatExceptions(text: string): { exceptions: VatExceptions; faults: Fault[] } {
	const countries = new Map<string, VatException>();
	const relations = new Map<string, VatException>();
	const faults: Fault[] = [];
	for (const part of text.trim() === '' ? [] : text.split(',')) {
		const read = readPart(part.trim());
		if ('faults' in read) {
			addAll(faults, read.faults);
			continue;
		}
		const { key, isCountry, exception } = read;
		const [into, known] = isCountry ? [countries, countryCodeOf(key)] : [relations, codeKey(key)];
		if (into.has(known)) faults.push({ code: 'vatExceptionWrong', because: 'twice', key: brief(key) });
		into.set(known, exception);
	}
	return { exceptions: { countries, relations }, faults };
}

type Part = { key: string; isCountry: boolean; exception: VatException };

const PART = /^(relation:|country:)?([^=]+)=([^=/]+)(?:\/([^=/]+))?$/;

function readPart(part: string): Part | { faults: Fault[] } {
	const [, named, found = '', goods = '', hours] = PART.exec(part)?.map((one) => one?.trim()) ?? [];
	if (['', 'relation:', 'country:'].includes(found) || goods === '' || hours === '')
		return { faults: [{ code: 'termUnreadable', of: 'vatExceptions', value: brief(part) }] };
	const isCountry = named === 'country:' || (!named && /^[A-Z]{2}$/.test(found));
	const faults: Fault[] = [];
	if (isCountry && !isCountryCode(found))
		faults.push({ code: 'vatExceptionWrong', because: 'noCountry', key: brief(found) });
	if (goods === 'own' && hours === undefined)
		return faults.length > 0 ? { faults } : { key: found, isCountry, exception: 'own' };
	for (const vatCode of new Set([goods, hours ?? goods])) addAll(faults, faultsInCode(found, vatCode));
	return faults.length > 0
		? { faults }
		: { key: found, isCountry, exception: { goods, hours: hours ?? goods } };
}

function faultsInCode(key: string, vatCode: string): Fault[] {
	if (isUsable(vatCode)) return [];
	return [notUsable(vatCode, 'vatExceptions', brief(key))];
}

/**
 * The question about VAT that only the user can answer for this customer; null when there is none, or when a setting answers it.
 * Where the work was done is not asked. A code that requires a VAT number is not billed without one in the books, which print the
 * invoice.
 */
export function vatQuestion(
	date: BookDate | '',
	{ customer, inBooks }: { customer: Relation; inBooks: Relation },
	lines: readonly Line[],
	{ vatExceptions, defaults }: { vatExceptions: VatExceptions; defaults: { vatCode: string } },
): Finding | null {
	const home = homeOf(defaults.vatCode);
	const numberless = lines.find(({ vatCode }) => !hasNumberFor(vatCode, inBooks, home));
	if (numberless) {
		const { vatCode } = numberless;
		const facts = { relation: brief(customer.code), vatCode, vatNumber: brief(filled(inBooks.vatNumber)) };
		return { code: 'vatNumberMissing', ...facts, ofOtherMember: isInsideUnion(vatCode) };
	}
	if (exceptionFor(customer, vatExceptions) !== null) return null;
	const taxed = lines.find(({ vatCode }) => !rateOf(vatCode, date)?.eq(ZERO));
	return foreignWithVat(customer, home, taxed);
}

/** Codes of supplies to another member state, whose VAT number has to be on the invoice. */
function isInsideUnion(vatCode: string): boolean {
	return /^BI_EU_VERK/.test(vatCode) || /^BE_(?:IC|IC_D)_VERK$/.test(vatCode);
}

/** Whether the relation has the VAT number that this code requires, in the form of its country. */
function hasNumberFor(vatCode: string, { vatNumber, country }: Relation, home: string): boolean {
	const found = countryOfVatNumber(filled(vatNumber), country || home);
	if (isInsideUnion(vatCode)) return found !== home && isInUnion(found);
	return found !== '' || !(vatCode.startsWith('VERL_VERK') || vatCode === 'BE_VERL_VERK');
}
