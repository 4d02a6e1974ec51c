import { event, journalFields, readJournals, sampleJournals } from './journals';

export const journalChanged = event({
	name: 'Changed Journal',
	value: 'journalChanged',
	description:
		'The journal of a payroll run is not as it was; a new one is none. One call for each run from the start on, in each poll: once an hour is often enough.',
	watch: 'changed',
	fields: journalFields,
	read: async ({ client, values }) => await readJournals(client, values),
	samples: async ({ client, values }) => await sampleJournals(client, values),
});
