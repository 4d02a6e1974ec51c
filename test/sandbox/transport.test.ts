import { call, logIn, NAMESPACE } from './support/eBoekhouden';
import { envelope, post, text } from './support/http';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const BODY = envelope(`<OpenSession xmlns="${NAMESPACE}" />`);
const ACTION = { SOAPAction: `"${NAMESPACE}/OpenSession"` };

const send = (body: string, headers: Record<string, string> = ACTION) =>
	post(sandbox().eBoekhouden.url, body, headers);

describe('SOAP over HTTP', () => {
	it.each(['?wsdl', '?op=OpenSession', ''])(
		'answers GET %s, as a reachability check expects',
		async (query) => {
			for (const url of [sandbox().eBoekhouden.url, `${sandbox().nmbrs.url}/CompanyService.asmx`]) {
				const response = await fetch(url + query);
				expect(response.status).toBe(200);
			}
			expect(sandbox().calls).toEqual([]);
		},
	);

	it('does not take another method', async () => {
		const response = await fetch(sandbox().eBoekhouden.url, { method: 'PUT', body: BODY });
		expect(response.status).toBe(405);
	});

	it('wants a SOAPAction', async () => {
		const { status, body } = await send(BODY, {});
		expect(status).toBe(500);
		expect(text(body, 'faultcode')).toBe('soap:Client');
		expect(text(body, 'faultstring')).toBe(
			'Unable to handle request without a valid action parameter. Please supply a valid soap action.',
		);
		expect(sandbox().calls).toMatchObject([{ operation: '', soapAction: undefined, status: 500 }]);
	});

	it.each([
		`"${NAMESPACE}/DeleteMutatie"`,
		`"${NAMESPACE}/toString"`,
		`${NAMESPACE}/OpenSession`,
		'"OpenSession"',
	])('does not know the SOAPAction %s', async (SOAPAction) => {
		const { status, body } = await send(BODY, { SOAPAction });
		expect(status).toBe(500);
		expect(text(body, 'faultstring')).toContain('did not recognize the value of HTTP Header SOAPAction');
	});

	it('says so when it does not have an operation of the real service', async () => {
		const { status, body } = await call(sandbox(), 'AutoLogin', '');
		expect(status).toBe(500);
		expect(text(body, 'faultstring')).toBe('The sandbox does not have AutoLogin.');
	});

	it.each([
		['not well-formed', BODY.replace('</soap:Body>', '')],
		['two roots', `${BODY}<more />`],
		[
			'a bare ampersand',
			envelope(`<OpenSession xmlns="${NAMESPACE}"><Username>a & b</Username></OpenSession>`),
		],
		['an undefined entity', envelope('<a>&eacute;</a>')],
		['no XML', 'hello'],
		['nothing', ''],
		['an undeclared prefix', envelope('<x:OpenSession />')],
		['a DOCTYPE', `<!DOCTYPE a [<!ENTITY x "y">]>${BODY.replace(/^<\?xml.*?\?>/, '')}`],
	])('refuses a body that is %s', async (_, body) => {
		const answer = await send(body);
		expect(answer.status).toBe(500);
		expect(text(answer.body, 'faultcode')).toBe('soap:Client');
	});

	it('refuses another content type and another version of SOAP', async () => {
		const json = await send(BODY, { ...ACTION, 'Content-Type': 'application/json' });
		expect(json).toMatchObject({ status: 500, body: 'Request format is invalid: application/json.' });
		const soap12 = await send(
			BODY.replace('http://schemas.xmlsoap.org/soap/', 'http://www.w3.org/2003/05/soap-'),
		);
		expect(text(soap12.body, 'faultcode')).toBe('soap:VersionMismatch');
	});

	it('records every request as it came and every answer as it went', async () => {
		await logIn(sandbox());
		const [recorded] = sandbox().calls;
		expect(recorded).toMatchObject({
			service: 'e-Boekhouden',
			operation: 'OpenSession',
			soapAction: `"${NAMESPACE}/OpenSession"`,
			status: 200,
			ignored: [],
		});
		expect(recorded?.request).toContain('<Source>test</Source>');
		expect(recorded?.response).toContain('<SessionID>');
		expect(recorded).not.toHaveProperty('fault');
	});
});
