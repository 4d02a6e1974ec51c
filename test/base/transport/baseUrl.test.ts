import { faultInBaseUrl, tidiedBaseUrl } from '../../../base/transport/sender';

test.each([
	'',
	'api.example.nl',
	'not an address',
	'ftp://api.example.nl',
	'https://',
	'https:',
	'//api.example.nl',
	' ',
	'http://',
	'file:///x',
])('%o is not a valid URL', (baseUrl) => {
	expect(faultInBaseUrl(baseUrl, false)).toEqual({ code: 'baseUrlWrong' });
	expect(faultInBaseUrl(baseUrl, true)).toEqual({ code: 'baseUrlWrong' });
});

test.each([
	'https://api.example.nl/soap',
	'HTTPS://API.EXAMPLE.NL',
	'http://localhost:3000',
	'http://LOCALHOST/soap',
	'http://127.0.0.1:9/soap.asmx',
	'http://[::1]:8080/openapi/8',
	'http://[0:0:0:0:0:0:0:1]/',
	'http://127.1/',
])('%s may be used', (baseUrl) => {
	expect(faultInBaseUrl(baseUrl, false)).toBeNull();
});

test.each([
	'http://api.example.nl/soap',
	'HTTP://api.example.nl:8080',
	'http://localhost.example.nl',
	'http://127.0.0.1.example.nl',
	'http://127.0.0.2',
	'http://localhost@api.example.nl',
	'http://[::2]',
	'http://192.168.1.20:8787/x',
	'http://host.docker.internal/',
	'http://localhost./',
	'http://0.0.0.0/',
	'http://[::ffff:127.0.0.1]/',
	'http://localhost:80@app.out-smart.com/',
	'http://app.out-smart.com/?http://localhost/',
	'http://app.out-smart.com\\@localhost/',
])('%s may be used only when the user says so', (baseUrl) => {
	expect(faultInBaseUrl(baseUrl, false)).toEqual({ code: 'baseUrlWrong' });
	expect(faultInBaseUrl(baseUrl, true)).toBeNull();
	for (const unclear of [undefined, 'true', 'false', '', 1, null])
		expect(faultInBaseUrl(baseUrl, unclear as never)).toEqual({ code: 'baseUrlWrong' });
});

test.each([
	['https://api.example.nl/8', 'https://api.example.nl/8'],
	[' https://api.example.nl/8// \n', 'https://api.example.nl/8'],
	['https://api.example.nl/soap.asmx?wsdl', 'https://api.example.nl/soap.asmx'],
	['https://api.example.nl/8/?token=x#top', 'https://api.example.nl/8'],
	['', ''],
	['/'.repeat(100_000), ''],
])('%o is taken as %o', (given, taken) => {
	expect(tidiedBaseUrl(given)).toBe(taken);
});
