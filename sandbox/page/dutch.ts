import type Big from 'big.js';
import { money } from '../shared/money';

export const MONTHS = [
	'januari',
	'februari',
	'maart',
	'april',
	'mei',
	'juni',
	'juli',
	'augustus',
	'september',
	'oktober',
	'november',
	'december',
];

/** 35.734,93: with all decimals, never rounded. */
export function amount(value: Big | string): string {
	const [whole = '', cents = ''] = money(value).split('.');
	return `${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${cents}`;
}

/** A text that is a number with a dot; other text is returned unchanged. */
export function asTyped(value: string): string {
	return /^-?\d+\.\d+$/.test(value) ? value.replace('.', ',') : value;
}

/** 31-05-2026 for 2026-05-31; other text is returned unchanged. */
export function day(date: string): string {
	return date.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3-$2-$1');
}

export function counted(count: number, one: string, many: string): string {
	return `${count} ${count === 1 ? one : many}`;
}
