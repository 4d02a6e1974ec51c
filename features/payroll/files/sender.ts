import type { Finding } from '../../../base/words/finding';
import { recordIn, recordsIn, type UnknownFields } from '../../../base/values/records';
import { textIn } from '../../../base/values/text';

/** Who may have files booked by mail, and the name by which the user's own mail server signs what it checked. */
export interface MailTrust {
	senders: readonly string[];
	/** The first word of its Authentication-Results; '' when it was not given. */
	server: string;
}

/**
 * Why the files of a mail may only be shown; null when its sender is in the setting, and the user's mail server found that
 * the mail is of the sender's domain (DMARC). A mail is an item of n8n's Email Trigger (IMAP), format Resolved: the other
 * formats do not have the header with the sender.
 */
export function doubtAbout(mail: UnknownFields, { senders, server }: MailTrust): Finding | null {
	const from = senderOf(mail);
	if (!senders.includes(from)) return { code: 'senderNotNamed', from };
	const { name, results } = checkedBy(recordIn(mail.headers));
	const isOwnServer = server !== '' && name === inLowerCase(server);
	if (isOwnServer && hasPassed(results, from.slice(from.lastIndexOf('@') + 1))) return null;
	return { code: 'senderNotProven', from, server: name };
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
	const isRead = written.includes('@xn--') || inLowerCase(textIn(read[0]?.address)) === written;
	return isRead ? written : '';
}

/** Everything that looks like an address, anywhere in the text. */
function addressesIn(header: string): string[] {
	return inLowerCase(header)
		.split(/[\s"<>()[\],;:\\]+/)
		.map((word) => word.replace(/^'|'$/g, ''))
		.filter((word) => word.includes('@'));
}

/** Only A to Z: the Kelvin sign of Unicode would become a k. */
function inLowerCase(text: string): string {
	return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

const LONGEST_RESULTS = 20_000;

/**
 * The header Authentication-Results (RFC 8601) in lower case: the name of the server that wrote it, and its results. n8n
 * only gives the lowest header of that name, which may be another server's, or a sender's: a server takes away those
 * under its own name.
 */
function checkedBy(headers: UnknownFields): { name: string; results: string } {
	const header = textIn(headers['authentication-results']);
	if (header.length > LONGEST_RESULTS) return { name: '', results: '' };
	const text = inLowerCase(header)
		.replace(/^authentication-results\s*:/, '')
		.replace(/\s+/g, ' ');
	const end = text.indexOf(';');
	const name = text.slice(0, Math.max(0, end)).trim();
	// Without a name the header begins with a result, as of Microsoft 365.
	return name.includes('=')
		? { name: '', results: '' }
		: { name: name.replace(/ 1$/, ''), results: text.slice(end) };
}

/**
 * Whether the results have `dmarc=pass` for this domain, in the words that servers write. Parts of the header are words of
 * the sender, such as his name in a comment: a header that says DMARC twice, or has quotation marks, is not read.
 */
function hasPassed(results: string, domain: string): boolean {
	const text = results.replace(/ header\.b="[\w+/=]*"/g, '');
	const [before = '', behind = '', ...others] = text.split('dmarc');
	if (others.length > 0 || /["\\]/.test(text)) return false;
	const isResult = before.trimEnd().endsWith(';') && count(before, '(') === count(before, ')');
	const [result, ...words] = wordsOfPolicy(behind.split(';', 1)[0] ?? '');
	const isPolicyWord = (word: string) =>
		word === `header.from=${domain}` || /^(action|policy\.[a-z-]+)=/.test(word);
	return (
		isResult && result === '=pass' && words.includes(`header.from=${domain}`) && words.every(isPolicyWord)
	);
}

/** Without the comment with the policy: `(p=none sp=none dis=none)`. */
function wordsOfPolicy(result: string): string[] {
	return result
		.replace(/\([\w=,. -]*\)/, ' ')
		.split(' ')
		.filter(Boolean);
}

function count(text: string, mark: string): number {
	return text.split(mark).length - 1;
}
