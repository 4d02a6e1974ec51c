import '../../features';
import { readJson } from '../../base/transport/rest';
import { ANSWERS } from './support/longAnswers';
import { answer, callerWith, problemOf } from '../base/transport/soap/support/shop';
import { isLinear } from './support/cpuTime';
import { Redactor } from '../../base/transport/redact';
import { failureIn } from '../../services/eBoekhouden/soap/errors';

/**
 * Whatever reads what others wrote takes time in proportion to its length. Nothing interrupts a function or a pattern: while
 * one tries every way to match, all of n8n stands still.
 */

/** Enough to take minutes where the time grows with the square of the length. */
const QUARTER_OF_A_MEGABYTE = 250_000;

const long = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)) + '\u00a7';
const SECRETS = ['5d41402abc4b2a76b9719d911017c592', 'fedcba98/+ =\\\\%25&amp;', '11111111', '....'];

/** Patterns that are made while it runs; those that stand in the code are for the linter (`regexp/no-super-linear-…`). */
test.each<[string, (text: string) => unknown, string[]]>([
	[
		'the redactor',
		(text) => new Redactor(...SECRETS).clean(text),
		['\\', '%25', '&amp;amp;', '&amp;', '5d41'],
	],
	['the redactor, of backslashes', (text) => new Redactor(`${'\\'.repeat(20)}x`).clean(text), ['\\u005c']],
	[
		'a refusal of e-Boekhouden',
		(text) => failureIn('AddFactuur', { LastErrorCode: text, LastErrorDescription: text }),
		["'a\n", 'factuurnummer ', 'aanmaken ', 'account '],
	],
])('%s: a quarter of a megabyte of anything', async (_name, read, worst) => {
	for (const piece of worst) {
		const isInTime = await isLinear((length) => () => read(long(piece, length)), QUARTER_OF_A_MEGABYTE);
		expect({ piece, isInTime }).toEqual({ piece, isInTime: true });
	}
});

test.each(ANSWERS)('an answer: %s', async (_name, read, make, size) => {
	expect(await isLinear((length) => read(make(length)), size)).toBe(true);
});

/** What is linear may still be too much: it is refused before it is read. */
describe('more is refused', () => {
	const send = async (content: string) => await callerWith(answer('Send', content)).caller.call('Send', {});

	test('200,000 elements in each other are read, and overflow nothing', async () => {
		const deep = (name: string) => `<${name}>`.repeat(200_000) + `</${name}>`.repeat(200_000);
		expect(await send(`<SendResult>${deep('a')}<Message>x</Message></SendResult>`)).toMatchObject({
			SendResult: { Message: 'x' },
		});
		const problem = await problemOf(send(`<SendResult>${deep('Order')}</SendResult>`));
		expect(problem.message).toContain('unexpected shape');
	});

	test.each(['<a/>', 'b="" ', 'b= ""\n'])('than two million times %s', async (piece) => {
		const content = piece.repeat(2_000_001);
		const problem = await problemOf(send(piece.startsWith('<') ? content : `<a ${content}/>`));
		expect(problem.message).toContain('two million parts');
	});

	test.each(['"a" :1,', '1,', '{},'])('than two million times %s in JSON', (piece) => {
		const body = `{"items":[${piece.repeat(2_000_001)}0]}`;
		expect(readJson({ status: 200, headers: {}, body })).toMatchObject({
			failure: { problem: { code: 'answerTooBig' } },
		});
	});
});
