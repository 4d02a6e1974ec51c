import type { FaultKind } from '../faults';
import type { World } from '../world';
import { OPEN_ALL } from './buttons/booksButtons';
import { button } from './buttons/button';
import type { Button } from './buttons/button';
import { CLEAR_FAULTS } from './buttons/faultButtons';
import { day } from './dutch';
import { html } from './html';
import type { Html } from './html';
import { lastRunText } from './lastRun';

const LOST: readonly FaultKind[] = ['dropAfter', 'timeoutAfter'];

const WHAT: Record<string, string> = {
	AddMutatie: 'boeking',
	AddFactuur: 'factuur',
	'POST /v1/mutation': 'boeking',
	'POST /v1/invoice': 'factuur',
};

function faultText({ faults }: World): string | undefined {
	const [fault] = faults.pending;
	if (!fault) return undefined;
	const where = fault.service ?? 'een van de drie';
	const what = WHAT[fault.operation ?? ''] ?? fault.operation ?? 'aanroep';
	return LOST.includes(fault.kind)
		? `Het antwoord op de volgende ${what} van ${where} gaat verloren.`
		: `Bij ${where} gaat straks iets mis (${fault.kind}).`;
}

function closedText({ books }: World): string | undefined {
	const closed = books.closedPeriods.list().map(({ from, to }) => `${day(from)} tot en met ${day(to)}`);
	return closed.length > 0 ? `Afgesloten: ${closed.join('; ')}.` : undefined;
}

/** An obstacle for the next run, with the button that removes it. */
function warning(text: string | undefined, remedy: Button): Html {
	return text === undefined
		? html``
		: html`<div class="warning"><span>${text}</span> ${button(remedy)}</div>`;
}

/** What the last run did, and what the next one will find. */
export function statusLine(world: World): Html {
	return html`<p class="last-run"><strong>${lastRunText(world.runs.last)}</strong></p>
		${warning(closedText(world), OPEN_ALL)} ${warning(faultText(world), CLEAR_FAULTS)}`;
}
