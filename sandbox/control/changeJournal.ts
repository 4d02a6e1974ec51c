import Big from 'big.js';
import type { JournalLine, Transaction } from '../nmbrs/payroll/types';
import { money } from '../shared/money';

function lineOf(transaction: Transaction, ledgerAccount: string, side: JournalLine['side']): JournalLine {
	const found = transaction.lines.find((line) => line.ledgerAccount === ledgerAccount && line.side === side);
	if (!found) throw new Error(`The journal has no ${side} line on ${ledgerAccount}.`);
	return found;
}

/** Adds an amount to a debit line and to a credit line, so that the journal stays balanced. */
export function addToJournal(
	transactions: Transaction[],
	debit: string,
	credit: string,
	amount: string,
): void {
	const [transaction] = transactions;
	if (!transaction) throw new Error('The run has no journal.');
	for (const line of [lineOf(transaction, debit, 'debit'), lineOf(transaction, credit, 'credit')]) {
		line.amount = money(new Big(line.amount).plus(amount));
	}
}
