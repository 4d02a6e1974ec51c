import { textUpTo } from '../../../../base/n8n/fieldTypes';
import { recordFields } from '../../../../base/n8n/recordFields';
import { emailField } from '../../../../base/n8n/relationField';
import { CONTACT_PERSONS } from '../../../../services/outSmart/stores';
import { demanded, relation, SHORT } from '../fieldTypes';
import { perItem } from '../kinds';
import { upsert } from '../upsert';

export const createOrUpdateContactPerson = perItem({
	name: 'Create or Update',
	value: 'createOrUpdate',
	action: 'Create or update a contact person',
	description: 'Add or change a contact person (upsert)',
	details: 'Changes the one with that code. Empty fields are not changed.',
	writes: 'looksFirst',
	fields: {
		code: demanded(
			textUpTo(SHORT, {
				displayName: 'Code',
				placeholder: 'e.g. CP-1',
				description: 'Identifies the contact person, also in work orders; leading zeros count',
			}),
		),
		name: demanded(textUpTo(SHORT, { displayName: 'Name', placeholder: 'e.g. M. de Vries' })),
		relation,
		additionalFields: recordFields({
			displayName: 'Additional Fields',
			placeholder: 'Add Field',
			fields: {
				email: emailField(SHORT, { displayName: 'Email' }),
				phone: textUpTo(SHORT, { displayName: 'Phone' }),
			},
		}),
	},
	execute: async ({ client, values: { additionalFields, ...values } }) =>
		await upsert(client, client.contactPersons, {
			blank: CONTACT_PERSONS.read({}),
			wanted: { ...additionalFields, ...values },
		}),
});
