import { wrongValue } from '../../../base/words/faults';
import { join } from 'node:path';
import { faultsIn } from '../../../nodes/SyncSettings/settings/check';
import { workflows } from '../../../nodes/SyncSettings/settings/workflows';
import { settingsItem } from '../../../nodes/SyncSettings/settings/form';
import { settingsOf } from '../../../tools/release/contract/settings';

const FILES: Record<string, string> = {
	fieldService: 'outsmart-sync.json',
	payroll: 'nmbrs-payroll-sync.json',
	payrollFiles: 'payroll-file-sync.json',
};

function formOf(workflow: string): (typeof workflows)[number] {
	const found = workflows.find(({ value }) => value === workflow);
	if (!found) throw new Error(`no workflow ${workflow}`);
	return found;
}

/** The item of a workflow whose parameters are these; what is not given has its default. */
function itemOf(workflow: string, parameters: Record<string, unknown> = {}): Record<string, unknown> {
	return settingsItem(formOf(workflow), (name, fallback) =>
		name in parameters ? parameters[name] : fallback,
	);
}

function asShipped(workflow: string): Record<string, unknown> {
	return settingsOf(join(__dirname, '../../../workflows', FILES[workflow] ?? ''));
}

test('a comparison has the settings of the workflow that books which decide what it compares, and the year', () => {
	const { year, ...own } = itemOf('reconciliation');
	expect(year).toBe('');
	expect(itemOf('payroll')).toMatchObject(own);
	expect(Object.keys(own)).toEqual([
		...['administration', 'companies', 'fromYear', 'fromPeriod', 'onlyLockedRuns', 'journalPer'],
		...['roundingAccount', 'language'],
	]);
});

describe.each(Object.keys(FILES))('%s', (workflow) => {
	test('nothing filled in: the fields and values of the shipped workflow', () => {
		expect(itemOf(workflow)).toEqual(asShipped(workflow));
	});

	test('what was added to a group counts, and the others in it keep their defaults', () => {
		for (const [group, { settings }] of Object.entries(formOf(workflow).groups)) {
			const [name = ''] = Object.keys(settings);
			const given = itemOf(workflow, { [group]: { [name]: 'another' } });
			expect(given).toEqual({ ...itemOf(workflow), [name]: 'another' });
		}
	});
});

describe('what an expression did not give is null, and refused; empty is what was saved empty', () => {
	const of = (workflow: string, saved: Record<string, unknown>, given: Record<string, unknown>) => {
		const form = formOf(workflow);
		const valueOf = (name: string, fallback: unknown) => (name in given ? given[name] : fallback);
		const item = settingsItem(form, Object.assign(valueOf, { saved: (name: string) => saved[name] }));
		const faults = faultsIn(form, item).map((fault) => ('field' in fault ? fault.field : fault.code));
		return { item, faults };
	};
	const NOTHING = ['', ' ', '\u00a0', null, undefined, {}, []];

	// Without them nothing is written, and the log is in Dutch.
	const safe = ['preview', 'language'];

	test.each(workflows.map((workflow) => [workflow.value, workflow] as const))(
		'%s',
		(value, { top, groups, checks, unused }) => {
			const harmless = unused?.(() => false) ?? [];
			const all = [
				['', top] as const,
				...Object.entries(groups).map(([group, { settings }]) => [group, settings] as const),
			];
			for (const [group, settings] of all)
				for (const [name, { mayBeBlank }] of Object.entries(settings)) {
					if (mayBeBlank) continue;
					for (const nothing of NOTHING) {
						const within = (part: unknown) =>
							group === '' ? { [name]: part } : { [group]: { [name]: part } };
						const { item, faults } = of(value, within('={{ $json.x }}'), within(nothing));
						expect([name, item[name]]).toEqual([name, null]);
						if (checks && ![...safe, ...harmless].includes(name))
							expect([name, faults.includes(name)]).toEqual([name, true]);
					}
					expect(of(value, {}, {}).item[name]).not.toBeNull();
				}
		},
	);

	test('a cell of a table, and what a table holds', () => {
		const table = (held: string, given: string) =>
			[
				{ workOrders: { blockedPaymentMethods: ['pin', held] } },
				{ workOrders: { blockedPaymentMethods: ['pin', given] } },
			] as const;
		expect(of('fieldService', ...table('={{ $json.x }}', '')).item.blockedPaymentMethods).toBeNull();
		expect(of('fieldService', ...table('={{ $json.x }}', 'op rekening')).item.blockedPaymentMethods).toBe(
			'pin, op rekening',
		);
		const companies = (held: string, given: string) =>
			[
				{ companies: { row: [{ company: { __rl: true, mode: 'list', value: held } }] } },
				{ companies: { row: [{ company: { __rl: true, mode: 'list', value: given } }] } },
			] as const;
		expect(of('payroll', ...companies('={{ $json.x }}', '')).item.companies).toBeNull();
		expect(of('payroll', ...companies('', '')).item.companies).toBe('');
	});
});

