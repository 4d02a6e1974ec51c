import type { InvoiceOrder, InvoiceClient, Line } from './work';
import { type ProgressEvent, toFix } from '../progress';
import type { Finding } from '../../../base/words/finding';
import type { RowFacts } from '../../../base/words/row';
import type { Relation } from '../../../services/eBoekhouden/types';
import { type BooksCatalogue, type FilledLine, fillLines, type GivenVat } from './fill';
import { afterNotReady } from './events';
import { ensureRelation } from '../../relations/ensureRelation';
import type { ExportSettings, VatExceptions, VatException } from '../settings';
import { rateOf } from '../../../base/values/vatCodes';
import type { BookDate } from '../../../base/values/dates';
import { brief, codeKey, filled } from '../../../base/values/text';
import { countryCodeOf, EU_MEMBERS, isCountryCode } from '../../../base/values/countries';
import { countryOfVatNumber, isInUnion } from '../../../base/values/vatNumbers';
import { ZERO } from '../../../base/values/money';

/** The client, the settings and the lists by which orders are billed. */
export interface Billing {
	client: InvoiceClient;
	settings: ExportSettings;
	catalogue: BooksCatalogue;
}

/** The customer of an order as the books have it, and the lines with the VAT of that customer. */
export interface BilledCustomer {
	relation: Relation;
	lines: FilledLine[];
	/** Remarks about the customer. */
	notes: Finding[];
}

/**
 * Brings the customer of an order into the books, as far as the settings allow, and asks what only a person knows about customer and
 * VAT. In a preview, and before the claim of an order, nothing is written.
 */
export async function billedCustomer(
	order: InvoiceOrder,
	{ client, settings, catalogue }: Billing,
	/** Receives the row about what was done to the relation, whether the order is invoiced or not. */
	tell: (row: RowFacts) => void = () => undefined,
): Promise<BilledCustomer | ProgressEvent> {
	const ensured = await ensureRelation(order.relation, client.relations, settings);
	if ('findings' in ensured) return afterNotReady(ensured);
	const { relation, row, notes = [] } = ensured;
	if (row) tell(row);
	const customer = customerOf(relation, order.relation, settings.overwriteRelations);
	const billed = linesFor(order, customer, { settings, catalogue });
	if ('event' in billed) return billed;
	const question = vatQuestion(order.date, { customer, inBooks: relation }, billed.lines, settings);
	if (question) return { event: 'blocked', fix: 'service', findings: [question] };
	return { relation, lines: billed.lines, notes };
}

export function linesFor(
	order: InvoiceOrder,
	customer: Relation,
	{ settings, catalogue }: Pick<Billing, 'settings' | 'catalogue'>,
): { lines: FilledLine[] } | ProgressEvent {
	const filled = fillLines(order, catalogue, vatGivenTo(customer, settings.vatExceptions));
	if (!('faults' in filled)) return filled;
	const { faults } = filled;
	if (faults.every(({ code }) => code === 'lineAccountMissing')) return ACCOUNT_MISSING;
	return toFix({ code: 'orderNotInvoiceable', faults });
}

/**
 * The event for a line without a ledger account. Nothing is wrong with the order: a setting is empty, which one row reports for
 * all such orders.
 */
const ACCOUNT_MISSING: ProgressEvent = {
	event: 'blocked',
	fix: 'service',
	together: 'defaultLedgerAccount',
	findings: [{ code: 'defaultAccountMissing' }],
};

/** The VAT code that the settings give each line for this relation; '' when the line and its product decide. */
export function vatGivenTo(relation: Relation, exceptions: VatExceptions): GivenVat {
	const exception = exceptionFor(relation, exceptions);
	if (exception === null || exception === 'own') return () => '';
	return ({ kind }) => (kind === 'hours' ? exception.hours : exception.goods);
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

/** The country of the administration, which the kind of its VAT codes shows. */
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
		asItIs: `${exceptionKey(code)}=own`,
	};
}

/**
 * The term for the setting `vatExceptions` that is right for this customer alone; '' where no VAT code follows from its country.
 */
function exampleFor(customer: Relation, home: string): string {
	const country = vatCountryOf(customer);
	const key = exceptionKey(customer.code);
	if (country === home || !isCountryCode(country)) return '';
	if (home === 'be') return `${key}=${EU_MEMBERS.has(country) ? 'BE_IC_VERK/BE_IC_D_VERK' : 'BE_EXP_VERK'}`;
	return `${key}=${EU_MEMBERS.has(country) ? 'BI_EU_VERK/BI_EU_VERK_D' : 'BU_EU_VERK'}`;
}

function exceptionKey(code: string): string {
	return /^[A-Z]{2}$/.test(code) ? `relation:${code}` : code;
}

/** The VAT exception for a relation, else the one for its country, else null. */
export function exceptionFor(
	relation: Pick<Relation, 'code' | 'country' | 'vatNumber'>,
	{ countries, relations }: VatExceptions,
): VatException | null {
	const own = relations.get(codeKey(relation.code));
	if (own || relation.vatNumber === '') return own ?? null;
	return countries.get(vatCountryOf(relation)) ?? null;
}

/**
 * The question about VAT that only the user can answer for this customer; null when there is none, or when a
 * setting answers it. The place of the work does not count. A code that requires a VAT number is not billed
 * without one in the books, because these print the invoice.
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

/** True for a VAT code of supplies to another member state, whose VAT number has to be on the invoice. */
function isInsideUnion(vatCode: string): boolean {
	return /^BI_EU_VERK/.test(vatCode) || /^BE_(?:IC|IC_D)_VERK$/.test(vatCode);
}

/** True when the relation has the VAT number that a VAT code requires, in the form of its country. */
function hasNumberFor(vatCode: string, { vatNumber, country }: Relation, home: string): boolean {
	const found = countryOfVatNumber(filled(vatNumber), country || home);
	if (isInsideUnion(vatCode)) return found !== home && isInUnion(found);
	return found !== '' || !(vatCode.startsWith('VERL_VERK') || vatCode === 'BE_VERL_VERK');
}
