import type { Books } from '../../eboekhouden/books/books';
import { postings } from '../../eboekhouden/books/postings';
import type { Mutation } from '../../eboekhouden/books/types';
import { sum } from '../../shared/money';
import { deleteMemorial } from '../buttons/booksButtons';
import { buttons } from '../buttons/button';
import { amount, day } from '../dutch';
import { firstOf, folded } from '../folded';
import { html } from '../html';
import type { Html } from '../html';
import type { Marks } from '../marks';
import { table } from '../table';
import { accountName } from './accountName';

/** Above this number, a person looks in the books themselves. */
const LISTED = 100;
/** The minimum that is shown; marked ones are always shown. */
const SHOWN = 6;

function costCentreName({ costCentres }: Books, id: number): string {
	if (id === 0) return '';
	return costCentres.find((costCentre) => costCentre.id === id)?.description ?? String(id);
}

function postingsTable(books: Books, mutation: Mutation): Html {
	const all = postings(mutation, books.ledgerAccounts, books.settings.memorialSign);
	const hasCostCentres = all.some(({ costCentreId }) => costCentreId !== 0);
	const lines = all.map(({ ledgerAccount, costCentreId, amount: booked }) => [
		ledgerAccount,
		accountName(books, ledgerAccount),
		...(hasCostCentres ? [costCentreName(books, costCentreId)] : []),
		booked.gt(0) ? amount(booked) : '',
		booked.lt(0) ? amount(booked.abs()) : '',
	]);
	const costCentre = hasCostCentres ? ['Kostenplaats'] : [];
	return table(['Rekening', 'Naam', ...costCentre, '€ Debet', '€ Credit'], lines);
}

function debitOf(books: Books, mutation: Mutation): string {
	const all = postings(mutation, books.ledgerAccounts, books.settings.memorialSign);
	return amount(sum(all.filter((posting) => posting.amount.gt(0)).map((posting) => posting.amount)));
}

function memorial(books: Books, mutation: Mutation, marks: Marks, open: boolean): Html {
	const { number, date, voucher, description, ledgerAccount } = mutation;
	const title = html`<span class="date">${day(date)}</span>
		<span class="name">${description || 'Zonder omschrijving'} ${marks.memorial(number)}</span>
		<span class="amount">${debitOf(books, mutation)}</span>`;
	const content = html`<p class="note">
			Mutatie ${number}, Boekstuk ${voucher || '(leeg)'}, tegenrekening ${ledgerAccount}
			${accountName(books, ledgerAccount)}
		</p>
		${postingsTable(books, mutation)} ${buttons([deleteMemorial(number)])}`;
	return folded({ id: `memoriaal-${number}`, open }, title, content);
}

/** Newest first, the newest open. */
export function memorialsSection(books: Books, marks: Marks): Html {
	const newestFirst = books.memorials().toReversed();
	const listed = newestFirst
		.slice(0, LISTED)
		.map((mutation, index) => memorial(books, mutation, marks, index === 0));
	const unlisted = newestFirst.length - listed.length;
	const marked = newestFirst.filter(({ number }) => marks.hasMemorial(number)).length;
	return html`<section aria-labelledby="memorialen">
		<h2 id="memorialen">
			Memorialen in e-Boekhouden <span class="count">${newestFirst.length}, laatst geboekt eerst</span>
		</h2>
		${listed.length === 0 ? html`<p class="note">Er is nog niets geboekt.</p>` : ''}
		${firstOf('oudere-memorialen', listed, Math.max(SHOWN, marked), 'oudere memorialen')}
		${unlisted > 0 ? html`<p class="note">Nog ${unlisted} oudere worden niet getoond.</p>` : ''}
	</section>`;
}
