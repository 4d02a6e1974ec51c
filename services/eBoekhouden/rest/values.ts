import { z } from 'zod';
import { parseServiceDate } from '../../../base/values/dates';
import { canonical, canonicalAmount, parseDecimal, withoutExponent } from '../../../base/values/money';
import { isRecord } from '../../../base/values/records';

/**
 * The schema of a record. Its names begin in lower case, or, as in the examples, in upper case
 * (docs/services/e-boekhouden.md 8.1).
 */
export function record<Shape extends z.ZodRawShape>(shape: Shape) {
	const names = Object.keys(shape).map(bothOf);
	return z.preprocess((given) => withSmallLetters(given, names), z.object(shape));
}

function bothOf(name: string): readonly [small: string, capital: string] {
	return [name, name.charAt(0).toUpperCase() + name.slice(1)];
}

/**
 * The schema of a record in a list: anything that the service sent counts as a record, because one odd record
 * must not make the whole list unknown. A field that cannot be read is blank, and named in `odd`.
 */
export function entry<Shape extends z.ZodRawShape>(shape: Shape) {
	const fields = Object.entries(shape);
	const names = fields.map(([name]) => bothOf(name));
	type Read = z.output<z.ZodObject<Shape>> & { odd: readonly string[] };
	return z.unknown().transform((given): Read => {
		const sent = withSmallLetters(given, names) as Record<string, unknown> | null;
		const odd: string[] = [];
		const read = fields.map(([name, reader]) => {
			const found = reader.safeParse(sent instanceof Object ? sent[name] : undefined);
			if (!found.success) odd.push(name);
			return [name, found.success ? (found.data as unknown) : blankOf(reader)];
		});
		return { ...Object.fromEntries(read), odd } as Read;
	});
}

/** The value of a field that cannot be read, by its reader; '' for a reader that is not here. */
const BLANKS = new WeakMap<z.ZodTypeAny, unknown>();
const blankOf = (reader: z.ZodTypeAny) => (BLANKS.has(reader) ? BLANKS.get(reader) : '');

function withBlank<Reader extends z.ZodTypeAny>(reader: Reader, blank: z.output<Reader>): Reader {
	BLANKS.set(reader, blank);
	return reader;
}

/**
 * The fields that are read, with names in lower case. All others are dropped, because an answer may have a
 * million of them.
 */
function withSmallLetters(given: unknown, names: (readonly [small: string, capital: string])[]): unknown {
	if (!isRecord(given)) return given;
	return Object.fromEntries(
		names.flatMap(([small, capital]) => {
			const name = [small, capital].find((one) => Object.hasOwn(given, one));
			return name === undefined ? [] : [[small, given[name]]];
		}),
	);
}

/** Required text. A number is refused, because it would have lost leading zeros. */
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

/** An id that may be missing; the service writes 0 for none. */
export const idOrNone = id.nullish().transform((given) => (given && given !== '0' ? given : ''));

const number = z
	.union([z.number(), z.string()])
	.transform((given) => withoutExponent(String(given)))
	.refine((given) => parseDecimal(given) !== null);

/** An amount or a price in one notation: equal amounts give equal texts. */
export const amount = number.transform(canonicalAmount);
export const amountOrNone = amount.nullish().transform((given) => given ?? '');

/** A quantity or a percentage as plain decimal text; '' when there is none. */
export const decimalOrNone = number
	.transform(canonical)
	.nullish()
	.transform((given) => given ?? '');

/** A number of days; null when there is none. */
export const days = withBlank(
	z
		.number()
		.int()
		.nullish()
		.transform((given) => given ?? null),
	null,
);

/** A date; '' for the minimum date of .NET, and for text that is not a date. */
export const date = z
	.string()
	.nullish()
	.transform((given) => parseServiceDate(given ?? '') ?? '');

export const flag = withBlank(
	z
		.boolean()
		.nullish()
		.transform((given) => given ?? undefined),
	undefined,
);
