import fc from 'fast-check';
import { MAX_ANSWER_BYTES } from '../../../../base/transport/http';
import { ServiceProblem } from '../../../../base/problems/problem';
import { whyNoEnvelope } from '../../../../base/transport/soap/caller';
import { anyCharacter } from '../../../support/anyCharacter';
import { answer, callerWith, problemOf, raw } from './support/shop';

const send = async (given: Parameters<typeof callerWith>[0]) =>
	await callerWith(given).caller.call('Send', {});
describe('entities that a document makes itself', () => {
	const bomb =
		'<!DOCTYPE b [<!ENTITY a "aaaaaaaaaa">' +
		Array.from({ length: 20 }, (_, index) => `<!ENTITY a${index} "${`&a${index - 1};`.repeat(10)}">`).join(
			'',
		) +
		']>';
	const using = (entity: string) => answer('Tell', `<TellResult>${entity}</TellResult>`).body;
	const tell = async (body: string) => await problemOf(callerWith(raw(body)).caller.call('Tell', {}));

	test('are not read', async () => {
		const body = using('&a19;').replace('<soap:Envelope', `${bomb}<soap:Envelope`);
		expect((await tell(body)).message).toContain('a document with a DOCTYPE');
	});

	test.each([
		['an entity of its own', bomb, '&a19;'],
		['a file', '<!DOCTYPE f [<!ENTITY f SYSTEM "file:///etc/passwd">]>', '&f;'],
	])('are not read behind a long comment either: %s', async (_name, doctype, entity) => {
		const body = using(entity).replace(
			'<soap:Envelope',
			`<!--${' '.repeat(3_000)}-->${doctype}<soap:Envelope`,
		);
		expect((await tell(body)).facts.kind).toBe('unreadable');
	});
});

test('an answer that is longer than any of these services gives is refused before it is read', () => {
	const length = MAX_ANSWER_BYTES + 1;
	// Only its length is looked at, so it need not be there.
	const body = { length } as unknown as string;
	expect(whyNoEnvelope({ status: 200, headers: {}, body })).toMatchObject({
		problem: { code: 'answerTooBig', megabytes: 64, status: 200 },
	});
});

test('whatever comes of an answer on its way, it ends as an answer or as a problem', async () => {
	const body = answer(
		'Send',
		'<SendResult><Message a="1">x &amp; <![CDATA[<y>]]></Message><Order><Id>1</Id><Lines><Line><No>1</No></Line></Lines></Order></SendResult>',
	).body;
	const place = fc.nat(body.length);
	const piece = fc.oneof(
		fc.constantFrom(
			'<',
			'>',
			'</',
			'/>',
			'&',
			';',
			'"',
			'<![CDATA[',
			']]>',
			'<!--',
			'<a>',
			'</soap:Body>',
			'\u0000',
			'<toString/>',
			'<__proto__/>',
		),
		fc.tuple(place, fc.nat(60)).map(([start, length]) => body.slice(start, start + length)),
		fc.string({ unit: anyCharacter, maxLength: 5 }),
	);
	const damage = fc.record({ at: place, cut: fc.nat(30), put: piece });
	await fc.assert(
		fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
			const damaged = damages.reduce(
				(text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut),
				body,
			);
			const outcome: unknown = await send(raw(damaged)).catch((error: unknown) => error);
			if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ServiceProblem);
			else expect(typeof outcome).toBe('object');
			expect(({} as Record<string, unknown>).Id).toBeUndefined();
		}),
	);
});
