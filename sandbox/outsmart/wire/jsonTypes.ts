import { DateTime } from 'luxon';
import { isDay } from '../../shared/dates';
import { money } from '../../shared/money';
import type { FieldServiceSettings } from '../fieldService/settings';

/** A posted value that the service refuses. */
export class InvalidValue extends Error {}

/** How a value is written to an answer; undefined is left out. */
export interface AnswerType<Value> {
	write(value: Value, settings: FieldServiceSettings): unknown;
}

/** How a value is read from a post as well. */
export interface JsonType<Value> extends AnswerType<Value> {
	read(sent: unknown, settings: FieldServiceSettings): Value;
}

/** Strings and numbers are both accepted (docs/services/outsmart.md 2.1); null is an empty text. */
function textOf(sent: unknown): string {
	if (sent === null) return '';
	if (typeof sent !== 'string' && typeof sent !== 'number') throw new InvalidValue();
	return String(sent);
}

export function text(maxLength = 255): JsonType<string> {
	return {
		read(sent, { longTexts }) {
			const value = textOf(sent);
			if (value.length > maxLength && longTexts === 'refused') throw new InvalidValue();
			return value.slice(0, maxLength);
		},
		write: (value) => value,
	};
}

export const shortText = text();
export const longText = text(65535);

/** Returned as null when it was never filled in. */
export const nullableText: JsonType<string | null> = {
	read: (sent, settings) => (sent === null ? null : shortText.read(sent, settings)),
	write: (value) => value,
};

const NO_REFERENCE: Record<FieldServiceSettings['emptyReferenceFields'], (documented: unknown) => unknown> = {
	asDocumented: (documented) => documented,
	absent: () => undefined,
	empty: () => '',
	null: () => null,
};

/** Empty when it is null or ''. */
export const nullable = (type: JsonType<string>): JsonType<string | null> => ({
	read: (sent, settings) => (sent === null || sent === '' ? null : type.read(sent, settings)),
	write: (value, settings) => (value === null ? null : type.write(value, settings)),
});

/** A code of something else, or ''. */
export function reference(whenEmpty: '' | null | false = ''): JsonType<string> {
	return {
		read: shortText.read,
		write: (value, { emptyReferenceFields }) =>
			value === '' ? NO_REFERENCE[emptyReferenceFields](whenEmpty) : value,
	};
}

/** A field that is empty until it is filled in, written as a reference. */
export const nullableReference: AnswerType<string | null> = {
	write: (value, settings) => reference(null).write(value ?? '', settings),
};

export const flag: JsonType<boolean> = {
	read(sent) {
		const value = textOf(sent);
		if (value !== '0' && value !== '1') throw new InvalidValue();
		return value === '1';
	},
	write: (value) => (value ? '1' : '0'),
};

const DECIMALS: Record<FieldServiceSettings['acceptsPostDecimals'], RegExp> = {
	both: /^-?\d+([.,]\d+)?$/,
	comma: /^-?\d+(,\d+)?$/,
	dot: /^-?\d+(\.\d+)?$/,
};

/**
 * An amount, a price or a quantity; the separator is the documented one of the field. A text that is not a number is
 * returned unchanged.
 */
export function decimal(documented: '.' | ','): JsonType<string> {
	const separators = { dot: '.', comma: ',', asDocumented: documented };
	return {
		read(sent, { acceptsPostDecimals }) {
			const value = textOf(sent);
			if (!DECIMALS[acceptsPostDecimals].test(value)) throw new InvalidValue();
			return money(value.replace(',', '.'));
		},
		write: (value, { decimals }) =>
			DECIMALS.dot.test(value) ? money(value).replace('.', separators[decimals]) : value,
	};
}

export const notNegative = (type: JsonType<string>): JsonType<string> => ({
	...type,
	read(sent, settings) {
		const value = type.read(sent, settings);
		if (value.startsWith('-')) throw new InvalidValue();
		return value;
	},
});

/** decimal(7,2), as objects and payments have it (docs/services/outsmart.md 5.4). */
export const amountOfSeven: JsonType<string> = {
	...decimal('.'),
	read(sent, settings) {
		const value = decimal('.').read(sent, settings);
		if (!/^-?\d{1,5}(\.\d{1,2})?$/.test(value)) throw new InvalidValue();
		return value;
	},
};

/** A whole number that stays text. */
export const wholeNumber: JsonType<string> = {
	read(sent) {
		const value = textOf(sent);
		if (!/^-?\d{1,10}$/.test(value)) throw new InvalidValue();
		return value;
	},
	write: (value) => value,
};

export const integer: AnswerType<number> = { write: (value) => String(value) };

/** A day as `Y-m-d`, as prices have it (docs/services/outsmart.md 2.1). */
export const isoDay: JsonType<string> = {
	read(sent) {
		const value = textOf(sent);
		if (!isDay(value)) throw new InvalidValue();
		return value;
	},
	write: (value) => value,
};

/** A day as `d-m-Y`, which OutSmart writes with leading zeros. */
export function dayFrom(wire: string): string | undefined {
	const [, day = '', month = '', year = ''] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(wire) ?? [];
	const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isDay(iso) ? iso : undefined;
}

export function timeFrom(wire: string): string | undefined {
	return /^([01]\d|2[0-3]):[0-5]\d$/.test(wire) ? wire : undefined;
}

export const day: AnswerType<string> = {
	write: (value) => value.split('-').toReversed().join('-'),
};

/** The moment of creation, whose parts have another order than those of a day (docs/services/outsmart.md 3.1). */
export const moment: AnswerType<string> = {
	write: (value, { creationSeconds }) =>
		DateTime.fromISO(value).toFormat(creationSeconds ? 'yyyy-MM-dd HH:mm:ss' : 'yyyy-MM-dd HH:mm'),
};

/** Goes into the answer as it is. */
export const plain: AnswerType<string | string[] | null> = { write: (value) => value };
