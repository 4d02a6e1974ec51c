import { text } from '../../../../base/n8n/fieldTypes';
import { FindingError } from '../../../../base/problems/problem';
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
		throw new FindingError(
			number === ''
				? { code: 'fieldEmpty', field: 'Invoice Number' }
				: { code: 'noSuchRecord', service: 'e-Boekhouden', of: 'invoice', value: number },
		);
	},
});
