/** A mutation has eleven fields; off by default, as it is with *Get Many* since before. */
export const MUTATION_IN_SHORT = {
	fields: [
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
	],
	default: false,
} as const;
