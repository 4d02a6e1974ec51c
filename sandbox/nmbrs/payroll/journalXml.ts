import { money, sum } from '../../shared/money';
import { escapeXml, tag } from '../../soap/xml';
import { periodEnd } from './periodEnd';
import type { PayrollSettings } from './settings';
import type { Company, JournalLine, Run, Transaction } from './types';

/** The dimension of a journal. */
export type JournalDimension = 'company' | 'costCentre' | 'department';

/** The second dimension of a line; a company journal has none (docs/services/nmbrs.md 2.3). */
function secondDimension(line: JournalLine, per: JournalDimension): string | undefined {
	return per === 'company' ? undefined : line[per];
}

interface PrintedLine extends JournalLine {
	dim2: string | undefined;
}

/** Lines that do not differ in the requested dimension are one line, at the position of the first. */
function aggregate(lines: readonly JournalLine[], per: JournalDimension): PrintedLine[] {
	const groups = new Map<string, PrintedLine>();
	for (const line of lines) {
		const dim2 = secondDimension(line, per);
		const key = JSON.stringify([line.ledgerAccount, line.description, line.side, dim2]);
		const group = groups.get(key);
		const amount = money(sum([group?.amount ?? '0', line.amount]));
		groups.set(key, { ...(group ?? line), dim2, amount });
	}
	return [...groups.values()];
}

/** Dimensions that are not used are left out, not empty (docs/services/nmbrs.md 3.1). */
function lineXml(line: PrintedLine, id: number): string {
	const { ledgerAccount, dim2, amount, side, description } = line;
	const parts = [
		ledgerAccount && tag('dim1', escapeXml(ledgerAccount)),
		dim2 && tag('dim2', escapeXml(dim2)),
		tag('value', amount),
		tag('debitcredit', side),
		tag('description', escapeXml(description)),
	];
	return `<line id="${id}">${parts.filter(Boolean).join('')}</line>`;
}

function transactionXml(transaction: Transaction, per: JournalDimension, isoDates: boolean): string {
	const { date, period, year, lines } = transaction;
	const header = tag('date', isoDates ? date : date.replaceAll('-', '')) + tag('period', `${period}/${year}`);
	const printed = aggregate(lines, per).map(lineXml).join('');
	return tag('transaction', tag('header', header) + tag('lines', printed));
}

function emptyXml(
	company: Company,
	run: Run,
	{ emptyJournal, isoDates }: PayrollSettings,
): string | undefined {
	if (emptyJournal === 'absent') return undefined;
	if (emptyJournal === 'emptyString') return '';
	if (emptyJournal === 'noTransactions') return '<transactions />';
	const { year, periodStart: period } = run;
	const date = periodEnd(company.periodType, year, period);
	return tag('transactions', transactionXml({ date, period, year, lines: [] }, 'company', isoDates));
}

/** The string that a journal call gives; undefined when its element is left out. */
export function journalXml(
	company: Company,
	run: Run,
	per: JournalDimension,
	settings: PayrollSettings,
): string | undefined {
	if (run.rawJournal !== undefined) return run.rawJournal;
	if (run.journals.every((transaction) => transaction.lines.length === 0))
		return emptyXml(company, run, settings);
	const { isoDates } = settings;
	return tag('transactions', run.journals.map((one) => transactionXml(one, per, isoDates)).join(''));
}
