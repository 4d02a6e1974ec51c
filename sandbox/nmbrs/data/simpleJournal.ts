import Big from 'big.js';
import { money, percentage } from '../../shared/money';
import type { JournalLine } from '../payroll/types';

/** A journal of four lines from one gross amount, balanced. */
export function simpleJournal(grossAmount: string, costCentre?: string, department?: string): JournalLine[] {
	const gross = new Big(grossAmount);
	const social = percentage(gross, '18.62');
	const tax = percentage(gross, '21.35');
	const place = { ...(costCentre && { costCentre }), ...(department && { department }) };
	const debit = { side: 'debit', ...place } as const;
	const credit = { side: 'credit' } as const;
	return [
		{ ledgerAccount: '4000', description: 'Bruto lonen', amount: money(gross), ...debit },
		{ ledgerAccount: '4100', description: 'Sociale lasten werkgever', amount: money(social), ...debit },
		{ ledgerAccount: '1700', description: 'Loonheffingen', amount: money(tax.plus(social)), ...credit },
		{ ledgerAccount: '1710', description: 'Netto lonen', amount: money(gross.minus(tax)), ...credit },
	];
}
