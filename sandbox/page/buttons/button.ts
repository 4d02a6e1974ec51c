import { html } from '../html';
import type { Html } from '../html';

/** The effect of a press: an action of the control interface, with its fields. */
export interface Button {
	/** What it does and to what, in Dutch. */
	label: string;
	action: string;
	body: Record<string, unknown>;
}

export function button({ label, action, body }: Button): Html {
	return html`<button type="button" data-action="${action}" data-body="${JSON.stringify(body)}">
		${label}
	</button>`;
}

export function buttons(all: readonly Button[]): Html {
	return html`<div class="buttons">${all.map(button)}</div>`;
}
