import { answer, callerWith, envelope, ORDER, problemOf, raw } from './support/shop';

const send = async (given: Parameters<typeof callerWith>[0]) =>
	await callerWith(given).caller.call('Send', { Order: ORDER });
const ok = answer('Send', '<SendResult><Message>ok</Message></SendResult>');

describe('an answer that is none', () => {
	test.each([
		[
			'a web page',
			raw('<!DOCTYPE html><html><body>Inloggen</body></html>'),
			'a web page instead of data (HTTP 200)',
		],
		[
			'a web page of a web server in trouble',
			raw('<html><h2>Unavailable</h2><hr><br></html>', 503),
			'a web page instead of data (HTTP 503)',
		],
		['nothing', raw(''), 'nothing at all (HTTP 200)'],
		['nothing but space', raw(' \r\n\ufeff', 202), 'nothing at all (HTTP 202)'],
		['a redirect', raw('', 302), 'a redirect (HTTP 302)'],
		[
			'a redirect with content',
			{ ...ok, status: 307, headers: { location: 'https://nieuw.example:8443/soap?token=geheim#x' } },
			'a redirect to https://nieuw.example:8443 (HTTP 307)',
		],
		[
			'a redirect in place',
			{ ...raw('', 301), headers: { location: '/soap/?token=geheim' } },
			'a redirect (HTTP 301)',
		],
		[
			'a redirect with a login',
			{ ...raw('', 308), headers: { location: 'https://u:geheim@nieuw.example/geheim' } },
			'a redirect to https://nieuw.example (HTTP 308)',
		],
		['JSON', raw('{"ok":true}'), 'data that is not an answer of this service (HTTP 200)'],
		[
			'other XML',
			raw('<?xml version="1.0"?><Send><Result/></Send>'),
			'data that is not an answer of this service',
		],
		['a message cut off', raw(ok.body.slice(0, -20)), 'a message that breaks off half-way (HTTP 200)'],
		[
			'a message cut off in its text',
			raw(ok.body.slice(0, ok.body.indexOf('ok') + 1)),
			'a message that breaks off half-way',
		],
		[
			'a DOCTYPE',
			raw(ok.body.replace('<soap:', '<!DOCTYPE soap:Envelope><soap:')),
			'a document with a DOCTYPE, which is not read',
		],
		[
			'elements that do not match',
			answer('Send', '<SendResult><Message></SendResult>'),
			'data that is not an answer',
		],
		['an empty body', envelope(''), 'a message of an unexpected shape'],
		[
			'the answer to another call',
			answer('Tell', '<TellResult>x</TellResult>'),
			'a message of an unexpected shape',
		],
		['text where elements belong', answer('Send', 'hello'), 'a message of an unexpected shape'],
		[
			'elements named as those of every object',
			answer('Send', '<SendResult><toString>1</toString></SendResult>'),
			'data that is not an answer',
		],
		[
			'text between elements',
			answer('Send', '<SendResult><Message>ok</Message>more</SendResult>'),
			'data that is not an answer',
		],
		['a name of HTML', answer('Send', '<SendResult>&nbsp;</SendResult>'), 'data that is not an answer'],
		[
			'a constructor',
			answer('Send', '<SendResult><constructor><prototype>1</prototype></constructor></SendResult>'),
			'data that is not an answer',
		],
	])('%s is told as that', async (_name, given, words) => {
		const problem = await problemOf(send(given));
		expect(problem.facts).toMatchObject({ kind: 'unreadable', outcome: 'unknown', operation: 'Send' });
		expect(problem.message).toContain(`the service answered with ${words}`);
		// Where the service itself answered, the address is right; a server in trouble is not at another address.
		const { code } = problem.facts.problem;
		const isInTrouble = given.status >= 500;
		const told = isInTrouble ? 'Try again later' : 'Check the base URL';
		expect(problem.facts.advice).toContain(code === 'answerUnexpected' ? 'report it' : told);
	});

	test('HTTP 429 is a limit: the same call now would be turned away as well', async () => {
		const { facts } = await problemOf(send(raw('No', 429)));
		expect(facts).toMatchObject({
			kind: 'limit',
			outcome: 'unknown',
			problem: { code: 'tooManyCalls', status: 429 },
		});
	});

	test.each([200, 302, 400, 401, 403, 404, 407, 413, 500, 502, 503, 504])(
		'HTTP %i may come from behind it: unknown',
		async (status) => {
			expect((await problemOf(send(raw('No', status)))).facts).toMatchObject({
				kind: 'unreadable',
				outcome: 'unknown',
			});
		},
	);
});

