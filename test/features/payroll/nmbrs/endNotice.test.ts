import { type HttpAnswer, NoAnswer } from '../../../../base/transport/http';
import { nmbrsEndNotice } from '../../../../features/payroll/nmbrs/decisions';
import { readPayrolls } from '../../../../features/payroll/nmbrs/readPayroll';
import { clientWith, coded, fault, raw } from '../../../nodes/Nmbrs/support/answers';

test.each([
	['2026-11-22', undefined],
	['2026-11-23', 'nmbrsInterfaceEnds'],
	['2026-11-24', undefined],
	['2026-12-07', 'nmbrsInterfaceEnds'],
	['2026-12-08', undefined],
	['2027-02-08', 'nmbrsInterfaceEnds'],
	['2027-02-14', undefined],
	['2027-02-15', 'nmbrsInterfaceEnds'],
	['2027-02-16', 'nmbrsInterfaceEnds'],
	['2027-02-28', 'nmbrsInterfaceEnds'],
	['2027-03-01', 'nmbrsInterfaceEnded'],
	['2027-03-02', 'nmbrsInterfaceEnded'],
	['2031-01-01', 'nmbrsInterfaceEnded'],
])('on %s: %s', (today, code) => {
	expect(nmbrsEndNotice(today)?.code).toBe(code);
});

const SETTINGS = {
	companies: '',
	fromYear: 2026,
	fromPeriod: 1,
	onlyLockedRuns: false,
	journalPer: 'company',
} as const;

async function codesOn(today: string, answer: HttpAnswer | Error) {
	const [result] = await readPayrolls(clientWith(answer).client, SETTINGS, today);
	return result?.decisions[0]?.findings.map(({ code }) => code);
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
