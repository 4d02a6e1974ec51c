/** The one way to the outside: a node hands its own HTTP helper in, so that proxy, TLS and SSRF settings hold. */
export type SendHttp = (request: HttpRequest) => Promise<HttpAnswer>;

export interface HttpRequest {
	method: 'GET' | 'POST';
	url: string;
	headers: Record<string, string>;
	body?: string;
	timeoutMs: number;
}

/** Any answer at all, whatever its status. */
export interface HttpAnswer {
	status: number;
	headers: Record<string, string>;
	body: string;
	/** Why there is no body although one came, in words that fit after "answered with". */
	unusable?: string;
}

/** More than this is no answer that these services give; the rest of it is not even received. */
export const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
export const TOO_LONG = `more than ${MAX_ANSWER_BYTES / 1024 / 1024} MB`;

/** Thrown when no answer came. `sent` is false only when the request certainly never left. */
export class NoAnswer extends Error {
	constructor(
		readonly code: string,
		readonly sent: boolean,
	) {
		super(code);
		this.name = 'NoAnswer';
	}
}

/** Errors of Node.js that come before a byte of the request is on its way. */
const NEVER_SENT = new Set([
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'EHOSTUNREACH',
	'ENETUNREACH',
	'ERR_INVALID_URL',
	'CERT_HAS_EXPIRED',
	'DEPTH_ZERO_SELF_SIGNED_CERT',
	'SELF_SIGNED_CERT_IN_CHAIN',
	'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
	'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** Turns whatever an HTTP helper threw into the one thing we need to know; keeps nothing of it (it holds the request). */
export function noAnswer(error: unknown): NoAnswer {
	const code = findCode(error) ?? 'no answer';
	return new NoAnswer(code, !NEVER_SENT.has(code));
}

function findCode(error: unknown, depth = 0): string | undefined {
	if (typeof error !== 'object' || error === null || depth > 3) return undefined;
	const { code, cause } = error as { code?: unknown; cause?: unknown };
	if (typeof code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(code)) return code;
	return findCode(cause, depth + 1);
}

const IN_WORDS: Record<string, string> = {
	ECONNREFUSED: 'the connection was refused',
	ECONNRESET: 'the connection broke off',
	EPIPE: 'the connection broke off',
	ETIMEDOUT: 'it took too long',
	ECONNABORTED: 'it took too long',
	// Nothing but our own deadline ever cancels a call.
	ERR_CANCELED: 'it took too long',
	Z_DATA_ERROR: 'what came could not be unpacked',
	Z_BUF_ERROR: 'what came could not be unpacked',
	ENOTFOUND: 'no host has that name',
	EAI_AGAIN: 'the name could not be looked up',
	EHOSTUNREACH: 'the network has no way to it',
	ENETUNREACH: 'the network has no way to it',
	ERR_INVALID_URL: 'that is no web address',
};

/**
 * Why no answer came. The codes of Node.js themselves must not be shown: n8n replaces a message that holds one by a
 * text of its own, which for a time-out advises *Retry On Fail* (n8n.md 1.6).
 */
export function inWords(code: string): string {
	return (
		IN_WORDS[code] ??
		(/CERT|TLS|SSL|SIGNATURE/.test(code) ? 'its certificate is not trusted' : code.toLowerCase())
	);
}
