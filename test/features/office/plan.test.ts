import * as fc from 'fast-check';
import { DateTime } from 'luxon';
import { planClients, type PlanSettings } from '../../../features/office/plan';

const NOW = { clock: '2026-11-22 02:14', until: 'until 45' };
const SETTINGS: PlanSettings = {
	preview: false,
	clients: '',
	maxClients: 100,
	...NOW,
	fromYear: 2026,
	fromPeriod: 1,
	shared: { correction: 'difference', closedUntil: '2025-12-31', clearingAccount: '1999', language: 'nl' },
	language: 'en',
};
const GARAGE = { id: 7, client: 'Garage B.V.', company: '12345', administration: 'Garage', active: true };
const plan = (rows: object[], settings: Partial<PlanSettings> = {}) =>
	planClients(rows as Record<string, unknown>[], { ...SETTINGS, ...settings });
const names = (rows: object[], settings: Partial<PlanSettings> = {}) =>
	plan(rows, settings).items.map(({ item }) => item.client);
const faultsOf = (row: object, settings: Partial<PlanSettings> = {}) =>
	plan([{ ...GARAGE, ...row }], settings).blocked.map(({ conclusion }) => conclusion.rows[0]);

describe('a client that is done', () => {
	test('carries all that its steps need, and what the table says of it', () => {
		const status = {
			lastRun: '2026-11-21 02:00',
			result: 'booked',
			callsThisMonth: 40,
			callsMonth: '2026-11',
		};
		const { items } = plan([{ ...GARAGE, ...status }]);
		expect(items).toEqual([
			{
				from: 0,
				item: {
					...SETTINGS.shared,
					...{ office: 'client', row: 7, client: 'Garage B.V.', company: '12345', administration: 'Garage' },
					...{ fromYear: 2026, fromPeriod: 1, decisions: '' },
					...{ preview: false, until: 'until 45', counts: '', message: '', ...status },
				},
			},
		]);
	});

	test('a column of its own takes the place of a setting; an empty one does not', () => {
		const own = { closedUntil: '2026-06-30', decisions: 'NMBRS 12345/2026-05/887=book', clearingAccount: '' };
		expect(plan([{ ...GARAGE, ...own }]).items[0]?.item).toMatchObject({
			...{ closedUntil: '2026-06-30', decisions: 'NMBRS 12345/2026-05/887=book', clearingAccount: '1999' },
		});
	});

	test('its own start goes before that of the settings, of which it may lack none of both', () => {
		expect(plan([{ ...GARAGE, fromYear: 2025, fromPeriod: '20' }]).items[0]?.item).toMatchObject({
			...{ fromYear: 2025, fromPeriod: 20 },
		});
		expect(faultsOf({ fromYear: 2025 })).toMatchObject([
			{ why: 'clientFaulty', faults: [{ field: 'fromPeriod' }] },
		]);
		expect(faultsOf({}, { fromYear: 0, fromPeriod: 0 })[0]?.faults).toEqual([
			{ code: 'mustNotBeEmpty', field: 'fromYear' },
			{ code: 'mustNotBeEmpty', field: 'fromPeriod' },
		]);
	});

	test('the names of columns may be Dutch, with capitals and spaces', () => {
		const row = {
			Klant: 'Bakker',
			'Bedrijf ID': 12,
			Administratie: 'Bakker',
			'Vanaf jaar': '2026',
			'Vanaf-periode': 3,
			ACTIEF: 'ja',
		};
		expect(plan([row]).items[0]?.item).toMatchObject({ client: 'Bakker', company: '12', fromPeriod: 3 });
	});

	/** n8n's import makes a column of dates of one whose first value looks like a date; its own zone is not always ours. */
	test.each([
		['midnight in the Netherlands', new Date('2026-06-29T22:00:00Z')],
		['midnight in winter', new Date('2026-06-30T00:00:00+01:00')],
		['midnight elsewhere', new Date('2026-06-30T04:00:00Z')],
		['a date of luxon', DateTime.fromISO('2026-06-30', { zone: 'Europe/Amsterdam' })],
		['as a newer version of the node gives it', '2026-06-29T22:00:00.000Z'],
		['as somebody in the Netherlands types it', '30-06-2026'],
	])('a date that closes its books counts by its Dutch day: %s', (_what, closedUntil) => {
		expect(plan([{ ...GARAGE, closedUntil }]).items[0]?.item).toMatchObject({ closedUntil: '2026-06-30' });
	});

	test.each([new Date('2026-11-22T01:14:00Z'), '2026-11-22T01:14:00.000Z', '2026-11-22 02:14'])(
		'one that was done today is done, whatever kind of column says so: %s',
		(lastRun) => {
			const { items, plan: left } = plan([
				{ ...GARAGE, lastRun, result: 'booked', callsThisMonth: 40, callsMonth: new Date('2026-11-01') },
			]);
			expect(items).toEqual([]);
			expect(left.lines).toMatchObject([{ state: 'doneBefore', lastRun: '2026-11-22 02:14', calls: 40 }]);
		},
	);
});

