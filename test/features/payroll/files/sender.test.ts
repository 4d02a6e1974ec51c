import { doubtAbout } from '../../../../features/payroll/files/sender';
import { asMailed } from '../../../support/mails';

const BOSS = 'boss@firm.nl';
const SERVER = 'mx.books.nl';
const passes = (domain = 'firm.nl') =>
	`Authentication-Results: ${SERVER}; dmarc=pass (p=NONE sp=NONE dis=NONE) header.from=${domain}`;
const doubt = async (
	headers: string[],
	senders = [BOSS],
	format: 'raw' | 'resolved' | 'simple' = 'resolved',
) => doubtAbout((await asMailed(headers, {}, format)).json, { senders, server: SERVER });
const from = (header: string) => [passes(), `From: ${header}`];
const encoded = (text: string) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

describe('a mail as n8n gives it', () => {
	test.each([
		['the address alone', BOSS],
		['a name', `De Baas <${BOSS}>`],
		['a name that is the same address, as Outlook writes it', `"${BOSS}" <${BOSS}>`],
		['the same in single quotes', `'${BOSS}' <${BOSS}>`],
		['capitals', 'De Baas <Boss@Firm.NL>'],
		['an encoded name', `=?utf-8?Q?J=C3=B6rg?= <${BOSS}>`],
		['a name in Latin letters as they come', `Jörg <${BOSS}>`],
		['a header on two lines', `"De\r\n Baas"\r\n <${BOSS}>`],
	])('%s: may be booked', async (_what, header) => {
		expect(await doubt(from(header))).toBeNull();
	});

	test.each([
		['another address', 'evil@x.nl', 'evil@x.nl'],
		['a name that is the address', `"${BOSS}" <evil@x.nl>`, ''],
		['the same without quotation marks', `${BOSS} <evil@x.nl>`, ''],
		['the same encoded', `=?utf-8?Q?boss=40firm.nl?= <evil@x.nl>`, 'evil@x.nl'],
		['two addresses', `${BOSS}, evil@x.nl`, ''],
		['two addresses, of which one encoded', `${encoded(BOSS)}, evil@x.nl`, ''],
		['an encoded address and none that can be seen', encoded(`<${BOSS}>`), ''],
		['an encoded address beside another', `${encoded(`<${BOSS}>`)} evil@x.nl`, 'evil@x.nl'],
		['a comment', `evil@x.nl (${BOSS})`, ''],
		['an address behind the address', `<${BOSS}>evil@x.nl`, ''],
		['a group', `${BOSS}: evil@x.nl;`, ''],
		['a quoted local part', `"${BOSS} x"@evil.nl`, ''],
		['a quoted local part without a space', `"${BOSS}"@evil.nl`, ''],
		['a route', `<@${'firm.nl'}:boss@evil.nl>`, ''],
		['an address within one', `boss%firm.nl@evil.nl`, 'boss%firm.nl@evil.nl'],
		['a domain that goes on', `${BOSS}.evil.nl`, `${BOSS}.evil.nl`],
		['a local part that goes on', `the${BOSS}`, `the${BOSS}`],
		['look-alike letters', 'bоss@firm.nl', ''],
		['a letter that becomes another in lower case', 'Kees <\u212Aees@firm.nl>', ''],
		['no address', 'boss', ''],
		['nothing', '', ''],
		['more than any mail program writes', `${'x '.repeat(5_000)}<${BOSS}>`, ''],
	])('%s: only shown', async (_what, header, told) => {
		expect(await doubt(from(header), [BOSS, 'kees@firm.nl'])).toEqual({ code: 'senderNotNamed', from: told });
	});

	test('without a header From: only shown', async () => {
		expect(await doubt(['To: books@firm.nl'])).toEqual({ code: 'senderNotNamed', from: '' });
	});

	test('a domain with other letters is named as its header writes it', async () => {
		const address = 'boss@xn--frm-hoa.nl';
		expect(await doubt(from(`<${address}>`))).toEqual({ code: 'senderNotNamed', from: address });
		expect(await doubt([passes('xn--frm-hoa.nl'), `From: <${address}>`], [address])).toBeNull();
	});

	test('nobody named: only shown', async () => {
		expect(await doubt(from(BOSS), [])).toEqual({ code: 'senderNotNamed', from: BOSS });
		expect(await doubt(from(''), [])).toEqual({ code: 'senderNotNamed', from: '' });
	});

	test.each(['raw', 'simple'] as const)('format %s does not show who sent it: only shown', async (format) => {
		expect(await doubt(from(BOSS), [BOSS], format)).toEqual({ code: 'senderNotNamed', from: '' });
	});

	test.each([undefined, null, '', 'x', {}, [], { from: BOSS }, { from: { value: BOSS }, headers: 1 }])(
		'what is no mail (%j): only shown',
		(given) => {
			expect(doubtAbout((given ?? {}) as never, { senders: [BOSS], server: SERVER })).toEqual({
				code: 'senderNotNamed',
				from: '',
			});
		},
	);
});

