import type { Books } from '../eboekhouden/books/books';
import { postings } from '../eboekhouden/books/postings';
import type { Mutation } from '../eboekhouden/books/types';
import { money } from '../shared/money';
import { html } from './html';
import type { Html } from './html';
import { table } from './table';

const SHOWN = 100;

function accountName(books: Books, code: string): string {
	return books.ledgerAccount(code)?.description ?? '(unknown)';
}

function costCentreName(books: Books, id: number): string {
	if (id === 0) return '';
	return books.costCentres.find((costCentre) => costCentre.id === id)?.description ?? String(id);
}

function memorial(books: Books, mutation: Mutation): Html {
	const { number, date, voucher, description, ledgerAccount } = mutation;
	const lines = postings(mutation, books.ledgerAccounts, books.settings.memorialSign).map((posting) => [
		posting.ledgerAccount,
		accountName(books, posting.ledgerAccount),
		costCentreName(books, posting.costCentreId),
		posting.amount.gt(0) ? money(posting.amount) : '',
		posting.amount.lt(0) ? money(posting.amount.abs()) : '',
	]);
	return html`<article>
		<h3>${number} – ${date} – ${voucher || 'no voucher'}</h3>
		<p class="note">${description}, against ${ledgerAccount} ${accountName(books, ledgerAccount)}</p>
		${table(['Account', 'Name', 'Cost centre', '€ Debit', '€ Credit'], lines)}
	</article>`;
}

function balances(books: Books, codes: readonly string[]): Html {
	const rows = codes.map((code) => {
		const balance = books.balance(code);
		const credit = balance.startsWith('-');
		return [code, accountName(books, code), credit ? '' : balance, credit ? balance.slice(1) : ''];
	});
	return table(['Account', 'Name', '€ Debit', '€ Credit'], rows);
}

function counts(books: Books): Html {
	const kinds = [...new Set(books.mutations.map((mutation) => mutation.kind))];
	const rows = kinds.map((kind) => [
		kind,
		books.mutations.filter((mutation) => mutation.kind === kind).length,
	]);
	return table(['Kind', 'Mutations'], rows);
}

/** Memorials newest first, the balances of these accounts, and how many mutations there are. */
export function booksSection(books: Books, codes: readonly string[]): Html {
	const memorials = books.memorials().toReversed();
	const shown = memorials.slice(0, SHOWN).map((mutation) => memorial(books, mutation));
	const rest = memorials.length > SHOWN ? html`<p>… and ${memorials.length - SHOWN} older ones.</p>` : '';
	return html`<h2>Books: e-Boekhouden</h2>
		<h3>Balances of the payroll accounts</h3>
		${balances(books, codes)}
		<h3>Mutations</h3>
		${counts(books)}
		<h2>Memorials</h2>
		${shown}${rest}`;
}
