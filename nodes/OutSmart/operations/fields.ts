import type { Field } from '../../shared/n8n/field';
import { present, preview, text, textIn } from '../../shared/n8n/fieldTypes';
import type { Fault } from '../../shared/rows/findings/finding';

export const hourUnits: Field<ReadonlySet<string>> = present({
	property: {
		displayName: 'Hour Units',
		type: 'string',
		default: 'uur, uren, hour',
		description:
			'Units, separated by commas, that make a product an hour type. All other products are materials.',
	},
	read: (given) => ({ value: readUnits(textIn(given)) }),
});

/** With none, every product would be a material, and no hour type would be kept. */
export function faultsInHourUnits(values: { hourUnits?: ReadonlySet<string> }): Fault[] {
	return values.hourUnits?.size === 0 ? [{ code: 'noHourUnits', field: 'hourUnits' }] : [];
}

/** The units, trimmed and in small letters, of "uur, uren, hour". */
function readUnits(units: string): ReadonlySet<string> {
	const named = units.split(',').map((unit) => unit.trim().toLowerCase());
	return new Set(named.filter((unit) => unit !== ''));
}

export const workOrderStatus = text({
	displayName: 'Work Order Status',
	default: '1',
	placeholder: 'e.g. 1 Naar E-boekhouden',
	description: 'Code, name or both of the work order status whose work orders are invoiced',
});

export const errorStatus = present(
	text({
		displayName: 'Error Status Code',
		default: '99',
		description:
			'Code of the work order status for work orders that a person must correct. Empty: they are left as they are.',
	}),
);

export const workOrderId = text({
	displayName: 'Work Order ID',
	required: true,
	placeholder: 'e.g. 204511',
	description: 'ID of the work order in OutSmart, which is not its number',
});

/** What all steps of the invoice export ask for. */
export const chainFields = { preview, workOrderStatus, errorStatus };

/** What materials and hour types are described by. */
export const productFields = {
	code: text({
		displayName: 'Code',
		required: true,
		placeholder: 'e.g. FLT-10',
		description: 'By which it is found; leading zeros count',
	}),
	description: text({
		displayName: 'Description',
		required: true,
		placeholder: 'e.g. Filter 10"',
		description: 'As it stands on work orders and invoices',
	}),
	price: text({
		displayName: 'Price',
		required: true,
		placeholder: 'e.g. 12.50',
		description: 'Price of one, excluding VAT, with a point for the decimals',
	}),
};
