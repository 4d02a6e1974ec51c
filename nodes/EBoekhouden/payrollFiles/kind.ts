import type { FileFormat, OtherKind } from '../../shared/rows/findings/payrollFiles';

const ROOTS: Readonly<Record<string, OtherKind>> = {
	auditfile: 'auditFile',
	document: 'bankFile',
	html: 'html',
	invoice: 'invoiceFile',
	creditnote: 'invoiceFile',
	eexact: 'otherExact',
};

export interface XmlKind {
	root: string;
	format: FileFormat | null;
	other: OtherKind;
}

/** What a document is, by its first element and those of its header; null when it is no XML. */
export function kindOfXml(text: string): XmlKind | null {
	if (!text.startsWith('<')) return null;
	const root = rootOf(text);
	const other = /^<!doctype html/i.test(text) ? 'html' : (ROOTS[root.toLowerCase()] ?? 'unrecognised');
	return { root, other, format: formatOf(root, text) };
}

/** The name of the first element, without a prefix. */
function rootOf(text: string): string {
	let at = 0;
	while (text.startsWith('<?', at) || text.startsWith('<!', at)) {
		const close = closeOf(text, at);
		const end = text.indexOf(close, at);
		if (end < 0) return '';
		at = end + close.length;
		while (/\s/.test(text[at] ?? '')) at++;
	}
	const name = /^<([\w.:-]{1,60})/.exec(text.slice(at, at + 62))?.[1] ?? '';
	return name.slice(name.indexOf(':') + 1);
}

/** What ends a comment, a declaration with a list of its own, or another declaration. */
function closeOf(text: string, at: number): string {
	if (text.startsWith('<!--', at)) return '-->';
	const list = text.slice(at, at + 200).indexOf('[');
	const end = text.slice(at, at + 200).indexOf('>');
	return list >= 0 && (end < 0 || list < end) ? ']>' : '>';
}

/** The journals of Nmbrs and Twinfield are written alike; the period and the office tell them apart. */
function formatOf(root: string, text: string): FileFormat | null {
	if (root === 'eExact') return text.includes('<GLTransactions') ? 'exactOnlineXml' : null;
	if (root === 'transaction') return 'twinfieldXml';
	if (root !== 'transactions') return null;
	const period = /<period>\s*(\d{1,4})\/(\d{1,4})\s*</.exec(text);
	if (period) return period[1]?.length === 4 ? 'twinfieldXml' : 'nmbrsXml';
	return text.includes('<office') || text.includes('<code') ? 'twinfieldXml' : 'nmbrsXml';
}

/** What a text is that is neither XML nor a table. */
export function kindOfText(text: string): OtherKind | null {
	if (/^[[{]/.test(text)) return 'json';
	if (/^(:20:|\{1:F01)/m.test(text.slice(0, 2000))) return 'bankFile';
	return null;
}
