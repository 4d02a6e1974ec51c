import { unreadable } from './fault';
import { localDateTime } from '../shared/dates';
import { escapeXml, tag } from './xml';
import type { XmlElement } from './xml';
import type { XmlType } from './xmlType';

const NOT_A_NUMBER = 'Input string was not in a correct format.';

function textOf(element: XmlElement): string {
	const child = element.children[0];
	if (child) throw unreadable(child.position, `Unexpected node type Element in '${element.name}'.`);
	return element.text;
}

/** A value type: cannot be null in .NET, so an empty or invalid text is a fault, and an absent one its default. */
function valueType<Value>(
	absent: Value,
	parse: (text: string) => Value | undefined,
	complaint: (text: string) => string,
	format: (value: Value) => string = String,
): XmlType<Value> {
	return {
		absent: () => absent,
		read(element) {
			const text = textOf(element).trim();
			const value = parse(text);
			if (value === undefined) throw unreadable(element.position, complaint(text));
			return value;
		},
		write: (name, value) => tag(name, format(value)),
	};
}

export const string: XmlType<string | undefined> = {
	absent: () => undefined,
	read: textOf,
	write: (name, value) => (value === undefined ? '' : tag(name, escapeXml(value))),
};

function integer(limit: bigint): XmlType<number> {
	return valueType(
		0,
		(text) => {
			if (!/^[+-]?\d+$/.test(text)) return undefined;
			const value = BigInt(text.replace('+', ''));
			return value >= -limit && value < limit ? Number(value) : undefined;
		},
		(text) =>
			/^[+-]?\d+$/.test(text) ? 'Value was either too large or too small for an Int.' : NOT_A_NUMBER,
	);
}

export const int = integer(2n ** 31n);
export const long = integer(2n ** 63n);

/** Exact, as text; no exponent, comma or thousands separator. */
export const decimal: XmlType<string> = valueType(
	'0',
	(text) => (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? text : undefined),
	() => NOT_A_NUMBER,
);

export const double: XmlType<string> = valueType(
	'0',
	(text) => (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? text : undefined),
	() => NOT_A_NUMBER,
);

const BOOLEANS: Record<string, boolean> = { true: true, false: false, '1': true, '0': false };

export const boolean: XmlType<boolean> = valueType(
	false,
	(text) => (Object.hasOwn(BOOLEANS, text) ? BOOLEANS[text] : undefined),
	(text) => `The string '${text}' is not a valid Boolean value.`,
);

/** `yyyy-MM-ddTHH:mm:ss`, local Dutch time without offset (docs/services/e-boekhouden.md 1.4). */
export const dateTime: XmlType<string> = valueType('0001-01-01T00:00:00', localDateTime, (text) =>
	text === '' ? 'The string is empty.' : `The string '${text}' is not a valid AllXsd value.`,
);

export function enumeration<Name extends string>(typeName: string, names: readonly [Name, ...Name[]]) {
	return valueType<Name>(
		names[0],
		(text) => names.find((name) => name === text),
		(text) => `Instance validation error: '${text}' is not a valid value for ${typeName}.`,
	);
}

/** minOccurs="0" on a value type. */
export function optional<Value>(type: XmlType<Value>): XmlType<Value | undefined> {
	return {
		absent: () => undefined,
		read: (element, reading) => type.read(element, reading),
		write: (name, value) => (value === undefined ? '' : type.write(name, value)),
	};
}

/** nillable="true" on a value type. */
export function nillable<Value>(type: XmlType<Value>): XmlType<Value | undefined> {
	return {
		absent: () => undefined,
		read: (element, reading) => (element.nil ? undefined : type.read(element, reading)),
		write: (name, value) => (value === undefined ? `<${name} xsi:nil="true" />` : type.write(name, value)),
	};
}
