import { choice } from '../../../shared/n8n/fieldTypes';

/** As a filter of ledger accounts. */
export const category = choice({
	displayName: 'Category',
	default: 'VW',
	description: 'Kind of ledger account',
	options: [
		{ name: 'Balance Sheet', value: 'BAL' },
		{ name: 'Bank or Cash', value: 'FIN' },
		{ name: 'Creditors', value: 'CRED' },
		{ name: 'Debtors', value: 'DEB' },
		{ name: 'Input VAT', value: 'VOOR' },
		{ name: 'Profit and Loss', value: 'VW' },
		{ name: 'VAT Current Account', value: 'BTWRC' },
		{ name: 'VAT Due High Rate', value: 'AF19' },
		{ name: 'VAT Due Low Rate', value: 'AF6' },
		{ name: 'VAT Due Other', value: 'AFOVERIG' },
	],
});
