import type { HttpAnswer } from '../../../../base/transport/http';
import { inTurn } from '../../../support/inTurn';
import { connectNmbrsSoap } from '../../../../services/nmbrs/soapClient';

export const TOKEN = '0123456789abcdef0123456789abcdef';
export const LOGIN = { username: 'api-user@example.nl', token: TOKEN, domain: 'examplepayroll' };

const HEADERS = { 'content-type': 'text/xml; charset=utf-8' };

/** An answer of a service as ASP.NET writes it, from the content of its response element. */
export function answer(operation: string, content: string, service = 'CompanyService'): HttpAnswer {
	return envelope(
		200,
		`<${operation}Response xmlns="https://api.nmbrs.nl/soap/v3/${service}">${content}</${operation}Response>`,
	);
}

/** The answer of an operation whose result is text, escaped. */
export function textAnswer(operation: string, text: string): HttpAnswer {
	return answer(operation, `<${operation}Result>${escaped(text)}</${operation}Result>`);
}

/** A fault with its code in the text (docs/services/nmbrs.md 4). */
export function fault(text: string, code = 'soap:Server'): HttpAnswer {
	const faultstring = escaped(text);
	return envelope(
		500,
		`<soap:Fault><faultcode>${code}</faultcode><faultstring>${faultstring}</faultstring><detail /></soap:Fault>`,
	);
}

export function coded(code: number, text: string): HttpAnswer {
	return fault(`Server was unable to process request. ---> ${code}: ${text}`);
}

export function raw(body: string, status = 200): HttpAnswer {
	return { status, headers: HEADERS, body };
}

function envelope(status: number, body: string): HttpAnswer {
	return raw(
		'<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" ' +
			'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">' +
			`<soap:Body>${body}</soap:Body></soap:Envelope>`,
		status,
	);
}

export function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A client whose service gives the answers in turn, the last one for ever; an error is thrown. */
export function clientWith(...answers: (HttpAnswer | Error)[]) {
	const { tools, requests, waits } = inTurn(answers);
	const client = connectNmbrsSoap({
		...LOGIN,
		baseUrl: 'https://api.nmbrs.nl/soap/v3/',
		...tools,
	});
	return { client, requests, waits };
}
