import { scanTransactions, type Layout, type RawFields } from '../journals/scanTransactions';
import { bySign } from './amounts';
import type { XmlLayout } from './layout';
import type { FileLine } from './types';
import { checkEuro, linesIn, xmlAmount, xmlNumber, type DateOf } from './xmlValues';

/** Exact uses one spelling for cost centres; other programs that write its format use two. */
const COST_CENTRES = ['Costcenter@code', 'CostCenter@code'];
const DIVISIONS = ['Division@code', 'Administration@code'];

const ELEMENTS: Layout = {
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
export const exactOnlineXml: XmlLayout = {
	of: 'xml',
	name: 'exactOnlineXml',
	label: 'Exact Online XML',
	fits: ({ root, text }) => root === 'eExact' && text.includes('<GLTransactions'),
	read(_file, { text }) {
		const transactions = scanTransactions(text, ELEMENTS);
		const description = transactions[0]?.header.Description ?? '';
		return { lines: linesIn(transactions, exactLine), description, ended: true };
	},
};

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
