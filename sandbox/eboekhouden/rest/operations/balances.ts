import { sum } from '../../../shared/money';
import { isDay } from '../../../shared/dates';
import type { Posting } from '../../books/postings';
import type { BooksSettings } from '../../books/settings';
import type { LedgerAccount } from '../../books/types';
import { found } from '../call';
import type { Operation, RestCall } from '../call';
import { invalid } from '../errors';
import { amount } from '../json/write';
import { listOf, parametersOf } from '../lists';
import { ledgerOf } from './ledgers';

/** With a first day it is the difference over the period; the last day is included. */
function postingsOf(call: RestCall): Posting[] {
	const parameters = parametersOf(call, ['costCenterId', 'from', 'to']);
	const valueOf = (name: string) => parameters.find((parameter) => parameter.name === name)?.value;
	const [from, to, costCentre] = [valueOf('from'), valueOf('to'), valueOf('costCenterId') ?? '0'];
	for (const [name, day] of Object.entries({ from, to }))
		if (day !== undefined && !isDay(day)) throw invalid('ERR_002', name);
	if (!/^\d{1,9}$/.test(costCentre)) throw invalid('ERR_002', 'costCenterId');
	const id = Number(costCentre);
	if (call.books.settings.rest.balancesTimeOut && call.id === 0 && !from) throw invalid('LEDG_020');
	return call.books.postings({ from, to }).filter((posting) => id === 0 || posting.costCentreId === id);
}

/** Positive is debit, as programs report, or as the setting says. */
function balanceOf(
	postings: readonly Posting[],
	{ code, category }: LedgerAccount,
	{ balanceSign }: BooksSettings,
) {
	const debit = sum(postings.filter((posting) => posting.ledgerAccount === code).map((one) => one.amount));
	return { code, type: category, balance: amount(balanceSign === 'debit' ? debit : debit.times(-1)) };
}

export const balanceOperations: Record<string, Operation> = {
	'GET /v1/ledger/{id}/balance': (call) => {
		const account = ledgerOf(call);
		return found(balanceOf(postingsOf(call), account, call.books.settings));
	},

	'GET /v1/ledger/balances': (call) => {
		const postings = postingsOf(call);
		return listOf(
			call.books.ledgerAccounts.map((account) => balanceOf(postings, account, call.books.settings)),
		);
	},
};
