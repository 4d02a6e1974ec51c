import type { InvoiceOrder } from './work';
import { findingsIn } from '../../../base/items/fields';
import { identityOf } from '../../../base/items/orderReference';
import { recordIn } from '../../../base/values/records';
import { shortHash } from '../../../base/values/text';
import type { BookDate } from '../../../base/values/dates';
import type { Finding } from '../../../base/words/finding';
import type { ExportSettings } from '../settings';
import type { Kept } from '../unsure';

/**
 * Asks why an order that waits on its error status cannot be billed to its customer; the answer is empty when it can be billed.
 */
export type AskOnce = (order: InvoiceOrder, ask: () => Promise<Finding[]>) => Promise<Finding[]>;

const KEY_DIGITS = 16;

/**
 * Asks about an order on its error status only when the order or the settings changed since the last
 * execution, or on another day. The answer only says why the order waits; asked each time, a customer that is
 * not in the books would be looked for among all of them, four times an hour.
 */
export function askingDaily(kept: Kept, where: string, settings: ExportSettings, today: BookDate): AskOnce {
	const before = recordIn(kept?.asked);
	const now: Record<string, object> = {};
	if (kept) kept.asked = now;
	const about = [where, today, withoutSets(settings)];
	return async (order, ask) => {
		const identity = identityOf(order.reference);
		const key = shortHash([about, order], KEY_DIGITS);
		const last = recordIn(before[identity]);
		const findings = last.key === key ? findingsIn(last.findings) : await ask();
		now[identity] = { key, findings };
		return findings;
	};
}

function withoutSets(settings: ExportSettings): object {
	const { knownRelations, ownHourTypes, vatExceptions, ...others } = settings;
	const { countries, relations } = vatExceptions;
	return { ...others, lists: [knownRelations, ownHourTypes, countries, relations].map((one) => [...one]) };
}
