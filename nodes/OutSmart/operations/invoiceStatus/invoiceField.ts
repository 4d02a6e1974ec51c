import type { Field } from '../../../shared/n8n/field';
import { textIn } from '../../../shared/n8n/fieldTypes';
import type { InvoiceField } from '../../client/invoices';

/** Which invoice. */
export interface InvoiceKey {
	field: InvoiceField;
	value: string;
}

/** An invoice of OutSmart itself: from a list or by its id, or by its number. */
export const invoice: Field<InvoiceKey> = {
	property: {
		displayName: 'Invoice',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required: true,
		description: 'An invoice that was made in OutSmart itself, not in the bookkeeping',
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				typeOptions: { searchListMethod: 'searchInvoices', searchable: true },
			},
			{ displayName: 'By Number', name: 'number', type: 'string', placeholder: 'e.g. 2026-00001' },
			{ displayName: 'By ID', name: 'id', type: 'string', placeholder: 'e.g. 164' },
		],
	},
	read(given, field) {
		const value = textIn(given);
		if (value === '') return { fault: { code: 'mustNotBeEmpty', field } };
		const isRecord = typeof given === 'object' && given !== null;
		const mode = isRecord && 'mode' in given ? given.mode : 'number';
		return { value: { field: mode === 'number' ? 'inv_number_formatted' : 'inv_id', value } };
	},
};
