import { labelOf as inForm } from '../../base/words/settingNames';
import { madeInvoices, NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { unclearAs, type FieldEdit } from '../support/settingsFields';
import { few } from '../support/runs';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const run = (fields: Record<string, FieldEdit>, settings: Record<string, unknown> = {}) =>
	runOutSmart(sandbox(), settings, { fields });
const callsTo = (service: string) => sandbox().calls.filter((call) => call.service === service);
/** One row for all settings, that names this one and what is wrong with it. */
const named = (code: string, field: string, more: object = {}) => [
	{ key: 'settings', action: 'blocked', code: 'settingsWrong', faults: [{ code, field, ...more }] },
];
const statuses = () =>
	sandbox().fieldService.workOrders.map(({ id, status, workStatus }) => `${id} ${status} ${workStatus}`);
const posted = (what: string) =>
	sandbox()
		.writes()
		.filter(({ operation }) => operation === `POST ${what}`).length > 0;

describe('preview', () => {
	const lost: FieldEdit[] = ['deleted', 'renamed', { value: '' }];
	const on: FieldEdit[] = [{ value: ' TRUE ' }, { value: 1 }];
	test.each(few([...lost, ...on]))('%j: says what would be done, and does nothing', async (preview) => {
		const before = statuses();
		const { rows } = await run({ preview });
		const done = rows.filter(({ action }) => ['created', 'updated'].includes(action));
		expect(new Set(done.map(({ resource }) => resource))).toEqual(
			new Set(['relation', 'material', 'hourType', 'invoice']),
		);
		expect(rows.filter((row) => !row.preview && row.service === 'OutSmart')).toEqual([]);
		expect({ writes: sandbox().writes(), made: madeInvoices(sandbox()), statuses: statuses() }).toEqual({
			writes: [],
			made: [],
			statuses: before,
		});
	});

	test.each<FieldEdit>(few([{ value: 'false' }, { value: ' FALSE ' }, { value: 0 }]))(
		'%j: does it',
		async (preview) => {
			await run({ preview }, NO_IMPORTS);
			expect(madeInvoices(sandbox()).length).toBeGreaterThan(0);
		},
	);

	test.each<[FieldEdit, string]>(
		few([
			[{ value: 'nee' }, "'nee'"],
			[{ value: 7 }, "'7'"],
			[{ value: { off: true } }, '\'{"off":true}\''],
		]),
	)('%j: one row that names it; OutSmart is not even read', async (preview, told) => {
		const before = statuses();
		const { rows, status, failure } = await run({ preview });
		expect(rows).toMatchObject(named('mustBeOnOrOff', 'preview'));
		expect(rows[0]?.reason).toContain(`'Preview' is ${told}, maar moet aan (true) of uit (false) zijn`);
		expect(failure.match(/'Preview'/g)).toHaveLength(1);
		expect({ status, writes: sandbox().writes(), statuses: statuses() }).toEqual({
			status: 'error',
			writes: [],
			statuses: before,
		});
		expect(callsTo('OutSmart')).toEqual([]);
	});

	test('nobody understands it, and no invoices are asked for: that fails as well', async () => {
		const { rows, status } = await run({ preview: { value: 'nee' } }, { exportInvoices: false });
		expect(rows).toMatchObject(named('mustBeOnOrOff', 'preview', { value: 'nee' }));
		expect({ status, writes: sandbox().writes() }).toEqual({ status: 'error', writes: [] });
	});
});

describe.each(['bookDirectly', 'exportRelations'])('%s', (name) => {
	test.each(unclearAs('ja', 2))('%j: one row that names it, no order touched', async (edit, told) => {
		const before = statuses();
		const { rows, status } = await run({ [name]: edit }, NO_IMPORTS);
		expect(rows).toMatchObject(named('mustBeOnOrOff', name));
		expect(rows[0]?.reason).toContain(
			`'${inForm(name)}' is ${told}, maar moet aan (true) of uit (false) zijn`,
		);
		expect({ status, writes: sandbox().writes(), statuses: statuses() }).toEqual({
			status: 'error',
			writes: [],
			statuses: before,
		});
	});
});

test('a clear word counts as a switch: bookDirectly "FALSE" only prepares the invoice', async () => {
	await run({ bookDirectly: { value: ' FALSE ' }, exportRelations: { value: 1 } }, NO_IMPORTS);
	expect(madeInvoices(sandbox()).length).toBeGreaterThan(0);
	expect(
		sandbox().books.invoices.filter(({ lines, booked }) => {
			return booked && lines.some(({ description }) => description.startsWith('Werkbon '));
		}),
	).toEqual([]);
});

describe.each(few(['active', 'importRelations', 'importMaterials', 'importHourTypes', 'exportInvoices']))(
	"the workflow's own switch %s",
	(name) => {
		test.each(unclearAs('nee', 7))(
			'%j: nothing is read or written, and a row names it',
			async (edit, told) => {
				const { rows, status } = await run({ [name]: edit });
				expect(rows).toMatchObject(named('mustBeOnOrOff', name));
				expect(rows[0]?.reason).toContain(
					`'${inForm(name)}' is ${told}, maar moet aan (true) of uit (false) zijn`,
				);
				expect({ status, calls: sandbox().calls }).toEqual({ status: 'error', calls: [] });
			},
		);
	},
);

test('all switches of the workflow that nobody understands stand in one row', async () => {
	const { rows } = await run({ importRelations: 'deleted', exportInvoices: { value: 'ja' } });
	expect(rows).toMatchObject([
		{
			code: 'settingsWrong',
			faults: [
				{ code: 'mustBeOnOrOff', field: 'importRelations', value: '' },
				{ code: 'mustBeOnOrOff', field: 'exportInvoices', value: 'ja' },
			],
		},
	]);
	expect(rows[0]?.reason).toMatch(/'Send Relations to OutSmart' is leeg.*'Make Invoices' is 'ja'/);
});

describe('words for on and off', () => {
	const OFF = {
		importRelations: false,
		importMaterials: false,
		importHourTypes: false,
		exportInvoices: false,
	};
	const WRITES: [string, string][] = [
		['importRelations', 'relations'],
		['importMaterials', 'materials'],
		['importHourTypes', 'hourtypes'],
	];
	const differ = () => {
		sandbox().fieldService.materials = [];
		sandbox().fieldService.hourTypes = [];
	};

	describe.each(few(WRITES))('%s', (name, what) => {
		test.each(few([{ value: 'true' }, { value: ' TRUE ' }, { value: 1 }, { value: '1' }]))(
			'%j is on',
			async (edit) => {
				differ();
				await run({ [name]: edit }, OFF);
				expect(WRITES.map(([, kind]) => [kind, posted(kind)])).toEqual(
					WRITES.map(([, kind]) => [kind, kind === what]),
				);
			},
		);

		test.each(few([{ value: 'false' }, { value: ' FALSE ' }, { value: 0 }, { value: '0' }]))(
			'%j is off',
			async (edit) => {
				differ();
				await run(
					{ [name]: edit },
					{ ...OFF, importRelations: true, importMaterials: true, importHourTypes: true },
				);
				expect(WRITES.map(([, kind]) => [kind, posted(kind)])).toEqual(
					WRITES.map(([, kind]) => [kind, kind !== what]),
				);
			},
		);
	});

	test.each(few([{ value: 'false' }, { value: ' FALSE ' }, { value: 0 }]))(
		'active %j is off',
		async (active) => {
			const { rows, status } = await run({ active });
			expect(rows).toMatchObject([{ action: 'skipped', code: 'switchedOff' }]);
			expect(rows[0]?.reason).toContain("'Active' staat uit");
			expect({ status, calls: sandbox().calls }).toEqual({ status: 'success', calls: [] });
		},
	);

	test('active off is quiet, whatever the other switches say', async () => {
		const { rows, status } = await run({ active: { value: false }, importRelations: 'deleted' });
		expect(rows).toMatchObject([{ action: 'skipped' }]);
		expect(status).toBe('success');
	});

	test.each(few([{ value: 'false' }, { value: ' FALSE ' }, { value: 0 }]))(
		'exportInvoices %j is off',
		async (exportInvoices) => {
			await run({ exportInvoices }, NO_IMPORTS);
			expect(sandbox().writes()).toEqual([]);
		},
	);
});

describe('a setting that may be empty, but not be gone', () => {
	test.each(few(['closedUntil', 'completedFrom', 'errorStatus']))(
		'%s: one row that names it, no order touched',
		async (name) => {
			const before = statuses();
			const { rows, status } = await run({ [name]: 'deleted' }, NO_IMPORTS);
			expect(rows).toMatchObject([
				{ key: 'settings', action: 'blocked', code: 'settingsWrong', faults: [{ field: name }] },
			]);
			expect(rows[0]?.reason).toContain(`'${name}' ontbreekt`);
			expect({ status, writes: sandbox().writes(), statuses: statuses() }).toEqual({
				status: 'error',
				writes: [],
				statuses: before,
			});
		},
	);

	test('hourUnits: no product is taken for a material', async () => {
		const { rows, status } = await run(
			{ hourUnits: 'renamed' },
			{ importRelations: false, exportInvoices: false },
		);
		expect(rows).toMatchObject([
			{ key: 'settings', action: 'blocked', code: 'settingsWrong', faults: [{ field: 'hourUnits' }] },
		]);
		expect(rows[0]?.reason).toContain("'hourUnits' ");
		expect({ status, writes: sandbox().writes() }).toEqual({ status: 'error', writes: [] });
	});
});
