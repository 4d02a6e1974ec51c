import { chosenFromAccount, onOff } from '../../../shared/n8n/fieldTypes';
import { decimalText, shortText } from '../checkedFields';

/** The service's own lengths; checked before anything is sent. */
export const productCode = shortText({
	displayName: 'Code',
	longest: 20,
	placeholder: 'e.g. BR01',
	description: 'At most 20 characters; leading zeros count',
});
export const productDescription = shortText({ displayName: 'Description', longest: 35_000 });
export const productVatCode = shortText({
	displayName: 'VAT Code',
	longest: 20,
	placeholder: 'e.g. HOOG_VERK_21',
	description: 'BTW-code for sales, such as HOOG_VERK_21, LAAG_VERK_9 or GEEN',
});
export const productLedgerAccount = chosenFromAccount({
	displayName: 'Ledger Account Name or ID',
	method: 'getLedgerAccounts',
	description:
		'Revenue is booked on it; of category BAL or VW. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
});

const PRICE = { decimals: 4, placeholder: 'e.g. 48.50' };

export const productOptions = {
	active: onOff({
		displayName: 'Active',
		default: true,
		description: 'Whether it can be sold',
	}),
	group: shortText({ displayName: 'Group', longest: 200, description: 'Name of a product group' }),
	price: decimalText({
		displayName: 'Price Excluding VAT',
		description: 'As text with a point',
		...PRICE,
	}),
	priceIncludingVat: decimalText({
		displayName: 'Price Including VAT',
		description: 'As text with a point; instead of the price excluding VAT, unless the VAT code is AFW_VERK',
		...PRICE,
	}),
	purchasePrice: decimalText({
		displayName: 'Purchase Price Excluding VAT',
		description: 'As text with a point',
		...PRICE,
	}),
	unit: chosenFromAccount({
		displayName: 'Unit Name or ID',
		method: 'getUnits',
		description:
			'Eenheid, by its name. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	}),
};
