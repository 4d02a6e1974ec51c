import { parseDate } from '../../base/values/dates';
import { canonical, canonicalAmount, withoutExponent } from '../../base/values/money';
import { isRecord } from '../../base/values/records';
import { storableIn } from '../../base/values/text';

/**
 * A complete row of OutSmart. All of it is kept, because it is not known whether a field that is left out of a change is cleared
 * (docs/services/outsmart.md 5.1).
 */
export type WireRow = Readonly<Record<string, unknown>>;

/**
 * The decimal separator in requests: it is not certain which of the two OutSmart reads
 * (docs/services/outsmart.md 2.1).
 */
export type DecimalSign = ',' | '.';

/**
 * The text of a field; null, "", absent, and the [] and {} that PHP writes for nothing are equal. Another
 * list or object is its JSON: as '' it would get the default for a VAT code or an account. Characters that
 * XML forbids are removed: they cannot be sent to e-Boekhouden, so the records would always differ.
 */
export function text(value: unknown): string {
	const isFilled = isObject(value) && Object.keys(value).length > 0;
	return storableIn(isFilled ? JSON.stringify(value) : value);
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

/** A yes or no, which comes as "1" or "0"; `absent` is the value when it is missing. */
export function flag(value: unknown, absent: boolean): boolean {
	const found = text(value).toLowerCase();
	return found === '' ? absent : found === '1' || found === 'true';
}

/**
 * The entries of a list inside a record; null when they are not known: a missing field or another type is
 * never an empty list (docs/services/outsmart.md 2.2). PHP writes an array with a gap as an object.
 */
export function listIn(value: unknown): unknown[] | null {
	if (value === null || value === '') return [];
	if (Array.isArray(value)) return value;
	const keys = isRecord(value) ? Object.keys(value) : [];
	return isRecord(value) && keys.length > 0 && keys.every((key) => /^\d+$/.test(key))
		? Object.values(value)
		: null;
}

/**
 * The records in a list inside a record. An entry that is not a record has no values, so the step that needs
 * them reports it.
 */
export function records(value: unknown): WireRow[] {
	return (listIn(value) ?? []).map((one) => (isRecord(one) ? one : {}));
}

const WITH_DOT = /^-?\d+(\.\d+)?$/;
const WITH_COMMA = /^-?(\d+|\d{1,3}(\.\d{3})+),\d+$/;

/** Matches more decimals than OutSmart gives: PHP writes a double. */
const AS_DOUBLE = /\.\d{6,}$/;

/**
 * A decimal by its format, with comma or dot (docs/services/outsmart.md 2.1), without the noise of a double; other text is
 * returned unchanged.
 */
export function decimal(value: unknown): string {
	const found = text(value);
	const close = withoutTiny(found.replace(/\s/g, ''));
	if (WITH_COMMA.test(close)) return tidied(close.replaceAll('.', '').replace(',', '.'));
	return WITH_DOT.test(close) ? tidied(close) : found;
}

/** Writes a number without an exponent: PHP writes `5.6843418860808E-14` for what is nearly nothing. */
function withoutTiny(number: string): string {
	return /e-\d/i.test(number) ? withoutExponent(number) : number;
}

function tidied(number: string): string {
	return AS_DOUBLE.test(number) ? canonical(number) : number;
}

/** An amount or a price in one notation: equal amounts give equal texts. */
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
export function merged(wireRow: WireRow, fields: Record<string, string>): Record<string, string> {
	const present = Object.entries(wireRow).filter(([, value]) => value !== null && value !== undefined);
	const changed = Object.entries(fields).filter(([name, value]) => value !== text(wireRow[name]));
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

/** The functions that read the fields of a record from its row; the type of the record follows from them. */
type Readers = Readonly<Record<string, (row: WireRow) => unknown>>;
export type RecordOf<R extends Readers> = { [Field in keyof R]: ReturnType<R[Field]> };

export const asText = (name: string) => (row: WireRow) => text(row[name]);
export const asDecimal = (name: string) => (row: WireRow) => decimal(row[name]);
export const asAmount = (name: string) => (row: WireRow) => amount(row[name]);
/** Reads a date, as `yyyy-MM-dd` when it is one. */
export const asDate = (name: string) => (row: WireRow) => date(row[name]);
export const asFlag = (name: string, absent: boolean) => (row: WireRow) => flag(row[name], absent);

export function readRecord<R extends Readers>(row: WireRow, readers: R): RecordOf<R> {
	return Object.fromEntries(
		Object.entries(readers).map(([field, read]) => [field, read(row)]),
	) as RecordOf<R>;
}

export type Names = Readonly<Record<string, string>>;

/** The fields of a row by our names. */
export function fieldsIn<N extends Names>(
	row: WireRow,
	names: N,
	read: (value: unknown) => string = text,
): Record<keyof N & string, string> {
	const entries = Object.entries(names).map(([field, name]) => [field, read(row[name])]);
	return Object.fromEntries(entries) as Record<keyof N & string, string>;
}

/** The fields of a record by the names of the service. */
export function fieldsOf<N extends Names>(
	record: { readonly [Field in keyof N]: string },
	names: N,
): Record<string, string> {
	return Object.fromEntries(Object.entries(names).map(([field, name]) => [name, record[field] ?? '']));
}
