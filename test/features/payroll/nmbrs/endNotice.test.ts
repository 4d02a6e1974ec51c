import { type HttpAnswer, NoAnswer } from '../../../../base/transport/http';
import { endNotice, readPayrolls, withEndExplained } from '../../../../features/payroll/nmbrs/readPayroll';
import type { NmbrsPayroll, PayrollResult } from '../../../../features/payroll/nmbrs/readJournal';
import { toRow } from '../../../../base/words/row';
import { journalItem, payrollItem, wages } from '../../../support/payrolls';
import { clientWith, coded, fault, raw } from '../../../nodes/Nmbrs/support/answers';

test.each([
	['2026-11-22', null],
	['2026-11-23', false],
	['2026-11-24', null],
	['2026-12-07', false],
	['2026-12-08', null],
	['2027-02-08', false],
	['2027-01-31', null],
	['2027-02-01', false],
	['2027-02-02', false],
	['2027-02-16', false],
	['2027-02-28', false],
	['2027-03-01', true],
	['2027-03-02', true],
	['2031-01-01', true],
])('on %s it is told that it ended: %s', (today, ended) => {
	expect(endNotice(SOAP, today)).toEqual(ended === null ? null : { code: 'nmbrsInterfaceEnds', ended });
	expect(endNotice({ ends: null }, today)).toBeNull();
});

const SOAP = { ends: '2027-03-01' };

const SETTINGS = {
	companies: '',
	fromYear: 2026,
	fromPeriod: 1,
	onlyLockedRuns: false,
	journalPer: 'company',
} as const;

async function codesOn(today: string, answer: HttpAnswer | Error) {
	const [result] = await readPayrolls(clientWith(answer).client, SETTINGS, today);
	return result?.rows[0]?.findings.map(({ code }) => code);
}

test.each([
	['a login that is refused', coded(1001, 'Invalid Authentication'), 'wrongDomainUserOrToken'],
	['no answer', new NoAnswer('ENOTFOUND', false), 'noAnswer'],
	['404', raw('<html>Not found</html>', 404), 'answerUnreadable'],
	['410', raw('Gone', 410), 'answerUnreadable'],
	['a fault', fault('This service is no longer available.'), 'serviceError'],
	['a right that is missing', coded(1002, 'Unauthorized access'), 'callSwitchedOff'],
	['too many calls', raw('slow down', 429), 'tooManyCalls'],
])('%s: from the day of the end on that is said first', async (_what, answer, code) => {
	expect(await codesOn('2027-02-28', answer)).toEqual([code]);
	expect(await codesOn('2027-03-01', answer)).toEqual(['nmbrsProbablyEnded', code]);
});

const DECISION = {
	...({ service: 'Nmbrs', resource: 'payrollJournal', key: 'NMBRS 12345', preview: false } as const),
	...{
		action: 'failed',
		findings: [{ code: 'payrollNotRead', currentPeriod: true, which: '', years: [] }] as const,
	},
} as const;
const payroll = (complete: boolean, state: 'ready' | 'unread' = 'ready') =>
	payrollItem([journalItem('901', [wages()], { state })], { complete }) as unknown as NmbrsPayroll;

test.each([
	['whole lists', { payroll: payroll(true), rows: [] }, true, []],
	['lists that are empty', { payroll: payroll(false), rows: [] }, false, [['nmbrsProbablyEnded']]],
	[
		'lists without the current period',
		{ payroll: payroll(false), rows: [DECISION] },
		...([false, [['nmbrsProbablyEnded', 'payrollNotRead']]] as const),
	],
	[
		'a journal that was not read',
		{ payroll: payroll(true, 'unread'), rows: [] },
		...([true, [['nmbrsProbablyEnded']]] as const),
	],
] as [string, PayrollResult, boolean, string[][]][])(
	'%s: after the end only what was read whole is compared with the books',
	(_what, given, isCompared, codes) => {
		expect(withEndExplained(given, SOAP, '2027-02-28')).toBe(given);
		expect(withEndExplained(given, { ends: null }, '2031-01-01')).toBe(given);
		const result = withEndExplained(given, SOAP, '2027-03-01');
		expect(result.payroll !== undefined).toBe(isCompared);
		expect(result.rows.map(({ findings }) => findings.map(({ code }) => code))).toEqual(codes);
	},
);

test('after the end there is one advice: no outage, and nothing to correct in the connection', async () => {
	const [result] = await readPayrolls(clientWith(raw('gone', 404)).client, SETTINGS, '2027-03-02');
	const [facts] = result?.rows ?? [];
	if (!facts) throw new Error('nothing is said');
	const row = toRow(facts, 'nl');
	expect(row.reason).toContain('Boek vanaf die dag uit bestanden');
	expect(row.reason).not.toMatch(/Base URL|opnieuw/);
});
