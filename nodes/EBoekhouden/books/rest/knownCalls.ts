/** What the body of a call can have, as its description has it (docs/services/e-boekhouden.md 8). */
export interface Body {
	fields: readonly string[];
	needed?: readonly string[];
	/** Objects in it, or lists of them. */
	parts?: Readonly<Record<string, Body>>;
	isList?: true;
}

const words = (names: string) => names.split('|');

const RELATION = {
	fields: words(
		'type|code|name|salutation|contact|gender|address|postalCode|city|country|address2|postalCode2|city2|country2|phoneNumber|mobilePhoneNumber|faxNumber|emailAddress|emailAddressInvoice|emailAddressReminder|website|note|vatNumber|inactive|termOfPayment|companyRegistrationNumber|iban|bic|freeText1|freeText2|freeText3|freeText4|freeText5|freeText6|freeText7|freeText8|freeText9|freeText10|doNotReceiveNewsletters|ledgerId|mandate|mandateType|mandateId|mandateSignedDate',
	),
	needed: words('name'),
};

/** By their call. */
export const BODIES: Readonly<Record<string, Body>> = {
	'POST /v1/costcenter': {
		fields: words('description|parentId|active'),
		needed: words('description'),
	},
	'PATCH /v1/costcenter/{id}': {
		fields: words('description|active'),
	},
	'POST /v1/invoice': {
		fields: words(
			'invoiceNumber|relationId|date|termOfPayment|inExVat|templateId|emailTemplateId|reference|text|print',
		),
		needed: words('relationId|termOfPayment|templateId|items|date'),
		parts: {
			email: {
				fields: words('fromEmail|fromName|subject|body|attachUbl|invoiceUbl'),
			},
			directDebit: {
				fields: words(
					'iban|mandateType|mandateId|mandateSignedDate|name|city|descriptionLine1|descriptionLine2|descriptionLine3',
				),
				needed: words('iban'),
			},
			mutation: {
				fields: words('description|checkPaymentReference|paymentReference|ledgerId'),
			},
			items: {
				isList: true,
				fields: words(
					'quantity|amount|unitId|code|productId|description|pricePerUnit|vatCode|vatAmount|ledgerId|costCenterId|discountAmount|discountPercentage',
				),
				needed: words('description|vatCode|ledgerId'),
			},
		},
	},
	'POST /v1/ledger': {
		fields: words('code|description|category|group'),
		needed: words('code|description|category'),
	},
	'PATCH /v1/ledger/{id}': {
		fields: words('code|description|category|group'),
	},
	'POST /v1/mutation': {
		fields: words(
			'type|date|ledgerId|invoiceNumber|entryNumber|termOfPayment|checkPaymentReference|paymentReference|inExVat|description|relationId',
		),
		needed: words('type|date|ledgerId|inExVat|rows'),
		parts: {
			rows: {
				isList: true,
				fields: words('ledgerId|vatCode|vatAmount|costCenterId|amount|description|invoiceNumber|relationId'),
				needed: words('vatCode|amount'),
			},
		},
	},
	'POST /v1/product': {
		fields: words(
			'code|description|unitId|active|groupId|purchasePriceExcl|priceExcl|priceIncl|vat|ledgerId|costCenterId|inStockManagement',
		),
		needed: words('code|description|vat|ledgerId'),
	},
	'PATCH /v1/product/{id}': {
		fields: words(
			'code|description|unitId|active|groupId|purchasePriceExcl|priceExcl|priceIncl|vat|ledgerId|costCenterId|inStockManagement|updateSubscriptions',
		),
	},
	'POST /v1/relation': RELATION,
	'PATCH /v1/relation/{id}': RELATION,
};

/** All calls that write. */
export const KNOWN_CALLS: readonly string[] = [
	...Object.keys(BODIES),
	'DELETE /v1/costcenter/{id}',
	'DELETE /v1/product/{id}',
];
