import type { JournalLine, Run, Transaction } from '../../sandbox/nmbrs/payroll/types';
import { escapeXml } from '../../sandbox/soap/xml';

/** A payroll run as a file for Exact Online (docs/payroll-files.md): an amount below nothing is credit. */
export function exactOnlineXml({ journals }: Run): string {
	const transactions = journals.map(transaction).join('\n');
	return `<?xml version="1.0" encoding="utf-8"?>
<eExact>
<GLTransactions>
${transactions}
</GLTransactions>
</eExact>
`;
}

function transaction({ date, year, period, lines }: Transaction, index: number): string {
	return `<GLTransaction entry="${26700001 + index}"><Journal code="70"/><Date>${date}</Date>
${lines.map((line) => transactionLine(line, { date, year, period })).join('\n')}
</GLTransaction>`;
}

function transactionLine(
	{ ledgerAccount, description, side, amount }: JournalLine,
	{ date, year, period }: Pick<Transaction, 'date' | 'year' | 'period'>,
): string {
	return [
		`<GLTransactionLine><Date>${date}</Date><FinYear number="${year}"/><FinPeriod number="${period}"/>`,
		`<GLAccount code="${ledgerAccount}"/><Description>${escapeXml(description)}</Description>`,
		`<Amount><Currency code="EUR"/><Value>${side === 'debit' ? '' : '-'}${amount}</Value></Amount></GLTransactionLine>`,
	].join('');
}
