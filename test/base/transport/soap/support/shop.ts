import type { HttpAnswer, HttpRequest, SendHttp } from '../../../../../base/transport/http';
import { Redactor } from '../../../../../base/transport/redact';
import { Sender } from '../../../../../base/transport/sender';
import { SoapCaller } from '../../../../../base/transport/soap/caller';
import type { ServiceDescription, WireObject } from '../../../../../base/transport/soap/description';
import { parseXml, type XmlElement } from '../../../../../sandbox/soap/xml';

export { problemOf } from '../../../../support/problems';

/** A service with every shape that a message can have. */
const SHOP = {
	service: 'Shop',
	namespace: 'urn:shop',
	types: {
		Line: { No: 'long', Text: 'string?', Amount: 'decimal' },
		ArrayOfLine: { Line: 'Line[]' },
		Order: {
			Id: 'long',
			Name: 'string?',
			Date: 'dateTime',
			Weight: 'double',
			Paid: 'boolean',
			Pieces: 'int',
			Lines: 'ArrayOfLine?',
		},
		Result: { Message: 'string?', Order: 'Order?' },
	},
	operations: {
		Send: {
			request: { User: 'string?', Code: 'string?', Order: 'Order?' },
			response: { SendResult: 'Result?' },
		},
		Tell: { request: { Text: 'string?' }, response: { TellResult: 'string?' } },
		Count: { request: {}, response: { CountResult: 'long' } },
		Leave: { request: {}, response: {} },
	},
	header: { name: 'Login', fields: { Name: 'string?', Token: 'string?' } },
} as const satisfies ServiceDescription;

type ShopCaller = SoapCaller<typeof SHOP>;

export const ORDER = {
	Id: '1',
	Name: 'One',
	Date: '2026-05-31T00:00:00',
	Weight: '1.5',
	Paid: 'true',
	Pieces: '3',
	Lines: { Line: [{ No: '1', Text: 'a', Amount: '1.00' }] },
};

export function raw(body: string, status = 200): HttpAnswer {
	return { status, headers: {}, body };
}

const START =
	'<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" ' +
	'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">';

export function envelope(body: string, status = 200): HttpAnswer {
	return raw(`${START}<soap:Body>${body}</soap:Body></soap:Envelope>`, status);
}

/** The answer of an operation, from the content of its response element. */
export function answer(operation: string, content: string, status = 200): HttpAnswer {
	return envelope(`<${operation}Response xmlns="urn:shop">${content}</${operation}Response>`, status);
}

export function callerWith(
	given: HttpAnswer | Error,
	header: WireObject = { Name: 'me', Token: 'my-token' },
) {
	const requests: HttpRequest[] = [];
	const send: SendHttp = async (request) => {
		requests.push(request);
		if (given instanceof Error) throw given;
		return given;
	};
	const sender = new Sender({
		service: SHOP.service,
		baseUrl: 'https://shop.example',
		redactor: new Redactor('my-token'),
		send,
		wait: async () => {},
	});
	const caller: ShopCaller = new SoapCaller(SHOP, { sender, path: '/soap', timeoutMs: 1000, header });
	return { caller, requests };
}

/** The first request of a call, read by a strict parser. */
export async function sent(call: (caller: ShopCaller) => Promise<unknown>, header?: WireObject) {
	const { caller, requests } = callerWith(raw('', 400), header);
	await call(caller).catch(() => undefined);
	const body = requests[0]?.body ?? '';
	return { body, requests, root: parseXml(body) };
}

/** The tree of an element with these children; one with several values stands there several times. */
export function treeOf(name: string, value: unknown): [string, unknown] {
	if (typeof value !== 'object' || value === null) return [name, value];
	return [
		name,
		Object.entries(value).flatMap(([child, given]) => [given].flat().map((one) => treeOf(child, one))),
	];
}

/** Names and texts, nested as in the document. */
export function tree({ name, children, text }: XmlElement): [string, unknown] {
	return [name, children.length > 0 ? children.map(tree) : text];
}
