import { parseJournal } from '../journals/parseJournal';
import {
	scanTransactions,
	type Layout,
	type RawFields,
	type RawTransaction,
} from '../journals/scanTransactions';
import type { BookDate } from '../../../../base/values/dates';
import { parseMoney, type Money } from '../../../../base/values/money';
import { remembering } from '../../../../base/values/records';
import { brief } from '../../../../base/values/text';
import { bySign, isEuro, onSide } from './amounts';
import { readDate, readPeriod } from '../../identify/writtenDates';
import { faulty, wrongValue } from '../../../../base/files/refusal';
import type { FileLine } from './types';

/** An amount in XML, with a decimal point. */
function xmlAmount(line: number, text: string): Money {
	return parseMoney(text) ?? wrongValue(line, 'amount', text);
}

type DateOf = (line: number, text: string) => BookDate;

function xmlDates(): DateOf {
	const dateOf = remembering(readDate);
	return (line, text) => dateOf(text) ?? wrongValue(line, 'date', text);
}

/** A whole number that may be left out. */
function xmlNumber(line: number, field: 'year' | 'period', text: string): number | null {
	if (text === '') return null;
	return /^\d{1,4}$/.test(text) ? Number(text) : wrongValue(line, field, text);
}

function checkEuro(line: number, currency: string): void {
	if (!isEuro(currency)) wrongValue(line, 'currency', currency);
}

/** The lines of all transactions, numbered consecutively. */
function linesIn(
	transactions: readonly RawTransaction[],
	lineOf: (fields: RawFields, header: RawFields, place: number, dateOf: DateOf) => FileLine,
): FileLine[] {
	let place = 0;
	const dateOf = xmlDates();
	return transactions.flatMap(({ header, lines }) =>
		lines.map((fields) => lineOf(fields, header, ++place, dateOf)),
	);
}

/** Exact uses one spelling for cost centres; other programs that write its format use two. */
const COST_CENTRES = ['Costcenter@code', 'CostCenter@code'];
const DIVISIONS = ['Division@code', 'Administration@code'];

const LAYOUT: Layout = {
	transaction: 'eExact/GLTransactions/GLTransaction',
	line: 'GLTransactionLine',
	header: ['Date', 'FinYear@number', 'FinPeriod@number', 'Description', ...DIVISIONS],
	fields: [
		...['Date', 'FinYear@number', 'FinPeriod@number', 'Description', 'GLAccount@code'],
		...['Amount/Value', 'Amount/Currency@code'],
		...COST_CENTRES,
	],
};

/** The entries of Exact Online (GLTransactions): a positive amount is debit. */
export function readExactOnlineXml(text: string): { lines: FileLine[]; description: string } {
	const transactions = scanTransactions(text, LAYOUT);
	return { lines: linesIn(transactions, exactLine), description: transactions[0]?.header.Description ?? '' };
}

function exactLine(fields: RawFields, header: RawFields, place: number, dateOf: DateOf): FileLine {
	const inherited = (name: string) => fields[name] || header[name] || '';
	checkEuro(place, fields['Amount/Currency@code'] ?? '');
	const amount = xmlAmount(place, fields['Amount/Value'] ?? '');
	return {
		place,
		date: dateOf(place, inherited('Date')),
		year: xmlNumber(place, 'year', inherited('FinYear@number')),
		period: xmlNumber(place, 'period', inherited('FinPeriod@number')),
		company: DIVISIONS.flatMap((name) => header[name] || []),
		run: '',
		ledgerAccount: fields['GLAccount@code'] ?? '',
		description: fields.Description ?? '',
		costCentre: COST_CENTRES.map((name) => fields[name] ?? '').find(Boolean) ?? '',
		...bySign(amount),
	};
}

const HEADER = ['date', 'period', 'office', 'office@name', 'office@shortname', 'currency', 'freetext1'];
const FIELDS = [
	...['@type', 'dim1', 'dim2', 'dim2@dimensiontype', 'value', 'debitcredit', 'description', 'vatvalue'],
];
/** The type of a cost centre in Twinfield. With another type, the second dimension is a debtor or a creditor. */
const COST_CENTRE = 'KPL';

function layoutOf(transaction: string): Layout {
	const header = HEADER.map((name) => `header/${name}`);
	return { transaction, line: 'lines/line', header, fields: FIELDS };
}

/** The journal transactions of Twinfield, one or several together. */
export function readTwinfieldXml(text: string, root: string): { lines: FileLine[]; description: string } {
	const layout = layoutOf(root === 'transaction' ? 'transaction' : 'transactions/transaction');
	const transactions = scanTransactions(text, layout);
	return {
		lines: linesIn(transactions, twinfieldLine),
		description: transactions[0]?.header['header/freetext1'] ?? '',
	};
}

function twinfieldLine(fields: RawFields, header: RawFields, place: number, dateOf: DateOf): FileLine {
	checkKind(fields, place);
	checkEuro(place, header['header/currency'] ?? '');
	const amount = xmlAmount(place, fields.value ?? '');
	const sides = onSide(sideOf(fields.debitcredit ?? '', place), amount);
	const written = header['header/period'] ?? '';
	const period = readPeriod(written) ?? wrongValue(place, 'period', written);
	const names = ['header/office', 'header/office@name', 'header/office@shortname'];
	return {
		place,
		date: dateOf(place, header['header/date'] ?? ''),
		...period,
		company: names.flatMap((name) => header[name] || []),
		run: '',
		ledgerAccount: fields.dim1 ?? '',
		description: fields.description ?? '',
		costCentre: (fields['dim2@dimensiontype'] ?? COST_CENTRE) === COST_CENTRE ? (fields.dim2 ?? '') : '',
		...sides,
	};
}

/** Sales, purchases and bank have totals and VAT; a wage journal has neither. */
function checkKind({ '@type': kind = '', vatvalue = '' }: RawFields, line: number): void {
	if (kind !== '' && kind.toLowerCase() !== 'detail') faulty({ code: 'lineKind', line, kind: brief(kind) });
	if (vatvalue !== '' && !/^-?0*(\.0*)?$/.test(vatvalue)) faulty({ code: 'lineKind', line, kind: 'vat' });
}

function sideOf(text: string, line: number): 'debit' | 'credit' {
	const side = text.toLowerCase();
	if (side === 'debit' || side === 'credit') return side;
	return wrongValue(line, 'side', text);
}

/** Nmbrs' own journal. It has neither its company nor its run (docs/payroll-files.md). */
export function readNmbrsXml(text: string): { lines: FileLine[]; description: string } {
	let place = 0;
	const lines = parseJournal(text).flatMap(({ date, period, lines: parsed }) =>
		parsed.map(({ ledgerAccount, description, side, amount, dim2 }): FileLine => ({
			place: ++place,
			date,
			year: period?.year ?? null,
			period: period?.period ?? null,
			company: [],
			run: '',
			ledgerAccount,
			description,
			costCentre: dim2,
			...onSide(side, amount),
		})),
	);
	return { lines, description: '' };
}
