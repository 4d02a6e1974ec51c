import { between, mustBe, wrongValue } from '../words/faults';
import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { Language } from '../words/language';
import { FindingError } from '../problems/problem';
import type { Fault } from '../words/finding';
import { parseGivenDate, type BookDate, type DateRange } from '../values/dates';
import { mayBeThousands, parseDecimal, parseMoney, plain, withoutNoise } from '../values/money';
import { brief, storableIn, textIn as textIn } from '../values/text';
import { labels } from '../words/settingNames';
import { isRecord, type UnknownFields } from '../values/records';
import {
	asInEditor,
	isExpression,
	propertiesOf,
	readFields,
	readOf,
	savedIn,
	type Field,
	type Fields,
	type GetParameter,
	type Read,
	valueIn,
	type ValuesOf,
} from './field';

export type Shown = Pick<INodeProperties, 'displayName'> &
	Partial<Pick<INodeProperties, 'description' | 'hint' | 'placeholder' | 'required' | 'displayOptions'>>;

/** A field for text, which is trimmed; '' when it is empty. */
export function text(
	shown: Shown & { default?: string; typeOptions?: INodeProperties['typeOptions'] },
): Field<string> {
	return {
		property: { type: 'string', default: '', ...shown },
		read: (given) => ({ value: fieldTextIn(given) }),
	};
}

export function textUpTo(longest: number, shown: Parameters<typeof text>[0]): Field<string> {
	return {
		...text(shown),
		read(given, path) {
			const value = fieldTextIn(given);
			return value.length > longest
				? { fault: { code: 'tooLong', path, longest, value: brief(value) } }
				: { value };
		},
	};
}

/**
 * A field with a date picker; an expression may give `2026-01-31`, `31-01-2026` or a moment. '' when it is
 * empty.
 */
export function optionalDate(shown: Shown): Field<BookDate | ''> {
	return {
		property: { type: 'dateTime', typeOptions: { dateOnly: true }, default: '', ...shown },
		read(given, field) {
			const value = given instanceof Object && !('value' in given) ? given : wholeTextIn(given);
			const date = value === '' ? '' : parseGivenDate(value);
			if (date !== null) return { value: date };
			return { fault: mustBe(field, 'date', asWritten(value)) };
		},
	};
}

/** A value in the form in which a fault quotes it: an object as JSON, where it has JSON. */
export function asWritten(value: unknown): string {
	if (!(value instanceof Object) || 'toJSON' in value) return String(value);
	try {
		return JSON.stringify(value) ?? typeof value;
	} catch {
		return typeof value;
	}
}

/** The fault in a period that ends before it begins. Such a period contains nothing, and that would look like a result. */
export function faultsInPeriod({ from, to }: { from: BookDate | ''; to: BookDate | '' }): Fault[] {
	const isInOrder = from === '' || to === '' || from <= to;
	return isInOrder ? [] : [{ code: 'periodEndsBeforeStart', from, until: to }];
}

/** Returns a period in which the start is before the end. @throws FindingError for any other period */
export function inOrder(period: DateRange): DateRange {
	const faults = faultsInPeriod(period);
	if (faults.length > 0) throw new FindingError({ code: 'fieldsWrong', faults });
	return period;
}

/** Matches a number with a decimal comma that cannot be a thousands separator; `1,200` does not match. */
const WITH_COMMA = /^-?\d+,(\d{1,2}|\d{4})$/;

/**
 * A field for an amount, quantity or price, read as plain decimal text; '' when it is empty. Every such field
 * takes `12,5`, and refuses `1.234`, `1.234,56` and more decimals than the service keeps.
 */
export function decimalText(
	shown: Shown & { decimals: number; within?: { low: number; high?: number } },
): Field<string> {
	const { decimals, within = {}, ...property } = shown;
	const { low, high }: { low?: number; high?: number } = within;
	return {
		...text(property),
		read(given, path) {
			const written = wholeTextIn(given);
			if (written === '') return { value: '' };
			const isAmbiguous = typeof valueIn(given) === 'string' && mayBeThousands(written);
			if (isAmbiguous && decimals > 2) return { fault: wrongValue(path, 'unclear', written) };
			const value = WITH_COMMA.test(written) ? written.replace(',', '.') : written;
			const parsed = decimals > 2 ? parseDecimal(value) : parseMoney(value);
			const number = parsed && withoutNoise(parsed, decimals);
			const fits =
				!isAmbiguous &&
				number?.eq(number.round(decimals)) &&
				(low === undefined || number.gte(low)) &&
				(high === undefined || number.lte(high));
			if (number && fits) return { value: number.eq(value) ? value : plain(number) };
			const expected = decimals > 2 || high !== undefined ? 'numberOrComma' : 'amountOrComma';
			return {
				fault: wrongValue(path, expected, value, low === undefined ? '' : between(low, high)),
			};
		},
	};
}

