import { z } from 'zod';
import type { CallFailed } from '../../../../base/transport/failure';
import { failureIn, read } from '../../../../services/eBoekhouden/rest/errors';
import { problemKindOf } from '../../../../base/problems/problem';

/** What a write that is refused with a code is told as; a code of security comes with 403, any other with 400. */
function told(code: string, title: string, writes = true) {
	const status = code.startsWith('SECURITY_') ? 403 : 400;
	const { problem, outcome } = failureIn(status, { code, title, status }, { writes });
	return [problemKindOf(problem), problem.code, outcome];
}

describe('what the description of the service says of a code, in short', () => {
	test.each([
		['DATA_01', 'No content body provided.', 'refused', 'refused'],
		['API_SESSION_001', 'Source is missing.', 'refused', 'refused'],
		['API_SESSION_002', 'Source does not match pattern.', 'refused', 'refused'],
		['API_SESSION_003', 'Access token is missing or empty.', 'login', 'accessTokenWrong'],
		['API_SESSION_004', 'Access token has expired.', 'login', 'accessTokenWrong'],
		['SECURITY_001', 'No permission.', 'rights', 'tokenMayNot'],
		['SECURITY_002', 'No administration opened.', 'rights', 'noAdministrationAccess'],
		['SECURITY_003', 'No access to the administration.', 'rights', 'noAdministrationAccess'],
		['SECURITY_004', 'The administration has not been activated.', 'account', 'accountNotAllowed'],
		['SECURITY_005', 'Overdue payment.', 'account', 'accountNotAllowed'],
		['SECURITY_006', 'The administration is not accessible.', 'rights', 'noAdministrationAccess'],
		['SECURITY_007', 'Closed by your accountant.', 'closed', 'periodClosed'],
		['SECURITY_008', 'Closed by your accountant, not to be re-opened.', 'closed', 'periodClosed'],
		['SECURITY_010', 'Not authenticated.', 'session', 'sessionEnded'],
		['SECURITY_011', 'Wrong domain.', 'login', 'baseUrlWrong'],
		['MODULE_001', 'Free trial of the accounting module.', 'account', 'accountNotAllowed'],
		['MODULE_002', 'Free trial of the invoicing module.', 'account', 'accountNotAllowed'],
		['FACT_102', 'Free trial of the invoicing module.', 'account', 'accountNotAllowed'],
		['PAKKET_001', 'Product limit reached.', 'account', 'accountNotAllowed'],
		['PAKKET_002', 'Not in the subscription.', 'account', 'accountNotAllowed'],
		['EP_001', 'Only available to accountants.', 'account', 'accountNotAllowed'],
		['EP_002', 'Not for this account.', 'account', 'accountNotAllowed'],
		['MUT_005', 'Period is closed.', 'closed', 'periodClosed'],
		['FACT_VERWERK_001', 'Invoice date resides in a closed period.', 'closed', 'periodClosed'],
		['MUT_019', 'Invoice number already exists.', 'exists', 'codeInUse'],
		['MUT_020', 'Combination relation/invoice number already exists.', 'exists', 'codeInUse'],
		['FACT_101', 'Invoice number is in use.', 'exists', 'codeInUse'],
		['MUTA_008', 'Payment reference already exists.', 'exists', 'referenceInUse'],
		['FACT_VERWERK_004', 'Payment reference already exists.', 'exists', 'referenceInUse'],
		['REL_049', 'Code already exists.', 'exists', 'codeInUse'],
		['FACT_018', 'Invoice template not found.', 'template', 'templateUnknown'],
		['MUT_101', 'Too many rows.', 'refused', 'tooManyRows'],
	])('%s, "%s", is %s (%s), and nothing was done', (code, title, kind, problem) => {
		expect(told(code, title)).toEqual([kind, problem, 'notDone']);
	});

	test.each([
		['ERR_002', 'Your request contains an invalid value.'],
		['PAGE_001', 'Limit must be between 1 and 2000.'],
		['MUT_007', 'Unknown ledger for mutation.'],
		['MUT_117', 'Cost center not found.'],
		['FACT_002', 'Relation not found.'],
	])('%s, "%s", is about what was sent: told in those words', (code, title) => {
		expect(told(code, title)).toEqual(['refused', 'refused', 'notDone']);
	});

	// Of 999 the description has no words: one behind all others.
	test.each(['ERR_001', 'SECURITY_999'])('%s is a fault of the service, which may have done it', (code) => {
		expect(told(code, 'Something went wrong.')).toEqual(['hiccup', 'serviceError', 'unknown']);
	});

	test.each(['MUT_005', 'FACT_VERWERK_001', 'SECURITY_007', 'SECURITY_008'])(
		'%s closes nothing to what only reads',
		(code) => {
			expect(told(code, 'Closed.', false)).toEqual(['refused', 'refused', 'notDone']);
		},
	);
});

