import type { Fault } from '../../../base/words/finding';
import { brief, codeKey } from '../../../base/values/text';
import { countryCodeOf, isCountryCode } from '../../../base/values/countries';
import { addAll } from '../../../base/values/records';
import type { VatException, VatExceptions } from '../settings';
import { isUsable, notUsable } from './fill';

/**
 * Reads the setting `vatExceptions`, such as `DE=BI_EU_VERK/BI_EU_VERK_D, K300=VERL_VERK, BE=own,
 * relation:BE=VERL_VERK, country:be=own`, and gives everything that is wrong with it. Without `country:`,
 * only two capitals are a country, because codes of relations may be in any case.
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
	return [notUsable(vatCode, 'vatExceptions', key)];
}