describe('tables are the text that the steps read, in the order of their rows', () => {
	const rowsOf = (workflow: string, path: string[], rows: object[]) => {
		const [name = '', group] = [...path].reverse();
		const given = { [name]: { row: rows } };
		return itemOf(workflow, group ? { [group]: given } : given)[name];
	};
	const named = (mode: string, value: unknown) => ({ __rl: true, mode, value });

	test.each([
		[[{ company: named('list', '12345') }], 'id:12345'],
		[[{ company: named('name', 'EBH') }, { company: named('list', '12346') }], 'EBH, id:12346'],
		[[{ company: named('list', '12345'), year: 2026, period: 20 }], 'id:12345 from 2026-20'],
		[[{ company: named('list', '12345'), year: 2026, period: 0 }], 'id:12345 from 2026-0'],
		[[{ company: named('name', 'EBH from 2026-20, id:7'), year: 0 }], 'EBH from 2026-20, id:7'],
		// A start of its own is never lost, however the company was typed.
		[[{ company: named('name', 'id:7'), year: 2026, period: 20 }], 'id:7 from 2026-20'],
		[[{ company: named('name', 'A from 2026-1'), year: 2026, period: 20 }], 'A from 2026-1 from 2026-20'],
		[[{ company: named('name', 'A, B'), year: 2026, period: 20 }], 'A from 2026-20, B from 2026-20'],
		[[{ company: named('list', '7, 8'), year: 2026, period: 1 }], 'id:7 from 2026-1, id:8 from 2026-1'],
		[[{ company: named('list', ''), year: 2026, period: 1 }], 'id: from 2026-1'],
		[[{ company: named('list', '') }, {}], ''],
	])('companies: %j', (rows, text) => {
		expect(rowsOf('payroll', ['companies'], rows)).toBe(text);
	});

	test.each([
		[
			[{ customer: named('country', 'DE'), goods: 'BI_EU_VERK', hours: 'BI_EU_VERK_D' }],
			'DE=BI_EU_VERK/BI_EU_VERK_D',
		],
		[[{ customer: named('list', 'K300'), goods: 'VERL_VERK', hours: '' }], 'relation:K300=VERL_VERK'],
		[[{ customer: named('code', 'BE'), goods: 'own' }], 'relation:BE=own'],
		[[{ customer: named('country', 'BE=own'), goods: '' }], 'BE=own'],
		[[{ customer: named('country', 'BE') }], 'BE'],
		[[{ customer: named('code', 'DE BI_EU'), goods: '', hours: '' }], 'DE BI_EU'],
		[[{ customer: named('country', 'be'), goods: 'own' }], 'country:be=own'],
		[[{ customer: named('country', 'België'), goods: 'own' }], 'country:België=own'],
	])('VAT exceptions: %j', (rows, text) =>
		expect(rowsOf('fieldService', ['vat', 'vatExceptions'], rows)).toBe(text),
	);

	test('known relations', () => {
		const answers = [{ answer: '1005=A BV / Fam. B' }, { answer: 'D-2041=C, 77=D / E' }, {}];
		expect(rowsOf('fieldService', ['relations', 'knownRelations'], answers)).toBe(
			'1005=A BV / Fam. B, D-2041=C, 77=D / E',
		);
	});

	test('a row without a choice is a fault, and not a guess', () => {
		const codes = (workflow: string, given: Record<string, unknown>) => {
			const item = { ...itemOf(workflow, given), fromYear: 2026, fromPeriod: 1 };
			return faultsIn(formOf(workflow), item).map(({ code }) => code);
		};
		expect(codes('payroll', { corrections: { decisions: '887' } })).toEqual(['mustBe']);
		const exceptions = [
			{ customer: named('country', 'BE') },
			{ customer: named('country', ''), goods: 'VERL_VERK' },
			{ customer: named('list', ''), goods: 'VERL_VERK' },
		];
		for (const row of exceptions)
			expect(codes('fieldService', { vat: { vatExceptions: { row: [row] } } })).toEqual(['termUnreadable']);
		expect(codes('fieldService', { relations: { knownRelations: { row: [{ answer: '1005' }] } } })).toEqual([
			'termUnreadable',
		]);
	});

	test.each([
		['fieldService', 'vat', 'vatExceptions'],
		['fieldService', 'relations', 'knownRelations'],
		['fieldService', 'vat', 'defaultLedgerAccount'],
		['payroll', '', 'companies'],
		['payroll', '', 'administration'],
		['payroll', 'corrections', 'decisions'],
		['payroll', 'ledgerAccounts', 'clearingAccount'],
	])('of %s %s %s a list or another object is a fault, and not nothing', (workflow, group, name) => {
		const inOneField = [['1', '2'], { number: '1' }, named('list', ['1', '2'])].map((value) => ({
			row: [{ number: '1' }, { company: value }],
		}));
		// Of companies it is what their list gives in the node of Nmbrs.
		const list = workflow === 'payroll' && name === 'companies' ? [] : [['1', '2']];
		for (const given of [
			...[...list, { number: '1' }, { row: ['1'] }, { row: { number: '1' } }],
			...inOneField,
		]) {
			const item = itemOf(workflow, group ? { [group]: { [name]: given } } : { [name]: given });
			const fault = wrongValue(name, 'text');
			expect(faultsIn(formOf(workflow), item)).toContainEqual(fault);
		}
	});
});

test('what is chosen from a list is one text, and so is what an expression gives', () => {
	const chosen = (given: unknown) =>
		itemOf('fieldService', {
			workOrders: { blockedPaymentMethods: given },
			hours: { hourUnits: given },
			vat: { ownHourTypes: given },
		});
	const both = (text: string) => ({
		...{ blockedPaymentMethods: text, hourUnits: text, ownHourTypes: text },
	});
	expect(chosen(['pin betaling', 'conform offerte'])).toMatchObject(both('pin betaling, conform offerte'));
	expect(chosen('uur, uren')).toMatchObject(both('uur, uren'));
	expect(chosen([])).toMatchObject(both(''));
	expect(itemOf('fieldService')).toMatchObject({
		...{ blockedPaymentMethods: '', hourUnits: 'uur, uren, hour', ownHourTypes: '', knownRelations: '' },
	});
});
