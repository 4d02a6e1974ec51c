import Big from 'big.js';
import { plain } from '../values/money';

/** How Excel shows the numbers of a style. */
export interface NumberStyle {
	isDate: boolean;
	/** The sign or code of the currency in the format, as in `[$$-409]`; '' without one. */
	currency: string;
	/** Text and digits of a whole number, such as `"K"000`; null for a format with anything else in it. */
	code: readonly Piece[] | null;
}

/** Text that is shown as it is, or the place of a digit: `0` is shown at least, `#` is not. */
type Piece = { text: string } | { digit: '0' | '#' };
type Section = (Piece | { other: string })[];

/** Excel's own limit. */
const LONGEST_FORMAT = 255;

const GENERAL: NumberStyle = { isDate: false, currency: '', code: null };
const DATE: NumberStyle = { ...GENERAL, isDate: true };

/** Built-in formats that show a date (ECMA-376, part 1, 18.8.30), those of eastern languages included. */
const OWN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

export function ownStyle(id: number): NumberStyle {
	return OWN_DATES.has(id) ? DATE : GENERAL;
}

export function styleOf(given: string): NumberStyle {
	const format = given.slice(0, LONGEST_FORMAT);
	const pieces = piecesOf(format);
	if (pieces.some(isOfDay)) return DATE;
	const currency = /\[\$([^\]-]*)/.exec(format)?.[1]?.trim() ?? '';
	return { ...GENERAL, currency, code: codeOf(pieces) };
}

/** A day or a year shows a date; an `m` does not, because it may mean minutes. */
function isOfDay(piece: Piece | { other: string }): boolean {
	return 'other' in piece && 'dDyY'.includes(piece.other);
}

/** A format with a point, comma, percentage or exponent shows amounts. */
const OF_AMOUNTS = /[.,%Ee/@]/;

function codeOf(pieces: Readonly<Section>): readonly Piece[] | null {
	const own = pieces.filter((piece): piece is Piece => !('other' in piece));
	return own.length === pieces.length && own.some((piece) => 'digit' in piece) ? own : null;
}

/** Of a format's first section, which is for positive numbers; negative ones, zero and text may have their own. */
function piecesOf(format: string): Section {
	const pieces: Section = [];
	for (let at = 0; at < format.length; at++) {
		const mark = format[at] ?? '';
		const end = mark === '"' ? format.indexOf('"', at + 1) : mark === '[' ? format.indexOf(']', at) : at + 1;
		const inside = format.slice(at + 1, end < 0 ? format.length : end);
		if (mark === ';') break;
		else if (mark === '0' || mark === '#' || mark === '?') pieces.push({ digit: mark === '0' ? '0' : '#' });
		else if (mark === '"') pieces.push({ text: inside });
		else if (mark === '\\') pieces.push({ text: format[at + 1] ?? '' });
		else if (OF_AMOUNTS.test(mark) || /[a-z]/i.test(mark)) pieces.push({ other: mark });
		else if (!['[', '_', '*'].includes(mark)) pieces.push({ text: mark });
		if (mark === '"' || mark === '[') at = end < 0 ? format.length : end;
		else if (['\\', '_', '*'].includes(mark)) at++;
	}
	return pieces;
}

/** A number in plain decimals, with the fifteen digits that Excel has of it: `4.0001E7`, `4000.0`. Null for other text. */
export function plainNumber(text: string): string | null {
	if (/^[1-9]\d{0,14}$/.test(text)) return text;
	const isNumber = text.length <= LONGEST_NUMBER && /^[-+]?(\d+(\.\d*)?|\.\d+)(E[-+]?\d{1,2})?$/i.test(text);
	if (!isNumber) return null;
	const [digits = '', exponent = ''] = text.replace(/^\+/, '').split(/e/i);
	const number = `${digits.replace(/\.$/, '')}${exponent === '' ? '' : `e${exponent}`}`;
	return plain(new Big(number).prec(EXCEL_DIGITS));
}

const LONGEST_NUMBER = 60;
const EXCEL_DIGITS = 15;

/** A number as its format shows it: leading zeros and text are not stored in the number. */
export function shownNumber(number: string, { code }: NumberStyle): string {
	if (!code || !/^\d{1,20}$/.test(number)) return number;
	let rest = number;
	let shown = '';
	const first = code.findIndex((piece) => 'digit' in piece);
	for (let at = code.length - 1; at >= 0; at--) {
		const piece = code[at];
		if (!piece) continue;
		if ('text' in piece) {
			shown = piece.text + shown;
			continue;
		}
		shown = (rest.slice(-1) || piece.digit.replace('#', '')) + shown;
		rest = rest.slice(0, -1);
		// Digits without a place of their own come before the others.
		if (at === first) shown = rest + shown;
	}
	return shown.trim();
}
