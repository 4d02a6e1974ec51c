import { ADMINISTRATION } from '../eboekhouden/data/initialBooks';
import type { World } from '../world';
import { booksSection } from './booksSection';
import { fieldServiceSection } from './fieldServiceSection';
import { html } from './html';
import { invoicesSection } from './invoicesSection';
import { payrollSection } from './payrollSection';
import { STYLE } from './style';

/** The accounts that the payroll uses, and the one that a memorial is usually entered against. */
function payrollAccounts({ payroll }: World): string[] {
	const journals = payroll.companies.flatMap((company) => company.runs.flatMap((run) => run.journals));
	const codes = journals.flatMap((transaction) => transaction.lines.map((line) => line.ledgerAccount));
	return [...new Set([...codes, '2999'])].sort();
}

/** What is in the services, for a person to look at. */
export function page(world: World): string {
	const { books, payroll, fieldService, calls } = world;
	const closed = books.closedPeriods.list().map(({ from, to }) => `${from} – ${to}`);
	return html`<!DOCTYPE html>
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width" />
				<title>Sandbox – ${ADMINISTRATION.company}</title>
				<style>
					${STYLE}
				</style>
			</head>
			<body>
				<h1>Sandbox – ${ADMINISTRATION.company}</h1>
				<p>
					${calls.length} calls since the start, ${world.writes().length} of them writing. Closed periods:
					${closed.join(', ') || 'none'}. Reload the page to see what is new.
				</p>
				${payrollSection(payroll)} ${fieldServiceSection(fieldService)} ${invoicesSection(books)}
				${booksSection(books, payrollAccounts(world))}
			</body>
		</html> `.markup;
}
