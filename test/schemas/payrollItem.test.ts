import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';
import { recordIn } from '../../base/values/records';
import { textIn } from '../../base/values/text';
import { NODE, runNode } from '../../engine';
import { payrollSchema, readPayroll } from '../../features/payroll/item';
import { startSandbox } from '../../sandbox';
import { itemsOf, table } from '../support/journalFiles';

const ROOT = join(__dirname, '..', '..');
const schema = JSON.parse(readFileSync(join(ROOT, 'schemas', 'payroll-item.json'), 'utf8')) as object;
const validate = new Ajv({
	allErrors: true,
	strict: true,
	allowUnionTypes: true,
	strictRequired: false,
}).compile(schema);

/** What the schema holds against an item; nothing when it is valid. */
function faultsOf(item: unknown): string[] {
	validate(item);
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

/** Whether Synchronize reads all of it. */
function isRead(item: unknown): boolean {
	const read = readPayroll(item);
	return 'payroll' in read && read.payroll.journals.every(({ state }) => state !== 'faulty');
}

const LINES = [
	{ ledgerAccount: '4000', description: 'Bruto', debit: '12500.00', credit: '0.00', costCentre: '' },
	{ ledgerAccount: '1710', description: 'Netto', debit: '0.00', credit: '12500.00', costCentre: '' },
];
const ENTRY = { date: '2026-05-31', period: 5, lines: LINES };
const JOURNAL = { run: '887', year: 2026, description: 'Mei 2026', state: 'ready', entries: [ENTRY] };
const ITEM = {
	source: 'NMBRS',
	company: '12345',
	companyName: 'EBH',
	complete: true,
	scope: { fromYear: 2026, fromPeriod: 1 },
	periodsPerYear: 12,
	journals: [JOURNAL],
};

type Change = Record<string, unknown>;
const item = (change: Change) => ({ ...ITEM, ...change });
const journal = (change: Change) => item({ journals: [{ ...JOURNAL, ...change }] });
const entry = (change: Change) => journal({ entries: [{ ...ENTRY, ...change }] });
const line = (change: Change) => entry({ lines: [{ ...LINES[0], ...change }] });

/** The fields that a schema describes, wherever they are in it. */
function describedIn(part: unknown): string[] {
	if (!(part instanceof Object)) return [];
	const own = Object.entries(part).filter(([, of]) => textIn(recordIn(of).description) !== '');
	return [...own.map(([field]) => field), ...Object.values(part).flatMap(describedIn)];
}

test('the schema, to which the page about items leads, says of each field that is read what it means', () => {
	const { shape } = payrollSchema;
	const read = [...Object.keys(shape), ...Object.keys(shape.journals.element.shape)];
	const described = describedIn(schema);
	expect(read.filter((field) => !described.includes(field))).toEqual([]);
	expect(readFileSync(join(ROOT, 'docs', 'items.md'), 'utf8')).toContain('](../schemas/payroll-item.json)');
});

describe('what we make is valid', () => {
	test('the payroll in docs/items.md', () => {
		const examples = readFileSync(join(ROOT, 'docs', 'items.md'), 'utf8').matchAll(/```json\n([^]*?)```/g);
		const items = [...examples].map(([, text]) => JSON.parse(text ?? '') as object);
		const payrolls = items.filter((one) => 'journals' in one);
		expect(payrolls.length).toBeGreaterThan(0);
		for (const one of payrolls) expect(faultsOf(one)).toEqual([]);
	});

	test('every item of Nmbrs: Get Many, locked or not', async () => {
		const sandbox = await startSandbox();
		const credentials = {
			nmbrsApi: { data: { ...sandbox.nmbrs.credentials, baseUrl: sandbox.nmbrs.url } },
		};
		sandbox.payroll.setRawJournal(12345, 822, 'geen XML');
		for (const onlyLockedRuns of [true, false]) {
			const given = { resource: 'payrollJournal', operation: 'getMany', output: 'payroll', fromYear: 2026 };
			const run = await runNode('n8n-nodes-eboekhouden.nmbrs', { ...given, onlyLockedRuns }, { credentials });
			const payrolls = run.items(NODE).filter((one) => 'journals' in one);
			expect(payrolls).toHaveLength(1);
			expect(payrolls.flatMap(faultsOf)).toEqual([]);
		}
		await sandbox.stop();
	});

	test('every item of From Rows', async () => {
		const parameters = {
			...{ resource: 'payrollJournal', operation: 'fromRows', file: '={{ $json.file }}', company: '12345' },
			...{ ledgerAccountColumn: 'Grootboek', amounts: 'debitAndCredit', dateColumn: 'Datum' },
			...{ debitColumn: 'Debet', creditColumn: 'Credit', fromYear: 2026, fromPeriod: 5 },
			...{ periodColumn: '', costCentreColumn: '' },
		};
		const lines = (file: string, content: string) => itemsOf(content).map((one) => ({ ...one, file }));
		const input = [...lines('april 2026.csv', table('1,00', '30-04-2026')), ...lines('mei.csv', table())];
		const options = { credentials: {}, input: input as IDataObject[] };
		const run = await runNode('n8n-nodes-eboekhouden.eBoekhouden', parameters, options);
		expect(run.items(NODE)).toMatchObject([
			{ fromFile: true, journals: [{ state: 'outOfScope' }] },
			{ fromFile: true, journals: [{ run: 'P05', state: 'ready' }] },
		]);
		expect(run.items(NODE).flatMap(faultsOf)).toEqual([]);
	});
});

describe('Synchronize and the schema agree', () => {
	test.each<[string, object]>([
		['the item', ITEM],
		['a run without a number', journal({ run: '' })],
		['no journals', item({ journals: [] })],
		['an item from a file', item({ fromFile: true, complete: false, file: { name: 'x', format: 'table' } })],
		[
			'a journal that is not ready needs no entries',
			journal({ state: 'unread', entries: 'nothing', problem: 'x' }),
		],
		['a field of another', item({ mine: { any: 'thing' } })],
		['29 February of a leap year', entry({ date: '2028-02-29' })],
		['29 February 2000', entry({ date: '2000-02-29' })],
		['a negative amount', line({ debit: '-5.5' })],
		['no lines', entry({ lines: [] })],
		['weeks', item({ periodsPerYear: 53 })],
	])('both take %s', (_what, given) => {
		expect(faultsOf(given)).toEqual([]);
		expect(isRead(given)).toBe(true);
	});

	test.each<[string, unknown]>([
		['nothing', null],
		['a text', 'payroll'],
		['a list', [ITEM]],
		['no source', item({ source: undefined })],
		['a source in small letters', item({ source: 'nmbrs' })],
		['a source of two words', item({ source: 'MY PAYROLL' })],
		['a company with a slash', item({ company: '12/345' })],
		['a company with a space', item({ company: '12 345' })],
		['an empty company', item({ company: '' })],
		['a company that is an object', item({ company: {} })],
		['a name that is a number', item({ companyName: 5 })],
		['complete as text', item({ complete: 'true' })],
		['fromFile as text', item({ fromFile: 'yes' })],
		['no scope', item({ scope: undefined })],
		['a scope without a period', item({ scope: { fromYear: 2026 } })],
		['a period of 54', item({ scope: { fromYear: 2026, fromPeriod: 54 } })],
		['a period of nought', item({ scope: { fromYear: 2026, fromPeriod: 0 } })],
		['half a period', item({ scope: { fromYear: 2026, fromPeriod: 1.5 } })],
		['the year 26', item({ scope: { fromYear: 26, fromPeriod: 1 } })],
		['ten periods a year', item({ periodsPerYear: 10 })],
		['periods a year as text', item({ periodsPerYear: '12' })],
		['journals as an object', item({ journals: {} })],
		['a journal that is nothing', item({ journals: [null] })],
		['a run with a slash', journal({ run: '8/87' })],
		['a run with a space', journal({ run: '8 87' })],
		['a run with an at', journal({ run: '887@2' })],
		['a year that is a word', journal({ year: 'this' })],
		['a state that is none', journal({ state: 'done' })],
		['a description that is a list', journal({ description: [] })],
		['ready without entries', journal({ entries: undefined })],
		['entries as an object', journal({ entries: {} })],
		['a Dutch date', entry({ date: '31-05-2026' })],
		['30 February', entry({ date: '2026-02-30' })],
		['29 February of no leap year', entry({ date: '2026-02-29' })],
		['29 February 2100', entry({ date: '2100-02-29' })],
		['31 April', entry({ date: '2026-04-31' })],
		['month 13', entry({ date: '2026-13-01' })],
		['a date as a number', entry({ date: 46173 })],
		['an entry without a period', entry({ period: undefined })],
		['lines as text', entry({ lines: 'x' })],
		['a line that is nothing', entry({ lines: [null] })],
		['a comma in an amount', line({ debit: '12,50' })],
		['a point for thousands', line({ debit: '1.250,00' })],
		['three decimals', line({ credit: '1.005' })],
		['an amount with an exponent', line({ credit: '1e3' })],
		['an amount with a currency', line({ credit: '€ 5' })],
		['thirteen digits', line({ credit: '1234567890123' })],
		['an amount that is a flag', line({ credit: true })],
		['an account that is a list', line({ ledgerAccount: ['4000'] })],
		['a cost centre that is nothing', line({ costCentre: null })],
	])('both refuse %s', (_what, given) => {
		expect(faultsOf(given)).not.toEqual([]);
		expect(isRead(given)).toBe(false);
	});

	test.each<[string, object]>([
		['codes as numbers, as a spreadsheet has them', line({ ledgerAccount: 4000 })],
		['amounts as numbers', line({ debit: 12.5 })],
		['an amount that is left out', line({ debit: undefined })],
		['a year as text', journal({ year: '2026' })],
		['a run as a number', journal({ run: 887 })],
		['no run', journal({ run: undefined })],
		['spaces around', line({ ledgerAccount: ' 4000 ', debit: ' 5 ' })],
		['a date with a time at midnight', entry({ date: '2026-05-31T00:00:00' })],
	])('Synchronize also reads %s; the schema says how to write it', (_what, given) => {
		const sent = JSON.parse(JSON.stringify(given)) as object;
		expect(isRead(sent)).toBe(true);
		expect(faultsOf(sent)).not.toEqual([]);
	});

	test('what the schema takes, Synchronize reads, whatever is changed', () => {
		const paths = pathsOf(ITEM);
		const values = fc.oneof(
			fc.anything({ withNullPrototype: false }),
			fc.constantFrom('', '0', '12,5', '2026-02-29', '887', 'x/y', ' ', 0, 53, 54, 2199, 2200, null, [], {}),
			fc.string(),
		);
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.constantFrom(...paths), values), { minLength: 1, maxLength: 3 }),
				(changes) => {
					const given = changes.reduce<unknown>((one, [path, value]) => changed(one, path, value), ITEM);
					const sent = asSent(given);
					if (sent === undefined || faultsOf(sent).length > 0) return;
					expect(isRead(sent)).toBe(true);
				},
			),
		);
	});
});

type Path = readonly (string | number)[];

function pathsOf(value: unknown, at: Path = []): Path[] {
	if (typeof value !== 'object' || value === null) return [at];
	return [at, ...Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...at, key]))];
}

function changed(target: unknown, [key, ...rest]: Path, value: unknown): unknown {
	if (key === undefined) return value;
	if (typeof target !== 'object' || target === null) return target;
	const copy = (Array.isArray(target) ? [...(target as unknown[])] : { ...target }) as Record<
		string | number,
		unknown
	>;
	copy[key] = changed(copy[key], rest, value);
	return copy;
}

/** As it travels in an item: JSON. */
function asSent(value: unknown): unknown {
	try {
		const text = JSON.stringify(value) as string | undefined;
		return text === undefined ? undefined : JSON.parse(text);
	} catch {
		return undefined;
	}
}
