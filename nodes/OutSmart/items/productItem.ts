import type Big from 'big.js';
import { parseDecimal } from '../../shared/money';
import { filled, textIn } from './text';

/** A product as it crosses from one service to another (docs/items.md). */
export interface Product {
	code: string;
	description: string;
	unit: string;
	/** As the item has it. */
	priceText: string;
	/** Excluding VAT; null when that is no decimal number. */
	price: Big | null;
	vatCode: string;
	ledgerAccount: string;
	active: boolean;
}

export function readProduct(item: Readonly<Record<string, unknown>>): Product {
	const priceText = textIn(item.price);
	return {
		code: textIn(item.code),
		description: textIn(item.description),
		unit: filled(textIn(item.unit)),
		priceText,
		price: parseDecimal(priceText)?.round(4) ?? null,
		vatCode: filled(textIn(item.vatCode)),
		ledgerAccount: filled(textIn(item.ledgerAccount)),
		active: !['false', '0'].includes(textIn(item.active).toLowerCase()),
	};
}

/** The units, trimmed and in small letters, of "uur, uren, hour". */
export function readUnits(list: string): ReadonlySet<string> {
	return new Set(
		list
			.split(',')
			.map((unit) => unit.trim().toLowerCase())
			.filter((unit) => unit !== ''),
	);
}
