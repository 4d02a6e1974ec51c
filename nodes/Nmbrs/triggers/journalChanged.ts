import { askingOnce, event, journalFields, keysOf, readJournals, sampleJournals } from './journals';

export const journalChanged = event({
	name: 'Changed Journal',
	value: 'journalChanged',
	description:
		'The journal of an existing payroll run has changed. Each poll reads the new ones and 200 of the others in turn, with a call for each: once an hour is often enough.',
	watch: 'changed',
	narrowedBy: 'From Year',
	fields: journalFields,
	async read({ client: given, values, turn, endTurn }) {
		const client = askingOnce(given);
		const now = turn(await keysOf(client, values));
		const wanted = new Set(now.wanted);
		const reading = await readJournals(client, values, (key) => wanted.has(key));
		endTurn(now, []);
		return reading;
	},
	samples: async ({ client, values }) => await sampleJournals(client, values),
});
