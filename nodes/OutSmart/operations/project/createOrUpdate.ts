import { today } from '../../../../base/values/dates';
import { onOff, optionalDate, textUpTo } from '../../../../base/n8n/fieldTypes';
import { PROJECTS } from '../../../../services/outSmart/stores';
import { optionalRelation, longText, relation, SHORT, wholeText } from '../fieldTypes';
import { perItem } from '../kinds';
import { SIMPLIFIED } from './getMany';
import { upsert } from '../upsert';

export const createOrUpdateProject = perItem({
	name: 'Create or Update',
	value: 'createOrUpdate',
	action: 'Create or update a project',
	description: 'Add or change a project (upsert)',
	details:
		'Changes the one with that code. Empty columns are not changed; a new one needs a name and a relation.',
	simplify: [...SIMPLIFIED.slice(0, 8), 'changed'],
	writes: 'looksFirst',
	columns: {
		matchOn: ['code'],
		fields: {
			code: textUpTo(SHORT, {
				displayName: 'Code',
				placeholder: 'e.g. P-100',
				description: 'Identifies the project; leading zeros count',
			}),
			name: textUpTo(SHORT, { displayName: 'Name', placeholder: 'e.g. Verbouwing keuken' }),
			relation,
			active: onOff({
				displayName: 'Active',
				default: true,
				description: 'Whether the project can be chosen',
			}),
			addressCode: textUpTo(SHORT, {
				displayName: 'Address Code',
				description: 'Code of an address of the relation',
			}),
			contactPersonCode: textUpTo(SHORT, {
				displayName: 'Contact Person Code',
				placeholder: 'e.g. CP-1',
			}),
			description: longText({ displayName: 'Description' }),
			endDate: optionalDate({ displayName: 'End Date', placeholder: 'e.g. 2026-12-31' }),
			externalCode: textUpTo(SHORT, {
				displayName: 'External Code',
				description: 'The code in another system',
			}),
			invoiceRelation: optionalRelation('The relation that pays, if it is another one', 'Invoice Relation'),
			progress: wholeText(0, 100, {
				displayName: 'Progress',
				placeholder: 'e.g. 25',
				description: 'Percentage of the work that is done',
			}),
			startDate: optionalDate({
				displayName: 'Start Date',
				placeholder: 'e.g. 2026-01-31',
				description: 'When empty, a new project starts today',
			}),
			status: textUpTo(SHORT, {
				displayName: 'Status',
				placeholder: 'e.g. Lopend',
				description: 'The name of the status in OutSmart; when empty, a new project gets Nieuw',
			}),
		},
	},
	execute: async ({ client, record: { code = '', ...given }, foresee }) =>
		await upsert(client, client.projects, {
			// A new project gets a status and a first day, which OutSmart requires.
			blank: { ...PROJECTS.read({}), status: 'Nieuw', progress: '0', startDate: today() },
			wanted: { code, ...given },
			needed: { name: 'Name', relation: 'Relation' },
			foresee,
		}),
});
