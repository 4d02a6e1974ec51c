import type { IDataObject } from 'n8n-workflow';
import { NODE, runNode } from '../../../../engine';

/** The log of nothing at all, by the clock of a workflow; without one, that of n8n. */
async function logIn(timezone: string | undefined, language = 'nl'): Promise<IDataObject> {
	const parameters = { resource: 'log', operation: 'summarize', language };
	const execution = await runNode('n8n-nodes-eboekhouden.syncReport', parameters, {
		credentials: {},
		timezone,
	});
	return execution.items(NODE)[0] ?? {};
}

test('by the clock of the Netherlands there is nothing to say', async () => {
	expect(await logIn('Europe/Amsterdam')).toMatchObject({ message: 'nothing to synchronize', rows: [] });
});

test.each(['America/New_York', 'UTC'])('%s is told in a row, and fails nothing', async (timeZone) => {
	expect(await logIn(timeZone)).toMatchObject({
		message: 'nothing to synchronize',
		failing: 0,
		rows: [
			{
				...{ service: 'n8n', resource: 'settings', key: 'timezone', action: 'skipped' },
				...{ code: 'otherTimeZone', timeZone, attention: false, preview: false },
				reason: expect.stringMatching(new RegExp(`${timeZone}.*Kies in het menu .* Europe/Amsterdam`)),
			},
		],
	});
});

test('a workflow without a time zone has that of n8n', async () => {
	expect(await logIn(undefined, 'en')).toMatchObject({
		rows: [{ code: 'otherTimeZone', reason: expect.stringContaining('Choose Europe/Amsterdam as Timezone') }],
	});
});
