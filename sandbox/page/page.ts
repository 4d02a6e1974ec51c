import { createHash } from 'node:crypto';
import { ADMINISTRATION } from '../eboekhouden/data/initialBooks';
import type { World } from '../world';
import { buttonPanel } from './buttons/panel';
import { html } from './html';
import type { Html } from './html';
import { Marks } from './marks';
import { balancesSection } from './sections/balances';
import { invoicesSection } from './sections/invoices';
import { masterDataSection } from './sections/masterData';
import { memorialsSection } from './sections/memorials';
import { payrollSection } from './sections/payroll';
import { workOrdersSection } from './sections/workOrders';
import { statusLine } from './statusLine';
import { tour } from './tour/tour';

/** The part that refreshes: the books first, beside what a person can do. */
function content(world: World): Html {
	const { books, fieldService, payroll } = world;
	const marks = new Marks(world.runs.last);
	return html`<header>
			<h1>Zandbak <span class="count">${ADMINISTRATION.company}</span></h1>
			${statusLine(world)}
		</header>
		<aside>${tour(world)} ${buttonPanel(world)}</aside>
		<main>
			${memorialsSection(books, marks)} ${balancesSection(world)} ${invoicesSection(books, marks)}
			${payrollSection(payroll)} ${workOrdersSection(fieldService, marks)} ${masterDataSection(fieldService)}
		</main>`;
}

function versionOf({ markup }: Html): string {
	return createHash('sha256').update(markup).digest('base64url').slice(0, 16);
}

/** Changes as soon as there is something else to see. */
export function pageVersion(world: World): string {
	return versionOf(content(world));
}

/** What is in the services, and what can be done to it, for a person. */
export function page(world: World): string {
	const shown = content(world);
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
				<div id="content" data-version="${versionOf(shown)}">${shown}</div>
				<p id="answer" role="status"></p>
			</body>
		</html> `.markup;
}
