import { scanTransactions, type Layout, type RawFields } from '../journals/scanTransactions';
import { faulty } from '../../../../base/files/refusal';
import { readPeriod } from '../../../../base/values/writtenPeriods';
import { brief } from '../../../../base/values/text';
import { onSide } from './amounts';
import { wrongValue, type XmlLayout } from './layout';
import type { FileLine } from './types';
import { checkEuro, linesIn, xmlAmount, type DateOf } from './xmlValues';

const HEADER = ['date', 'period', 'office', 'office@name', 'office@shortname', 'currency', 'freetext1'];
const FIELDS = [
	...['@type', 'dim1', 'dim2', 'dim2@dimensiontype', 'value', 'debitcredit', 'description', 'vatvalue'],
];
/** The type of a cost centre in Twinfield. With another type, the second dimension is a debtor or a creditor. */
const COST_CENTRE = 'KPL';

function elementsOf(transaction: string): Layout {
	const header = HEADER.map((name) => `header/${name}`);
	return { transaction, line: 'lines/line', header, fields: FIELDS };
}

/** The journal transactions of Twinfield, one or several together. */
export const twinfieldXml: XmlLayout = {
	of: 'xml',
	name: 'twinfieldXml',
	label: 'Twinfield XML',
	fits: ({ root }) => root === 'transaction' || root === 'transactions',
	read(_file, { root, text }) {
		const elements = elementsOf(root === 'transaction' ? 'transaction' : 'transactions/transaction');
		const transactions = scanTransactions(text, elements);
		const description = transactions[0]?.header['header/freetext1'] ?? '';
		return { lines: linesIn(transactions, twinfieldLine), description, ended: true };
	},
};

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
