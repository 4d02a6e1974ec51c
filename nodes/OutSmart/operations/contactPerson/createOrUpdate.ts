import { textUpTo } from '../../../../base/n8n/fieldTypes';
import { emailField } from '../../../../base/n8n/relationField';
import { CONTACT_PERSONS } from '../../../../services/outSmart/stores';
import { relation, SHORT } from '../fieldTypes';
import { perItem } from '../kinds';
import { upsert } from '../upsert';

export const createOrUpdateContactPerson = perItem({
	name: 'Create or Update',
	value: 'createOrUpdate',
	action: 'Create or update a contact person',
	description: 'Add or change a contact person (upsert)',
	details:
		'Changes the one with that code. Empty columns are not changed; a new one needs a name and a relation.',
	writes: 'looksFirst',
	columns: {
		matchOn: ['code'],
		fields: {
			code: textUpTo(SHORT, {
				displayName: 'Code',
				placeholder: 'e.g. CP-1',
				description: 'Identifies the contact person, also in work orders; leading zeros count',
			}),
			name: textUpTo(SHORT, { displayName: 'Name', placeholder: 'e.g. M. de Vries' }),
			relation,
			email: emailField(SHORT, { displayName: 'Email' }),
			phone: textUpTo(SHORT, { displayName: 'Phone' }),
		},
	},
	execute: async ({ client, record: { code = '', ...given }, foresee }) =>
		await upsert(client, client.contactPersons, {
			blank: CONTACT_PERSONS.read({}),
			wanted: { code, ...given },
			needed: { name: 'Name', relation: 'Relation' },
			foresee,
		}),
});
