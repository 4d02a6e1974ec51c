import { Sender, tidiedBaseUrl, type Access } from './sender';
import { CallFailed, isRedirect, notSent, tooBig, unreadable } from './failure';
import type { HttpAnswer } from './http';
import { Redactor } from './redact';

export interface DownloadOptions extends Access {
	/** The service as the user knows it. */
	service: string;
	/** The domains in which the service has its hosts, such as `example.com`. */
	domain: string | readonly string[];
}

/** The kind of file that is expected. */
export interface Wanted {
	accept: string;
	isExpectedFile(bytes: Uint8Array): boolean;
}

/** Downloads a file; `operation` names the file in a problem. @throws ServiceProblem */
export type Download = (address: string, operation: string, wanted: Wanted) => Promise<Uint8Array>;

/** Downloads a PDF; `operation` is the call that gave its address. @throws ServiceProblem */
export type DownloadPdf = (address: string, operation: string) => Promise<Uint8Array>;

const TIMEOUT_MS = 120_000;
const MOVED: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Downloads a file from an address that a service gave: only from the service's own hosts, encrypted and
 * without credentials, also after a redirect. Only the host of the address is ever reported, because the
 * address itself gives access to the file.
 */
export function downloader({ domain, ...access }: DownloadOptions): Download {
	const { baseUrl } = access;
	const domains = [domain].flat();
	const redactor = new Redactor();
	// There is a sender for each host: when one host does not answer, its other files are not waited for.
	const senders = new Map<string, Sender>();
	const senderOf = (origin: string) => {
		const known = senders.get(origin) ?? new Sender({ ...access, baseUrl: origin, redactor });
		senders.set(origin, known);
		return known;
	};
	/** Follows at most three redirects, and none to a host outside the service. */
	const follow = async (url: URL, accept: string, steps = 3): Promise<HttpAnswer> => {
		redactor.add(url.search.slice(1));
		const answer = await senderOf(url.origin).send(url.pathname + url.search, {
			method: 'GET',
			headers: { Accept: accept },
			timeoutMs: TIMEOUT_MS,
			wantsBytes: true,
		});
		const { location = '' } = MOVED.has(answer.status) ? answer.headers : {};
		const next = location !== '' && URL.canParse(location, url.href) ? new URL(location, url.href) : null;
		return next && steps > 0 && isOnOwnHost(next, baseUrl, domains)
			? await follow(next, accept, steps - 1)
			: answer;
	};
	return async (address, operation, { accept, isExpectedFile }) => {
		const url = URL.canParse(address) ? new URL(address) : null;
		const call = { operation };
		if (!url || !isOnOwnHost(url, baseUrl, domains))
			throw senderOf(tidiedBaseUrl(baseUrl)).problem(call, elsewhere(url?.host ?? ''));
		return await senderOf(url.origin).carryOut(call, async () => {
			const { status, headers, bytes, unusable } = await follow(url, accept);
			const { location = '' } = isRedirect(status) ? headers : {};
			if (URL.canParse(location) && !isOnOwnHost(new URL(location), baseUrl, domains))
				throw new CallFailed(elsewhere(new URL(location).host));
			if (unusable === 'tooLong') throw new CallFailed(tooBig(status));
			if (status >= 500) throw new CallFailed(unreadable('status', status));
			if (status !== 200 || !bytes || !isExpectedFile(bytes))
				throw new CallFailed(notSent({ code: 'documentNotGiven', found: `HTTP ${status}` }));
			return bytes;
		});
	};
}

export function pdfDownloader(options: DownloadOptions): DownloadPdf {
	const download = downloader(options);
	return async (address, operation) => await download(address, operation, PDF);
}

/** A PDF's header is searched in this many bytes, because other bytes may precede it. */
const LOOKED_AT = 1024;

/** The beginning of a file as text, with a character for each byte. */
export function beginningOf(bytes: Uint8Array): string {
	return Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1');
}

export const PDF: Wanted = {
	accept: 'application/pdf',
	isExpectedFile: (bytes) => beginningOf(bytes).includes('%PDF-'),
};

/** The failure for an address that is not one of the service, or not encrypted. */
function elsewhere(host: string) {
	return notSent({ code: 'documentNotGiven', found: host });
}

function isOnOwnHost(url: URL, baseUrl: string, domains: readonly string[]): boolean {
	if (url.username !== '' || url.password !== '') return false;
	const base = tidiedBaseUrl(baseUrl);
	if (URL.canParse(base) && new URL(base).origin === url.origin) return true;
	const isInDomain = domains.some((domain) => url.hostname === domain || url.hostname.endsWith(`.${domain}`));
	return url.protocol === 'https:' && url.port === '' && isInDomain;
}
