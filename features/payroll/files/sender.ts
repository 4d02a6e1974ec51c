import type { Finding } from '../../../base/words/finding';
import { recordIn, recordsIn, type UnknownFields } from '../../../base/values/records';
import { textIn } from '../../../base/values/text';
import {
	CHECKED_DOMAIN,
	COUNTED,
	resultsIn,
	spfResultIn,
	type AuthenticationResult,
} from './authenticationResults';

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

/** No mail program writes a longer header, so it is not trusted. */
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

const LONGEST_RESULTS = 20_000;

/** A text of a header, and its results in each of two readings; null for a reading that does not fit the grammar. */
interface Told {
	header: string;
	readings: (AuthenticationResult[] | null)[];
}

/**
 * The objection of a mail server to the sender: "dmarc=fail", "header.from=x.nl" when it checked another domain than that
 * of the sender, or "Authentication-Results?" for a header that cannot be read. n8n only gives the lowest header of each
 * name, which the sender may have written, so a pass does not outweigh a failure in another header. When the server's own
 * header has a DMARC pass, the mail was forwarded: then a failure of SPF or DKIM there does not count, nor do ARC results
 * of earlier servers.
 */
function doubtIn(headers: UnknownFields, from: string): string {
	const told = Object.entries(headers).flatMap(([name, value]) => toldIn(name.toLowerCase(), value));
	const domain = from.slice(from.lastIndexOf('@') + 1);
	const own = told.filter(({ header }) => header === 'authentication-results');
	const readings = own.flatMap((one) => one.readings);
	const looked = readings.flatMap((results) => results ?? []).map(domainIn);
	const other = looked.find((of) => of !== undefined && of !== domain);
	if (other !== undefined) return `${CHECKED_DOMAIN}=${other}`;
	const isPass = (one: AuthenticationResult) =>
		one.method === 'dmarc' && one.result === 'pass' && domainIn(one) === domain;
	const isForwarded = own.length > 0 && readings.every((results) => results?.some(isPass));
	for (const one of told) {
		const doubt = doubtOf(one, isForwarded);
		if (doubt !== '') return doubt;
	}
	return '';
}

/** The texts of a header with their readings; a value of another type has none. */
function toldIn(header: string, value: unknown): Told[] {
	if (!RESULTS.test(header)) return [];
	const texts = Array.isArray(value) && value.length > 0 ? (value as unknown[]) : [value];
	return texts.map((text) => ({
		header,
		readings: typeof text === 'string' ? readingsOf(header, text) : [null],
	}));
}

function readingsOf(header: string, given: string): Told['readings'] {
	if (given.length > LONGEST_RESULTS) return [null];
	const hasName = given.slice(0, header.length).toLowerCase() === header;
	const text = hasName ? given.slice(header.length).replace(/^\s*:/, '') : given;
	const read = header.includes('received-spf') ? spfResultIn : resultsIn;
	return [false, true].map((quoted) => read(text, { quoted }));
}

/** The domain that a server checked. Some servers write an address, or a point behind the domain. */
function domainIn({ properties }: AuthenticationResult): string | undefined {
	const value = properties.get(CHECKED_DOMAIN)?.replace(/^<(.*)>$/, '$1');
	return value?.slice(value.lastIndexOf('@') + 1).replace(/\.$/, '');
}

function doubtOf({ header, readings }: Told, isForwarded: boolean): string {
	if (readings.includes(null)) return header.includes('received-spf') ? 'Received-SPF?' : UNREADABLE;
	const excused = isForwarded && /^(?:arc-)?authentication-results$/.test(header);
	const counted = excused ? ['dmarc', 'compauth'] : COUNTED;
	const failed = readings
		.flatMap((results) => results ?? [])
		.find(({ method, result }) => counted.includes(method) && !UNDOUBTED.has(result));
	return failed ? `${failed.method}=${failed.result}` : '';
}

const UNREADABLE = 'Authentication-Results?';

/** A pass, and results of a server that does not know. Any other result is a doubt. The last two are Microsoft's. */
const UNDOUBTED = new Set(['pass', 'none', 'neutral', 'temperror', 'bestguesspass', 'softpass']);
