/** A relation as it crosses from one service to another (docs/items.md). The names are fixed. */
export type Relation = {
	code: string;
	name: string;
	contactPerson: string;
	address: string;
	postalCode: string;
	city: string;
	country: string;
	email: string;
	phone: string;
	mobile: string;
	vatNumber: string;
	chamberOfCommerceNumber: string;
	iban: string;
	/** `B` business, `P` private. */
	type: string;
};
