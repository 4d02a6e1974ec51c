import { BAKERY, bookedEntries, runPayroll } from '../support/payrollWorkflow';
import { unclearAs, type FieldEdit } from '../support/settingsFields';
import { few } from '../support/runs';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const SEPTEMBER = 821;
const OCTOBER = 822;
const run = (fields: Record<string, FieldEdit>) => runPayroll(sandbox(), {}, { fields });
/** One row for all settings, that names this one and what is wrong with it. */
const named = (code: string, field: string, more: object = {}) => [
	{ key: 'settings', action: 'blocked', code: 'settingsWrong', faults: [{ code, field, ...more }] },
];

describe('preview', () => {
	const lost: FieldEdit[] = ['deleted', 'renamed', { value: '' }, { value: '  ' }];
	const on: FieldEdit[] = [
		{ value: true },
		{ value: 'true' },
		{ value: ' TRUE ' },
		{ value: 1 },
		{ value: '1' },
	];
	test.each(few([...lost, ...on]))('%j: says what would be booked, and books nothing', async (preview) => {
		const { rows, status } = await run({ preview });
		expect(rows.map(({ action, preview }) => [action, preview])).toEqual([
			['booked', true],
			['booked', true],
		]);
		expect({ status, writes: sandbox().writes(), booked: bookedEntries(sandbox()) }).toEqual({
			status: 'success',
			writes: [],
			booked: [],
		});
	});

	const off: FieldEdit[] = [
		{ value: false },
		{ value: 'false' },
		{ value: ' FALSE ' },
		{ value: 0 },
		{ value: '0' },
	];
	test.each(few(off))('%j: books', async (preview) => {
		const { rows } = await run({ preview });
		expect(rows.map(({ action, preview }) => [action, preview])).toEqual([
			['booked', false],
			['booked', false],
		]);
		expect(bookedEntries(sandbox())).toHaveLength(2);
	});

	const unclear: [FieldEdit, string][] = [
		[{ value: 'nee' }, "'nee'"],
		[{ value: 'nein' }, "'nein'"],
		[{ value: 7 }, "'7'"],
		[{ value: { off: true } }, '\'{"off":true}\''],
	];
	test.each(few(unclear))('%j: one row that names it, nothing read', async (preview, told) => {
		const { rows, status, failure } = await run({ preview });
		expect(rows).toMatchObject(named('mustBeOnOrOff', 'preview'));
		expect(rows[0]?.reason).toContain(`'Preview' is ${told}, maar moet aan (true) of uit (false) zijn`);
		expect({ status, calls: sandbox().calls, booked: bookedEntries(sandbox()) }).toEqual({
			status: 'error',
			calls: [],
			booked: [],
		});
		expect(failure).toContain(`'Preview' is ${told}, maar moet aan (true) of uit (false) zijn`);
	});
});

describe('onlyLockedRuns', () => {
	test.each(unclearAs('alleen', 2))(
		'%j: one row that names it, nothing read',
		async (onlyLockedRuns, told) => {
			const { rows, status } = await run({ onlyLockedRuns });
			expect(rows).toMatchObject(named('mustBeOnOrOff', 'onlyLockedRuns'));
			expect(rows[0]?.reason).toContain(
				`'Payroll Runs → Only Locked Runs' is ${told}, maar moet aan (true) of uit (false) zijn`,
			);
			expect({ status, calls: sandbox().calls }).toEqual({ status: 'error', calls: [] });
		},
	);

	test.each<[unknown, string[]]>([
		['false', ['booked', 'booked']],
		['TRUE', ['skipped', 'skipped']],
	])('%j is clear', async (value, actions) => {
		for (const id of [SEPTEMBER, OCTOBER]) sandbox().payroll.unlock(BAKERY, id);
		const { rows } = await run({ onlyLockedRuns: { value } });
		expect(rows.map(({ action }) => action)).toEqual(actions);
	});
});

describe('active', () => {
	test.each(unclearAs('nee', 7))(
		'%j: nothing is read or written, and a row names it',
		async (active, told) => {
			const { rows, status } = await run({ active });
			expect(rows).toMatchObject(named('mustBeOnOrOff', 'active'));
			expect(rows[0]?.reason).toContain(`'Active' is ${told}, maar moet aan (true) of uit (false) zijn`);
			expect({ status, calls: sandbox().calls }).toEqual({ status: 'error', calls: [] });
		},
	);

	test.each(few([{ value: 'false' }, { value: ' FALSE ' }, { value: 0 }, { value: '0' }]))(
		'%j: switched off, which is no failure',
		async (active) => {
			const { rows, status } = await run({ active });
			expect(rows).toMatchObject([{ action: 'skipped', code: 'switchedOff' }]);
			expect(rows[0]?.reason).toContain("'Active' staat uit");
			expect({ status, calls: sandbox().calls }).toEqual({ status: 'success', calls: [] });
		},
	);

	test.each(few([{ value: 'true' }, { value: ' TRUE ' }, { value: 1 }]))(
		'%j: switched on',
		async (active) => {
			await run({ active, preview: { value: false } });
			expect(bookedEntries(sandbox())).toHaveLength(2);
		},
	);
});

describe('a setting that may be empty, but not be gone', () => {
	test.each(
		few([
			[{ closedUntil: 'deleted' }, 'closedUntil'],
			[{ closedUntil: 'renamed' }, 'closedUntil'],
			[{ clearingAccount: 'renamed' }, 'clearingAccount'],
			[{ companies: 'deleted' }, 'companies'],
		] as [Record<string, FieldEdit>, string][]),
	)('%j: one row that names it, nothing written', async (fields, name) => {
		const { rows, status } = await run(fields);
		expect(rows.map(({ key, action }) => [key, action])).toEqual([['settings', 'blocked']]);
		expect(rows[0]).toMatchObject({ code: 'settingsWrong', faults: [{ field: name }] });
		expect(rows[0]?.reason).toContain(`'${name}' ontbreekt`);
		expect({ status, writes: sandbox().writes() }).toEqual({ status: 'error', writes: [] });
	});
});
