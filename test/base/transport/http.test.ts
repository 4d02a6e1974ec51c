import { inspect } from 'node:util';
import { noAnswer, NoAnswer, reasonFor } from '../../../base/transport/http';

const withCode = (code: unknown, cause?: unknown) => Object.assign(new Error('boo'), { code, cause });

describe('why no answer came', () => {
	test.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ERR_INVALID_URL', 'CERT_HAS_EXPIRED'])(
		'%s: the request never left',
		(code) => {
			expect(noAnswer(withCode(code))).toMatchObject({ code, sent: false });
		},
	);

	test.each(['EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT'])('%s: of connecting, not of reading', (code) => {
		const of = (syscall: string) => Object.assign(withCode(code), { syscall });
		const ofEachAddress = Object.assign(new AggregateError([of('connect'), of('connect')]), { code });
		expect(noAnswer(withCode('ERR_BAD', of('connect')))).toMatchObject({ sent: false });
		expect(noAnswer(withCode(code, ofEachAddress))).toMatchObject({ code, sent: false });
		expect(noAnswer(of('read'))).toMatchObject({ code, sent: true });
		expect(noAnswer(withCode(code))).toMatchObject({ code, sent: true });
	});

	test.each([
		'ECONNRESET',
		'ETIMEDOUT',
		'ECONNABORTED',
		'EPIPE',
		'HPE_INVALID_CONSTANT',
		'ERR_BAD_RESPONSE',
		'SOMETHING_NEW',
	])('%s: it may have arrived', (code) => {
		expect(noAnswer(withCode(code))).toMatchObject({ code, sent: true });
	});

	test.each([
		['an error without a code', new Error('ECONNREFUSED')],
		['an error with a code that is a number', withCode(23)],
		['an error whose code is a sentence', withCode('connection refused')],
		['text', 'ECONNREFUSED'],
		['nothing', undefined],
	])('%s: it may have arrived', (_name, error) => {
		expect(noAnswer(error)).toMatchObject({ code: '', sent: true });
	});

	test('the code of what caused it counts, as far as one can look', () => {
		const cause = withCode('ECONNREFUSED');
		expect(noAnswer(withCode(undefined, cause))).toMatchObject({ code: 'ECONNREFUSED', sent: false });
		expect(noAnswer(new Error('a', { cause: new Error('b', { cause }) })).code).toBe('ECONNREFUSED');
	});

	test('an error that is its own cause ends', () => {
		const error: Error = new Error('boo');
		error.cause = error;
		expect(noAnswer(error).code).toBe('');
	});
});

test('nothing of the request is kept', () => {
	const secret = 'my-secret';
	const error = Object.assign(withCode('ECONNRESET', new Error(secret)), {
		config: { data: secret },
		message: secret,
	});
	const kept = noAnswer(error);
	expect(kept).toBeInstanceOf(NoAnswer);
	expect(inspect(kept, { depth: 10, showHidden: true })).not.toContain(secret);
});

test('what was found out once stays so when it passes another layer', () => {
	for (const code of ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT']) {
		const first = noAnswer(withCode(code));
		expect(noAnswer(first)).toMatchObject({ code: first.code, sent: first.sent });
	}
});

test('a code that nobody knows is told in small letters, so that n8n puts no text of its own in its place', () => {
	expect(reasonFor('ERR_BAD_RESPONSE')).toEqual({ cause: 'other', detail: 'err_bad_response' });
	expect(reasonFor('')).toEqual({ cause: 'other', detail: '' });
});

test.each(['CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'])(
	'%s is a certificate that is not trusted',
	(code) => {
		expect(reasonFor(code)).toEqual({ cause: 'certificate', detail: '' });
	},
);
