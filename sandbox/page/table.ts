import { html } from './html';
import type { Html } from './html';

/** A table; columns named with a leading `€ ` are amounts. */
export function table(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): Html {
	const isAmount = columns.map((column) => column.startsWith('€ '));
	const cell = (value: string | number, index: number) =>
		isAmount[index] ? html`<td class="amount">${value}</td>` : html`<td>${value}</td>`;
	const heading = columns.map((column, index) =>
		isAmount[index] ? html`<th class="amount">${column.slice(2)}</th>` : html`<th>${column}</th>`,
	);
	const body = rows.map(
		(row) =>
			html`<tr>
				${row.map(cell)}
			</tr>`,
	);
	return html`<table>
		<thead>
			<tr>
				${heading}
			</tr>
		</thead>
		<tbody>
			${body}
		</tbody>
	</table>`;
}
