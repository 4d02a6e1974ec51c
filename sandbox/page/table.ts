import { html } from './html';
import type { Html } from './html';

type Cell = string | number | Html;

/** A table; columns named with a leading `€ ` are amounts. It scrolls by itself where it is wider than the screen. */
export function table(columns: readonly string[], rows: readonly (readonly Cell[])[]): Html {
	const isAmount = columns.map((column) => column.startsWith('€ '));
	const cell = (value: Cell, index: number) =>
		isAmount[index] ? html`<td class="amount">${value}</td>` : html`<td>${value}</td>`;
	const heading = columns.map((column, index) =>
		isAmount[index]
			? html`<th scope="col" class="amount">${column.slice(2)}</th>`
			: html`<th scope="col">${column}</th>`,
	);
	const body = rows.map(
		(row) =>
			html`<tr>
				${row.map(cell)}
			</tr>`,
	);
	return html`<div class="wide">
		<table>
			<thead>
				<tr>
					${heading}
				</tr>
			</thead>
			<tbody>
				${body}
			</tbody>
		</table>
	</div>`;
}
