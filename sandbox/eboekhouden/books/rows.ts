import Big from 'big.js';
import { money, percentage } from '../../shared/money';
import type { MutationRow } from './types';
import { vatPercentage } from './vatCodes';

interface RowInput {
	ledgerAccount: string;
	amount: string;
	vatCode?: string;
	costCentreId?: number;
	/** Given, where the code has no percentage. */
	vatAmount?: string;
}

function split(amount: Big, rate: string, inExVat: 'IN' | 'EX', given: string | undefined) {
	if (given !== undefined) {
		const vat = new Big(given);
		return { exclusive: inExVat === 'EX' ? amount : amount.minus(vat), vat };
	}
	if (inExVat === 'EX') return { exclusive: amount, vat: percentage(amount, rate) };
	const exclusive = amount.times(100).div(new Big(rate).plus(100)).round(2);
	return { exclusive, vat: amount.minus(exclusive) };
}

/** A row with its VAT calculated, as the web application does. */
export function rowOf(input: RowInput, inExVat: 'IN' | 'EX', day: string): MutationRow {
	const { ledgerAccount, vatCode = 'GEEN', costCentreId = 0 } = input;
	const amount = new Big(input.amount);
	const rate = vatPercentage(vatCode, day);
	const { exclusive, vat } = split(amount, rate, inExVat, input.vatAmount);
	return {
		amount: money(amount),
		amountExclVat: money(exclusive),
		vatAmount: money(vat),
		amountInclVat: money(exclusive.plus(vat)),
		vatCode,
		vatPercentage: rate,
		ledgerAccount,
		costCentreId,
	};
}
