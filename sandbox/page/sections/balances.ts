import { sum } from '../../shared/money';
import type { World } from '../../world';
import { amount } from '../dutch';
import { folded } from '../folded';
import { html } from '../html';
import type { Html } from '../html';
import { table } from '../table';
import { accountName } from './accountName';

/** The accounts that the payroll uses, and the one that a memorial is usually entered against. */
function payrollAccounts({ payroll }: World): string[] {
	const journals = payroll.companies.flatMap((company) => company.runs.flatMap((run) => run.journals));
	const codes = journals.flatMap((transaction) => transaction.lines.map((line) => line.ledgerAccount));
	return [...new Set([...codes, '2999'])].sort();
}

export function balancesSection(world: World): Html {
	const { books } = world;
	const postings = books.postings();
	const rows = payrollAccounts(world).map((code) => {
		const own = postings.filter(({ ledgerAccount }) => ledgerAccount === code);
		const balance = sum(own.map((posting) => posting.amount));
		const shown = amount(balance.abs());
		return [code, accountName(books, code), balance.gte(0) ? shown : '', balance.lt(0) ? shown : ''];
	});
	const content = table(['Rekening', 'Naam', '€ Debet', '€ Credit'], rows);
	return folded({ id: 'saldi' }, html`Saldi van de loonrekeningen`, content);
}
