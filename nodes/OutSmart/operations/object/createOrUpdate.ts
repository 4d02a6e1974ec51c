import { optionalDate, textUpTo } from '../../../../base/n8n/fieldTypes';
import { OBJECTS } from '../../../../services/outSmart/stores';
import { chosen, decimalOfSeven, relation, SHORT, wholeText } from '../fieldTypes';
import { perItem } from '../kinds';
import { SIMPLIFIED } from './getMany';
import { upsert } from '../upsert';

const DAY = { placeholder: 'e.g. 2026-01-31' };

export const createOrUpdateObject = perItem({
	name: 'Create or Update',
	value: 'createOrUpdate',
	action: 'Create or update an object',
	description: 'Add or change an object (upsert)',
	details:
		'An installation or a machine at a customer. Changes the one with that code. Empty columns are not changed; a new one needs a description and a relation.',
	simplify: [...SIMPLIFIED.slice(0, 8), 'changed'],
	writes: 'looksFirst',
	columns: {
		matchOn: ['code'],
		fields: {
			code: textUpTo(SHORT, {
				displayName: 'Code',
				placeholder: 'e.g. OVEN-1',
				description: 'Identifies the object; leading zeros count',
			}),
			description: textUpTo(SHORT, { displayName: 'Description', placeholder: 'e.g. Steenoven' }),
			relation,
			addressCode: textUpTo(SHORT, {
				displayName: 'Address Code',
				description: 'Code of an address of the relation',
			}),
			brand: textUpTo(SHORT, { displayName: 'Brand' }),
			floor: wholeText(-99, 999, { displayName: 'Floor', placeholder: 'e.g. 2' }),
			installedOn: optionalDate({ displayName: 'Installed On', ...DAY }),
			lastInspection: optionalDate({ displayName: 'Last Inspection', ...DAY }),
			location: textUpTo(SHORT, { displayName: 'Location', placeholder: 'e.g. Kelder links' }),
			model: textUpTo(SHORT, { displayName: 'Model' }),
			parentCode: chosen({
				displayName: 'Part Of',
				method: 'searchObjects',
				placeholder: 'e.g. KOEL-1',
				description: 'The larger object that this is a part of',
				optional: true,
			}),
			price: decimalOfSeven({
				displayName: 'Price',
				placeholder: 'e.g. 1250.00',
				description: 'At most two decimals, below 100000',
			}),
			serialNumber: textUpTo(SHORT, { displayName: 'Serial Number' }),
			supplierCode: textUpTo(SHORT, { displayName: 'Supplier Code' }),
			type: textUpTo(SHORT, { displayName: 'Type' }),
			warrantyEnds: optionalDate({ displayName: 'Warranty Ends', ...DAY }),
		},
	},
	execute: async ({ client, record: { code = '', ...given }, foresee }) =>
		await upsert(client, client.objects, {
			blank: { ...OBJECTS.read({}), price: '0.00' },
			wanted: { code, ...given },
			needed: { description: 'Description', relation: 'Relation' },
			foresee,
		}),
});
