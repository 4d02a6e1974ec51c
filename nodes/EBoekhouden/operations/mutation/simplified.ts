/** All but how long the invoice may be paid. */
export const SIMPLIFIED_MUTATION = [
	'number',
	'kind',
	'date',
	'ledgerAccount',
	'relationCode',
	'invoiceNumber',
	'voucher',
	'description',
	'vatIncluded',
	'rows',
];
