import { event, journalFields, readJournals, sampleJournals } from './journals';

export const journalCreated = event({
	name: 'New Journal',
	value: 'journalCreated',
	description:
		'A payroll run has a journal for the first time. Each poll makes one call for each run that has none yet, the first one for each run.',
	watch: 'new',
	start: 'any',
	narrowedBy: 'From Year',
	fields: journalFields,
	// A journal that was there once is never new again, whatever happens to it since.
	read: async ({ client, values, isKnown }) => await readJournals(client, values, (key) => !isKnown(key)),
	samples: async ({ client, values }) => await sampleJournals(client, values),
});
