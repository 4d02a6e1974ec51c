import { ADMINISTRATION } from '../eboekhouden/data/initialBooks';
import { invoiceRows, invoiceTotals } from '../eboekhouden/books/invoiceTotals';
import { usesInclVat } from '../eboekhouden/books/invoices';
import type { WorkOrder } from '../outsmart/fieldService/types';
import { sum } from '../shared/money';
import type { World } from '../world';
import { html } from './html';
import type { Html } from './html';

/** The newest, which fit on a screen. */
const SHOWN = 20;

function table(title: string, columns: readonly string[], newestFirst: readonly (readonly string[])[]): Html {
	const shown = newestFirst.slice(0, SHOWN);
	return html`<h2>${title} (${newestFirst.length})</h2>
		<table>
			<tr>
				${columns.map((column) => html`<th scope="col">${column}</th>`)}
			</tr>
			${shown.map(
				(row) =>
					html`<tr>
						${row.map((cell) => html`<td>${cell}</td>`)}
					</tr>`,
			)}
		</table>`;
}

function memorials({ books }: World): Html {
	const rows = books.memorials().map((one) => {
		const lines = one.rows.map(({ ledgerAccount, amount }) => `${ledgerAccount}: ${amount}`).join(', ');
		return [one.date, String(one.number), one.voucher, one.description, lines];
	});
	const columns = ['Datum', 'Mutatie', 'Boekstuk', 'Omschrijving', 'Regels'];
	return table('Memorialen in e-Boekhouden', columns, rows.toReversed());
}

function invoices({ books }: World): Html {
	const rows = books.invoices.map((one) => {
		const { inclVat } = invoiceTotals(invoiceRows(one, usesInclVat(books, one)));
		return [one.date, one.number, one.relationCode, inclVat.toFixed(2)];
	});
	const columns = ['Datum', 'Nummer', 'Relatie', 'Totaal met btw'];
	return table('Facturen in e-Boekhouden', columns, rows.toReversed());
}

function runs({ payroll }: World): Html {
	const rows = payroll.companies.flatMap(({ name, runs }) =>
		runs.toReversed().map(({ id, description, journals }) => {
			const debit = journals.flatMap(({ lines }) => lines).filter(({ side }) => side === 'debit');
			return [name, String(id), description, sum(debit.map(({ amount }) => amount)).toFixed(2)];
		}),
	);
	return table('Lonen in Nmbrs', ['Bedrijf', 'Loonrun', 'Naam', 'Debet'], rows);
}

function workOrders({ fieldService }: World): Html {
	const rows = fieldService.workOrders.map((one) => [one.id, one.customer.name, one.status, one.workStatus]);
	const columns = ['Werkbon', 'Klant', 'Status', 'Werkbonstatus'];
	return table('Werkbonnen in OutSmart', columns, rows.toReversed());
}

function button(label: string, action: string, body: object = {}): Html {
	return html`<button type="button" data-action="${action}" data-body="${JSON.stringify(body)}">
		${label}
	</button>`;
}

const isOnItsWay = ({ status, archived }: WorkOrder) =>
	!archived && status !== 'Compleet' && status !== 'Afgehandeld';

/** An order with something to bill first. */
function completeNext({ fieldService: { workOrders } }: World): Html | '' {
	const open = workOrders.filter(isOnItsWay);
	const next = open.find(({ hours }) => hours.length > 0) ?? open[0];
	return next ? button(`Zet werkbon ${next.id} op Compleet`, 'completeWorkOrder', { id: next.id }) : '';
}

function states({ books, faults }: World): string[] {
	const closed = books.closedPeriods.list().map(({ from, to }) => `Afgesloten: ${from} tot en met ${to}.`);
	return faults.pending.length > 0 ? [...closed, 'Een volgend antwoord gaat verloren.'] : closed;
}

/** What is in the services, and what the tour of docs/tour.md does to it, for a person. */
export function page(world: World): string {
	const wages = { januari: 1, mei: 5, juni: 6 };
	const raises = Object.entries(wages).map(([name, month]) =>
		button(`Verhoog het loon van ${name} met € 250`, 'raiseWages', { month }),
	);
	return html`<!doctype html>
		<html lang="nl">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width" />
				<title>Zandbak – ${ADMINISTRATION.company}</title>
				<link rel="icon" href="data:," />
				<link rel="stylesheet" href="/page.css" />
				<script src="/page.js" defer></script>
			</head>
			<body>
				<main id="content">
					<h1>Zandbak: ${ADMINISTRATION.company}</h1>
					${raises} ${button('Sluit januari', 'closeJanuary')} ${button('Open alles weer', 'openAll')}
					${completeNext(world)} ${button('Raak het antwoord op de volgende boeking kwijt', 'loseBooking')}
					${button('Begin opnieuw', 'reset')} ${states(world).map((one) => html`<p>${one}</p>`)}
					${[memorials, invoices, runs, workOrders].map((part) => part(world))}
				</main>
				<p id="answer" role="status"></p>
			</body>
		</html> `.markup;
}
