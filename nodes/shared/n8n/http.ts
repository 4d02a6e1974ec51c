import type { IHttpRequestOptions } from 'n8n-workflow';
import type { HttpAnswer, SendHttp } from '../http';
import { noAnswer } from '../http';

/** The part of n8n's helpers that sends; nodes, drop-downs and credential tests all have it. */
export interface HttpHelpers {
	httpRequest(options: IHttpRequestOptions): Promise<unknown>;
}

interface FullAnswer {
	statusCode: number;
	headers: Record<string, string>;
	body: unknown;
}

/** All traffic goes through n8n's helper, so that its proxy, TLS and SSRF settings hold. */
export function sendThrough(helpers: HttpHelpers): SendHttp {
	return async ({ method, url, headers, body, timeoutMs }) => {
		try {
			const answer = (await helpers.httpRequest({
				method,
				url,
				headers,
				body,
				timeout: timeoutMs,
				encoding: 'text',
				json: false,
				returnFullResponse: true,
				ignoreHttpStatusErrors: true,
				// Following one would carry the secrets in the body to another address.
				disableFollowRedirect: true,
			})) as FullAnswer;
			return toAnswer(answer);
		} catch (error) {
			throw noAnswer(error);
		}
	};
}

function toAnswer({ statusCode, headers, body }: FullAnswer): HttpAnswer {
	return { status: statusCode, headers, body: typeof body === 'string' ? body : JSON.stringify(body ?? '') };
}
