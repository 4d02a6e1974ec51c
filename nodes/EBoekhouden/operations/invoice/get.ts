import { text } from '../../../../base/n8n/fieldTypes';
import { emptyField, noSuchRecord } from '../../../../base/problems/problem';
import { perItem } from '../kinds';

export const getInvoice = perItem({
	name: 'Get',
	value: 'get',
	action: 'Get an invoice',
	description: 'Get one invoice by its number',
	fields: {
		invoiceNumber: text({
			displayName: 'Invoice Number',
			required: true,
			placeholder: 'e.g. 2018010',
		}),
	},
	async execute({ client, values: { invoiceNumber: number } }) {
		const invoice = await client.invoices.find(number);
		if (invoice) return invoice;
		if (number === '') throw emptyField('Invoice Number');
		throw noSuchRecord('e-Boekhouden', 'invoice', number);
	},
});
