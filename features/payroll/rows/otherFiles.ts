import type { Faults } from '../../../base/words/finding';

type OtherFile = Faults['notATable']['kind'];

export function isWorkbook(file: string): boolean {
	return /\.xlsx$/i.test(file);
}

/** The endings of workbooks that n8n reads by another operation than the one for XLSX. */
const OTHER_WORKBOOK = /\.(?:ods|xls|xlsb|xlsm)$/i;

/** The first signs, in small letters, by which files that are not a table are known. */
const BEGINS: readonly (readonly [begin: string, is: OtherFile])[] = [
	['%pdf-', 'pdf'],
	['pk\u0003\u0004', 'workbook'],
	['<!doctype html', 'html'],
	['<html', 'html'],
	['<table', 'html'],
	['<', 'xml'],
	['{"', 'json'],
	['[{', 'json'],
];

/** The kind of a file that is no table, by its first line; null where it may be a table. */
export function otherFile(headings: readonly string[], file: string): OtherFile | null {
	const begin = (headings[0] ?? '').toLowerCase();
	const [, known] = BEGINS.find(([sign]) => begin.startsWith(sign)) ?? [];
	// A file that begins as XML and has the ending of a workbook is one: Excel and other programs write workbooks as XML too.
	if (known) return known === 'xml' && OTHER_WORKBOOK.test(file) ? 'workbook' : known;
	// A line with only a bracket begins a list or an object with a value on each line.
	if (begin === '[' || begin === '{') return 'json';
	// Pictures and workbooks have these control characters, and no text has them.
	const isSign = (sign: string) => sign < ' ' && !'\t\n\r'.includes(sign);
	if (!headings.some((heading) => [...heading].some(isSign))) return null;
	return OTHER_WORKBOOK.test(file) ? 'workbook' : 'binary';
}

/**
 * The reason why n8n cannot read a file, where its ending tells it. That a workbook has a password is what the library says that
 * reads it.
 */
export function whyNotRead(file: string, error: string): OtherFile | null {
	if (isWorkbook(file)) return error.startsWith('File is password-protected') ? 'lockedSheet' : 'sheet';
	if (OTHER_WORKBOOK.test(file)) return 'workbook';
	return /\.xml$/i.test(file) ? 'xml' : null;
}
