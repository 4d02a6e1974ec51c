import fc from 'fast-check';
import { doubtAbout } from '../../../../features/payroll/files/sender';
import { asMailed } from '../../../support/mails';

const BOSS = 'boss@firm.nl';
const doubt = async (
	headers: string[],
	senders = [BOSS],
	format: 'raw' | 'resolved' | 'simple' = 'resolved',
) => doubtAbout((await asMailed(headers, {}, format)).json, senders);
const from = (header: string) => [`From: ${header}`];
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
		['no address', 'boss', ''],
		['nothing', '', ''],
		['more than any mail program writes', `${'x '.repeat(5_000)}<${BOSS}>`, ''],
	])('%s: only shown', async (_what, header, told) => {
		expect(await doubt(from(header))).toEqual({ code: 'senderNotNamed', from: told });
	});

	test('without a header From: only shown', async () => {
		expect(await doubt(['To: books@firm.nl'])).toEqual({ code: 'senderNotNamed', from: '' });
	});

	test('a domain with other letters is named as its header writes it', async () => {
		const address = 'boss@xn--frm-hoa.nl';
		expect(await doubt(from(`<${address}>`))).toEqual({ code: 'senderNotNamed', from: address });
		expect(await doubt(from(`<${address}>`), [address])).toBeNull();
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
			expect(doubtAbout((given ?? {}) as never, [BOSS])).toEqual({ code: 'senderNotNamed', from: '' });
		},
	);
});

