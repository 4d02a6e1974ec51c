import { scanTransactions, type Layout, type RawFields } from '../../shared/journals/scanTransactions';
import { brief } from '../../shared/values/text';
import { onSide } from './amounts';
import { readPeriod } from './periods';
import { faulty } from '../../shared/files/refusal';
import type { FileLine } from './types';
import { checkEuro, linesIn, xmlAmount, type DateOf } from './xml';

const HEADER = ['date', 'period', 'office', 'office@name', 'office@shortname', 'currency', 'freetext1'];
const FIELDS = [
	...['@type', 'dim1', 'dim2', 'dim2@dimensiontype', 'value', 'debitcredit', 'description', 'vatvalue'],
];
/** What Twinfield calls a cost centre; on other accounts the second dimension is a debtor or a creditor. */
const COST_CENTRE = 'KPL';

function layoutOf(transaction: string): Layout {
	const header = HEADER.map((name) => `header/${name}`);
	return { transaction, line: 'lines/line', header, fields: FIELDS };
}

/** The journal transactions of Twinfield, one by itself or several together. */
export function readTwinfieldXml(text: string, root: string): { lines: FileLine[]; description: string } {
	const layout = layoutOf(root === 'transaction' ? 'transaction' : 'transactions/transaction');
	const transactions = scanTransactions(text, layout);
	return {
		lines: linesIn(transactions, lineOf),
		description: transactions[0]?.header['header/freetext1'] ?? '',
	};
}

function lineOf(fields: RawFields, header: RawFields, place: number, dateOf: DateOf): FileLine {
	checkKind(fields, place);
	checkEuro(place, header['header/currency'] ?? '');
	const amount = xmlAmount(place, fields.value ?? '');
	const sides = onSide(sideOf(fields.debitcredit ?? '', place), amount);
	const written = header['header/period'] ?? '';
	const period =
		readPeriod(written) ?? faulty({ code: 'lineValue', line: place, field: 'period', value: brief(written) });
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
	return faulty({ code: 'lineValue', line, field: 'side', value: brief(text) });
}
