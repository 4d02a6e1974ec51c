import '../../features';
import { readJson } from '../../base/transport/rest';
import { payrollsFrom } from '../../features/payroll/rows/fromRows';
import { ROWS } from '../support/journalFiles';
import { Synchronizing } from '../support/synchronizing';
import { ANSWERS } from './support/linear/answers';
import { answer, callerWith, problemOf } from '../base/transport/soap/support/shop';
import { isLinear, tooLongFor } from './support/cpuTime';
import { Redactor } from '../../base/transport/redact';
import { failureIn } from '../../services/eBoekhouden/soap/errors';

/**
 * Whatever reads what others wrote takes time in proportion to its length. Nothing interrupts a function or a pattern: while
 * one tries every way to match, all of n8n stands still.
 */

/** Enough to take minutes where the time grows with the square of the length. */
const QUARTER_OF_A_MEGABYTE = 250_000;

const long = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length)) + '\u00a7';
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
	expect(await tooLongFor<string>(read, worst.map(long), QUARTER_OF_A_MEGABYTE)).toBeUndefined();
});

test.each(ANSWERS)('an answer: %s', async (_name, read, make, size) => {
	expect(await isLinear((length) => read(make(length)), size)).toBe(true);
});

/** What a stranger mails is compared with the books as well, to show what it would be. */
const LOOKED_AT = [
	['many dates', 20_000, (at: number) => ({ Datum: dayOf(at), Loonrun: '' })],
	['many runs', 20_000, (at: number) => ({ Datum: '31-05-2026', Loonrun: `run ${at}` })],
	['many lines of one date', 80_000, () => ({ Datum: '31-05-2026', Loonrun: '' })],
] as const;

const previewOf = (length: number, start: (at: number) => { Datum: string; Loonrun: string }) => {
	const file = { file: 'journaal.csv', company: '12345', period: '', run: '' };
	const rows = Array.from({ length }, (_, index) => {
		const [Grootboek, Debet, Credit] = index % 2 ? ['4000', 1, ''] : ['1710', '', 1];
		return { json: { ...start(index >> 1), Grootboek, Omschrijving: '', Debet, Credit }, index, ...file };
	});
	const columns = { ...ROWS.columns, run: 'Loonrun' };
	const made = payrollsFrom(rows, { ...ROWS, columns, severalPeriods: 'oneRun' });
	const payrolls = made.flatMap((one) => ('payroll' in one ? one.payroll : []));
	return async () => await new Synchronizing().decide(payrolls, { preview: true });
};

test.each(LOOKED_AT)('a file that is read is previewed: %s', async (_what, size, start) => {
	expect(await isLinear((length) => previewOf(length, start), size)).toBe(true);
});

const dayOf = (at: number) =>
	[1 + (at % 28), 1 + (Math.floor(at / 28) % 12), 2026 + Math.floor(at / 336)]
		.map((part) => String(part).padStart(2, '0'))
		.join('-');

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
