import { z } from 'zod';
import { parseServiceDate } from '../../../base/values/dates';
import { canonical, canonicalAmount, parseDecimal, withoutExponent } from '../../../base/values/money';

/** A record. Its names begin in lower case, or, as in the examples, in upper case (docs/services/e-boekhouden.md 8.1). */
export function record<Shape extends z.ZodRawShape>(shape: Shape) {
	const names = Object.keys(shape).map(
		(name) => [name, name.charAt(0).toUpperCase() + name.slice(1)] as const,
	);
	return z.preprocess((given) => withSmallLetters(given, names), z.object(shape));
}

/** Only the fields that are read, because an answer may have a million others. */
function withSmallLetters(given: unknown, names: (readonly [small: string, capital: string])[]): unknown {
	if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
	const fields = given as Record<string, unknown>;
	return Object.fromEntries(
		names.flatMap(([small, capital]) => {
			const name = [small, capital].find((one) => Object.hasOwn(fields, one));
			return name === undefined ? [] : [[small, fields[name]]];
		}),
	);
}

/** Required text. A number instead of it would have lost leading zeros. */
export const code = z.string().transform((given) => given.toWellFormed());

/** Text that may be missing or null. */
export const text = z
	.string()
	.nullish()
	.transform((given) => (given ?? '').toWellFormed());

/** An id, also when it comes as text. */
export const id = z
	.union([z.number().int().nonnegative().safe(), z.string().regex(/^\d{1,15}$/)])
	.transform((given) => String(Number(given)));

/** An id that may be missing; 0 means none. */
export const idOrNone = id.nullish().transform((given) => (given && given !== '0' ? given : ''));

const number = z
	.union([z.number(), z.string()])
	.transform((given) => withoutExponent(String(given)))
	.refine((given) => parseDecimal(given) !== null);

/** An amount or a price: the same amount is always the same text. */
export const amount = number.transform(canonicalAmount);
export const amountOrNone = amount.nullish().transform((given) => given ?? '');

/** A quantity or a percentage as plain decimal text; '' when there is none. */
export const decimalOrNone = number
	.transform(canonical)
	.nullish()
	.transform((given) => given ?? '');

/** A number of days; null when there is none. */
export const days = z
	.number()
	.int()
	.nullish()
	.transform((given) => given ?? null);

/** The minimum date of .NET, and text that is not a date, give ''. */
export const date = z
	.string()
	.nullish()
	.transform((given) => parseServiceDate(given ?? '') ?? '');

export const flag = z
	.boolean()
	.nullish()
	.transform((given) => given ?? undefined);
