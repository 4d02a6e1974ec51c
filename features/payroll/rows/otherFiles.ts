import type { Faults } from '../../../base/words/finding';

type OtherFile = Faults['notATable']['kind'];

export function isWorkbook(file: string): boolean {
	return /\.xlsx$/i.test(file);
}

/** Workbooks that n8n reads by another operation than the one for XLSX. */
const OTHER_WORKBOOK = /\.(?:ods|xls|xlsb|xlsm)$/i;

/** How files begin that are not a table, in small letters. */
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

/** What a file is in place of a table, by how its headings were read; null where it may be a table. */
export function otherFile(headings: readonly string[], file: string): OtherFile | null {
	const begin = (headings[0] ?? '').toLowerCase();
	const [, known] = BEGINS.find(([sign]) => begin.startsWith(sign)) ?? [];
	// Excel also writes XML, and other programs call that .xls.
	if (known) return known === 'xml' && OTHER_WORKBOOK.test(file) ? 'workbook' : known;
	// A list or an object with a value on each line.
	if (begin === '[' || begin === '{') return 'json';
	// No text has these signs, but a picture and a workbook do.
	const isSign = (sign: string) => sign < ' ' && !'\t\n\r'.includes(sign);
	if (!headings.some((heading) => [...heading].some(isSign))) return null;
	return OTHER_WORKBOOK.test(file) ? 'workbook' : 'binary';
}

/** Why n8n cannot read a file, where its kind says it; by the library that reads workbooks, a password. */
export function whyNotRead(file: string, error: string): OtherFile | null {
	if (isWorkbook(file)) return error.startsWith('File is password-protected') ? 'lockedSheet' : 'sheet';
	if (OTHER_WORKBOOK.test(file)) return 'workbook';
	return /\.xml$/i.test(file) ? 'xml' : null;
}
