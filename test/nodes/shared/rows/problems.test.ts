import { ServiceProblem } from '../../../../nodes/shared/problems/problem';
import { KIND_OF } from '../../../../nodes/shared/problems/kinds';
import type { Problem } from '../../../../nodes/shared/rows/findings/finding';
import type { ProblemFindings } from '../../../../nodes/shared/rows/findings/problems';
import { say, todo, what } from '../../../../nodes/shared/rows/say';

/** Facts as they come, of every problem; where a word of ours decides about the sentence, with each of those words. */
const FACTS: { [Code in keyof ProblemFindings]: ProblemFindings[Code][] } = {
	baseUrlInvalid: [{}],
	baseUrlNotSecure: [{ host: 'api.example.nl' }],
	noAnswer: (
		[
			'refused',
			'brokenOff',
			'tookTooLong',
			'notUnpacked',
			'unknownHost',
			'nameNotLookedUp',
			'noRoute',
			'invalidUrl',
			'certificate',
			'other',
		] as const
	).flatMap((why) => [
		{ host: 'api.example.nl', why, detail: '', sent: true },
		{ host: 'api.example.nl', why, detail: why === 'other' ? 'eproto' : '', sent: false },
	]),
	tooManyCalls: [{}, { status: 429 }],
	serviceUnavailable: [{ status: 503 }],
	answerUnreadable: (
		[
			'nothing',
			'webPage',
			'brokenOff',
			'doctype',
			'encoding',
			'noSoap',
			'noJson',
			'otherMessage',
			'noEnvelope',
			'status',
		] as const
	).map((why) => ({ why, status: 502 })),
	answerTooBig: (['tooLong', 'tooManyParts'] as const).map((why) => ({ why, megabytes: 64, status: 200 })),
	answerUnexpected: [
		...(['noResult', 'otherShape', 'noList', 'noRecords'] as const).map((why) => ({ why })),
		...(['recordsWithout', 'recordWithout'] as const).map((why) => ({ why, field: 'debtor_number' })),
	],
	requestNotRead: [{}],
	serviceError: [{}],
	refused: [{}],
	elementNotSendable: [{ path: 'AddMutatie.oMut.$xml' }],
	valueNotSendable: [{ path: 'AddMutatie.oMut.Datum', type: 'object' }],
	recordTooDeep: [{}],
	numberMissing: (['company', 'run', 'year', 'workOrder'] as const).map((of) => ({ of })),
	numberWrong: (['company', 'run', 'year', 'workOrder'] as const).map((of) => ({ of })),

	wrongSecurityCodes: [{}],
	sessionEnded: [{}],
	tooManyMutationCalls: [{}],
	relationCodeInUse: [{}],
	invoiceNumberInUse: [{}],
	periodClosed: [{}],
	templateUnknown: [{}],
	accountNotAllowed: [{}],
	noNumber: [{ made: 'booking' }, { made: 'invoice' }],
	filterIgnored: [{}],
	relationMissing: [{ relation: '1042' }],
	severalRelations: [{ relation: '1042', count: 2 }],
	balanceUnreadable: [{ ledgerAccount: '4000', found: '1.2E' }],
	mutationUnreadable: [{ mutation: '412', found: '' }],

	wrongDomainUserOrToken: [{}],
	wrongDomain: [{ domain: 'examplepayroll' }],
	callSwitchedOff: [{}],
	notVisible: [{}],
	subscriptionInactive: [{}],
	periodOfOtherKind: [{}],
	valueOfOtherKind: [{}],
	notThere: [{}],
	currentPeriodUnreadable: [{ found: 'mei' }],

	tokenMissing: [{}],
	softwareTokenMissing: [{}],
	wrongToken: [{}],
	wrongSoftwareToken: [{}],
	turnedAway: [{ status: 401 }],
	noSuchCall: [{}],
	httpsOnly: [{}],
	recordRefused: (['employee', 'material', 'relation', 'workOrder', 'hourType', 'workStatus'] as const).map(
		(record) => ({ record }),
	),
	workOrderMissing: [{}],
	nothingToChange: [{}],
	nothingChanged: [{}],
};

const PROBLEMS = Object.entries(FACTS).flatMap(([code, all]) =>
	all.map((facts): [string, Problem] => [
		[code, ...Object.values(facts)].join(' '),
		{ code, ...facts } as Problem,
	]),
);

const CONTEXTS = [
	{ writes: false, outcome: 'unknown' },
	{ writes: true, outcome: 'unknown' },
	{ writes: true, outcome: 'notDone', waitSeconds: 900 },
] as const;

test.each(PROBLEMS)('%s is said in both languages, short, and with what to do', (_name, problem) => {
	for (const context of CONTEXTS) {
		const { finding } = new ServiceProblem({ service: 'Dienst', operation: 'Get', problem, ...context });
		const said = (['nl', 'en'] as const).map((language) => {
			expect(what(finding, language)).toMatch(/^Dienst: [^\s.,].*[^\s.,] \(Get\)\.$/);
			expect(todo(finding, language)).toMatch(/^[A-Z].*[^.]\.$/);
			const all = say(finding, language);
			expect(all.length).toBeLessThanOrEqual(300);
			expect(all).not.toMatch(/undefined|NaN|\[object| {2}|\( | \)/);
			return all;
		});
		expect(said[0]).not.toBe(said[1]);
	}
});

test('every kind of problem has a code', () => {
	const kinds = Object.values(KIND_OF);
	for (const kind of ['closed', 'exists', 'template', 'account', 'limit', 'session'])
		expect(kinds).toContain(kind);
});

describe('how long the service asks to be left alone', () => {
	const advice = (waitSeconds: number, language: 'nl' | 'en') => {
		const problem = { code: 'tooManyCalls' } as const;
		return todo(
			new ServiceProblem({ service: 'S', operation: 'O', outcome: 'notDone', problem, waitSeconds }).finding,
			language,
		);
	};

	test.each([
		[90, '90 seconds', '90 seconden'],
		[120, '2 minutes', '2 minuten'],
		[901, '16 minutes', '16 minuten'],
		[7200, '2 hours', '2 uur'],
		[86_400, '24 hours', '24 uur'],
		[200_000, '3 days', '3 dagen'],
	])('%i seconds', (seconds, english, dutch) => {
		expect(advice(seconds, 'en')).toContain(`wait at least ${english},`);
		expect(advice(seconds, 'nl')).toContain(`wacht ten minste ${dutch},`);
	});
});
