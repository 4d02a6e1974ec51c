import { html } from './html';
import type { Html } from './html';

interface Folding {
	/** By which the page knows it again when it renews itself. */
	id: string;
	open?: boolean;
}

/** Something whose details are folded away below its title. */
export function folded({ id, open = false }: Folding, title: Html, content: Html): Html {
	return html`<details id="${id}" ${open ? 'open' : ''}>
		<summary>${title}</summary>
		<div class="content">${content}</div>
	</details>`;
}

/** The first ones, and the others folded away. */
export function firstOf(id: string, all: readonly Html[], shown: number, others: string): Html {
	const rest = all.slice(shown);
	if (rest.length === 0) return html`${all}`;
	return html`${all.slice(0, shown)} ${folded({ id }, html`${rest.length} ${others}`, html`${rest}`)}`;
}