describe('a row that cannot be', () => {
	test.each([
		['company', { company: '' }, 'mustNotBeEmpty'],
		['a company by name', { company: 'Garage' }, 'notACompanyId'],
		['no administration', { administration: ' ' }, 'noAdministration'],
		['a word for active', { active: 'misschien' }, 'mustBeOnOrOff'],
		['an empty word for active', { active: null }, 'mustBeOnOrOff'],
		['a year', { fromYear: '26', fromPeriod: 1 }, 'mustBeWholeNumber'],
		['a period', { fromYear: 2026, fromPeriod: 54 }, 'mustBeWholeNumber'],
		['a date', { closedUntil: 'eind vorig jaar' }, 'mustBeDate'],
		['a date that is none', { closedUntil: new Date('x') }, 'wrongType'],
		['a date as a number of a spreadsheet', { closedUntil: 46203 }, 'mustBeDate'],
		['a list for a date', { closedUntil: ['2026-06-30'] }, 'wrongType'],
		['an object for decisions', { decisions: { run: '887', answer: 'leave' } }, 'wrongType'],
		['an object for an account', { clearingAccount: { code: '1700' } }, 'wrongType'],
		['a list for a start', { fromYear: [2025] }, 'wrongType'],
		['an object for a status', { lastRun: {} }, 'wrongType'],
	])('%s is named, and the others go on', (_what, wrong, code) => {
		const other = { ...GARAGE, client: 'Bakker', company: '12346' };
		const { items, blocked } = plan([{ ...GARAGE, ...wrong }, other]);
		expect(items.map(({ item }) => item.client)).toEqual(['Bakker']);
		expect(blocked).toMatchObject([
			{
				from: 0,
				conclusion: {
					...{ client: 'Garage B.V.', row: 7, state: 'attention', result: 'attention', lastRun: NOW.clock },
					rows: [{ why: 'clientFaulty', action: 'blocked', attention: true, faults: [{ code }] }],
				},
			},
		]);
	});

	test('a company twice: neither is done, unless one of them is inactive', () => {
		const twice = [
			GARAGE,
			{ ...GARAGE, id: 8, client: 'Garage Zuid' },
			{ ...GARAGE, id: 9, company: '1', client: 'Bakker' },
		];
		expect(names(twice)).toEqual(['Bakker']);
		expect(plan(twice).blocked.map(({ conclusion }) => conclusion.rows[0])).toMatchObject([
			{ why: 'clientTwice', company: '12345', client: 'Garage B.V.', rows: 2 },
			{ why: 'clientTwice', company: '12345', client: 'Garage Zuid', rows: 2 },
		]);
		expect(names([GARAGE, { ...GARAGE, client: 'Oud', active: 'nee' }])).toEqual(['Garage B.V.']);
	});

	test('a company twice: neither is done when one of the two is asked for', () => {
		const twice = [GARAGE, { ...GARAGE, id: 8, client: 'Garage Zuid', administration: 'Zuid' }];
		const { items, blocked } = plan(twice, { clients: 'Garage Zuid' });
		expect(items).toEqual([]);
		expect(blocked.map(({ conclusion }) => conclusion.rows[0])).toMatchObject([
			{ why: 'clientTwice', client: 'Garage Zuid', rows: 2 },
		]);
	});

	test('two companies in one administration are two clients', () => {
		expect(names([GARAGE, { ...GARAGE, client: 'Garage Zuid', company: '12346' }])).toHaveLength(2);
	});

	test('the second time on a day it does not end the execution as failed again', () => {
		const told = { lastRun: '2026-11-22 00:30', result: 'attention' };
		expect(faultsOf({ company: '', ...told })).toMatchObject([{ action: 'blocked', attention: false }]);
		expect(faultsOf({ company: '', ...told, lastRun: '2026-11-21 00:30' })).toMatchObject([
			{ attention: true },
		]);
	});
});

