import { event, journalFields, readJournals, sampleJournals } from './journals';

export const journalCreated = event({
	name: 'New Journal',
	value: 'journalCreated',
	description:
		'A payroll run has a journal for the first time. One call for each run from the start on, in each poll: once an hour is often enough.',
	watch: 'new',
	start: 'any',
	fields: journalFields,
	read: async ({ client, values }) => await readJournals(client, values),
	samples: async ({ client, values }) => await sampleJournals(client, values),
});
