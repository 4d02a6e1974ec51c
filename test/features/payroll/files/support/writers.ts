import Big from 'big.js';
import type { SPECIMENS } from './specimens';
import { escaped } from '../../../../support/otherWriters';
import { workbookOf, type Value } from './workbooks';

/** A line of a journal, in cents: above nothing is debit. */
export interface Line {
	date: string;
	account: string;
	description: string;
	costCentre: string;
	cents: number;
}

/** How a journal may be written. */
export interface Style {
	separator: ';' | ',' | '\t' | '|';
	quoted: boolean;
	encoding: 'utf8' | 'utf8mark' | 'windows1252' | 'utf16le' | 'utf16mark';
	decimals: 'comma' | 'point';
	grouped: boolean;
	columns: 'sides' | 'signed' | 'marked';
	dates: 'dutch' | 'iso' | 'excel';
	lineEnd: '\n' | '\r\n';
	totals: boolean;
}

type Writer = (lines: readonly Line[], style: Style) => Buffer;

/** A journal in each layout. */
export const WRITERS: Readonly<Record<keyof typeof SPECIMENS | 'exactOnlineCsv' | 'workbook', Writer>> = {
	exactOnlineXml: (lines, style) => encoded(exactXml(lines), xmlStyle(style)),
	twinfieldXml: (lines, style) => encoded(transactions(lines), xmlStyle(style)),
	exactOnlineCsv: (lines, style) => encoded(csv(exactOnlineRows(lines, style), style), style),
	table: (lines, style) => encoded(csv(tableRows(lines, style), style), style),
	workbook: (lines, style) => workbookOf(workbookRows(lines, style)),
};

/** The readers of XML in this package take no Windows-1252 that is not declared. */
function xmlStyle(style: Style): Style {
	return style.encoding === 'windows1252' ? { ...style, encoding: 'utf8' } : style;
}

function encoded(text: string, { encoding }: Style): Buffer {
	if (encoding === 'utf8') return Buffer.from(text);
	if (encoding === 'utf8mark') return Buffer.from(`\uFEFF${text}`);
	if (encoding === 'windows1252') return Buffer.from(text.replaceAll('€', '\x80'), 'latin1');
	return Buffer.from(encoding === 'utf16mark' ? `\uFEFF${text}` : text, 'utf16le');
}

const euros = (cents: number) => new Big(cents).div(100).toFixed(2);

function amount(cents: number, { decimals, grouped }: Style): string {
	const [whole = '', fraction = ''] = euros(Math.abs(cents)).split('.');
	const [point, group] = decimals === 'comma' ? [',', '.'] : ['.', ','];
	const digits = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
	return `${cents < 0 ? '-' : ''}${digits}${point}${fraction}`;
}

function day(date: string, { dates }: Style): string {
	if (dates === 'iso') return date;
	return dates === 'dutch' ? date.split('-').reverse().join('-') : String(serial(date));
}

function serial(date: string): number {
	return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function csv(rows: string[][], { separator, quoted, lineEnd }: Style): string {
	const mustQuote = (text: string) => text.includes(separator) || /["\r\n]/.test(text);
	const cell = (text: string) => (quoted || mustQuote(text) ? `"${text.replaceAll('"', '""')}"` : text);
	return rows.map((cells) => cells.map(cell).join(separator) + lineEnd).join('');
}

function sides(cents: number, style: Style): [string, string] {
	return cents < 0 ? ['', amount(-cents, style)] : [amount(cents, style), ''];
}

function tableRows(lines: readonly Line[], style: Style): string[][] {
	const { columns } = style;
	const amounts = (cents: number): string[] => {
		if (columns === 'sides') return sides(cents, style);
		if (columns === 'signed') return [amount(cents, style)];
		return [amount(Math.abs(cents), style), cents < 0 ? 'C' : 'D'];
	};
	const names = { sides: ['Debet', 'Credit'], signed: ['Bedrag'], marked: ['Bedrag', 'D/C'] }[columns];
	const debit = lines.reduce((total, { cents }) => total + Math.max(0, cents), 0);
	const total = ['Totaal', '', '', '', amount(debit, style), amount(debit, style)];
	return [
		['Boekdatum', 'Grootboekrekening', 'Kostenplaats', 'Omschrijving', ...names],
		...lines.map((line) => [
			day(line.date, style),
			line.account,
			line.costCentre,
			line.description,
			...amounts(line.cents),
		]),
		...(style.totals && columns === 'sides' ? [total] : []),
	];
}

function workbookRows(lines: readonly Line[], style: Style): Value[][] {
	return [
		['Loonjournaalpost'],
		['Datum', 'Rekening', 'Kostenplaats', 'Omschrijving', 'Bedrag'],
		...lines.map((line): Value[] => [
			style.dates === 'excel' ? { day: serial(line.date) } : day(line.date, style),
			line.account,
			line.costCentre,
			line.description,
			style.grouped ? amount(line.cents, style) : line.cents / 100,
		]),
	];
}

function exactOnlineRows(lines: readonly Line[], style: Style): string[][] {
	return [
		[
			'Dagboek: Code',
			'Boekjaar',
			'Periode',
			'Boekstuknummer',
			'Boekdatum',
			'Grootboekrekening',
			'Omschrijving',
			'Bedrag',
			'Kostenplaats: Code',
			'Naam',
		],
		...lines.map((line) => [
			...['90', line.date.slice(0, 4), String(Number(line.date.slice(5, 7))), '26900005'],
			...[
				day(line.date, style),
				line.account,
				line.description,
				amount(line.cents, style),
				line.costCentre,
				'',
			],
		]),
	];
}

function exactXml(lines: readonly Line[]): string {
	const written = lines.map(
		(line) =>
			`<GLTransactionLine><Date>${line.date}</Date><GLAccount code="${escaped(line.account)}"/><Description>${escaped(line.description)}</Description><Costcenter code="${escaped(line.costCentre)}"/><Amount><Currency code="EUR"/><Value>${euros(line.cents)}</Value></Amount></GLTransactionLine>`,
	);
	return `<eExact><GLTransactions><GLTransaction entry="1">${written.join('\n')}</GLTransaction></GLTransactions></eExact>\n`;
}

/** One transaction per date, in the order of the lines. */
function transactions(lines: readonly Line[]): string {
	const written = lines.map((line) => {
		const [year, month = ''] = line.date.split('-');
		const side = line.cents < 0 ? 'credit' : 'debit';
		return `<transaction><header><office>12345</office><code>SAL</code><date>${line.date.replaceAll('-', '')}</date><period>${year}/${month}</period></header><lines><line id="1" type="detail"><dim1>${escaped(line.account)}</dim1><dim2>${escaped(line.costCentre)}</dim2><value>${euros(Math.abs(line.cents))}</value><debitcredit>${side}</debitcredit><description>${escaped(line.description)}</description></line></lines></transaction>`;
	});
	return `<transactions>${written.join('\n')}</transactions>\n`;
}