/**
 * A field for a whole number. The form gets no bounds, because n8n would change a value beyond them to the
 * bound without saying so.
 */
export function wholeNumber(
	shown: Shown & Pick<INodeProperties, 'typeOptions'> & { default: number; low: number; high: number },
): Field<number> {
	const { low, high, ...property } = shown;
	return {
		property: { type: 'number', ...property },
		read(given, field) {
			const value = wholeTextIn(given);
			const number = /^-?\d{1,9}$/.test(value) ? Number(value) : NaN;
			if (number >= low && number <= high) return { value: number };
			return { fault: mustBe(field, 'wholeNumber', value, between(low, high)) };
		},
	};
}

/**
 * A field with fixed choices. `dutch` has the Dutch names of the values, for people who write one in a sheet.
 */
export function choice<const Value extends string>(
	shown: Shown & {
		default: NoInfer<Value>;
		options: readonly (INodePropertyOptions & { value: Value })[];
		dutch?: Readonly<Record<NoInfer<Value>, string>>;
	},
): Field<Value> {
	const { options, dutch, ...property } = shown;
	const choices = options.map(({ value }) => value);
	return {
		property: { type: 'options', options: [...options], ...property },
		written: [
			...options.map(({ name, value }) => [name, value] as const),
			...Object.entries<string>(dutch ?? {}).map(([value, name]) => [name, value] as const),
			...choices.map((value) => [value, value] as const),
		],
		read(given, field) {
			const value = fieldTextIn(given);
			const found = choices.find((known) => known === value);
			return found === undefined
				? { fault: mustBe(field, 'oneOf', value, choices.join(', ')) }
				: { value: found };
		},
	};
}

/** The choices of a setting for n8n, from their labels, each with a description where it needs one. */
export function optionsOf<Value extends string>(
	labels: Readonly<Record<Value, string>>,
	descriptions?: Readonly<Partial<Record<Value, string>>>,
): (INodePropertyOptions & { value: Value })[] {
	return (Object.entries(labels) as [Value, string][]).map(([value, name]) => {
		const description = descriptions?.[value];
		return { name, value, ...(description !== undefined && { description }) };
	});
}

/** The label that n8n prescribes for a field with a list of the account. */
export function nameOrId(label: string): string {
	return `${label} Name or ID`;
}

/** The label that n8n prescribes for a field in which several of a list are chosen. */
export function namesOrIds(label: string): string {
	return `${label.replace(/ies$/, 'y').replace(/s$/, '')} Names or IDs`;
}

/** A field for one record out of a list of the account. Its value may be anything, since an expression can give it. */
export function chosenFromAccount(shown: Shown & { default?: string; method: string }): Field<string> {
	const { method, ...property } = shown;
	return {
		property: { type: 'options', typeOptions: { loadOptionsMethod: method }, default: '', ...property },
		read: (given) => ({ value: fieldTextIn(given) }),
	};
}

/** A field for a record, chosen from a list or given by its code. */
export function locator(
	shown: Shown & { modes: INodeProperties['modes']; default?: { mode: string; value: string } },
): Field<string> {
	return {
		property: { type: 'resourceLocator', default: { mode: 'list', value: '' }, ...shown },
		read: (given) => ({ value: fieldTextIn(given) }),
	};
}

/** The mode of a locator that searches a list of the account. */
export function fromList(searchListMethod: string) {
	const typeOptions = { searchListMethod, searchable: true };
	return { displayName: 'From List', name: 'list', type: 'list' as const, typeOptions };
}

/**
 * Makes a field that may be empty, but not missing: deleting or renaming it in Settings must not remove a
 * limit.
 */
export function present<Value>(field: Field<Value>): Field<Value> {
	return {
		...field,
		read: (given, name) =>
			given === undefined ? { fault: { code: 'mustBeThere', field: name } } : field.read(given, name),
	};
}

/** Marks a field as required in the form; the operation refuses an empty value. */
export function required<Value>(field: Field<Value>): Field<Value> {
	return { property: { ...field.property, required: true }, read: (...given) => field.read(...given) };
}

/** A field for a switch: clearly on or clearly off, never guessed. */
export function onOff(shown: Shown & { default: boolean }): Field<boolean> {
	return { property: { type: 'boolean', ...shown }, written: SWITCHES, read: readSwitch };
}

const SWITCHES = [
	...(['true', 'ja', 'yes', 'waar', '1'] as const).map((word) => [word, 'true'] as const),
	...(['false', 'nee', 'no', 'onwaar', '0'] as const).map((word) => [word, 'false'] as const),
];

function readSwitch(given: unknown, field: string): Read<boolean> {
	const value = fieldTextIn(given);
	if (['true', '1'].includes(value.toLowerCase())) return { value: true };
	if (['false', '0'].includes(value.toLowerCase())) return { value: false };
	const written = value === '' && given instanceof Object ? asWritten(given) : value;
	return { fault: mustBe(field, 'onOrOff', written) };
}

