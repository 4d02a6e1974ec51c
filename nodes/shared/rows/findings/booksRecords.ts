/** What the operations on single records of the books find. */
export type BooksRecordFindings = {
	/** e-Boekhouden has it in its newer interface alone; nothing was asked. */
	operationOverTokenOnly: object;
	noSuchProduct: { productCode: string };
	productNotUnique: { productCode: string; count: number };
	productExists: { productCode: string };
	/** Its own number is in use. */
	invoiceExists: { number: string };
	relationExists: { relationCode: string };
	/** There is an invoice, but e-Boekhouden gives no address of a PDF of it. */
	invoiceWithoutPdf: { number: string };
};

/** What is wrong with a field of a record. */
export type BooksRecordFaults = {
	/** Of two prices one is given, unless the VAT code has no percentage. */
	pricesBoth: object;
	priceMissing: object;
	pricesBothNeeded: { vatCode: string };
	/** No code for an invoice to a customer. */
	vatCodeNotForInvoice: { path: string; vatCode: string };
	accountNotThere: { path: string; account: string };
	endsInNoDigit: { path: string };
	noLines: object;
};
