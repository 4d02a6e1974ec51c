import type { NewMemorial, NewMutation } from './types';

/** A memorial entry as the mutation that it is: without VAT, relation and invoice. */
export function memorialOf({ rows, ...entry }: NewMemorial): NewMutation {
	return {
		...entry,
		kind: 'memorial',
		relationCode: '',
		invoiceNumber: '',
		vatIncluded: false,
		rows: rows.map((row) => ({ ...row, vatCode: 'GEEN' })),
	};
}
