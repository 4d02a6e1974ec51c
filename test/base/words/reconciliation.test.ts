import { reconciliationLog } from '../../../features/payroll/reconcile/report/report';
import type { Finding } from '../../../base/words/finding';
import { toRow, type Row } from '../../../base/words/row';
import { LANGUAGES } from '../../../base/words/language';

const SPAN = { companyName: 'De Korst', year: 2026, since: '2026-01-01', until: '2026-12-31' };
const PROOF = {
	...SPAN,
	source: 'NMBRS',
	runCount: 12,
	accountCount: 1,
	readAt: '2027-01-08 06:00',
	elsewhere: [],
	ofOtherYears: [],
	withoutCentres: [],
};
const ABOUT = { service: 'e-Boekhouden', resource: 'reconciliation', key: 'NMBRS 1/2026', preview: false };
const accounts = [
	{
		...{ ledgerAccount: '04000', name: 'Lonen', month: '2026-05' },
		...{ payroll: '12500.10', booked: '12500.10', difference: '0.00' },
	},
];
const differences = [
	{
		...{ run: '887', description: 'Mei 2026', ledgerAccounts: ['4000'], mutations: ['77', '78'] },
		...{ payroll: '12500.10', booked: '12500.09', difference: '0.01' },
	},
];
const about = { company: '1', companyName: 'De Korst', accounts, differences: [] };
const equal = (more = {}) =>
	toRow(
		{
			...ABOUT,
			action: 'unchanged',
			findings: [{ code: 'yearReconciled', ...PROOF }],
			about: { ...about, ...more },
		},
		'nl',
	);
const differs = () => {
	const finding: Finding = {
		code: 'yearDiffers',
		...SPAN,
		amount: '0.01',
		ledgerAccounts: ['4000'],
		accounts: ['4000 Bruto lonen'],
		runs: [],
		mutations: [],
	};
	return toRow(
		{
			...ABOUT,
			key: 'NMBRS 2/2026',
			action: 'blocked',
			findings: [finding],
			about: { ...about, differences },
		},
		'nl',
	);
};
const unread = () =>
	toRow(
		{ ...ABOUT, key: 'NMBRS 3/2026', action: 'failed', findings: [{ code: 'yearNotReconciled', ...SPAN }] },
		'nl',
	);
const title = (rows: Row[]) => /<h2>(.*?)<\/h2>/.exec(reconciliationLog(rows, 'nl').report)?.[1];

test('the gravest of several companies is on top', () => {
	expect(title([equal()])).toBe('Loonadministratie en boekhouding zijn gelijk');
	expect(title([equal(), unread()])).toBe(
		'Niet vast te stellen of loonadministratie en boekhouding gelijk zijn',
	);
	expect(title([equal(), unread(), differs()])).toBe('Loonadministratie en boekhouding verschillen');
	expect(title([])).toBe('Er was niets te vergelijken');
	expect(reconciliationLog([equal(), differs(), unread()], 'nl').headline).toBe(
		'Loonadministratie en boekhouding verschillen; 1 aansluiting heeft een verschil; 1 niet vast te stellen; 1 aansluiting klopt',
	);
});

test.each([
	['skipped', { code: 'yearWithoutRuns', ...SPAN }],
	['blocked', { code: 'yearBeforeStart', ...SPAN, start: '2027-01-01' }],
] as const)('a year of which there is nothing to compare, %s', (action, finding) => {
	const row = toRow({ ...ABOUT, action, findings: [finding] }, 'nl');
	expect(title([row])).toBe('Er was niets te vergelijken');
	expect(title([row, equal()])).toBe('Loonadministratie en boekhouding zijn gelijk');
	expect(title([row, differs()])).toBe('Loonadministratie en boekhouding verschillen');
});

test('a company that could not be read at all is no year that is equal', () => {
	const failed = { ...unread(), resource: 'payrollJournal', service: 'Nmbrs', code: 'payrollNotRead' };
	expect(title([equal(), failed])).toBe(
		'Niet vast te stellen of loonadministratie en boekhouding gelijk zijn',
	);
});

test('what a mail says first', () => {
	expect(reconciliationLog([differs()], 'nl').toDo).toEqual([
		{
			what: 'De Korst: loonadministratie en boekhouding verschillen',
			todo: expect.stringMatching(/^Zoek in het verslag/),
		},
	]);
	expect(reconciliationLog([equal()], 'nl')).toMatchObject({ toDo: [], failing: 0, problems: '' });
});

test('the page has each account with the months that differ, and the runs that differ with their mutations', () => {
	expect(reconciliationLog([equal()], 'nl').report).toContain('<td>04000 Lonen</td>');
	const later = { ...accounts[0], month: '2026-06', booked: '12500.00', difference: '0.10' };
	const { report } = reconciliationLog([equal({ accounts: [...accounts, later] })], 'nl');
	expect(report.replace(/<\/?i[^>]*>/g, '')).toContain(
		'<td>04000 Lonen<br><span class="meta">verschil in 2026-06: 0,10</span></td> <td class="amount" align="right">25.000,20</td>',
	);
	expect(reconciliationLog([equal()], 'nl').report).not.toContain('Loonruns die verschillen');
	expect(reconciliationLog([differs()], 'nl').report).toContain(
		'Mei 2026<br><span class="meta">4000 · mutaties 77, 78</span>',
	);
});

test('the message of one company is its sentence', () => {
	const { message, rows } = reconciliationLog([equal()], 'nl');
	expect(message).toBe(rows[0]?.reason);
	expect(message).toContain('tot op de cent gelijk');
});

describe.each(LANGUAGES)('in %s', (language) => {
	test('whatever came through a workflow makes a page, and nothing of it is markup', () => {
		const hostile = '<script>alert(1)</script>{{ $json }}';
		const values: unknown[] = [
			hostile,
			null,
			7,
			[hostile],
			{ mutation: hostile },
			[{ mutation: [hostile] }],
			[null],
		];
		for (const field of ['accounts', 'differences'])
			for (const value of values) {
				const row = { ...equal(), companyName: hostile, [field]: value } as Row;
				const { report } = reconciliationLog([row], language);
				expect(report).not.toMatch(/<script|\{\{/);
			}
		const bare = {
			action: 'failed',
			resource: 'reconciliation',
			key: 'x',
			service: 'x',
			reason: '',
		} as unknown as Row;
		expect(reconciliationLog([bare], language).report).toContain('<h2>');
	});

	test('two hundred companies fit on a page that n8n can keep', () => {
		const many = Array.from({ length: 200 }, (_, place) => ({ ...equal(), key: `NMBRS ${place}/2026` }));
		const { report } = reconciliationLog(many, language);
		expect(report.length).toBeLessThan(200_000);
		expect(report).toMatch(/Niet getoond|Not shown/);
	});
});
