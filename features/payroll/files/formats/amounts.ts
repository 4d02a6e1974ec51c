import Big from 'big.js';
import { parseMoney, plain, ZERO, type Money } from '../../../../base/values/money';
import { brief } from '../../../../base/values/text';
import { refuse } from '../../../../base/files/refusal';

export type DecimalSetting = 'detect' | DecimalStyle;
export type CreditSign = 'positiveIsDebit' | 'positiveIsCredit';
/** The decimal separator. */
export type DecimalStyle = 'comma' | 'point';

/** An amount as it is written, without currency, sign and surrounding spaces. */
interface Written {
	negative: boolean;
	digits: string;
	/** The mark behind whole euros: the comma of `500,-`. */
	whole: '' | ',' | '.';
	/** Whether it is a dash, by which Excel shows zero in its accounting formats: `-`, `€ -`. */
	nothing: boolean;
}

/**
 * The style of the amounts of a file. Unambiguous amounts (`1.234,56`, `12,5`) decide for the others (`1.234`). When they
 * contradict each other, or every amount is ambiguous, the file is refused.
 */
export function decimalStyle(file: string, texts: Iterable<string>, setting: DecimalSetting): DecimalStyle {
	if (setting !== 'detect') return setting;
	const clear: Partial<Record<DecimalStyle, string>> = {};
	let unclear: string | undefined;
	for (const text of texts) {
		const style = styleOf(written(text));
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
	const { negative, digits, whole, nothing } = written(text);
	if (nothing) return ZERO;
	if (digits === '') return null;
	const [point, group] = style === 'comma' ? [',', '.'] : ['.', ','];
	const parts = digits.split(point);
	const [euros = '', decimals = ''] = parts;
	const isPlain = parts.length <= (whole === '' ? 2 : 1);
	if (!isPlain || decimals.includes(group) || !isGrouped(euros, group)) return null;
	const plain = `${withoutGroups(euros, group) || '0'}${decimals === '' ? '' : `.${decimals}`}`;
	const amount = parseMoney(plain);
	return amount && negative ? amount.neg() : amount;
}

/** What a text is by itself, in either style: an amount, a whole number, which may be a code, or nothing; null for none. */
export function amountIn(text: string): 'amount' | 'number' | 'nothing' | null {
	const amount = readAmount(text, 'comma') ?? readAmount(text, 'point');
	if (amount === null) return text === '' ? 'nothing' : null;
	if (amount.eq(0)) return 'nothing';
	return /^\d+$/.test(text) ? 'number' : 'amount';
}

/** The number in a cell of a workbook; digits far beyond the cents are rounding errors of a double. */
export function cellAmount(number: string): Money | null {
	return parseMoney(plain(new Big(number).round(6)));
}

/** Longer than any amount with its currency. */
const LONGEST = 60;

/**
 * The notations (docs/payroll-files.md): a sign before or behind, brackets for a minus, whole euros with a mark behind
 * them, nothing as a dash, and the currency on either side.
 */
function written(text: string): Written {
	if (text.length > LONGEST) return NO_AMOUNT;
	if (/^\d[\d.,]*$/.test(text)) return { ...POSITIVE, digits: text };
	const given = text
		.replace(/^="([^"]*)"$/, '$1')
		.replace(/\s/g, ' ')
		.replace(/\u2019/g, "'")
		.replace(DASHES, '-')
		.trim();
	const bracketed = given.startsWith('(') && given.endsWith(')');
	const inner = withoutCurrency(bracketed ? given.slice(1, -1) : given);
	const sign = ['-', '+'].find((one) => inner.startsWith(one)) ?? '';
	const bare = sign === '' ? inner : withoutCurrency(inner.slice(1));
	if (bare === '') return { ...POSITIVE, nothing: sign === '-' && !bracketed };
	const whole = WHOLE.find((mark) => bare.endsWith(mark)) ?? '';
	const behind = /\d-$/.test(bare);
	// Two signs are ambiguous.
	if ([bracketed, sign !== '', behind].filter(Boolean).length > 1) return NO_AMOUNT;
	return {
		negative: bracketed || sign === '-' || behind,
		digits: bare.slice(0, bare.length - whole.length - (behind ? 1 : 0)),
		whole: whole.startsWith(',') ? ',' : whole.startsWith('.') ? '.' : '',
		nothing: false,
	};
}

/** Characters that people and programs write for a hyphen. */
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/** Marks behind whole euros. */
const WHOLE = [',--', '.--', ',-', '.-', ',=', '.='];

/** Currency in the middle of an amount, as in `5€50`, is not taken out. */
function withoutCurrency(text: string): string {
	let rest = text.trim();
	for (const name of ['€', 'EUR']) {
		if (rest.toUpperCase().startsWith(name)) rest = rest.slice(name.length).trim();
		if (rest.toUpperCase().endsWith(name)) rest = rest.slice(0, -name.length).trim();
	}
	return rest;
}

const POSITIVE: Written = { negative: false, digits: '', whole: '', nothing: false };
const NO_AMOUNT: Written = { ...POSITIVE, digits: 'x' };

function styleOf({ digits, whole }: Written): DecimalStyle | 'either' | 'unclear' {
	// Other text says nothing about decimals; its line is refused elsewhere.
	if (/[^\d.,' ]/.test(digits)) return 'either';
	const commas = digits.split(',').length - 1;
	const points = digits.split('.').length - 1;
	if (whole === ',') return 'comma';
	if (whole === '.' && commas + points > 0) return commas > 0 ? 'point' : 'comma';
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

/** A missing currency counts as euro. */
export function isEuro(currency: string): boolean {
	return ['', 'EUR', '€'].includes(currency.toUpperCase());
}
