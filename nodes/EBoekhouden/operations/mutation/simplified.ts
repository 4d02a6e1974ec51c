import type { Simplify } from '../../../shared/n8n/kinds/perItem';

/** All but how long the invoice may be paid. */
export const SIMPLIFIED_MUTATION: Simplify = {
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
};
