import type { OtherKind } from './messages';
import { refuse } from './refusal';

/** The container of old Office files, and of new ones with a password. */
const COMPOUND = '\u00D0\u00CF\u0011\u00E0';

const STARTS: readonly (readonly [OtherKind | 'zip', readonly string[]])[] = [
	['pdf', ['%PDF']],
	['zip', ['PK']],
	['otherSpreadsheet', [COMPOUND]],
	['picture', ['\u0089PNG', '\u00FF\u00D8\u00FF', 'GIF8', 'II*\0', 'MM\0*']],
	['archive', ['\u001F\u008B', '7z\u00BC\u00AF', 'Rar!']],
	// winmail.dat, in which Outlook packs a mail with its files.
	['mail', ['\u0078\u009F\u003E\u0022']],
];

/** The kind of a file by its first bytes; null when it may be text. */
export function kindOfBytes(bytes: Buffer): OtherKind | 'zip' | null {
	const given = bytes.subarray(0, 8).toString('latin1');
	const [kind] = STARTS.find(([, starts]) => starts.some((start) => given.startsWith(start))) ?? [];
	if (kind === 'otherSpreadsheet') return kindOfContainer(bytes);
	// Photos of a telephone (HEIC) and films: their first bytes are a length.
	if (given.slice(4) === 'ftyp') return 'picture';
	return kind ?? (isSigned(bytes) ? 'mail' : null);
}

/** The first part of the names of streams in the container, by what it holds. */
const STREAMS: readonly (readonly [OtherKind, string])[] = [
	['passwordProtected', 'EncryptedPackage\0'],
	['mail', '__properties_version1.0\0'],
];
const LENGTH_OF_ENTRY = 128;

function kindOfContainer(bytes: Buffer): OtherKind {
	return STREAMS.find(([, name]) => hasEntry(bytes, Buffer.from(name, 'utf16le')))?.[0] ?? 'otherSpreadsheet';
}

/** Whether the container's list has an entry that begins with this name. */
function hasEntry(bytes: Buffer, name: Buffer): boolean {
	for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1))
		if (at % LENGTH_OF_ENTRY === 0) return true;
	return false;
}

/** The identifier of signed or encrypted content (PKCS #7), with which `smime.p7m` begins; of each, the last byte differs. */
const PKCS7 = Buffer.from('06092a864886f70d0107', 'hex');

function isSigned(bytes: Buffer): boolean {
	return bytes[0] === 0x30 && bytes.subarray(0, 40).includes(PKCS7);
}

export type EncodingSetting = 'detect' | 'utf8' | 'windows1252' | 'utf16le';
type Encoding = Exclude<EncodingSetting, 'detect'> | 'utf16be';

/** The text of a file. Refuses a file that cannot be decoded without loss. */
export function decodeFile(file: string, bytes: Buffer, setting: EncodingSetting): string {
	const encoding = encodingOf(bytes, setting);
	// UTF-8 that ends with an incomplete character.
	if (setting === 'detect' && encoding === 'windows1252' && isUtf8(bytes, true))
		return refuse({ code: 'fileCutOff', file, line: bytes.toString('latin1').split('\n').length });
	if (encoding.startsWith('utf16') && bytes.length % 2 === 1)
		return refuse({ code: 'fileCutOff', file, line: textIn(bytes, encoding).split('\n').length });
	const text = seen(withoutEndOfFile(textIn(bytes, encoding)));
	// Signs that came with the file are no fault of the encoding that was detected.
	const isRead = setting === 'detect' && (encoding !== 'windows1252' || !text.includes('\uFFFD'));
	if (isRead) checkSigns(file, text);
	return WRONG.test(text) ? refuse({ code: 'fileEncodingWrong', file, encoding }) : text;
}

/** Refuses a text with signs that no text has; it names the first one, and its line. */
export function checkSigns(file: string, text: string): void {
	const at = text.search(WRONG);
	if (at < 0) return;
	const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	const line = text.slice(0, at).split(/\r\n?|\n/).length;
	refuse({ code: 'fileOddSign', file, sign: `U+${code}`, line });
}

/** Removes what DOS (Ctrl-Z), printers and blocks of a fixed size leave after the last line, and the blanks among it. */
export function withoutEndOfFile(text: string): string {
	let end = text.length;
	const isLeft = (character = 'none') => /\s/.test(character) || '\x1A\0'.includes(character);
	for (let at = end - 1; isLeft(text[at]); at--) if ('\x1A\f\0'.includes(text[at] ?? 'none')) end = at;
	return text.slice(0, end);
}

/** Removes invisible characters, such as a byte order mark, or a direction mark in a code that was copied from a page. */
export function seen(text: string): string {
	return text.replace(/\p{Cf}/gu, '');
}

/** Signs that no text has: NULs, other control characters, and replacement characters. */
const WRONG = /(?![\t\n\r\f])\p{Cc}|[\uFFFD\uFFFE\uFFFF]/u;

function encodingOf(bytes: Buffer, setting: EncodingSetting): Encoding {
	if (startsWith(bytes, [0xfe, 0xff])) return 'utf16be';
	if (startsWith(bytes, [0xff, 0xfe])) return 'utf16le';
	if (setting !== 'detect') return setting;
	if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf8';
	// Text of mostly Latin letters has a NUL in every pair of bytes.
	if (bytes.length >= 2 && bytes[1] === 0 && bytes[0] !== 0) return 'utf16le';
	if (bytes.length >= 2 && bytes[0] === 0 && bytes[1] !== 0) return 'utf16be';
	return isUtf8(bytes, false) ? 'utf8' : 'windows1252';
}

function startsWith(bytes: Buffer, mark: number[]): boolean {
	return mark.every((byte, index) => bytes[index] === byte);
}

/** Written by hand because n8n's rules forbid packages to import `node:buffer`. */
function isUtf8(bytes: Buffer, mayGoOn: boolean): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayGoOn });
		return true;
	} catch {
		return false;
	}
}

function textIn(bytes: Buffer, encoding: Encoding): string {
	if (encoding === 'windows1252') return windows1252(bytes);
	if (encoding === 'utf16le') return bytes.toString('utf16le').toWellFormed();
	if (encoding === 'utf16be') {
		const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
		return Buffer.from(whole).swap16().toString('utf16le').toWellFormed();
	}
	return bytes.toString('utf8');
}

/** The characters 0x80 to 0x9F of Windows-1252; listed here, because versions of Node differ. Five are undefined. */
const OF_WINDOWS = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

function windows1252(bytes: Buffer): string {
	return bytes
		.toString('latin1')
		.replace(/[\u0080-\u009F]/g, (character) => OF_WINDOWS[character.charCodeAt(0) - 0x80] ?? '\uFFFD');
}
