import { failureIn, failureOf } from '../../../services/eBoekhouden/soap/errors';
import type { Problem } from '../../../base/words/finding';

function failure(code: string, text: string, operation = 'AddMutatie') {
	return failureIn(operation, { LastErrorCode: code, LastErrorDescription: text });
}

function codeOf(code: string, text: string, operation = 'AddMutatie'): Problem['code'] | undefined {
	return failure(code, text, operation)?.problem.code;
}

test.each([
	['nothing at all', undefined],
	['an error that is nil', null],
	['no fields', {}],
	['empty fields', { LastErrorCode: '', LastErrorDescription: '' }],
	['fields that are nil', { LastErrorCode: null, LastErrorDescription: null }],
	['fields of spaces', { LastErrorCode: '  ', LastErrorDescription: '\n' }],
])('%s is no error', (_name, error) => {
	expect(failureIn('GetMutaties', error)).toBeNull();
});

test('either field alone is an error: some services fill only one', () => {
	const problem = { code: 'refused' };
	expect(failure('X1', '')).toMatchObject({ problem, code: 'X1', text: '' });
	expect(failure('', 'Geen toegang')).toMatchObject({ problem, code: '', text: 'Geen toegang' });
});

test('every refusal is certain: nothing was done', () => {
	for (const code of ['E0023', 'E003.1', 'CREL001', 'MUT_005', 'FACT_018', 'FACT_101', 'PAKKET_001', 'X1'])
		expect(failure(code, 'Tekst', 'AddFactuur')?.outcome).toBe('notDone');
});

test.each([
	['E0023', 'De sessie is verlopen.', 'sessionEnded'],
	[' E0023 ', '', 'sessionEnded'],
	['X1', 'Invalid session', 'sessionEnded'],
	['E003.1', 'Te veel aanroepen.', 'tooManyCalls'],
	['CREL001', 'De relatiecode bestaat al.', 'codeInUse'],
	['M006', 'Bestaat al', 'refused'],
])('%s "%s" is %s', (code, text, expected) => {
	expect(codeOf(code, text)).toBe(expected);
});

test('the limit on reading mutations is its own, and is told of nothing else', () => {
	expect(codeOf('E003.1', 'Te veel', 'GetMutaties')).toBe('tooManyMutationCalls');
	for (const operation of ['AddFactuur', 'GetFacturen', 'GetRelaties'])
		expect(codeOf('E003.1', 'Te veel', operation)).toBe('tooManyCalls');
});

describe('a closed period has no code that is known, so its words have to do', () => {
	test.each([
		// A code, and words: which words, refusalWords.test.ts says.
		['MUT_005', 'Nee'],
		['X1', 'De datum valt in een afgesloten periode.'],
		['', 'Periode 5 is afgesloten door de accountant'],
	])('%s "%s" is closed', (code, text) => {
		expect(codeOf(code, text)).toBe('periodClosed');
		expect(codeOf(code, text, 'AddFactuur')).toBe('periodClosed');
	});

	test.each(['SECURITY_007', 'SECURITY_008'])('%s says that the accountant closed it', (code) => {
		expect(codeOf(code, 'Closed')).toBe('periodClosed');
		expect(codeOf(code, 'Closed', 'GetMutaties')).toBe('refused');
	});

	test.each([
		['X1', 'Grootboekrekening 4000 is geblokkeerd'],
		['MUT_007', 'De grootboekrekening bestaat niet: 9999.'],
	])('%s "%s" is a refusal for another reason', (code, text) => {
		expect(codeOf(code, text)).toBe('refused');
	});

	test('a read is never refused for it', () => {
		expect(codeOf('X1', 'Periode onbekend', 'GetSaldo')).toBe('refused');
	});
});

describe('the account is no fault of what was sent, and no closed period', () => {
	test.each([
		['PAKKET_001', 'Not in your package'],
		['MODULE_002', 'Module is not active'],
		['SECURITY_005', 'Overdue payment'],
		['FACT_102', 'Trial limit'],
	])('%s "%s"', (code, text) => {
		for (const operation of ['AddFactuur', 'AddMutatie', 'GetFacturen'])
			expect(codeOf(code, text, operation)).toBe('accountNotAllowed');
	});

	test('and its words alone are told as they came', () => {
		expect(codeOf('X1', 'Uw proefperiode is verlopen', 'AddFactuur')).toBe('refused');
	});
});

describe('an invoice that is refused', () => {
	test.each([
		['FACT_018', 'Not found'],
		['X1', 'Factuursjabloon onbekend'],
		['X1', 'Unknown Template'],
		['X1', "Het sjabloon 'Test' bestaat niet"],
	])('because of its template: %s "%s"', (code, text) => {
		expect(codeOf(code, text, 'AddFactuur')).toBe('templateUnknown');
		expect(codeOf(code, text, 'AddRelatie')).toBe('refused');
	});

	test.each([
		['FACT_101', 'Invoice number is in use.'],
		['FACT_101', 'Het factuurnummer is al in gebruik: 2026001.'],
		['X1', 'Factuurnummer 2026001 bestaat al.'],
	])('because of its number: %s "%s"', (code, text) => {
		expect(codeOf(code, text, 'AddFactuur')).toBe('codeInUse');
	});
});

test('code and text of the service are kept as they came', () => {
	expect(failure('X1', 'Mag niet.')).toEqual({
		problem: { code: 'refused' },
		outcome: 'notDone',
		code: 'X1',
		text: 'Mag niet.',
	});
});

describe('a login', () => {
	const login = (code: string, text: string) =>
		failureOf('OpenSession', {
			OpenSessionResult: { ErrorMsg: { LastErrorCode: code, LastErrorDescription: text } },
		})?.problem.code;

	test('that is refused is wrong, whatever the words', () => {
		for (const code of ['SECURITY_010', 'E0023', 'X1']) expect(login(code, 'Nee')).toBe('wrongSecurityCodes');
	});

	test('is not wrong when there were too many calls, or when it is the account', () => {
		expect(login('E003.1', 'Te veel')).toBe('tooManyCalls');
		expect(login('FACT_102', 'Uw proefperiode is verlopen')).toBe('accountNotAllowed');
	});
});
