import Big from 'big.js';
import { parseMoney, ZERO, type Money } from '../../shared/values/money';
import { brief } from '../../shared/values/text';
import { refuse } from '../../shared/files/refusal';

export type DecimalSetting = 'detect' | DecimalStyle;
export type CreditSign = 'positiveIsDebit' | 'positiveIsCredit';
/** The decimal separator. */
export type DecimalStyle = 'comma' | 'point';

/** An amount as it is written, without currency and surrounding spaces. */
interface Written {
	negative: boolean;
	digits: string;
}

/**
 * How the amounts of a file are written. Unambiguous ones (`1.234,56`, `12,5`) decide for the others (`1.234`); when they
 * contradict each other, or none is unambiguous, no amount can be trusted.
 */
export function decimalStyle(file: string, texts: Iterable<string>, setting: DecimalSetting): DecimalStyle {
	if (setting !== 'detect') return setting;
	const clear: Partial<Record<DecimalStyle, string>> = {};
	let unclear: string | undefined;
	for (const text of texts) {
		const style = styleOf(written(text).digits);
		if (style === 'unclear') unclear ??= text;
		else if (style !== 'either') clear[style] ??= text;
	}
	const { comma, point } = clear;
	if (comma !== undefined && point !== undefined)
		return refuse({ code: 'fileDecimalsUnclear', file, values: [brief(comma), brief(point)] });
	if (comma === undefined && point === undefined && unclear !== undefined)
		return refuse({ code: 'fileDecimalsUnclear', file, values: [brief(unclear)] });
	return comma === undefined ? 'point' : 'comma';
}

/** Null when it is not an amount in this style. */
export function readAmount(text: string, style: DecimalStyle): Money | null {
	const { negative, digits } = written(text);
	if (digits === '') return null;
	const group = style === 'comma' ? '.' : ',';
	const parts = digits.split(style === 'comma' ? ',' : '.');
	const [whole = '', decimals = ''] = parts;
	if (parts.length > 2 || decimals.includes(group) || !isGrouped(whole, group)) return null;
	const plain = `${withoutGroups(whole, group) || '0'}${decimals === '' ? '' : `.${decimals}`}`;
	const amount = parseMoney(plain);
	return amount && negative ? amount.neg() : amount;
}

/** The number in a cell of a workbook, printed as a double; digits beyond the cents are rounding errors. */
export function cellAmount(text: string): Money | null {
	const plain = parseMoney(text);
	if (plain || !/^-?\d{1,15}(\.\d{1,30})?(E[+-]?\d{1,2})?$/i.test(text)) return plain;
	return parseMoney(new Big(text).round(6).toFixed());
}

/** Longer than any amount with its currency. */
const LONGEST = 60;

function written(text: string): Written {
	if (text.length > LONGEST) return NO_AMOUNT;
	if (/^\d[\d.,]*$/.test(text)) return { negative: false, digits: text };
	let rest = text
		.replace(/[\u00A0\u202F]/g, ' ')
		.replace(/\u2212/g, '-')
		.replace(/^="([^"]*)"$/, '$1')
		.replace(/€|EUR/gi, '')
		.trim();
	const bracketed = rest.startsWith('(') && rest.endsWith(')');
	if (bracketed) rest = rest.slice(1, -1).trim();
	const before = rest.startsWith('-');
	const behind = !before && rest.endsWith('-');
	if (before) rest = rest.slice(1).trim();
	else if (behind) rest = rest.slice(0, -1).trim();
	else if (rest.startsWith('+')) rest = rest.slice(1).trim();
	// Two signs are ambiguous.
	if (bracketed && (before || behind)) return NO_AMOUNT;
	return { negative: bracketed || before || behind, digits: rest };
}

const NO_AMOUNT: Written = { negative: false, digits: 'x' };

function styleOf(digits: string): DecimalStyle | 'either' | 'unclear' {
	const commas = digits.split(',').length - 1;
	const points = digits.split('.').length - 1;
	if (commas === 0 && points === 0) return 'either';
	if (commas > 0 && points > 0) return digits.lastIndexOf(',') > digits.lastIndexOf('.') ? 'comma' : 'point';
	const [mark, other] = commas > 0 ? (['comma', 'point'] as const) : (['point', 'comma'] as const);
	if (commas + points > 1) return other;
	const at = digits.search(/[.,]/);
	const isGroup = digits.length - at - 1 === 3 && at >= 1 && at <= 3 && !digits.startsWith('0');
	return isGroup ? 'unclear' : mark;
}

function isGrouped(whole: string, group: string): boolean {
	if (/^\d*$/.test(whole)) return true;
	const separator = [group, ' ', "'"].find((mark) => whole.includes(mark)) ?? group;
	const [first = '', ...others] = whole.split(separator);
	return /^\d{1,3}$/.test(first) && others.every((part) => /^\d{3}$/.test(part));
}

function withoutGroups(whole: string, group: string): string {
	if (/^\d*$/.test(whole)) return whole;
	return whole.replaceAll(group, '').replaceAll(' ', '').replaceAll("'", '');
}

/** An amount on the two sides of a journal. */
export interface Sides {
	debit: Money;
	credit: Money;
}

export function onSide(side: 'debit' | 'credit', amount: Money): Sides {
	return side === 'debit' ? { debit: amount, credit: ZERO } : { debit: ZERO, credit: amount };
}

/** The sides of a signed amount. */
export function bySign(amount: Money, creditSign: CreditSign = 'positiveIsDebit'): Sides {
	const isCredit = creditSign === 'positiveIsCredit' ? amount.gt(0) : amount.lt(0);
	return onSide(isCredit ? 'credit' : 'debit', amount.abs());
}

/** Without a currency it is euro too. */
export function isEuro(currency: string): boolean {
	return currency === '' || currency.toUpperCase() === 'EUR';
}
