import { labelOf as inForm } from '../../base/words/settingNames';
import { madeInvoices, NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import type { FieldEdit } from '../support/settingsFields';
import { useSandbox } from '../support/sandbox';
import { isDeed } from '../../base/words/outcome';

/** Which words are on, off or unclear: base/n8n/fieldTypes.test.ts; each setting that is lost: nodes/SyncSettings/checks.test.ts. */
const sandbox = useSandbox();

const run = (fields: Record<string, FieldEdit>, settings: Record<string, unknown> = {}) =>
	runOutSmart(sandbox(), settings, { fields });
/** One row for all settings, that names this one and what is wrong with it. */
const named = (code: string, field: string, more: object = {}) => [
	{ key: 'settings', action: 'blocked', why: 'settingsWrong', faults: [{ code, field, ...more }] },
];
const statuses = () =>
	sandbox().fieldService.workOrders.map(({ id, status, workStatus }) => `${id} ${status} ${workStatus}`);
const posted = (what: string) =>
	sandbox()
		.writes()
		.filter(({ operation }) => operation === `POST ${what}`).length > 0;

describe('preview', () => {
	test.each<FieldEdit>(['deleted', { value: 1 }])(
		'%j: says what would be done, and does nothing',
		async (preview) => {
			const before = statuses();
			const { rows } = await run({ preview });
			expect(rows.filter(({ action }) => ['created', 'updated'].includes(action))).toEqual([]);
			const done = rows.filter(isDeed);
			expect(new Set(done.map(({ resource }) => resource))).toEqual(
				new Set(['relation', 'material', 'hourType', 'invoice']),
			);
			expect(rows.filter((row) => !row.preview && row.service === 'OutSmart')).toEqual([]);
			expect({ writes: sandbox().writes(), made: madeInvoices(sandbox()), statuses: statuses() }).toEqual({
				writes: [],
				made: [],
				statuses: before,
			});
		},
	);

	test.each<FieldEdit>([{ value: ' FALSE ' }, { value: 0 }])('%j: does it', async (preview) => {
		await run({ preview }, NO_IMPORTS);
		expect(madeInvoices(sandbox()).length).toBeGreaterThan(0);
	});

	test.each([{}, { exportInvoices: false }])(
		'nobody understands it (%j): one row that names it, and nothing is read',
		async (settings) => {
			const { rows, status, failure } = await run({ preview: { value: 'nee' } }, settings);
			expect(rows).toMatchObject(named('mustBeOnOrOff', 'preview', { value: 'nee' }));
			expect(rows[0]?.reason).toContain("'Preview' is 'nee', maar moet aan (true) of uit (false) zijn");
			expect(new Set(failure.match(/'Preview' is [^.]*/g)).size).toBe(1);
			expect({ status, calls: sandbox().calls }).toEqual({ status: 'error', calls: [] });
		},
	);
});

test.each<[string, FieldEdit, string]>([
	['importRelations', 'deleted', 'leeg'],
	['exportInvoices', { value: 'nee' }, "'nee'"],
])('%s %j: nothing is read or written, and a row names it', async (name, edit, told) => {
	const { rows, status } = await run({ [name]: edit });
	expect(rows).toMatchObject(named('mustBeOnOrOff', name));
	expect(rows[0]?.reason).toContain(`'${inForm(name)}' is ${told}, maar moet aan (true) of uit (false) zijn`);
	expect({ status, calls: sandbox().calls }).toEqual({ status: 'error', calls: [] });
});

const IMPORTS = { importRelations: 'relations', importMaterials: 'materials', importHourTypes: 'hourtypes' };

test.each(Object.entries(IMPORTS))('%s alone: OutSmart gets nothing else', async (name, what) => {
	sandbox().fieldService.materials = [];
	sandbox().fieldService.hourTypes = [];
	const on = Object.fromEntries(Object.keys(IMPORTS).map((one) => [one, one === name]));
	await run({}, { ...on, exportInvoices: false });
	const kinds = Object.values(IMPORTS);
	expect(kinds.filter((kind) => posted(kind))).toEqual([what]);
});