describe('what mail servers say', () => {
	const says = async (...headers: string[]) => await doubt([...headers, `From: ${BOSS}`]);

	test.each([
		['Authentication-Results: mx.firm.nl; dmarc=fail (p=NONE) header.from=firm.nl', 'dmarc=fail'],
		['Authentication-Results: mx.firm.nl;\r\n spf=softfail smtp.mailfrom=x;\r\n dkim=none', 'spf=softfail'],
		['authentication-results: mx.firm.nl; DKIM = FAIL', 'dkim=fail'],
		['Authentication-Results: mx.firm.nl; spf=pass; dkim/1=hardfail', 'dkim=hardfail'],
		['Authentication-Results: spf=pass; compauth=fail reason=001', 'compauth=fail'],
		['ARC-Authentication-Results: i=1; mx.firm.nl; dmarc=fail', 'dmarc=fail'],
		['X-MS-Exchange-Authentication-Results: spf=fail', 'spf=fail'],
		['Received-SPF: Fail (mx.firm.nl: domain of boss@firm.nl does not allow it)', 'spf=fail'],
		['Received-SPF: softfail', 'spf=softfail'],
		['Authentication-Results: mx; dmarc=pass header.from=x.nl; spf=pass', 'header.from=x.nl'],
		['Authentication-Results: mx; dmarc=pass header.from=firm.nl.x.nl', 'header.from=firm.nl.x.nl'],
		['Authentication-Results: mx; dmarc=pass header.from=firm.nl; spf=fail; compauth=fail', 'compauth=fail'],
		['Authentication-Results: mx; spf=fail (dmarc=pass)', 'spf=fail'],
	])('%s: only shown', async (header, result) => {
		expect(await says(header)).toEqual({ code: 'senderDoubted', from: BOSS, result });
	});

	test.each([
		['nothing', []],
		['that all is well', ['Authentication-Results: mx.firm.nl; spf=pass; dkim=pass; dmarc=pass']],
		[
			'that it does not know',
			['Authentication-Results: mx.firm.nl; spf=none; dkim=neutral; dmarc=temperror'],
		],
		[
			'that it was forwarded: the domain passed',
			['Authentication-Results: mx; spf=softfail; dkim=fail; dkim=pass; dmarc=pass header.from=firm.nl'],
		],
		[
			'what a server before it found of the same',
			[
				'ARC-Authentication-Results: i=1; mx.x; spf=fail',
				'Authentication-Results: mx; dmarc=pass header.from=firm.nl',
			],
		],
		['a policy', ['Authentication-Results: mx; dmarc=pass (policy: on dmarc=fail reject)']],
		['something else', ['Subject: dmarc=fail', 'Received-SPF: pass (not a fail)']],
		['that the address may', ['Received-SPF: Pass (x: domain of firm.nl designates 192.0.2.1) helo=a; pr=C']],
	])('%s: may be booked', async (_what, headers) => {
		expect(await says(...headers)).toBeNull();
	});

	test.each([
		['spf=fail smtp.helo=dmarc=pass', 'spf=fail'],
		['spf=fail smtp.mailfrom="x dmarc=pass"@evil.example', 'spf=fail'],
		['spf=fail (domain of (x) dmarc=pass@evil.example says no) smtp.mailfrom=evil.example', 'spf=fail'],
		['dkim=fail header.s=dmarc=pass', 'dkim=fail'],
		['spf=fail smtp.mailfrom="x; dmarc=pass "@evil.example', 'spf=fail'],
		['spf=fail smtp.mailfrom="x\\"; dmarc=pass "@evil.example', 'spf=fail'],
		['spf=fail (domain of "x) ; dmarc=pass ("@evil.example says no)', 'spf=fail'],
		['spf=fail reason="; dmarc=pass"', 'spf=fail'],
		// A quote, a bracket or a word that the grammar does not have there: nothing is certain.
		['spf=fail smtp.helo=x" ; dmarc=pass; spf="y', 'Authentication-Results?'],
		['spf=pass smtp.helo=a"b; dkim=fail header.d=c"d; dmarc=pass', 'Authentication-Results?'],
		['spf=pass smtp.helo=x) ; dmarc=pass', 'Authentication-Results?'],
		['spf=fail smtp.helo= dmarc=pass', 'Authentication-Results?'],
		['spf=pass (x', 'Authentication-Results?'],
		['spf=pass; a word; dmarc=pass', 'Authentication-Results?'],
		[`spf=pass ${'x'.repeat(20_000)}`, 'Authentication-Results?'],
	])('words that a sender chose excuse nothing: %s', async (results, result) => {
		const told = await says(`Authentication-Results: mx.firm.nl; ${results}`);
		expect(told).toEqual({ code: 'senderDoubted', from: BOSS, result });
	});

	test.each([
		['(mx says) fail (x)', 'spf=fail'],
		['(mx (a "comment") says) softfail', 'spf=softfail'],
		['"fail"', 'Received-SPF?'],
		['(a) (b) fail', 'Received-SPF?'],
		['hard-fail', 'Received-SPF?'],
		['(x', 'Received-SPF?'],
		['', 'Received-SPF?'],
		['fail of x: pass', 'spf=fail'],
		['permerror (no record: pass)', 'spf=permerror'],
		['failed', 'spf=failed'],
	])('Received-SPF: %s', async (text, result) => {
		expect(await says(`Received-SPF: ${text}`)).toEqual({ code: 'senderDoubted', from: BOSS, result });
	});

	test.each([
		...['spf=failed', 'dkim=permerror', 'dkim=policy', 'dkim=invalid', 'spf=hard-fail', 'compauth=x'],
		...['dmarc=reject', 'dmarc=quarantine', 'dmarc=fail_nok', 'dmarc=skipped'],
	])('%s is no result that leaves no doubt', async (result) => {
		const told = await says(`Authentication-Results: mx.firm.nl; ${result}`);
		expect(told).toEqual({ code: 'senderDoubted', from: BOSS, result });
	});

	test.each([
		'mx spf=fail',
		'mx 1 spf=fail; dkim=none',
		'mx, spf=fail',
		'mx (x) 1 2; spf=pass',
		'mx; spf=fail smtp.mailfrom=a;dmarc=pass @evil.example',
		'mx; dmarc=pass header.from=firm.nl a word',
		'mx; spf=pass smtp.helo=x =y',
		'mx; spf=pass smtp.helo==y',
		'mx; spf=fail smtp.helo=x;dmarc=pass header.from=firm.nl; dmarc=none',
		'mx; dmarc=pass header.from=evil.nl header.from=firm.nl',
		'mx; dmarc=pass header.from=firm.nl header . from=evil.nl',
		'mx; dmarc=none smtp.helo= header.from=evil.nl',
		'mx; spf=fail; dmarc/99=pass header.from=firm.nl',
		'mx; spf="fail"',
		'mx; spf',
		'mx; spf=pass dmarc=fail',
		'mx; spf=pass; mx.firm.nl; dkim=pass',
	])('%s is outside the grammar, and not read', async (text) => {
		const told = await says(`Authentication-Results: ${text}`);
		expect(told).toEqual({ code: 'senderDoubted', from: BOSS, result: 'Authentication-Results?' });
	});

	test.each([
		'dmarc=pass header . from=evil.nl',
		'dmarc=none header.from = evil.nl',
		'dmarc=pass smtp.helo=x/ header.from=evil.nl',
		'dmarc=pass header.b=ab== header.from=evil.nl',
		'dmarc=pass header.from="boss@firm.nl"@evil.nl',
		'dmarc=pass header.from=firm.nl@evil.nl',
		'dmarc=pass header.from=<firm.nl@evil.nl>',
		'dmarc=pass header.from=evil.nl.',
	])('%s is of another domain', async (text) => {
		const told = await says(`Authentication-Results: mx; ${text}`);
		expect(told).toMatchObject({ code: 'senderDoubted', result: expect.stringMatching(/from=evil\.nl$/) });
	});

	test.each(['firm.nl', 'boss@firm.nl', '<boss@firm.nl>', '"boss@firm.nl"', 'firm.nl.', 'FIRM.NL'])(
		'a check of %s is of the domain of the sender, also of forwarded mail',
		async (domain) => {
			expect(await says(`Authentication-Results: mx; spf=fail; dmarc=pass header.from=${domain}`)).toBeNull();
		},
	);

	test('a pass without a domain, which a name without spaces can have in it, excuses nothing', async () => {
		const told = await says('Authentication-Results: mx; spf=fail smtp.helo=x;dmarc=pass');
		expect(told).toMatchObject({ result: 'spf=fail' });
	});

	test.each([
		[
			'mx.google.com; dkim=pass header.i=@firm.nl header.s=s1 header.b=AbC/d+E=; arc=pass (i=1 spf=pass spfdomain=x.nl dkim=fail); spf=pass (google.com: domain of boss+a=b@firm.nl designates 192.0.2.1 as permitted sender) smtp.mailfrom="boss+a=b@firm.nl"; dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=firm.nl',
		],
		[
			'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=firm.nl; dkim=pass (signature was verified) header.d=firm.nl;dmarc=bestguesspass action=none header.from=firm.nl;compauth=pass reason=109',
		],
		['dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=firm.nl;'],
		[
			'mail.protonmail.ch; dkim=pass (Good 2048 bit rsa-sha256 signature) header.d=firm.nl header.a=rsa-sha256; dmarc=pass (p=quarantine dis=none) header.from=firm.nl; spf=pass smtp.mailfrom=firm.nl; arc=none smtp.remote-ip=192.0.2.1',
		],
		[
			'mx1.messagingengine.com; x-csa=none; x-me-sender=none; x-ptr=pass smtp.helo=m.firm.nl policy.ptr=m.firm.nl; bimi=skipped (DMARC did not pass); iprev=pass smtp.remote-ip=2001:db8::1 (m.firm.nl); x-tls=pass smtp.version=TLSv1.3 smtp.cipher=TLS_AES_256_GCM_SHA384 smtp.bits=256/256; dmarc=pass (p=none,d=none) policy.published-domain-policy=none policy.evaluated-disposition=none header.from=firm.nl',
		],
		[
			'mx.firm.nl; dkim=pass header.d=firm.nl header.s=s1 header.b=ABcd12; dmarc=pass (policy=none) header.from=firm.nl; spf=pass (mx.firm.nl: domain of boss@firm.nl designates 192.0.2.1 as permitted sender) smtp.mailfrom=boss@firm.nl',
		],
		['mx.firm.nl; dmarc=pass (p=none dis=none) header.from=firm.nl'],
		['mx.firm.nl 1; none'],
		[
			'mx.firm.nl; dkim=pass (2048-bit key; unprotected) header.d=firm.nl header.i=@firm.nl header.b="AB/12+"',
		],
	])('a header as servers write them may be booked: %s', async (text) => {
		expect(await says(`Authentication-Results: ${text}`)).toBeNull();
	});

	test('every text of a header is judged, and every spelling of its name', () => {
		const mail = (headers: object) => ({
			from: { value: [{ address: BOSS }] },
			headers: { from: `From: ${BOSS}`, ...headers },
		});
		const [good, bad] = ['mx; dmarc=pass header.from=firm.nl', 'mx; dmarc=fail'];
		expect(doubtAbout(mail({ 'authentication-results': [good, good] }), [BOSS])).toBeNull();
		for (const headers of [
			{ 'authentication-results': [good, bad] },
			{ 'authentication-results': [bad, good] },
			{ 'Authentication-Results': bad, 'authentication-results': good },
			...[{ value: good }, [[good]], [{}], [], 7, null].map((value) => ({ 'authentication-results': value })),
			{ 'received-spf': ['pass', 'fail'] },
		])
			expect(doubtAbout(mail(headers), [BOSS])).toMatchObject({ code: 'senderDoubted' });
	});

	test('a failure in any header of the grammar is never lost', () => {
		const space = fc.constantFrom(' ', '\t', ' (a (nested) comment, dmarc=pass) ', '\r\n ');
		const words = fc.constantFrom(
			'x.nl',
			'dmarc=pass',
			'"dmarc=pass; spf=pass"',
			'"a \\" b"@x.nl',
			'<>',
			'a+b/c=',
		);
		const properties = fc
			.array(fc.tuple(space, fc.constantFrom('smtp.helo', 'smtp.mailfrom', 'header.s', 'reason'), words), {
				maxLength: 4,
			})
			.map((all) => all.map(([between, name, word]) => `${between}${name}=${word}`).join(''));
		const part = (result: fc.Arbitrary<string>) =>
			fc
				.tuple(space, fc.constantFrom('spf', 'dkim', 'SPF', 'dkim/1'), result, properties)
				.map(([before, method, found, more]) => `;${before}${method}=${found}${more}`);
		const others = fc.array(part(fc.constantFrom('pass', 'none', 'neutral', 'temperror')), { maxLength: 3 });
		const failed = part(fc.constantFrom('fail', 'softfail', 'FAIL', 'hardfail'));
		fc.assert(
			fc.property(others, failed, others, (before, one, after) => {
				const header = `Authentication-Results: mx.firm.nl${[...before, one, ...after].join('')}`;
				const mail = {
					from: { value: [{ address: BOSS }] },
					headers: { from: `From: ${BOSS}`, 'authentication-results': header },
				};
				expect(doubtAbout(mail, [BOSS])).toMatchObject({ code: 'senderDoubted' });
				const forwarded = {
					...mail,
					headers: { ...mail.headers, 'authentication-results': `${header}; dmarc=pass header.from=firm.nl` },
				};
				expect(doubtAbout(forwarded, [BOSS])).toBeNull();
			}),
			{ numRuns: Number(process.env.PROPERTY_RUNS ?? 300) },
		);
	});

	test.each([
		['Received-SPF: fail', 'spf=fail'],
		['X-MS-Exchange-Authentication-Results: dkim=fail', 'dkim=fail'],
		['ARC-Authentication-Results: i=1; mx.x; spf=fail; dmarc=fail', 'dmarc=fail'],
	])('a pass, which the sender may have written, hides no %s', async (header, result) => {
		const pass = 'Authentication-Results: mx.firm.nl; dmarc=pass header.from=firm.nl';
		expect(await says(header, pass)).toEqual({ code: 'senderDoubted', from: BOSS, result });
	});

	test('a pass makes nobody a named sender', async () => {
		const pass = 'Authentication-Results: mx.firm.nl; dmarc=pass header.from=firm.nl';
		expect(await doubt([pass, 'From: evil@x.nl'])).toEqual({ code: 'senderNotNamed', from: 'evil@x.nl' });
	});

	// Documented: why the mail server has to refuse such mail itself.
	test('n8n hands on the lowest header of a name, so that a sender can hide what stands above it', async () => {
		const fail = 'Authentication-Results: mx.firm.nl; dmarc=fail';
		const own = 'Authentication-Results: evil.example; dmarc=pass';
		expect(await says(fail, own)).toBeNull();
		expect(await says(own, fail)).toMatchObject({ code: 'senderDoubted' });
	});
});
