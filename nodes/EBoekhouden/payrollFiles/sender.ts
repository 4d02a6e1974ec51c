import type { Finding } from '../../shared/rows/findings/finding';
import { recordIn, recordsIn, type Unsure } from '../../shared/values/records';
import { textIn } from '../../shared/values/text';

/**
 * Why the files of a mail may only be shown; null when its sender is one of those that may have them booked. A mail is an
 * item of n8n's Email Trigger (IMAP), format Resolved: the other formats do not show the header that says who sent it.
 */
export function doubtAbout(mail: Unsure, senders: readonly string[]): Finding | null {
	const from = senderOf(mail);
	if (!senders.includes(from)) return { code: 'senderNotNamed', from };
	const result = doubtIn(recordIn(mail.headers), from);
	return result === '' ? null : { code: 'senderDoubted', from, result };
}

/** Of headers that are longer than any mail program writes, nobody knows what is in them. */
const LONGEST_FROM = 2_000;

/**
 * The one address of a mail, in lower case; '' when that is not clear. What n8n made of the header and the header itself must
 * agree, and a name that looks like another address (`"boss@firm.nl" <other@x.nl>`) makes it unclear.
 */
function senderOf({ from, headers }: Unsure): string {
	const header = textIn(recordIn(headers).from);
	if (header === '' || header.length > LONGEST_FROM) return '';
	const [written = '', ...others] = new Set(addressesIn(header.replace(/^from\s*:/i, '')));
	const read = recordsIn(recordIn(from).value);
	if (others.length > 0 || read.length !== 1) return '';
	// n8n writes such a domain in letters of its own.
	const isRead = written.includes('@xn--') || textIn(read[0]?.address).toLowerCase() === written;
	return isRead ? written : '';
}

/** Whatever looks like an address, wherever it stands. */
function addressesIn(header: string): string[] {
	return header
		.toLowerCase()
		.split(/[\s"<>()[\],;:\\]+/)
		.map((word) => word.replace(/^'|'$/g, ''))
		.filter((word) => word.includes('@'));
}

/** Headers in which a mail server says what it found (RFC 8601, RFC 7208); ARC's are of a server before it (RFC 8617). */
const RESULTS = /authentication-results|received-spf/;

/**
 * What a mail server found against the sender: "dmarc=fail", or "header.from=x.nl" where what it looked at is another domain than
 * that of the sender. n8n gives one header of each name, the lowest, which the sender may have written: so a pass proves nothing
 * about the other headers. In its own header it says that SPF or DKIM failed because the mail was forwarded, and ARC tells of the
 * servers before that.
 */
function doubtIn(headers: Unsure, from: string): string {
	const found = new Map<string, string>();
	for (const [name, value] of Object.entries(headers))
		if (RESULTS.test(name.toLowerCase())) found.set(name.toLowerCase(), withoutComments(textIn(value)));
	const own = found.get('authentication-results') ?? '';
	const domain = from.slice(from.lastIndexOf('@') + 1);
	const looked = [...own.matchAll(/\bheader\.from\s*=\s*([^\s;]+)/g)].map(([, of = '']) => of);
	const other = looked.find((of) => of !== domain);
	if (other !== undefined) return `header.from=${other}`;
	const forwarded = /\bdmarc\s*=\s*pass\b/.test(own);
	for (const [name, text] of found) {
		const excused = forwarded && /^(?:arc-)?authentication-results$/.test(name);
		const failure = failureIn(text, excused ? ['dmarc', 'compauth'] : ['spf', 'dkim', 'dmarc', 'compauth']);
		if (failure !== '') return failure;
	}
	return '';
}

function failureIn(text: string, methods: readonly string[]): string {
	for (const [, method = '', result] of text.matchAll(
		/\b(spf|dkim|dmarc|compauth)(?:\/\d+)?\s*=\s*(fail|hardfail|softfail)\b/g,
	))
		if (methods.includes(method)) return `${method}=${result}`;
	const [, spf] = /^received-spf\s*:\s*(fail|softfail)\b/.exec(text) ?? [];
	return spf ? `spf=${spf}` : '';
}

/** They may quote a policy or a result of others. */
function withoutComments(header: string): string {
	return header.toLowerCase().replace(/\([^()]*\)/g, ' ');
}
