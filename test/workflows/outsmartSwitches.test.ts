import { labelOf as inForm } from '../../base/words/settingNames';
import { madeInvoices, NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import type { FieldEdit } from '../support/settingsFields';
import { useSandbox } from '../support/sandbox';
import { isDeed } from '../../base/words/written';

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
			expect(failure.match(/'Preview'/g)).toHaveLength(1);
			expect({ status, calls: sandbox().calls }).toEqual({ status: 'error', calls: [] });
		},
	);
});

const SWITCHES = [
	...['active', 'importRelations', 'importMaterials', 'importHourTypes', 'exportInvoices'],
	...['bookDirectly', 'exportRelations'],
];
const UNCLEAR: [FieldEdit, string][] = [
	['deleted', 'leeg'],
	[{ value: 'nee' }, "'nee'"],
];
test.each(SWITCHES.flatMap((name) => UNCLEAR.map((unclear) => [name, ...unclear] as const)))(
	'%s %j: nothing is read or written, and a row names it',
	async (name, edit, told) => {
		const { rows, status } = await run({ [name]: edit });
		expect(rows).toMatchObject(named('mustBeOnOrOff', name));
		expect(rows[0]?.reason).toContain(
			`'${inForm(name)}' is ${told}, maar moet aan (true) of uit (false) zijn`,
		);
		expect({ status, calls: sandbox().calls }).toEqual({ status: 'error', calls: [] });
	},
);

test('all switches that nobody understands stand in one row', async () => {
	const { rows } = await run({ importRelations: 'deleted', exportInvoices: { value: 'ja' } });
	expect(rows).toMatchObject([
		{
			why: 'settingsWrong',
			faults: [
				{ code: 'mustBeOnOrOff', field: 'exportInvoices', value: 'ja' },
				{ code: 'mustBeOnOrOff', field: 'importRelations', value: '' },
			],
		},
	]);
	expect(rows[0]?.reason).toMatch(
		/'Make Invoices' is 'ja'.*'Master Data → Send Relations to OutSmart' is leeg/,
	);
});

describe('words for on and off', () => {
	test('bookDirectly " FALSE " only prepares the invoice', async () => {
		await run({ bookDirectly: { value: ' FALSE ' }, exportRelations: { value: 1 } }, NO_IMPORTS);
		expect(madeInvoices(sandbox()).length).toBeGreaterThan(0);
		expect(
			sandbox().books.invoices.filter(({ lines, booked }) => {
				return booked && lines.some(({ description }) => description.startsWith('Werkbon '));
			}),
		).toEqual([]);
	});

	const IMPORTS = {
		importRelations: 'relations',
		importMaterials: 'materials',
		importHourTypes: 'hourtypes',
	};
	test.each(
		Object.entries(IMPORTS).flatMap(([name, what]) =>
			[' TRUE ', 1, ' FALSE ', 0].map((value) => [name, value, what] as const),
		),
	)('%s %j: OutSmart gets only what is on', async (name, value, what) => {
		sandbox().fieldService.materials = [];
		sandbox().fieldService.hourTypes = [];
		const isOn = value === 1 || value === ' TRUE ';
		const others = Object.fromEntries(Object.keys(IMPORTS).map((one) => [one, !isOn]));
		await run({ [name]: { value } }, { ...others, exportInvoices: false });
		const kinds = Object.values(IMPORTS);
		expect(kinds.map((kind) => [kind, posted(kind)])).toEqual(
			kinds.map((kind) => [kind, (kind === what) === isOn]),
		);
	});

	test.each([' FALSE ', 0])('active %j is off, whatever the other switches say', async (value) => {
		const { rows, status } = await run({ active: { value }, importRelations: 'deleted' });
		expect(rows).toMatchObject([{ action: 'skipped', code: 'switchedOff' }]);
		expect(rows[0]?.reason).toContain("'Execution → Active' staat uit");
		expect({ status, calls: sandbox().calls }).toEqual({ status: 'success', calls: [] });
	});

	test.each([' FALSE ', 0])('exportInvoices %j is off', async (value) => {
		await run({ exportInvoices: { value } }, NO_IMPORTS);
		expect(sandbox().writes()).toEqual([]);
	});
});

test.each([
	['closedUntil', 'deleted'],
	['hourUnits', 'renamed'],
] as const)('%s, which may be empty, is %s: one row that names it, nothing written', async (name, edit) => {
	const before = statuses();
	const { rows, status } = await run({ [name]: edit });
	expect(rows).toMatchObject([
		{ key: 'settings', action: 'blocked', why: 'settingsWrong', faults: [{ field: name }] },
	]);
	expect(rows[0]?.reason).toContain(`'${name}' `);
	expect({ status, writes: sandbox().writes(), statuses: statuses() }).toEqual({
		status: 'error',
		writes: [],
		statuses: before,
	});
});
