import type { Field } from '../../../shared/n8n/field';
import { choice, collection, locator, textIn } from '../../../shared/n8n/fieldTypes';
import { shortText } from '../checkedFields';

/** A relation that is there. */
export function relationLocator(description: string) {
	return locator({
		displayName: 'Relation',
		required: true,
		description,
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				typeOptions: { searchListMethod: 'searchRelations', searchable: true },
			},
			{ displayName: 'By Code', name: 'code', type: 'string', placeholder: 'e.g. TEST1' },
		],
	});
}

/** Of a new one: the longest that the service takes, and a code to find it by. */
export const relationName = shortText({
	displayName: 'Name',
	longest: 100,
	placeholder: 'e.g. Bakkerij De Korst',
	description: 'Name of the company, or of the private person; at most 100 characters',
});

const contact = {
	address: shortText({ displayName: 'Address', longest: 150 }),
	chamberOfCommerceNumber: shaped(
		shortText({
			displayName: 'Chamber of Commerce Number',
			longest: 50,
			description: 'Digits alone (KvK-nummer)',
		}),
		/^\d*$/,
	),
	city: shortText({ displayName: 'City', longest: 50 }),
	contactPerson: shortText({ displayName: 'Contact Person', longest: 50 }),
	country: shortText({ displayName: 'Country', longest: 50, placeholder: 'e.g. NL' }),
	email: shaped(
		shortText({ displayName: 'Email', longest: 150, placeholder: 'e.g. name@example.com' }),
		/^([^\s@]+@[^\s@]+)?$/,
	),
	iban: shortText({ displayName: 'IBAN', longest: 50 }),
	mobile: shortText({ displayName: 'Mobile', longest: 50 }),
};
const others = {
	phone: shortText({ displayName: 'Phone', longest: 50 }),
	postalCode: shortText({ displayName: 'Postal Code', longest: 50 }),
	type: choice({
		displayName: 'Type',
		default: 'B',
		options: [
			{ name: 'Business', value: 'B' },
			{ name: 'Private Person', value: 'P' },
		],
	}),
	vatNumber: shortText({ displayName: 'VAT Number', longest: 50 }),
};

/** All but code and name. */
export const newRelationFields = collection({
	displayName: 'Additional Fields',
	placeholder: 'Add Field',
	fields: { ...contact, ...others },
});

/** All but the code. */
export const changedRelationFields = collection({
	displayName: 'Update Fields',
	placeholder: 'Add Field',
	description: 'Only these are changed; one that is left empty stays as it is',
	fields: { ...contact, name: relationName, ...others },
});

/** Text that looks as it should. */
function shaped(field: Field<string>, shape: RegExp): Field<string> {
	return {
		...field,
		read(given, path) {
			const value = textIn(given);
			return shape.test(value) ? field.read(given, path) : { fault: { code: 'notUsable', path } };
		},
	};
}
