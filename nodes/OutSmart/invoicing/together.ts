import type { Progress } from '../../shared/items/invoiceProgress';
import type { Decision } from '../../shared/rows/row';
import { settingsFor, type Chained } from './chained';
import { aboutTogether, totalOfLines, waitingForPerson, type Concerned } from './concerned';
import type { ChainSettings } from './settings';

type Ended = Extract<Progress, { state: 'blocked' | 'closed' | 'failed' | 'skipped' }>;

/** The key of those that stay on the error status. */
const ON_ERROR_STATUS = 'errorStatus';

/** Whether an order stood on its error status and stays there: nothing is done to it, whatever a step says of it. */
export function staysParked({ parked, progress }: Chained): boolean {
	if ('together' in progress && progress.together === ON_ERROR_STATUS) return true;
	return parked && progress.state !== 'found' && progress.state !== 'created';
}

/** What orders have in common that one row tells of; null for an order with a row of its own. */
export function groupOf(order: Chained): string | null {
	if (staysParked(order)) return ON_ERROR_STATUS;
	const { progress } = order;
	if (!isTold(progress)) return null;
	return JSON.stringify([progress.together, progress.state, progress.findings]);
}

/** Those that a person must fix, or whose invoice may be lost, are never told among others. */
function isTold(progress: Progress): progress is Ended & { together: string } {
	switch (progress.state) {
		case 'blocked':
			return progress.fix === 'service' && progress.together !== undefined;
		case 'failed':
			return (progress.outcome === 'notDone' || !progress.claimed) && progress.together !== undefined;
		case 'closed':
		case 'skipped':
			return progress.together !== undefined;
		case 'create':
		case 'created':
		case 'found':
		case 'new':
			return false;
	}
}

/** The one row of orders of the same group, with what its first one ended by. */
export function aboutGroup(first: Chained, orders: Chained[], settings: ChainSettings): Decision {
	const concerned = orders.map(toConcerned);
	const { progress } = first;
	if (staysParked(first) || !isTold(progress))
		return waitingForPerson(concerned, settingsFor(first, settings));
	const { together, state, findings } = progress;
	return aboutTogether(together, state, findings, concerned, settings.preview);
}

function toConcerned({ reference, date, lines }: Chained): Concerned {
	return { reference, date, total: totalOfLines(lines) };
}
