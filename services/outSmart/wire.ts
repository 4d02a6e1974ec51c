import { parseDate } from '../../base/values/dates';
import { canonicalAmount } from '../../base/values/money';
import { storableIn } from '../../base/values/text';

/**
 * A complete record of OutSmart, because it is not known whether a field that is left out is cleared
 * (docs/services/outsmart.md 5.1).
 */
export type WireRow = Readonly<Record<string, unknown>>;

/** The decimal separator in requests: neither is certain (docs/services/outsmart.md 2.1). */
export type DecimalSign = ',' | '.';

/**
 * Text of a field; null, "", absent, and the [] and {} that PHP writes for nothing are equal. Another list or object is its
 * JSON: as '' it would get the default for a VAT code or an account. Characters that XML forbids are removed: they cannot be
 * sent to e-Boekhouden, so the records would always differ.
 */
export function text(value: unknown): string {
	const isFilled = isObject(value) && Object.keys(value).length > 0;
	return storableIn(isFilled ? JSON.stringify(value) : value);
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

/** A flag, which comes as "1" and "0"; `absent` is its value when it is missing. */
export function flag(value: unknown, absent: boolean): boolean {
	const found = text(value).toLowerCase();
	return found === '' ? absent : found === '1' || found === 'true';
}

/** What is in a list inside a record, which may be missing. PHP writes an array with a gap as an object. */
export function listIn(value: unknown): unknown[] {
	if (Array.isArray(value)) return value.filter(isGiven);
	if (isRecord(value) && Object.keys(value).every((key) => /^\d+$/.test(key)))
		return listIn(Object.values(value));
	return isGiven(value) ? [value] : [];
}

/**
 * The records in such a list. Anything else counts as a record without a value, so that the step that needs its fields
 * reports it: left out, it would never be billed.
 */
export function records(value: unknown): WireRow[] {
	return listIn(value).map((one) => (isRecord(one) && one !== value ? one : {}));
}

function isGiven(value: unknown): boolean {
	return value !== null && value !== undefined && value !== '' && value !== false;
}

export function isRecord(value: unknown): value is WireRow {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const WITH_DOT = /^-?\d+(\.\d+)?$/;
const WITH_COMMA = /^-?(\d+|\d{1,3}(\.\d{3})+),\d+$/;

/** A decimal by its format, with comma or dot (docs/services/outsmart.md 2.1); other text is returned unchanged. */
export function decimal(value: unknown): string {
	const found = text(value);
	const close = found.replace(/\s/g, '');
	if (WITH_COMMA.test(close)) return close.replaceAll('.', '').replace(',', '.');
	return WITH_DOT.test(close) ? close : found;
}

/** An amount or a price: the same one is always the same text. */
export function amount(value: unknown): string {
	return canonicalAmount(decimal(value));
}

/** A date by its format, d-m-Y or Y-m-d, without a time; other text is returned unchanged. */
export function date(value: unknown): string {
	const found = text(value);
	if (/^(0000-00-00|00-00-0000)/.test(found)) return '';
	const [day = ''] = found.split(/[ T]/);
	const turned = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(day);
	const iso = turned ? `${turned[3]}-${turned[2]?.padStart(2, '0')}-${turned[1]?.padStart(2, '0')}` : day;
	return parseDate(iso) ?? found;
}

/**
 * A record to send: all fields of OutSmart, overwritten by ours. Null fields are left out, and so are empty fields that
 * the record never had.
 */
export function merged(held: WireRow, fields: Record<string, string>): Record<string, string> {
	const present = Object.entries(held).filter(([, value]) => value !== null && value !== undefined);
	const changed = Object.entries(fields).filter(([name, value]) => value !== text(held[name]));
	return Object.fromEntries([...present, ...changed]) as Record<string, string>;
}

/** An amount to send, with at least two decimals; text from OutSmart that is not an amount is sent back unchanged. */
export function writtenAmount(amount: string, sign: DecimalSign): string {
	const given = amount === '' ? '0' : amount;
	if (!WITH_DOT.test(given)) return given;
	const [whole = '', fraction = ''] = given.split('.');
	return `${whole}${sign}${fraction.padEnd(2, '0')}`;
}

export function bit(value: boolean): string {
	return value ? '1' : '0';
}

/** How each field of a record is read from its row; the type of the record follows from it. */
type Readers = Readonly<Record<string, (row: WireRow) => unknown>>;
export type RecordOf<R extends Readers> = { [Field in keyof R]: ReturnType<R[Field]> };

export const asText = (name: string) => (row: WireRow) => text(row[name]);
export const asDecimal = (name: string) => (row: WireRow) => decimal(row[name]);
export const asAmount = (name: string) => (row: WireRow) => amount(row[name]);
/** `yyyy-MM-dd`, when it is a date. */
export const asDate = (name: string) => (row: WireRow) => date(row[name]);
export const asFlag = (name: string, absent: boolean) => (row: WireRow) => flag(row[name], absent);

export function readRecord<R extends Readers>(row: WireRow, readers: R): RecordOf<R> {
	return Object.fromEntries(
		Object.entries(readers).map(([field, read]) => [field, read(row)]),
	) as RecordOf<R>;
}

export type Names = Readonly<Record<string, string>>;

/** Fields of a row by our names. */
export function fieldsIn<N extends Names>(
	row: WireRow,
	names: N,
	read: (value: unknown) => string = text,
): Record<keyof N & string, string> {
	const entries = Object.entries(names).map(([field, name]) => [field, read(row[name])]);
	return Object.fromEntries(entries) as Record<keyof N & string, string>;
}

/** Fields of a record by the names of the service. */
export function fieldsOf<N extends Names>(
	record: { readonly [Field in keyof N]: string },
	names: N,
): Record<string, string> {
	return Object.fromEntries(Object.entries(names).map(([field, name]) => [name, record[field] ?? '']));
}
