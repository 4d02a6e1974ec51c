/** A product as it crosses from one service to another (docs/items.md). The names are fixed. */
export interface Product {
	code: string;
	description: string;
	unit: string;
	/** Excluding VAT. */
	price: string;
	vatCode: string;
	ledgerAccount: string;
	active: boolean;
	group: string;
}
