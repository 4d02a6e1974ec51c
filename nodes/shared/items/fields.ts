import { z } from 'zod';
import { parseDate, type BookDate } from '../values/dates';
import { brief } from '../values/words';
import { refuse } from './describeIssues';

/** A code: text, or a number that an expression made of it. */
export const code = z.unknown().transform((given, context): string => {
	if (typeof given === 'string' || typeof given === 'number') return String(given).trim();
	return refuse(context, isNothing(given) ? { code: 'missing' } : { code: 'wrongType', expected: 'code' });
});

export const bookDate = z.string().transform((text, context): BookDate => {
	return parseDate(text) ?? refuse(context, { code: 'notADate', value: brief(text) });
});

/** A whole number, also as text. */
export function wholeNumber(low: number, high: number) {
	return z.unknown().transform((given, context): number => {
		if (isNothing(given)) return refuse(context, { code: 'missing' });
		// What JavaScript makes a number of nothing, of spaces or of a list is not what anybody meant.
		const number = typeof given === 'string' && !/\d/.test(given) ? NaN : Number(given);
		if (given instanceof Object) return refuse(context, { code: 'wrongType', expected: 'number' });
		if (Number.isInteger(number) && number >= low && number <= high) return number;
		return refuse(context, { code: 'notAWholeNumber', value: brief(String(given)), low, high });
	});
}

function isNothing(given: unknown): boolean {
	return given === undefined || given === null || given === '';
}
