import type { Field } from '../../shared/n8n/field';
import { text, textIn, textUpTo, withDot } from '../../shared/n8n/fieldTypes';
import { parseDecimal } from '../../shared/values/money';
import { brief } from '../../shared/values/text';

type Shown = Parameters<typeof text>[0];

/** Text with a maximum length. */
export function shortText(shown: Shown & { longest: number }): Field<string> {
	const { longest, ...property } = shown;
	return textUpTo(longest, property);
}

/** An amount, quantity or price as plain decimal text, with a maximum number of decimals; '' when it is empty. */
export function decimalText(
	shown: Shown & { decimals: number; within?: { low: number; high: number } },
): Field<string> {
	const { decimals, within, ...property } = shown;
	return {
		...text(property),
		read(given, path) {
			const value = withDot(textIn(given));
			const number = parseDecimal(value);
			const fits =
				number?.eq(number.round(decimals)) &&
				(!within || (number.gte(within.low) && number.lte(within.high)));
			return value === '' || fits
				? { value }
				: { fault: { code: 'notANumber', path, value: brief(value), ...within } };
		},
	};
}
