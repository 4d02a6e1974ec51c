import { findingsIn } from '../../shared/items/fields';
import type { Finding } from '../../shared/rows/findings/finding';
import type { Decision } from '../../shared/rows/row';
import type { Unsure } from '../../shared/values/records';
import { refused } from './signOff';

/** Why nothing of an item may be booked; null when it may. What stands there and cannot be read holds it too. */
export function heldBy({ held }: Unsure): Finding | null {
	if (held === undefined || held === null) return null;
	return findingsIn(held)[0] ?? { code: 'senderNotNamed', from: '' };
}

/** What a preview decided about such an item: shown as it would be, and refused where the run is no preview. */
export function heldBack(decision: Decision, held: Finding, isPreview: boolean): Decision {
	if (!isPreview) return refused(decision, held);
	const [first, ...others] = decision.findings;
	return { ...decision, findings: [first, ...others, held] };
}
