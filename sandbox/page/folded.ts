import { html } from './html';
import type { Html } from './html';

interface Folding {
	/** The page recognizes it by this when it refreshes. */
	id: string;
	open?: boolean;
}

/** A block whose details are collapsed below its title. */
export function folded({ id, open = false }: Folding, title: Html, content: Html): Html {
	return html`<details id="${id}" ${open ? 'open' : ''}>
		<summary>${title}</summary>
		<div class="content">${content}</div>
	</details>`;
}

/** The first ones, and the others collapsed. */
export function firstOf(id: string, all: readonly Html[], shown: number, others: string): Html {
	const rest = all.slice(shown);
	if (rest.length === 0) return html`${all}`;
	return html`${all.slice(0, shown)} ${folded({ id }, html`${rest.length} ${others}`, html`${rest}`)}`;
}
