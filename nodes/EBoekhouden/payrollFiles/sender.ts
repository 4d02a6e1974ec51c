import type { Finding } from '../../shared/rows/findings/finding';
import { recordIn, recordsIn, type UnknownFields } from '../../shared/values/records';
import { textIn } from '../../shared/values/text';
import { resultsIn, type AuthenticationResult } from './authenticationResults';

/**
 * Why the files of a mail may only be shown; null when its sender is in the setting. A mail is an item of n8n's Email
 * Trigger (IMAP), format Resolved: the other formats do not have the header with the sender.
 */
export function doubtAbout(mail: UnknownFields, senders: readonly string[]): Finding | null {
	const from = senderOf(mail);
	if (!senders.includes(from)) return { code: 'senderNotNamed', from };
	const result = doubtIn(recordIn(mail.headers), from);
	return result === '' ? null : { code: 'senderDoubted', from, result };
}

/** Headers that are longer than any mail program writes are not trusted. */
const LONGEST_FROM = 2_000;

/**
 * The only address of a mail, in lower case; '' when it is unclear. n8n's reading of the header and the header itself
 * must agree, and a name that looks like another address (`"boss@firm.nl" <other@x.nl>`) makes it unclear.
 */
function senderOf({ from, headers }: UnknownFields): string {
	const header = textIn(recordIn(headers).from);
	if (header === '' || header.length > LONGEST_FROM) return '';
	const [written = '', ...others] = new Set(addressesIn(header.replace(/^from\s*:/i, '')));
	const read = recordsIn(recordIn(from).value);
	if (others.length > 0 || read.length !== 1) return '';
	// n8n writes such a domain in another notation.
	const isRead = written.includes('@xn--') || textIn(read[0]?.address).toLowerCase() === written;
	return isRead ? written : '';
}

/** Everything that looks like an address, anywhere in the text. */
function addressesIn(header: string): string[] {
	return header
		.toLowerCase()
		.split(/[\s"<>()[\],;:\\]+/)
		.map((word) => word.replace(/^'|'$/g, ''))
		.filter((word) => word.includes('@'));
}

/** Headers with the findings of a mail server (RFC 8601, RFC 7208); ARC's are from an earlier server (RFC 8617). */
const RESULTS = /authentication-results|received-spf/;

/** Results of another shape than the grammar has, or so many that no server wrote them. */
const UNREADABLE = 'Authentication-Results?';
const LONGEST_RESULTS = 20_000;

/**
 * The objection of a mail server to the sender: "dmarc=fail", or "header.from=x.nl" when it checked another domain than
 * that of the sender. n8n gives one header of each name, the lowest, which the sender may have written: so a pass proves
 * nothing about the other headers. Two kinds do not count: SPF or DKIM that failed because the mail was forwarded, in the
 * server's own header, and ARC results of earlier servers.
 */
function doubtIn(headers: UnknownFields, from: string): string {
	const written = Object.entries(headers)
		.map(([name, value]) => [name.toLowerCase(), textIn(value)] as const)
		.filter(([name]) => RESULTS.test(name))
		.map(([name, text]) => [name, text.replace(/^[^:;="(]*:/, '')] as const);
	const readings = new Map(written.map(([name, text]) => [name, readingsOf(name, text)]));
	const own = readings.get('authentication-results') ?? [];
	const domain = from.slice(from.lastIndexOf('@') + 1);
	const looked = own
		.flatMap((results) => results ?? [])
		.map(({ properties }) => properties.get('header.from'));
	const other = looked.find((of) => of !== undefined && of !== domain);
	if (other !== undefined) return `header.from=${other}`;
	const isForwarded =
		own.length > 0 &&
		own.every((results) => results?.some(({ method, result }) => method === 'dmarc' && result === 'pass'));
	for (const [name, all] of readings) {
		if (all.includes(null)) return UNREADABLE;
		const excused = isForwarded && /^(?:arc-)?authentication-results$/.test(name);
		const counted = excused ? ['dmarc', 'compauth'] : ['spf', 'dkim', 'dmarc', 'compauth'];
		const failed = all
			.flatMap((results) => results ?? [])
			.find(({ method, result }) => counted.includes(method) && FAILURES.has(result));
		if (failed) return `${failed.method}=${failed.result}`;
	}
	return '';
}

const FAILURES = new Set(['fail', 'hardfail', 'softfail']);

/** What a header says, in each way in which it can be read. */
function readingsOf(name: string, text: string): (AuthenticationResult[] | null)[] {
	if (text.length > LONGEST_RESULTS) return [null];
	if (name.includes('received-spf')) {
		const [, result = ''] = /^\s*([a-z]+)/i.exec(text) ?? [];
		return [[{ method: 'spf', result: result.toLowerCase(), properties: new Map() }]];
	}
	return [false, true].map((quoted) => resultsIn(text, { quoted }));
}
