import type { Books } from '../eboekhouden/books/books';
import { invoiceRows, invoiceTotals } from '../eboekhouden/books/invoiceTotals';
import type { Invoice } from '../eboekhouden/books/types';
import { money } from '../shared/money';
import { html } from './html';
import type { Html } from './html';
import { table } from './table';

function invoiceArticle(books: Books, invoice: Invoice): Html {
	const { number, relationCode, date, template, paymentTerm, booked } = invoice;
	const relation = books.relations.find(({ code }) => code === relationCode);
	const inclVat = books.invoiceTemplates.find(({ name }) => name === template)?.inclVat ?? false;
	const rows = invoiceRows(invoice, inclVat);
	const totals = invoiceTotals(rows);
	const lines = invoice.lines.map(({ quantity, unit, code, description, unitPrice, vatCode }, index) => {
		const amount = rows[index]?.amount ?? '';
		return [quantity, unit, code, description, unitPrice, amount, vatCode];
	});
	return html`<article>
		<h3>${number} – ${date} – ${relationCode} ${relation?.name ?? '(unknown)'}</h3>
		<p class="note">
			${template}, ${paymentTerm} days, ${booked ? 'booked' : 'not booked'}: ${money(totals.exclVat)}
			excluding and ${money(totals.inclVat)} including VAT
		</p>
		${table(['Quantity', 'Unit', 'Code', 'Description', '€ Price', '€ Amount', 'VAT'], lines)}
	</article>`;
}

/** Invoices of e-Boekhouden, newest first. */
export function invoicesSection(books: Books): Html {
	return html`<h2>Invoices</h2>
		${books.invoices.toReversed().map((invoice) => invoiceArticle(books, invoice))}`;
}
