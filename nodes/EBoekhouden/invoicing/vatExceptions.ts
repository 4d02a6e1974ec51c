import type { Relation } from '../books/types';
import type { Fault } from '../../shared/rows/findings/finding';
import { brief, codeKey } from '../../shared/values/text';
import { countryCodeOf, isCountryCode } from '../../shared/values/countries';
import { vatCountryOf } from './customer';
import { isSalesVatCode } from '../../shared/values/vatCodes';
import { isBillableVatCode } from './vatCodes';

/** The VAT codes of a customer that is no ordinary one; `own` leaves what the order and its products say. */
export type VatException = 'own' | { goods: string; hours: string };

export interface VatExceptions {
	/** By country in small letters, for relations with a VAT number. */
	countries: ReadonlyMap<string, VatException>;
	/** By the code of a relation, as codes are compared. */
	relations: ReadonlyMap<string, VatException>;
}

export const NO_EXCEPTIONS: VatExceptions = { countries: new Map(), relations: new Map() };

/** What holds for a relation; null when nothing does. The relation itself comes before its country. */
export function exceptionFor(
	relation: Pick<Relation, 'code' | 'country' | 'vatNumber'>,
	{ countries, relations }: VatExceptions,
): VatException | null {
	const own = relations.get(codeKey(relation.code));
	if (own || relation.vatNumber === '') return own ?? null;
	return countries.get(vatCountryOf(relation)) ?? null;
}

/** Reads `DE=BI_EU_VERK/BI_EU_VERK_D, K300=VERL_VERK, BE=own, relation:BE=VERL_VERK`, or says all that is wrong. */
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

const PART = /^(relation:)?([^=]+)=([^=/]+)(?:\/([^=/]+))?$/;

function readPart(part: string): Part | { faults: Fault[] } {
	const [, named, found = '', goods = '', hours] = PART.exec(part)?.map((one) => one?.trim()) ?? [];
	if (found === '' || found === 'relation:' || goods === '' || hours === '')
		return { faults: [{ code: 'vatExceptionUnreadable', value: brief(part) }] };
	const isCountry = !named && /^[A-Z]{2}$/.test(found);
	const faults: Fault[] = [];
	if (isCountry && !isCountryCode(found)) faults.push({ code: 'vatExceptionNoCountry', country: found });
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