/**
 * The field *Preview*. Only a clear "off" writes: a missing or empty field is a preview, an unknown word a
 * fault.
 */
export const preview: Field<boolean> = {
	property: {
		displayName: labels.preview,
		type: 'boolean',
		default: true,
		description: 'Whether to only show what would be done, and write nothing',
	},
	read: (given, name) =>
		fieldTextIn(given) === '' && !(given instanceof Object) ? { value: true } : readSwitch(given, name),
};

/**
 * The field *Preview* of an operation that writes one record. It is off by default, because its user wants
 * the record written.
 */
export const previewOfOne = onOff({
	displayName: 'Preview',
	default: false,
	description: 'Whether to only check it and give what would be written, and write nothing',
});

/** A field whose parts a user adds one by one; parts that were not added are absent. */
export function collection<F extends Fields>(shown: Shown & { fields: F }): Field<Partial<ValuesOf<F>>> {
	const { fields, ...property } = shown;
	return {
		property: { type: 'collection', default: {}, options: propertiesOf(fields), ...property },
		read(given, path, saved) {
			const parts = partsOf(given, isExpression(saved));
			if (!parts) return { fault: wrongValue(path, 'record') };
			const known = Object.keys(fields);
			const others = Object.keys(parts).filter((name) => !known.includes(name));
			if (others.length > 0)
				return { fault: { code: 'fieldsNotKnown', path, fields: others.map(brief), known } };
			const added = Object.fromEntries(Object.entries(fields).filter(([name]) => name in parts));
			const get = Object.assign((name: string) => parts[name], {
				saved: (name: string) => savedIn(saved, name),
			});
			const read = readFields(added, get, asInEditor);
			return 'faults' in read ? readOf({}, read.faults) : { value: read.values as Partial<ValuesOf<F>> };
		},
	};
}

/**
 * The parts of a collection; null when it is not an object. An expression without a value is null too, since
 * it would add no fields.
 */
function partsOf(given: unknown, isByExpression: boolean): UnknownFields | null {
	if (given === undefined || given === null) return isByExpression ? null : {};
	return isRecord(given) ? given : null;
}

/** A notice for the user in the form, without a value. */
export function noticeField(displayName: string): Field<undefined> {
	return { property: { displayName, type: 'notice', default: '' }, read: () => ({ value: undefined }) };
}

/** A field that gives the value of an expression unchanged. */
export function anything(shown: Shown & { default?: string }): Field<unknown> {
	return {
		property: { type: 'string', default: '', ...shown },
		read: (given) => ({ value: given }),
		mayBeBlank: true,
	};
}

/** The text of a field, which an expression may have made a number, a boolean or null. */
export function fieldTextIn(given: unknown): string {
	return storableIn(valueIn(given));
}

/**
 * The text of a field with the characters that a service cannot store, because a number without its NUL would be another number.
 */
function wholeTextIn(given: unknown): string {
	return fieldTextIn(given) === '' ? '' : textIn(valueIn(given));
}

/** A field for a JSON object, as text or as an expression gives it; {} when it is empty. */
export function jsonObject(shown: {
	displayName: string;
	description?: string;
	placeholder?: string;
	displayOptions?: Field<unknown>['property']['displayOptions'];
}): Field<UnknownFields> {
	return {
		property: { type: 'json', default: '', ...shown },
		read(given, path) {
			const found = typeof given === 'string' ? parsed(given, {}) : (given ?? {});
			return isRecord(found) ? { value: found } : { fault: wrongValue(path, 'record') };
		},
	};
}

export function parsed(text: string, whenEmpty: object): unknown {
	try {
		return text.trim() === '' ? whenEmpty : (JSON.parse(text) as unknown);
	} catch {
		return null;
	}
}

/** The field *Language*, for the reasons in rows; `otherwise` when nothing is chosen. */
export function languageOr(otherwise: Language): Field<Language> {
	const chosen = choice<Language>({
		displayName: labels.language,
		default: otherwise,
		description: 'Language of the reasons in the rows',
		options: [
			{ name: 'Dutch', value: 'nl' },
			{ name: 'English', value: 'en' },
		],
	});
	return {
		...chosen,
		mayBeBlank: true,
		read: (given, name) =>
			given === undefined || given === null || given === '' ? { value: otherwise } : chosen.read(given, name),
	};
}

/**
 * The language of the texts of an operation that is used by hand, which is that of the editor. A workflow gives the language of
 * its Settings.
 */
const BY_HAND: Language = 'en';
export const languageField = languageOr(BY_HAND);

/** The language for faults in the other fields; `otherwise` when the language itself has a fault. */
export function languageIn(get: GetParameter, otherwise = BY_HAND): Language {
	const read = languageOr(otherwise).read(get('language', otherwise), 'language');
	return 'value' in read ? read.value : otherwise;
}
