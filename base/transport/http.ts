import type { NoAnswerReason } from '../words/messages/transport';

/** The only way to send requests: a node passes its own HTTP helper, so that proxy, TLS and SSRF settings apply. */
export type SendHttp = (request: HttpRequest) => Promise<HttpAnswer>;

export interface HttpRequest {
	method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
	url: string;
	headers: Record<string, string>;
	body?: string;
	timeoutMs: number;
	/** True when a file is requested: the answer is read as bytes, unless its status is an error. */
	wantsBytes?: boolean;
	/**
	 * Receives the pieces of a long list as they arrive. `body` is empty then, unless the status is an error.
	 */
	take?: (chunk: Uint8Array) => void;
}

export interface HttpAnswer {
	status: number;
	/** The headers by their names in lower case. */
	headers: Record<string, string>;
	body: string;
	/** The bytes of a requested file; `body` is empty then. */
	bytes?: Uint8Array;
	/** The reason why there is no body although one was received. */
	unusable?: 'tooLong' | 'encoding';
}

/** The maximum size of an answer, where reading stops; these services give no larger ones. */
export const MEGABYTES_AT_MOST = 64;
export const MAX_ANSWER_BYTES = MEGABYTES_AT_MOST * 1024 * 1024;
/** The maximum size of a list that is read in pieces: 50 MB were seen. */
export const MAX_LIST_BYTES = 4 * MAX_ANSWER_BYTES;

/** Thrown when no answer came. `sent` is false only when the request was certainly never sent. */
export class NoAnswer extends Error {
	constructor(
		readonly code: string,
		readonly sent: boolean,
	) {
		super(code);
		this.name = 'NoAnswer';
	}
}

/**
 * The codes of Node.js for errors that occur before the first byte of a request is sent. Every error of
 * connecting counts as well.
 */
const NEVER_SENT = new Set([
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'ERR_INVALID_URL',
	'CERT_HAS_EXPIRED',
	'DEPTH_ZERO_SELF_SIGNED_CERT',
	'SELF_SIGNED_CERT_IN_CHAIN',
	'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
	'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/**
 * Makes a `NoAnswer` of whatever an HTTP helper threw. Only a code is kept of it, because it contains the
 * request.
 */
export function noAnswer(error: unknown): NoAnswer {
	const chain = causesOf(error);
	const code = chain.map((one) => one.code).find(isCode) ?? '';
	// Only an error of connecting proves that nothing was sent, because an open connection gives the same codes: an EHOSTUNREACH
	// while reading comes after the request was sent.
	const isOfConnecting = chain.some(({ syscall }) => syscall === 'connect');
	return new NoAnswer(code, !isOfConnecting && !NEVER_SENT.has(code));
}

interface NodeError {
	code?: unknown;
	syscall?: unknown;
	cause?: unknown;
	/** The errors of a host's addresses, which Node.js tries one after another. */
	errors?: unknown;
}

/** An error, the cause of that error, and so on. */
function causesOf(error: unknown, depth = 0): NodeError[] {
	if (typeof error !== 'object' || error === null || depth > 3) return [];
	const { cause, errors }: NodeError = error;
	const [first]: unknown[] = Array.isArray(errors) ? errors : [cause];
	return [error, ...causesOf(first, depth + 1)];
}

function isCode(code: unknown): code is string {
	return typeof code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(code);
}

const REASONS: Readonly<Record<string, NoAnswerReason>> = {
	ECONNREFUSED: 'refused',
	ECONNRESET: 'brokenOff',
	EPIPE: 'brokenOff',
	ETIMEDOUT: 'tookTooLong',
	ECONNABORTED: 'tookTooLong',
	// A call that took too long has this code: only our own deadline cancels calls.
	ERR_CANCELED: 'tookTooLong',
	Z_DATA_ERROR: 'notUnpacked',
	Z_BUF_ERROR: 'notUnpacked',
	ENOTFOUND: 'unknownHost',
	EAI_AGAIN: 'nameNotLookedUp',
	EHOSTUNREACH: 'noRoute',
	ENETUNREACH: 'noRoute',
	ERR_INVALID_URL: 'invalidUrl',
};

/**
 * The reason why no answer came, for a message. Node.js' own codes must not be shown: n8n replaces a message
 * with such a code by its own text, which for a time-out advises *Retry On Fail*; the whole node would run
 * again, and write again.
 */
export function reasonFor(code: string): { cause: NoAnswerReason; detail: string } {
	const cause = REASONS[code] ?? (/CERT|TLS|SSL|SIGNATURE/.test(code) ? 'certificate' : 'other');
	return { cause, detail: cause === 'other' ? code.toLowerCase() : '' };
}

/**
 * The text of an answer. UTF-8 if its bytes are valid UTF-8, whatever the answer declares (.NET declares an encoding that
 * a text had before); otherwise the declared encoding. Null when it is neither: decoding it anyway would put names with
 * lost letters in the books.
 */
export function decode(chunks: readonly Uint8Array[], contentType: string): string | null {
	for (const encoding of encodingsOf(chunks[0] ?? new Uint8Array(), contentType)) {
		const text = decodeAs(encoding, chunks);
		if (text !== null) return text;
	}
	return null;
}

function encodingsOf(start: Uint8Array, contentType: string): string[] {
	const mark = `${start[0]} ${start[1]}`;
	if (mark === '255 254') return ['utf-16le'];
	if (mark === '254 255') return ['utf-16be'];
	const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1] ?? '';
	// ASCII text in UTF-16 is also valid UTF-8 (with NULs), so a declared UTF-16 counts.
	if (/^utf-?16/i.test(charset)) return [charset];
	const declaration = String.fromCharCode(...start.subarray(0, 200));
	const declared = /^\s*<\?xml[^>]*\sencoding=["']([\w.:-]+)/i.exec(declaration)?.[1] ?? '';
	return ['utf-8', charset, declared].filter((encoding) => encoding !== '');
}

function decodeAs(encoding: string, chunks: readonly Uint8Array[]): string | null {
	try {
		const decoder = new TextDecoder(encoding, { fatal: true });
		const pieces = chunks.map((chunk) => decoder.decode(chunk, { stream: true }));
		return [...pieces, decoder.decode()].join('');
	} catch {
		// The text stays unread when its bytes are not in this encoding, or Node.js does not know the encoding.
		return null;
	}
}