describe('a fault', () => {
	const fault = (code: string, text = 'Kapot.', more = '') =>
		envelope(
			`<soap:Fault><faultcode>${code}</faultcode><faultstring${more}>${text}</faultstring><detail /></soap:Fault>`,
			500,
		);

	test('about the message is certain: nothing was done', async () => {
		const problem = await problemOf(send(fault('soap:Client')));
		expect(problem.facts).toMatchObject({
			outcome: 'notDone',
			problem: { code: 'refused' },
			text: 'Kapot.',
		});
		expect(problem.message).toBe('Shop: the service refused (Send): Kapot');
	});

	test('of the server itself leaves the outcome unknown', async () => {
		expect((await problemOf(send(fault('soap:Server')))).facts).toMatchObject({
			kind: 'hiccup',
			outcome: 'unknown',
		});
	});

	test.each([
		['with HTTP 200', { ...fault('soap:Server'), status: 200 }],
		['with a language', fault('soap:Server', 'Kapot.', ' xml:lang="nl"')],
		['in CDATA', fault('soap:Server', '<![CDATA[Kapot.]]>')],
		[
			'with detail',
			{
				...fault('soap:Server'),
				body: fault('soap:Server').body.replace('<detail />', '<detail><e>my-token</e></detail>'),
			},
		],
	])('%s reads the same', async (_name, given) => {
		const problem = await problemOf(send(given));
		expect(problem.message).toBe('Shop: the service ran into an error of its own (Send): Kapot');
		expect(JSON.stringify(problem)).not.toContain('my-token');
	});

	test('without code and text is still a fault', async () => {
		expect((await problemOf(send(envelope('<soap:Fault />', 500)))).message).toMatch(/^Shop: the service /);
	});
});

describe('an answer without a result', () => {
	test('is nothing where the result may be absent', async () => {
		expect(await send(answer('Send', ''))).toEqual({});
		expect(await send(envelope('<SendResponse xmlns="urn:shop" />'))).toEqual({});
		expect(await send(answer('Send', '<SendResult xsi:nil="true" />'))).toEqual({});
		expect(await callerWith(answer('Leave', '')).caller.call('Leave', {})).toEqual({});
	});

	test('is unreadable where the result must be there', async () => {
		const { caller } = callerWith(answer('Count', ''));
		expect((await problemOf(caller.call('Count', {}))).message).toContain('an unexpected shape');
	});
});

test('HTTP 500 with an answer that is no fault is an answer', async () => {
	expect(await send({ ...ok, status: 500 })).toEqual({ SendResult: { Message: 'ok' } });
});

describe('the shape of an answer', () => {
	const shaped = async (content: string) => await send(answer('Send', content));
	const order = (content: string) => `<SendResult><Order>${content}</Order></SendResult>`;

	test.each([
		['text for a result', '<SendResult>hello</SendResult>'],
		['text for a list', order('<Lines>hello</Lines>')],
		['text for a list with an attribute', order('<Lines a="b">hello</Lines>')],
		['text for an entry', order('<Lines><Line>hello</Line></Lines>')],
		['elements for a text', order('<Name><b>x</b></Name>')],
		['elements for a number', order('<Id><b/></Id>')],
		['two texts for one', order('<Id>1</Id><Id>2</Id>')],
		['two results', '<SendResult /><SendResult />'],
		['a list that is spelled otherwise', order('<Id>1</Id><lines><Line><No>1</No></Line></lines>')],
	])('%s is refused', async (_name, content) => {
		expect((await problemOf(shaped(content))).facts).toMatchObject({
			kind: 'unreadable',
			outcome: 'unknown',
			problem: { code: 'answerUnexpected', cause: 'otherShape' },
		});
	});

	test.each([
		[
			'an unknown element',
			'<SendResult><Message>a</Message><New>b</New></SendResult>',
			{ Message: 'a', New: 'b' },
		],
		['attributes', '<SendResult a="1"><Message b="2">x</Message></SendResult>', { Message: 'x' }],
		[
			'a text with an attribute and nothing in it',
			'<SendResult><Message b="2" /></SendResult>',
			{ Message: '' },
		],
		['a missing element', '<SendResult><Message /></SendResult>', { Message: '' }],
		['a missing list', order('<Id>1</Id>'), { Order: { Id: '1' } }],
		['a nil list', order('<Lines xsi:nil="true" />'), { Order: { Lines: null } }],
	])('%s is none of our business', async (_name, content, result) => {
		expect(await shaped(content)).toMatchObject({ SendResult: result });
	});
});
