import { NoAnswer, type HttpRequest, type SendHttp } from './http';

/** Thrown instead of sending: a check that would write is a bug of ours, and never gets as far as a service. */
export class WouldWrite extends Error {
	constructor(request: string) {
		super(`would write: ${request}`);
		this.name = 'WouldWrite';
	}
}

/** The page must be ready before n8n ends its workflow after 900 s, also when four logins hang. */
const ONE_ANSWER_MS = 100_000;
const ALL_ANSWERS_MS = 200_000;

/** Sends only calls that are known to read, and refuses all others. Waits less long for an answer than a workflow would. */
export function onlyReading(send: SendHttp, isReading: (request: HttpRequest) => boolean): SendHttp {
	const since = Date.now();
	return async (request) => {
		const { method, url, headers } = request;
		if (isReading(request)) {
			const left = since + ALL_ANSWERS_MS - Date.now();
			if (left <= 0) throw new NoAnswer('ETIMEDOUT', false);
			return await send({ ...request, timeoutMs: Math.min(request.timeoutMs, ONE_ANSWER_MS, left) });
		}
		throw new WouldWrite(headers.SOAPAction ?? `${method} ${new URL(url).pathname}`);
	};
}

/** The message of a SOAP request, by its action. */
export function soapCall({ method, headers }: HttpRequest): string {
	const action = (headers.SOAPAction ?? '').replaceAll('"', '');
	return method === 'POST' ? action.slice(action.lastIndexOf('/') + 1) : '';
}
