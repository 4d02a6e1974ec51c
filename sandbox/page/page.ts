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

const money = (amount: string | number) =>
	Number(amount).toLocaleString('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const date = (day: string) => day.split('-').reverse().join('-');

function table(title: string, columns: readonly string[], newestFirst: readonly (readonly string[])[]): Html {
	const shown = newestFirst.slice(0, SHOWN);
	return html`<section>
		<h2>${title} <small>${newestFirst.length}, nieuwste eerst</small></h2>
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
		</table>
	</section>`;
}

function memorials({ books }: World): Html {
	const rows = books.memorials().map(({ date: on, number, voucher, description, rows: lines }) => {
		const side = (isNegative: boolean) =>
			sum(lines.flatMap(({ amount }) => (amount.startsWith('-') === isNegative ? amount : []))).abs();
		// The header account takes what its rows leave open.
		const whole = side(true).gt(side(false)) ? side(true) : side(false);
		return [String(number), date(on), voucher, description, money(whole.toFixed(2))];
	});
	const columns = ['Mutatie', 'Datum', 'Boekstuk', 'Omschrijving', 'Bedrag'];
	rows.sort(([a], [b]) => Number(a) - Number(b));
	return table('Memorialen in e-Boekhouden', columns, rows.toReversed());
}

function invoices({ books }: World): Html {
	const rows = books.invoices.map((one) => {
		const { inclVat } = invoiceTotals(invoiceRows(one, usesInclVat(books, one)));
		return [one.number, date(one.date), one.relationCode, money(inclVat.toFixed(2))];
	});
	const columns = ['Nummer', 'Datum', 'Relatie', 'Totaal met btw'];
	return table('Facturen in e-Boekhouden', columns, rows.toReversed());
}

function runs({ payroll }: World): Html {
	const rows = payroll.companies.flatMap(({ name, runs }) =>
		runs.toReversed().map(({ id, description, journals }) => {
			const debit = journals.flatMap(({ lines }) => lines).filter(({ side }) => side === 'debit');
			return [name, String(id), description, money(sum(debit.map(({ amount }) => amount)).toFixed(2))];
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
	const closed = books.closedPeriods
		.list()
		.map(({ from, to }) => `Afgesloten: ${date(from)} tot en met ${date(to)}.`);
	return faults.pending.length > 0 ? [...closed, 'Een volgend antwoord gaat verloren.'] : closed;
}

/** The tour of docs/tour.md, in Dutch: what to do, with its buttons, and what comes of it. */
function tour(world: World): Html {
	const raise = (month: number, name: string) =>
		button(`Verhoog het loon van ${name} met € 250`, 'raiseWages', { month });
	const steps: [string, string, ...(Html | '')[]][] = [
		[
			'Proefrun',
			'Open in n8n de workflow van de lonen, klik op Execute workflow, dan onderaan op Logs en Verslag. Er wordt niets geboekt.',
		],
		['Boeken', 'Zet in Settings Preview uit, en start weer: een memoriaal voor elke datum van een loonrun.'],
		[
			'Correctie',
			'Klik op de knop, en start: één memoriaal erbij, met alleen het verschil.',
			raise(5, 'mei'),
		],
		[
			'Afgesloten periode',
			'Klik op beide knoppen, en start: de uitvoering eindigt als mislukt en noemt het verschil. Open daarna alles weer.',
			button('Sluit januari', 'closeJanuary'),
			raise(1, 'januari'),
			button('Open alles weer', 'openAll'),
		],
		[
			'Factuur',
			'Klik op de knop, zet in de workflow van elk kwartier Preview uit, en start: elke werkbon die klopt is één factuur.',
			completeNext(world),
		],
		[
			'Verloren antwoord',
			'Klik op beide knoppen, en start de lonen twee keer: de boeking wordt teruggevonden, er staat niets dubbel.',
			raise(6, 'juni'),
			button('Raak het antwoord op de volgende boeking kwijt', 'loseBooking'),
		],
	];
	return html`<ol>
		${steps.map(([name, todo, ...buttons]) => html`<li><b>${name}</b><br />${todo} ${buttons}</li>`)}
	</ol>`;
}

/** What is in the services, and a tour of what the workflows do to it, for a person. */
export function page(world: World): string {
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
					<header>
						<h1>Zandbak <small>${ADMINISTRATION.company}</small></h1>
						${states(world).map((one) => html`<p>${one}</p>`)}
					</header>
					<div>${[memorials, invoices, runs, workOrders].map((part) => part(world))}</div>
					<aside>
						<h2>Rondleiding <small>vijf minuten</small></h2>
						${tour(world)} ${button('Begin opnieuw', 'reset')}
					</aside>
				</main>
				<p id="answer" role="status"></p>
			</body>
		</html> `.markup;
}
