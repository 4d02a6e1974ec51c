import { scanTransactions, type Layout, type RawFields } from '../../shared/journals/scanTransactions';
import { bySign } from './amounts';
import type { FileLine } from './types';
import { checkEuro, linesIn, xmlAmount, xmlNumber, type DateOf } from './xml';

/** Exact writes its elements in one way; those who write for it write cost centres in two. */
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

/** The entries of Exact Online (GLTransactions): an amount above nothing is debit. */
export function readExactOnlineXml(text: string): { lines: FileLine[]; description: string } {
	const transactions = scanTransactions(text, LAYOUT);
	return { lines: linesIn(transactions, lineOf), description: transactions[0]?.header.Description ?? '' };
}

function lineOf(fields: RawFields, header: RawFields, place: number, dateOf: DateOf): FileLine {
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