describe('what the mail server of the reader says', () => {
	const says = async (...headers: string[]) => await doubt([...headers, `From: ${BOSS}`]);
	const notProven = (server = SERVER) => ({ code: 'senderNotProven', from: BOSS, server });

	// Headers as servers write them.
	test.each([
		'dkim=pass header.i=@firm.nl header.s=s1 header.b=AbC/d+E=; spf=pass (google.com: domain of boss@firm.nl designates 192.0.2.1 as permitted sender) smtp.mailfrom=boss@firm.nl; dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=firm.nl',
		'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=firm.nl; dkim=pass (signature was verified) header.d=firm.nl;dmarc=pass action=none header.from=firm.nl;compauth=pass reason=100',
		'dkim=pass (2048-bit key; unprotected) header.d=firm.nl header.b="AB/12+";\r\n\tdmarc=pass(p=REJECT) header.from=FIRM.NL',
		'x-ptr=pass smtp.helo=m.firm.nl; dmarc=pass policy.published-domain-policy=none (p=none,d=none,d.eval=none) policy.policy-from=p header.from=firm.nl',
		// Forwarded, or by a newsletter program: DMARC passed all the same.
		'spf=softfail; dkim=fail; dkim=pass; dmarc=pass header.from=firm.nl',
	])('DMARC passed for the domain of the sender: booked (%s)', async (results) => {
		expect(await says(`Authentication-Results: ${SERVER}; ${results}`)).toBeNull();
		expect(await says(`Authentication-Results: ${SERVER.toUpperCase()} 1; ${results}`)).toBeNull();
	});

	test.each([
		// The most ordinary forgery: SPF and DKIM that pass, of another domain than the one of From.
		'spf=pass smtp.mailfrom=evil.example; dkim=pass header.d=evil.example',
		'spf=pass smtp.mailfrom=evil.example; dkim=pass header.d=evil.example; dmarc=none header.from=firm.nl',
		'spf=pass smtp.mailfrom=firm.nl; dkim=pass header.d=firm.nl',
		...['fail', 'none', 'bestguesspass', 'temperror', 'passed'].map(
			(one) => `dmarc=${one} header.from=firm.nl`,
		),
		'dmarc=pass',
		...['evil.nl', 'firm.nl.evil.nl', 'mail.firm.nl', 'firm.nl@evil.nl', '<boss@firm.nl>', ''].map(
			(domain) => `dmarc=pass header.from=${domain}`,
		),
		'dmarc=pass header.from=evil.nl header.from=firm.nl',
		'dmarc=fail header.from=firm.nl; dmarc=pass header.from=firm.nl',
		'dmarc/1=pass header.from=firm.nl',
		'x-dmarc=pass header.from=firm.nl',
		'none',
		'',
	])('nothing or something else than that: only shown (%s)', async (results) => {
		expect(await says(`Authentication-Results: ${SERVER}; ${results}`)).toEqual(notProven());
	});

	test('without results, or with those of another server: only shown', async () => {
		expect(await says()).toEqual(notProven(''));
		for (const name of ['ARC-Authentication-Results', 'X-Authentication-Results', 'Received-SPF'])
			expect(await says(passes().replace('Authentication-Results', name))).toEqual(notProven(''));
		expect(await says(passes().replace(SERVER, 'evil.example'))).toEqual(notProven('evil.example'));
		expect(await says(passes().replace(`${SERVER};`, ''))).toEqual(notProven(''));
		// Microsoft 365 leaves its name out.
		const nameless = 'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=firm.nl;dmarc=pass header.from=firm.nl';
		expect(await says(`Authentication-Results: ${nameless}`)).toEqual(notProven(''));
		expect(await says(passes().replace(SERVER, `evil.example ${SERVER}`))).toEqual(
			notProven(`evil.example ${SERVER}`),
		);
	});

	test('without the name of the mail server no pass counts', async () => {
		const { json } = await asMailed([
			'Authentication-Results: ; dmarc=pass header.from=firm.nl',
			`From: ${BOSS}`,
		]);
		expect(doubtAbout(json, { senders: [BOSS], server: '' })).toEqual(notProven(''));
	});

	const forged = 'dmarc=pass header.from=firm.nl';
	test.each([
		// Words that the sender chose, of which servers write some as they come.
		`spf=fail (domain of x); ${forged} (y@evil.example says no) smtp.mailfrom=evil.example`,
		`spf=fail (domain of x); ${forged} (y@evil.example says no)`,
		`spf=fail (domain of x; ${forged}; y@evil.example says no)`,
		`spf=fail smtp.mailfrom="x; ${forged}; y"@evil.example`,
		`spf=fail smtp.mailfrom=x\\; ${forged}; y@evil.example`,
		`dkim=pass header.i=x; ${forged} y@evil.example`,
		`spf=fail smtp.helo=x; ${forged}; dmarc=fail header.from=firm.nl`,
		`spf=fail smtp.helo=${forged}`,
		`spf=fail reason="; ${forged}"`,
		`dkim=fail header.b="; ${forged} "`,
		`spf=fail (${forged})`,
		`${forged} (DMARC did not fail)`,
		`${forged} a word`,
		`${forged} ${'x'.repeat(20_000)}`,
	])('words that a sender chose prove nothing: %s', async (results) => {
		expect(await says(`Authentication-Results: ${SERVER}; ${results}`)).toMatchObject({
			code: 'senderNotProven',
		});
	});

	test('a pass makes nobody a named sender', async () => {
		expect(await doubt([passes('x.nl'), 'From: evil@x.nl'])).toEqual({
			code: 'senderNotNamed',
			from: 'evil@x.nl',
		});
	});

	test.each([[passes(), passes()], { value: passes() }, [], 7, null])(
		'a header that is no text (%j): only shown',
		(given) => {
			const mail = {
				from: { value: [{ address: BOSS }] },
				headers: { from: `From: ${BOSS}`, 'authentication-results': given },
			};
			expect(doubtAbout(mail, { senders: [BOSS], server: SERVER })).toEqual(notProven(''));
		},
	);

	// n8n hands on the lowest header of a name. What a sender writes there is under another name, or a server takes it away.
	test('a header below that of the own server hides it, and then nothing is booked', async () => {
		const below = 'Authentication-Results: evil.example; dmarc=pass header.from=firm.nl';
		expect(await says(passes(), below)).toEqual(notProven('evil.example'));
	});
});
