import type { Problem } from '../rows/findings/finding';
import { Sender, tidiedBaseUrl, type SenderTools } from './sender';
import { CallFailed, notSent, tooBig, unreadable } from './failure';
import type { HttpAnswer } from './http';
import { Redactor } from './redact';

export interface DownloadOptions extends SenderTools {
	/** As the user knows it. */
	service: string;
	baseUrl: string;
	allowHttp?: boolean;
	/** Of all hosts of the service, such as `example.com`. */
	domain: string | readonly string[];
	/** The problem when something other than a PDF is returned. */
	noPdf?: (status: number) => Problem;
}

/** Downloads a PDF; `operation` is the call that gave its address. @throws ServiceProblem */
export type DownloadPdf = (address: string, operation: string) => Promise<Uint8Array>;

const TIMEOUT_MS = 120_000;

/**
 * Downloads a file from an address that a service gave: only from its own hosts, encrypted, without credentials and
 * without redirects. Only the host of the address is ever reported, because the address itself gives access to the file.
 */
export function pdfDownloader({
	service,
	baseUrl,
	allowHttp,
	domain,
	noPdf = (status) => ({ code: 'pdfNotGiven', status }),
	...tools
}: DownloadOptions): DownloadPdf {
	const domains = [domain].flat();
	return async (address, operation) => {
		const url = URL.canParse(address) ? new URL(address) : null;
		const origin = url && isOwn(url, baseUrl, domains) ? url.origin : tidiedBaseUrl(baseUrl);
		const redactor = new Redactor(url?.search.slice(1));
		const sender = new Sender({ service, baseUrl: origin, allowHttp, redactor, tools });
		const call = { operation };
		if (!url || !isOwn(url, baseUrl, domains))
			throw sender.problem(call, notSent({ code: 'pdfElsewhere', host: url?.host ?? '' }));
		return await sender.carryOut(call, async () =>
			pdfIn(
				noPdf,
				await sender.send(url.pathname + url.search, {
					method: 'GET',
					headers: { Accept: 'application/pdf' },
					timeoutMs: TIMEOUT_MS,
					wantsBytes: true,
				}),
			),
		);
	};
}

function isOwn(url: URL, baseUrl: string, domains: readonly string[]): boolean {
	if (url.username !== '' || url.password !== '') return false;
	const base = tidiedBaseUrl(baseUrl);
	if (URL.canParse(base) && new URL(base).origin === url.origin) return true;
	const isInDomain = domains.some((domain) => url.hostname === domain || url.hostname.endsWith(`.${domain}`));
	return url.protocol === 'https:' && url.port === '' && isInDomain;
}

/** Other bytes may precede the header. */
const LOOKED_AT = 1024;

function pdfIn(noPdf: (status: number) => Problem, { status, bytes, unusable }: HttpAnswer): Uint8Array {
	if (unusable === 'tooLong') throw new CallFailed(tooBig('tooLong', status));
	if (status >= 500) throw new CallFailed(unreadable('status', status));
	const isPdf = bytes && Buffer.from(bytes.subarray(0, LOOKED_AT)).includes('%PDF-');
	if (status !== 200 || !isPdf) throw new CallFailed(notSent(noPdf(status)));
	return bytes;
}
