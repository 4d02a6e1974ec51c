import { problemIn } from '../../../../nodes/EBoekhouden/client/soap/errors';

function factsOf(code: string, text: string, operation = 'AddMutatie') {
	return problemIn(operation, { LastErrorCode: code, LastErrorDescription: text })?.facts;
}

test.each([
	['nothing at all', undefined],
	['an error that is nil', null],
	['no fields', {}],
	['empty fields', { LastErrorCode: '', LastErrorDescription: '' }],
	['fields that are nil', { LastErrorCode: null, LastErrorDescription: null }],
	['fields of spaces', { LastErrorCode: '  ', LastErrorDescription: '\n' }],
])('%s is no error', (_name, error) => {
	expect(problemIn('GetMutaties', error)).toBeNull();
});

test('either field alone is an error: some services fill only one', () => {
	expect(factsOf('X1', '')).toMatchObject({ kind: 'refused', code: 'X1', text: '' });
	expect(factsOf('', 'Geen toegang')).toMatchObject({ kind: 'refused', code: '', text: 'Geen toegang' });
});

test('every refusal is certain: nothing was done', () => {
	for (const code of ['E0023', 'E003.1', 'CREL001', 'MUT_005', 'X1'])
		expect(factsOf(code, 'Tekst')?.outcome).toBe('notDone');
});

test.each([
	['E0023', 'De sessie is verlopen.', 'session'],
	[' E0023 ', '', 'session'],
	['X1', 'Invalid session', 'session'],
	['E003.1', 'Te veel aanroepen.', 'limit'],
	['CREL001', 'De relatiecode bestaat al.', 'refused'],
	['M006', 'Bestaat al', 'refused'],
])('%s "%s" is %s', (code, text, kind) => {
	expect(factsOf(code, text)?.kind).toBe(kind);
});

describe('a closed period has no code that is known, so its words have to do', () => {
	test.each([
		['MUT_005', 'Period is closed.'],
		['SECURITY_007', 'Closed by the accountant'],
		['X1', 'De datum valt in een afgesloten periode.'],
		['X1', 'Het boekjaar 2025 is geblokkeerd.'],
		['', 'Periode 5 is afgesloten door de accountant'],
		['X1', 'Deze maand is afgesloten'],
	])('%s "%s" is closed', (code, text) => {
		expect(factsOf(code, text)).toMatchObject({ kind: 'closed', what: 'the period is closed' });
		expect(factsOf(code, text, 'AddFactuur')?.kind).toBe('closed');
	});

	test.each([
		['X1', 'Grootboekrekening 4000 is geblokkeerd'],
		['X1', 'De relatie is geblokkeerd'],
		['MUT_007', 'De grootboekrekening bestaat niet: 9999.'],
		['MUT_014', 'Memoriaalboekingen staan uit in deze administratie.'],
	])('%s "%s" is a refusal for another reason', (code, text) => {
		expect(factsOf(code, text)?.kind).toBe('refused');
	});

	test('a read is never refused for it', () => {
		expect(factsOf('X1', 'Periode onbekend', 'GetSaldo')?.kind).toBe('refused');
	});
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
	'the code %s is a code like any other',
	(code) => {
		expect(factsOf(code, 'Tekst')).toMatchObject({ kind: 'refused', what: 'the service refused', code });
	},
);

test('code and text of the service are told as they came', () => {
	expect(problemIn('AddMutatie', { LastErrorCode: 'X1', LastErrorDescription: 'Mag niet.' })?.inFull).toBe(
		'e-Boekhouden: the service refused (AddMutatie): X1: Mag niet. Mend what the text of the service names, then run again.',
	);
});
