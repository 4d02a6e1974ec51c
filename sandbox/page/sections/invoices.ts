import type { Books } from '../../eboekhouden/books/books';
import { invoiceRows, invoiceTotals } from '../../eboekhouden/books/invoiceTotals';
import { usesInclVat } from '../../eboekhouden/books/invoices';
import type { Invoice } from '../../eboekhouden/books/types';
import { amount, asTyped, counted, day } from '../dutch';
import { firstOf, folded } from '../folded';
import { html } from '../html';
import type { Html } from '../html';
import type { Marks } from '../marks';
import { table } from '../table';

const SHOWN = 8;

function invoiceDetails(books: Books, invoice: Invoice, marks: Marks, open: boolean): Html {
	const { number, relationCode, date, template, paymentTerm, booked } = invoice;
	const relation = books.relations.find(({ code }) => code === relationCode);
	const rows = invoiceRows(invoice, usesInclVat(books, invoice));
	const totals = invoiceTotals(rows);
	const lines = invoice.lines.map(({ quantity, unit, code, description, unitPrice, vatCode }, index) => [
		`${asTyped(quantity)} ${unit}`,
		`${code} ${description}`,
		amount(unitPrice),
		amount(rows[index]?.amount ?? '0'),
		vatCode,
	]);
	const title = html`<span class="date">${day(date)}</span>
		<span class="name">${number}, ${relation?.name ?? relationCode} ${marks.invoice(number)}</span>
		<span class="amount">${amount(totals.inclVat)}</span>`;
	const content = html`<p class="note">
			Relatie ${relationCode}, sjabloon ${template}, ${counted(paymentTerm, 'dag', 'dagen')},
			${booked ? 'geboekt' : 'niet geboekt'}; ${amount(totals.exclVat)} zonder en ${amount(totals.inclVat)}
			met btw
		</p>
		${table(['Aantal', 'Omschrijving', '€ Prijs', '€ Bedrag', 'Btw-code'], lines)}`;
	return folded({ id: `factuur-${number}`, open }, title, content);
}

/** Newest first, the newest open. */
export function invoicesSection(books: Books, marks: Marks): Html {
	const newestFirst = books.invoices
		.toReversed()
		.map((invoice, index) => invoiceDetails(books, invoice, marks, index === 0));
	return html`<section aria-labelledby="facturen">
		<h2 id="facturen">Facturen in e-Boekhouden <span class="count">${newestFirst.length}</span></h2>
		${newestFirst.length === 0 ? html`<p class="note">Er is nog geen factuur.</p>` : ''}
		${firstOf('oudere-facturen', newestFirst, SHOWN, 'oudere facturen')}
	</section>`;
}
