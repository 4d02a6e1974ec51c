import { answer, callerWith, envelope, raw } from './support/shop';

async function orderIn(content: string) {
	const given = answer('Send', `<SendResult><Order>${content}</Order></SendResult>`);
	const { SendResult } = await callerWith(given).caller.call('Send', {});
	return SendResult?.Order;
}

async function told(content: string) {
	const { TellResult } = await callerWith(answer('Tell', `<TellResult>${content}</TellResult>`)).caller.call(
		'Tell',
		{},
	);
	return TellResult;
}

test.each([
	['Id', 'a long beyond 2^53', '9007199254740993'],
	['Id', 'a negative long', '-1'],
	['Weight', 'a double', '12345678901234.56789'],
	['Weight', 'a double in powers', '1.2345678E-05'],
	['Weight', 'a double with zeros', '100.10'],
	['Weight', 'a comma', '1,5'],
	['Weight', 'no number', 'NaN'],
	['Pieces', 'an int with zeros before it', '007'],
	['Paid', 'a boolean', 'false'],
	['Paid', 'a boolean as a figure', '1'],
	['Date', 'a date and time without zone', '2026-03-29T02:30:00'],
	['Date', 'the first date of .NET', '0001-01-01T00:00:00'],
	['Date', 'a date with zone', '2026-01-31T00:00:00+01:00'],
	['Date', 'no date', 'gisteren'],
])('%s, %s, stays the text that it is', async (name, _what, text) => {
	expect(await orderIn(`<${name}>${text}</${name}>`)).toEqual({ [name]: text });
});

test('a decimal keeps every digit', async () => {
	for (const amount of ['12345678901234.56789', '0.10', '-0.00', '1,5', '79228162514264337593543950335']) {
		const order = await orderIn(`<Lines><Line><Amount>${amount}</Amount></Line></Lines>`);
		expect(order?.Lines?.Line).toEqual([{ Amount: amount }]);
	}
});

test('a number or date that is empty or nil is nothing, a text that is empty is empty', async () => {
	expect(await orderIn('<Id /><Name /><Date xsi:nil="true" />')).toEqual({ Id: null, Name: '', Date: null });
});

test('a list of one is a list, and so is a list of none', async () => {
	expect(await orderIn('<Lines><Line><No>1</No></Line></Lines>')).toEqual({ Lines: { Line: [{ No: '1' }] } });
	expect(await orderIn('<Lines><Line><No>1</No></Line><Line xsi:nil="true" /></Lines>')).toEqual({
		Lines: { Line: [{ No: '1' }, null] },
	});
	expect(await orderIn('<Lines /><Name>x</Name>')).toEqual({ Lines: null, Name: 'x' });
});

test('lines and spaces between the elements do not count, those within a text do', async () => {
	expect(await orderIn('\n\t<Id>\n\t1\n\t</Id>\n\t<Name>  a\n b </Name>\n\t<Lines>\n\t</Lines>\n')).toEqual({
		Id: '1',
		Name: '  a\n b ',
		Lines: null,
	});
});

test.each([
	['entities', '&lt;b&gt; &amp;amp; &quot;q&quot; &apos;', `<b> &amp; "q" '`],
	['references', '&#233;&#x20AC;&#128512;&#xD;&#10;', 'é€😀\r\n'],
	['references that XML forbids', 'a&#x0;b&#x1F;c&#0;d&#31;e&#x000B;f', 'abcdef'],
	['references to no character', 'a&#xD800;b&#xFFFE;c&#65535;d&#x110000;e&#99999999999;f', 'abcdef'],
	[
		'a document in CDATA',
		'<![CDATA[<?xml version="1.0"?><j a="1">&amp;</j>]]>',
		'<?xml version="1.0"?><j a="1">&amp;</j>',
	],
	['a document that is escaped', '&lt;?xml version="1.0"?&gt;&lt;j /&gt;', '<?xml version="1.0"?><j />'],
	['CDATA in pieces', 'a<![CDATA[<b>]]>c<![CDATA[ ]]]]><![CDATA[> ]]>d', 'a<b>c ]]> d'],
	['CDATA within CDATA', '<![CDATA[a<![CDATA[b]]>c', 'a<![CDATA[bc'],
	['a reference within CDATA, which is none', '<![CDATA[&#x0;&lt;]]>', '&#x0;&lt;'],
	['a raw control character, which has no place in XML', 'a\u0001b', 'ab'],
	['characters beyond 16 bits', '😀', '😀'],
])('%s are read for what they are', async (_name, content, text) => {
	expect(await told(content)).toBe(text);
});

test.each([
	['a byte order mark', (body: string) => `\ufeff${body}`],
	['an empty line before and after', (body: string) => `\r\n${body}\r\n`],
	['no declaration', (body: string) => body.replace(/^<\?xml[^>]*>/, '')],
	['comments', (body: string) => body.replace('<soap:Body>', '<!-- a --><soap:Body><!-- b -->')],
	[
		'another prefix',
		(body: string) => body.replaceAll('soap:', 'SOAP-ENV:').replace('xmlns:soap=', 'xmlns:SOAP-ENV='),
	],
	['no prefix', (body: string) => body.replace(/<(\/?)soap:/g, '<$1').replace('xmlns:soap=', 'xmlns=')],
	[
		'a header',
		(body: string) =>
			body.replace('<soap:Body>', '<soap:Header><a xmlns="urn:a">1</a></soap:Header><soap:Body>'),
	],
])('a message with %s is a message', async (_name, change) => {
	const given = raw(change(answer('Tell', '<TellResult>x</TellResult>').body));
	expect(await callerWith(given).caller.call('Tell', {})).toEqual({ TellResult: 'x' });
});

test('elements with a prefix of their own are the same elements', async () => {
	const given = envelope(
		'<a:TellResponse xmlns:a="urn:shop"><a:TellResult>x</a:TellResult></a:TellResponse>',
	);
	expect(await callerWith(given).caller.call('Tell', {})).toEqual({ TellResult: 'x' });
});
