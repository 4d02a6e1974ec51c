import type { Run } from '../runs/runs';
import type { Written } from '../runs/written';
import { html } from './html';
import type { Html } from './html';

const NONE = html``;

/** What the last run wrote, and what was done by hand after it. */
export class Marks {
	constructor(private readonly last: Run | undefined) {}

	memorial(number: number): Html {
		return this.markOf(({ memorials }) => memorials.includes(number), 'nieuw');
	}

	hasMemorial(number: number): boolean {
		return this.memorial(number) !== NONE;
	}

	invoice(number: string): Html {
		return this.markOf(({ invoices }) => invoices.includes(number), 'nieuw');
	}

	workOrder(id: string): Html {
		return this.markOf(({ workOrders }) => workOrders.includes(id), 'gewijzigd');
	}

	private markOf(has: (written: Written) => boolean, byRun: string): Html {
		if (!this.last) return NONE;
		if (has(this.last.byHand)) return html`<mark class="hand">met de hand</mark>`;
		return has(this.last.written) ? html`<mark>${byRun}</mark>` : NONE;
	}
}
