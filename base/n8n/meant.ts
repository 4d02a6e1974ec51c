import { mustBe } from '../words/faults';
import { isNoValue } from '../values/sheetErrors';
import { isRecord } from '../values/records';
import { DEEPEST, valueIn, type Field, type Fields } from './field';

/**
 * Makes fields refuse the error words of a spreadsheet, also in a part of a value: such a word would be
 * written as text.
 */
export function meant<F extends Fields>(fields: F): F {
	return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, meantOnly(field)])) as F;
}

function meantOnly<Value>(field: Field<Value>): Field<Value> {
	return {
		...field,
		read(given, path, saved) {
			const word = noValueIn(given);
			return word === undefined ? field.read(given, path, saved) : { fault: mustBe(path, 'value', word) };
		},
	};
}

/** The first error word of a spreadsheet in a value or its parts. */
function noValueIn(given: unknown, depth = 0): string | undefined {
	const value = valueIn(given);
	if (typeof value === 'string') return isNoValue(value) ? value.trim() : undefined;
	if (depth === DEEPEST || !(Array.isArray(value) || isRecord(value))) return undefined;
	for (const part of Object.values(value)) {
		const found = noValueIn(part, depth + 1);
		if (found !== undefined) return found;
	}
	return undefined;
}
