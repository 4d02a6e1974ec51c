import { filled, textIn } from './text';

/** A product as it crosses from one service to another (docs/items.md). The names are fixed. */
export interface Product {
	code: string;
	description: string;
	unit: string;
	/** Excluding VAT, as a decimal string. */
	price: string;
	vatCode: string;
	ledgerAccount: string;
	active: boolean;
	group: string;
}

/** Reads an item; placeholders count as nothing, and whether its price is a number is the reader's to judge. */
export function readProduct(item: Readonly<Record<string, unknown>>): Product {
	return {
		code: textIn(item.code),
		description: textIn(item.description),
		unit: filled(textIn(item.unit)),
		price: textIn(item.price),
		vatCode: filled(textIn(item.vatCode)),
		ledgerAccount: filled(textIn(item.ledgerAccount)),
		active: !['false', '0'].includes(textIn(item.active).toLowerCase()),
		group: textIn(item.group),
	};
}
