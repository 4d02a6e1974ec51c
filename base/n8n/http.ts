import type { IHttpRequestOptions } from 'n8n-workflow';
import {
	decode,
	MAX_ANSWER_BYTES,
	MAX_LIST_BYTES,
	noAnswer,
	type HttpAnswer,
	type HttpRequest,
	type SendHttp,
} from '../transport/http';

/** The part of n8n's helpers that sends requests; nodes, drop-downs and credential tests all have it. */
export interface HttpHelpers {
	httpRequest(options: IHttpRequestOptions): Promise<unknown>;
}

type Stream = AsyncIterable<Uint8Array>;

interface FullAnswer {
	statusCode: number;
	headers: Record<string, string>;
	body: unknown;
}

/**
 * All traffic goes through n8n's helper, so that its proxy, TLS and SSRF settings apply. The answer comes as a stream: if
 * the helper read it whole, an endless answer, or a small one that unpacks to gigabytes, would use all memory.
 */
export function sendThrough(helpers: HttpHelpers): SendHttp {
	return async ({ method, url, headers, body, timeoutMs, wantsBytes = false, take }) => {
		try {
			const answer = (await helpers.httpRequest({
				method,
				url,
				headers,
				body,
				timeout: timeoutMs,
				// This signal limits the time of the whole request, because `timeout` restarts with every byte that arrives.
				abortSignal: AbortSignal.timeout(timeoutMs),
				encoding: 'stream',
				json: false,
				returnFullResponse: true,
				ignoreHttpStatusErrors: true,
				// Redirects are not followed, because the secrets in the body would go to another address.
				disableFollowRedirect: true,
			})) as FullAnswer;
			return await received(answer, { wantsBytes, take });
		} catch (error) {
			throw noAnswer(error);
		}
	};
}

async function received(
	{ statusCode: status, headers, body }: FullAnswer,
	{ wantsBytes, take }: Pick<HttpRequest, 'take' | 'wantsBytes'>,
): Promise<HttpAnswer> {
	if (!isStream(body)) return { status, headers, body: typeof body === 'string' ? body : '' };
	if (take && status < 400) {
		const isWhole = await taken(MAX_LIST_BYTES, body, take);
		return { status, headers, body: '', ...(!isWhole && { unusable: 'tooLong' }) };
	}
	const chunks = await upTo(MAX_ANSWER_BYTES, body);
	if (chunks === null) return { status, headers, body: '', unusable: 'tooLong' };
	// An answer with an error status is read as text, also where a file was requested.
	if (wantsBytes && status < 400) return { status, headers, body: '', bytes: Buffer.concat(chunks) };
	const text = decode(chunks, headers['content-type'] ?? '');
	if (text === null) return { status, headers, body: '', unusable: 'encoding' };
	return { status, headers, body: text };
}

async function taken(most: number, stream: Stream, take: (chunk: Uint8Array) => void): Promise<boolean> {
	let length = 0;
	for await (const chunk of stream) {
		length += chunk.length;
		if (length > most) return false;
		take(chunk);
	}
	return true;
}

/**
 * Chunks are joined by the thousand, because chunks of one byte would take a hundred times the memory of
 * their content.
 */
const JOINED_AT = 1_000;

/** Reads a stream up to a maximum length; null when it is longer. Leaving the loop closes the connection. */
async function upTo(most: number, stream: Stream): Promise<Uint8Array[] | null> {
	const chunks: Uint8Array[] = [];
	let latest: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of stream) {
		length += chunk.length;
		if (length > most) return null;
		latest.push(chunk);
		if (latest.length < JOINED_AT) continue;
		chunks.push(Buffer.concat(latest));
		latest = [];
	}
	return [...chunks, ...latest];
}

function isStream(body: unknown): body is Stream {
	return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
