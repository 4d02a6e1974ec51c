import { text } from '../../../base/n8n/fieldTypes';
import { priceText } from './fieldTypes';

export const workOrderId = text({
	displayName: 'Work Order ID',
	required: true,
	placeholder: 'e.g. 204511',
	description: 'The ID in OutSmart, which is not the number of the work order',
});

/** The field for the description of a material or an hour type. */
export const productField = {
	code: text({
		displayName: 'Code',
		required: true,
		placeholder: 'e.g. FLT-10',
		description: 'Identifies the record; leading zeros count',
	}),
	description: text({
		displayName: 'Description',
		required: true,
		placeholder: 'e.g. Filter 10"',
		description: 'As on work orders and invoices',
	}),
	price: priceText({
		displayName: 'Price',
		required: true,
		placeholder: 'e.g. 12.50',
		description: 'Price of one, excluding VAT',
	}),
};
