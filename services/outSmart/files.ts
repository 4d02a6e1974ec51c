import { beginningOf, downloader, PDF, type Wanted } from '../../base/transport/download';
import type { Access } from '../../base/transport/sender';
import { brief } from '../../base/values/text';
import { isRecord } from '../../base/values/records';
import type { WireRow, WorkOrder } from './types';
import { listIn, text } from './wire';

export type FileKind = 'photo' | 'document' | 'form';

/** A file of a work order besides its PDF (docs/services/outsmart.md 3.4). */
export interface OrderFile {
	kind: FileKind;
	/** The place of the file among the files of its kind, from 1. */
	position: number;
	title: string;
	/** The address of the file, which opens without a login; '' for a form without a PDF. */
	address: string;
	/** The data that was filled in on a form, and the object that the form is about. */
	form?: { objectCode: string; data: unknown };
}

export interface Downloads {
	/** The PDF of an order, from its link, which has no token. */
	pdf(order: WorkOrder): Promise<Buffer>;
	download(file: OrderFile): Promise<Downloaded>;
}

interface Downloaded {
	content: Buffer;
	extension: string;
	/** The MIME type of the file; '' when its kind is known by its extension only. */
	mimeType: string;
}

/** The files of an order. `missing` gives the problem when one of the lists did not come with the order. */
export function filesIn(row: WireRow, missing: (list: string) => Error): OrderFile[] {
	const listOf = (name: 'Photos' | 'Documents' | 'Forms') => {
		const list = listIn(row[name]);
		if (list === null) throw missing(name);
		return list.filter((one) => one !== null && one !== '');
	};
	const photos = listOf('Photos').map((one) =>
		isRecord(one) ? { title: text(one.title), address: text(one.image) } : { title: '', address: text(one) },
	);
	const documents = listOf('Documents').map((one) => ({ title: nameIn(text(one)), address: text(one) }));
	const forms = listOf('Forms').map((one) => {
		if (!isRecord(one)) return { title: '', address: text(one) };
		const { Name, PdfUrl, ObjectCode, Data } = one;
		const form = { objectCode: text(ObjectCode), data: parsed(Data) };
		return { title: text(Name), address: text(PdfUrl), form };
	});
	const numbered = <One extends object>(kind: FileKind, all: One[]) =>
		all.map((one, index) => ({ kind, position: index + 1, ...one }));
	return [
		// The address of a placeholder is left out: OutSmart gives it for an order without a photo.
		...numbered(
			'photo',
			photos.filter(({ address }) => !/(?:^|\/)no-image\.png$/.test(address)),
		),
		...numbered('document', documents),
		...numbered('form', forms),
	];
}

/** The name of a file at the end of its address; '' without an ending that files have. */
function nameIn(address: string): string {
	const last = URL.canParse(address) ? (new URL(address).pathname.split('/').at(-1) ?? '') : '';
	try {
		return endingOf(last) ? decodeURIComponent(last) : '';
	} catch {
		return last;
	}
}

/** The value of JSON in a text; other text stays as it is. */
function parsed(data: unknown): unknown {
	try {
		return typeof data === 'string' ? (JSON.parse(data) as unknown) : (data ?? null);
	} catch {
		return data;
	}
}

/**
 * The hosts in OutSmart's own documents. Files are not downloaded by the API caller, which would add the
 * tokens to the address.
 */
const DOMAINS = ['out-smart.com', 'werkbonapp.nl'];

export function downloads(access: Access): Downloads {
	const download = downloader({ service: 'OutSmart', domain: DOMAINS, ...access });
	return {
		async pdf({ pdfUrl }) {
			return Buffer.from(await download(encrypted(pdfUrl), 'mailpdf.php', PDF));
		},
		async download({ kind, position, title, address }) {
			const name = `${kind} ${position}${title && `: ${brief(title)}`}`;
			const content = Buffer.from(await download(encrypted(address), name, WANTED[kind]));
			const [, extension, mimeType] = kindOf(content) ?? [/./, endOf(content, title), ''];
			return { content, extension, mimeType };
		},
	};
}

/**
 * Changes http to https in a link of OutSmart: old examples have http, but the service has used https for
 * years.
 */
function encrypted(link: string): string {
	return DOMAINS.some((domain) => URL.canParse(link) && new URL(link).hostname.endsWith(domain))
		? link.replace(/^http:/i, 'https:')
		: link;
}

/** The kinds of file by their first bytes. These count more than the name of a file. */
const KINDS: readonly [RegExp, extension: string, mimeType: string][] = [
	[/^\xff\xd8\xff/, 'jpg', 'image/jpeg'],
	[/^\x89PNG\r\n/, 'png', 'image/png'],
	[/^GIF8[79]a/, 'gif', 'image/gif'],
	[/^RIFF[^]{4}WEBP/, 'webp', 'image/webp'],
	[/^[^]{4}ftyp(?:hei[cx]|hev[cx]|mif1|msf1)/, 'heic', 'image/heic'],
	[/^(?:II\*\0|MM\0\*)/, 'tif', 'image/tiff'],
	[/%PDF-/, 'pdf', 'application/pdf'],
];

function kindOf(bytes: Uint8Array) {
	const beginning = beginningOf(bytes);
	return KINDS.find(([begins]) => begins.test(beginning));
}

/** The endings of titles that are kept: those of documents that are zip archives, and below those of older and other programs. */
const PACKED = ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'zip'];
const OLDER = ['doc', 'xls', 'ppt', 'msg'];
const OTHERS = ['txt', 'csv', 'rtf', 'eml', 'dwg', 'dxf', 'mp4', 'mov', 'm4a', 'mp3'];
const ENDINGS = [...PACKED, ...OLDER, ...OTHERS, 'jpeg', 'tiff', ...KINDS.map(([, extension]) => extension)];

/** The ending of a file name, when it is a usual one; '' otherwise. */
function endingOf(name: string): string {
	const ending = /\.(\w{3,4})$/.exec(name)?.[1]?.toLowerCase() ?? '';
	return ENDINGS.includes(ending) ? ending : '';
}

function endOf(bytes: Uint8Array, title: string): string {
	const beginning = beginningOf(bytes);
	const own = endingOf(title);
	if (beginning.startsWith('PK\x03\x04')) return PACKED.includes(own) ? own : 'zip';
	const endings = beginning.startsWith('\xd0\xcf\x11\xe0') ? OLDER : OTHERS;
	return endings.includes(own) ? own : 'bin';
}

/**
 * A file name in which characters with a meaning in file systems are replaced; an ending that the title has
 * is not repeated.
 */
export function fileName(parts: readonly string[], extension: string): string {
	const given = parts.filter(Boolean).join(' ').normalize('NFC');
	const ending = endingOf(given);
	const name = (ending ? given.slice(0, -ending.length - 1) : given).slice(0, 120);
	return `${name.replace(/[^\p{L}\p{N} ._-]/gu, '-').trim()}.${extension}`;
}

const FILE: Wanted = {
	accept: '*/*',
	// A web page counts as no file, because a link that has expired gives one.
	isExpectedFile: (bytes) => bytes.length > 0 && !/<!doctype\s+html|<html[\s>]/i.test(beginningOf(bytes)),
};

const WANTED: Readonly<Record<FileKind, Wanted>> = {
	photo: {
		...FILE,
		accept: 'image/*',
		isExpectedFile: (bytes) => kindOf(bytes)?.[2].startsWith('image/') === true,
	},
	document: FILE,
	form: { ...FILE, accept: PDF.accept, isExpectedFile: (bytes) => PDF.isExpectedFile(bytes) },
};
