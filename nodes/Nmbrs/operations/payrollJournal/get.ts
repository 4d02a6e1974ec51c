import { between, mustBe } from '../../../../base/words/faults';
import type { Field } from '../../../../base/n8n/field';
import { fromList, fieldTextIn } from '../../../../base/n8n/fieldTypes';
import { typed } from '../../../../base/n8n/typed';
import { recordIn } from '../../../../base/values/records';
import { readOneJournal, type RunKey } from '../../../../features/payroll/nmbrs/readJournal';
import { company, payrollYear } from '../fields';
import { perItem } from '../kinds';
import { payrollJournalFields } from './fields';

/** The field for one run, from the list of the company and the year, or by its id or number. */
const run: Field<RunKey> = {
	property: {
		displayName: 'Payroll Run',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required: true,
		description: 'The payroll run whose journal it is',
		modes: [
			fromList('searchRuns'),
			typed({ by: 'ID', name: 'id', placeholder: 'e.g. 90210', figures: 9 }),
			typed({
				by: 'Number',
				name: 'number',
				placeholder: 'e.g. 5',
				figures: 9,
				hint: 'The number that Nmbrs shows, within the year',
			}),
		],
	},
	read(given, field) {
		const value = fieldTextIn(given);
		if (value === '') return { fault: { code: 'mustNotBeEmpty', field } };
		if (!/^\d{1,9}$/.test(value))
			return { fault: mustBe(field, 'wholeNumber', value, between(1, 999_999_999)) };
		return { value: recordIn(given).mode === 'number' ? { number: value } : { id: value } };
	},
};

export const getPayrollJournal = perItem({
	name: 'Get',
	value: 'get',
	action: 'Get a payroll journal',
	description: 'Read the journal of one payroll run',
	details: 'In the shape that Get Many gives; a run without a journal yet has no entries.',
	fields: {
		company,
		year: payrollYear({ description: 'The payroll year of the run' }),
		run,
		journalPer: payrollJournalFields.journalPer,
	},
	execute: async ({ client, values }) => await readOneJournal(client, values),
});
