import type { HttpRequest, SendHttp } from './http';

/** Thrown instead of sending: a check that would write is a bug of ours, and never gets as far as a service. */
export class WouldWrite extends Error {
	constructor(request: string) {
		super(`would write: ${request}`);
		this.name = 'WouldWrite';
	}
}

/** Sends nothing but what is known to read: whatever is not among it never leaves. */
export function onlyReading(send: SendHttp, isReading: (request: HttpRequest) => boolean): SendHttp {
	return async (request) => {
		const { method, url, headers } = request;
		if (isReading(request)) return await send(request);
		throw new WouldWrite(headers.SOAPAction ?? `${method} ${new URL(url).pathname}`);
	};
}

/** The message of a SOAP request, by its action. */
export function soapCall({ method, headers }: HttpRequest): string {
	const action = (headers.SOAPAction ?? '').replaceAll('"', '');
	return method === 'POST' ? action.slice(action.lastIndexOf('/') + 1) : '';
}
