import { labelOf as inForm } from '../../base/words/settingNames';
import { bookedEntries, runPayroll } from '../support/payrollWorkflow';
import type { FieldEdit } from '../support/settingsFields';
import { useSandbox } from '../support/sandbox';

/** Which words are on, off or unclear: base/n8n/fieldTypes.test.ts; each setting that is lost: nodes/SyncSettings/checks.test.ts. */
const sandbox = useSandbox();

const run = (fields: Record<string, FieldEdit>) => runPayroll(sandbox(), {}, { fields });

test.each<[FieldEdit, boolean]>([
	['deleted', true],
	[{ value: 1 }, true],
	[{ value: ' FALSE ' }, false],
	[{ value: 0 }, false],
])('preview %j: what would be booked is only said: %s', async (preview, isPreview) => {
	const { rows, status } = await run({ preview });
	expect(rows.map(({ action, preview }) => [action, preview])).toEqual([
		[isPreview ? 'wouldBeBooked' : 'booked', isPreview],
		[isPreview ? 'wouldBeBooked' : 'booked', isPreview],
	]);
	expect(status).toBe('success');
	expect(bookedEntries(sandbox())).toHaveLength(isPreview ? 0 : 2);
	expect(sandbox().writes()).toHaveLength(isPreview ? 0 : 2);
});

test.each<[name: string, edit: FieldEdit, told: string]>([
	['preview', { value: 'nee' }, "'nee'"],
	['onlyLockedRuns', 'deleted', 'leeg'],
])('%s %j: one row that names it, and nothing is read or written', async (name, edit, told) => {
	const { rows, status, failure } = await run({ [name]: edit });
	expect(rows).toMatchObject([
		{
			...{ key: 'settings', action: 'blocked', why: 'settingsWrong' },
			faults: [{ code: 'mustBeOnOrOff', field: name }],
		},
	]);
	const sentence = `'${inForm(name)}' is ${told}, maar moet aan (true) of uit (false) zijn`;
	for (const text of [rows[0]?.reason, failure]) expect(text).toContain(sentence);
	expect({ status, calls: sandbox().calls }).toEqual({ status: 'error', calls: [] });
});

test('active off is no failure', async () => {
	const { rows, status } = await run({ active: { value: ' FALSE ' } });
	expect(rows).toMatchObject([{ action: 'skipped', code: 'switchedOff' }]);
	expect(rows[0]?.reason).toContain("'Execution → Active' staat uit");
	expect({ status, calls: sandbox().calls }).toEqual({ status: 'success', calls: [] });
});
