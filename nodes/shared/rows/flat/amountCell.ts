import { parseMoney } from '../../values/money';
import { textIn } from '../../values/text';

/**
 * An amount as a spreadsheet adds it up: a number, which holds twelve digits and two decimals exactly. What is no amount stays
 * as it is.
 */
export function amountCell(given: unknown): string | number {
	const text = textIn(given);
	return parseMoney(text)?.toNumber() ?? text;
}