describe('a refusal without a code', () => {
	test.each([
		[401, {}, { isLogin: true }, 'accessTokenWrong', 'unknown'],
		[401, {}, { writes: true }, 'sessionEnded', 'unknown'],
		[403, { message: 'Forbidden' }, { isLogin: true }, 'tokenMayNot', 'notDone'],
		[404, { message: 'Forbidden' }, { isLogin: true }, 'answerUnreadable', 'unknown'],
		[429, { message: 'Forbidden' }, { isLogin: true }, 'tooManyCalls', 'unknown'],
		[401, { message: 'Unauthorized' }, { writes: true }, 'sessionEnded', 'unknown'],
		[401, { code: 'SECURITY_010' }, { writes: true }, 'sessionEnded', 'notDone'],
		[429, { message: 'Slow down' }, { writes: true }, 'tooManyCalls', 'unknown'],
		[429, { code: 'ERR_002' }, { writes: true }, 'tooManyCalls', 'notDone'],
		[403, { title: 'Forbidden', status: 403 }, { writes: true }, 'answerUnreadable', 'unknown'],
		[403, { code: 'WAF_BLOCKED', message: 'No' }, { writes: true }, 'answerUnreadable', 'unknown'],
		[403, { code: 'WAF_001', message: 'No' }, { writes: true }, 'answerUnreadable', 'unknown'],
		[403, { errors: ['No'] }, { writes: true }, 'answerUnreadable', 'unknown'],
		[403, { title: 'Forbidden' }, {}, 'tokenMayNot', 'notDone'],
		[400, { title: 'No.', errors: { date: ['is wrong'] } }, { writes: true }, 'refused', 'notDone'],
		[400, { code: 'FACT_EMAIL_001', title: 'No.' }, { writes: true }, 'refused', 'notDone'],
		[400, { code: 'constructor', title: 'No.', securityType: 1 }, { writes: true }, 'refused', 'notDone'],
		[500, {}, {}, 'answerUnreadable', 'unknown'],
		[403, { title: 'No.', securityType: 1 }, {}, 'noAdministrationAccess', 'notDone'],
		[403, { title: 'No.', securityType: 7 }, {}, 'tokenMayNot', 'notDone'],
	])('%i with %j in %j is %s, %s', (status, json, refused, code, outcome) => {
		expect(failureIn(status, json, refused)).toMatchObject({ problem: { code }, outcome });
	});
});

describe('a success of another shape', () => {
	const schema = z.object({
		items: z.array(z.object({ id: z.union([z.number(), z.string()]), rows: z.array(z.string()) })),
	});
	const whyOf = (json: unknown) => {
		try {
			return read({ status: 200, json }, schema, {});
		} catch (error) {
			return (error as CallFailed).failure.problem;
		}
	};

	test.each<[string, unknown, object]>([
		['lacks its list', {}, { cause: 'otherShape' }],
		['is no record', 'OK', { cause: 'otherShape' }],
		['has a record without a field', { items: [{ id: 1 }] }, { cause: 'recordWithout', field: 'rows' }],
		['has a record with null', { items: [{ id: null, rows: [] }] }, { cause: 'recordWithout', field: 'id' }],
		['has a record of another kind', { items: [{ id: true, rows: [] }] }, { cause: 'otherShape' }],
		['has a row of another kind', { items: [{ id: 1, rows: [2] }] }, { cause: 'otherShape' }],
		['has a row of null', { items: [{ id: 1, rows: [null] }] }, { cause: 'recordWithout', field: 'rows' }],
	])('that %s says so', (_what, json, why) => {
		expect(whyOf(json)).toEqual({ code: 'answerUnexpected', ...why });
	});

	test.each([199, 300, 304])('of status %i is none', (status) => {
		expect(() => read({ status, json: { items: [] } }, schema, {})).toThrow();
		expect(read({ status: 200, json: { items: [] } }, schema, {})).toEqual({ items: [] });
	});
});