describe('whose turn it is', () => {
	const at = (client: string, lastRun: string, result = 'booked') => ({
		...GARAGE,
		...{ client, company: String(client.length * 1000 + client.charCodeAt(0)), lastRun, result },
	});

	test('those not done for longest first, never done before all', () => {
		const rows = [at('b', '2026-11-21 03:00'), at('c', '2026-11-20 03:00'), at('a', '')];
		expect(names(rows)).toEqual(['a', 'c', 'b']);
	});

	test('done today is done, but not when it failed or is not certain, nor in another way', () => {
		const rows = [
			at('done', '2026-11-22 00:30'),
			at('wrong', '2026-11-22 00:30', 'attention'),
			at('failed!', '2026-11-22 00:31', 'failed'),
			at('unsure!', '2026-11-22 00:32', 'unsure'),
			at('looked at', '2026-11-22 00:32', 'preview: preview'),
		];
		expect(names(rows)).toEqual(['failed!', 'unsure!', 'looked at']);
		expect(names(rows, { preview: true })).toEqual(['done', 'wrong', 'failed!', 'unsure!']);
		expect(plan(rows).plan.lines).toMatchObject([
			{ client: 'done', state: 'doneBefore', needsPerson: false },
			{ client: 'wrong', state: 'doneBefore', needsPerson: true },
		]);
	});

	test('what does not fit is for later', () => {
		const rows = [at('a', ''), at('bb', ''), at('ccc', '')];
		const { items, plan: rest } = plan(rows, { maxClients: 2 });
		expect(items).toHaveLength(2);
		expect(rest.lines).toMatchObject([{ client: 'ccc', state: 'later' }]);
	});

	test('named ones are done whatever was done today, the others wait', () => {
		const rows = [at('a', '2026-11-22 00:30'), at('bb', '')];
		expect(names(rows, { clients: 'A' })).toEqual(['a']);
		expect(names(rows, { clients: String(at('bb', '').company) })).toEqual(['bb']);
		expect(plan(rows, { clients: 'A, zzz' }).decisions).toMatchObject([
			{ findings: [{ code: 'noSuchClients', clients: ['zzz'] }], action: 'blocked' },
		]);
	});
});

describe('the table itself', () => {
	test.each([
		[[], 'noClients'],
		[[{}], 'clientsNotRead'],
		[[{ error: 'Data table with name "Payroll clients" not found' }], 'clientsNotRead'],
		[[{ active: true, preview: false, language: 'nl' }], 'clientsNotRead'],
		[[GARAGE, { x: 1 }], 'notClients'],
		[[{ ...GARAGE, client: '', company: '', administration: '', id: undefined }], 'noClients'],
	])('%j', (rows, code) => {
		expect(plan(rows).decisions).toMatchObject([{ action: 'blocked', findings: [{ code }] }]);
	});

	test('says what n8n says of a table that is not there', () => {
		expect(plan([{ error: 'not found' }]).decisions[0]?.findings[0]).toEqual({
			code: 'clientsNotRead',
			text: 'not found',
		});
	});
});

/** Rows as people leave them behind. */
const anyRow = fc.record(
	{
		id: fc.nat(999),
		client: fc.constantFrom('A', 'B', 'C', '', 'A B'),
		company: fc.constantFrom('1', '2', '3', '4', '5', 'x', '', 6),
		administration: fc.constantFrom('a', 'b', ''),
		active: fc.constantFrom(true, false, 'ja', 'nee', '', null, 'wat'),
		fromYear: fc.constantFrom(2026, '', 0, 'x'),
		fromPeriod: fc.constantFrom(1, '', 54),
		lastRun: fc.constantFrom('', '2026-11-21 01:00', '2026-11-22 00:30', 'gisteren'),
		result: fc.constantFrom('', 'booked', 'failed', 'unsure', 'preview: unchanged', 'attention'),
	},
	{ requiredKeys: ['company', 'client'] },
);

test('no client is lost or doubled, and never the same company twice', () => {
	fc.assert(
		fc.property(
			fc.array(anyRow, { maxLength: 12 }),
			fc.integer({ min: 1, max: 6 }),
			fc.boolean(),
			fc.constantFrom('', 'A', '1, b'),
			(rows, maxClients, preview, clients) => {
				const planned = plan(rows, { maxClients, preview, clients });
				const { items, blocked, plan: rest } = planned;
				const filled = rows.filter((row) =>
					Object.entries(row).some(
						([name, value]) => !['id', 'active'].includes(name) && String(value ?? '') !== '',
					),
				);
				expect(rest.clients).toBe(filled.length);
				expect(items.length + blocked.length + rest.lines.length).toBe(filled.length);
				expect(items.length).toBeLessThanOrEqual(maxClients);
				const companies = items.map(({ item }) => item.company);
				expect(new Set(companies).size).toBe(companies.length);
				const places = [...items, ...blocked].map(({ from }) => from);
				expect(new Set(places).size).toBe(places.length);
				for (const { item } of items) expect(item.administration + item.workflow).not.toBe('');
			},
		),
	);
});

test('executions one after the other do every client once on a day, however few fit in one', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 7 }), (count, maxClients) => {
			const table = Array.from({ length: count }, (_none, at) => ({
				...GARAGE,
				...{ id: at, client: `client ${at}`, company: String(at + 1), lastRun: '', result: '' },
			}));
			const done: string[] = [];
			for (let execution = 0; execution < Math.ceil(count / maxClients); execution++)
				for (const { item } of plan(table, { maxClients }).items) {
					done.push(item.client);
					Object.assign(table[Number(item.row)] ?? {}, { lastRun: NOW.clock, result: 'unchanged' });
				}
			expect(done.sort()).toEqual(table.map(({ client }) => client).sort());
			expect(names(table, { maxClients })).toEqual([]);
		}),
	);
});
