import { type BookDate, currentMinute, weekday } from '../../base/values/dates';
import { distinct, recordIn } from '../../base/values/records';
import { textIn } from '../../base/values/text';
import { awayService, isAway } from '../../base/words/outcome';
import { isMasterData, type Row } from '../../base/words/row';
import { findingsIn } from '../../base/words/say';

/** What is remembered of an execution. */
export interface Standing {
	/** What stood when it ended. */
	things: string[];
	/** The last working day with an execution from seven o'clock; '' for none. */
	toldOn: string;
	/** What was told on that day since then. */
	toldThen: string[];
}

/** When a working day begins. */
const MORNING = '07:00';

/**
 * Of failing rows those to tell: what is new since the last execution, and from seven o'clock of a working day all that was not told
 * since: what the first execution could not see, because a service was away, is told by the one that does. Where nothing is
 * remembered, all is new. `isPart`: of master data only a part was read; each morning has another one, and only that is told again.
 */
export function toTell(
	failing: readonly Row[],
	last: Standing,
	{ isPart = false, now = currentMinute() } = {},
): { news: Row[]; standing: Standing } {
	const [day = '', time = ''] = now.split(' ') as [BookDate, string];
	const isWorkTime = weekday(day) <= 5 && time >= MORNING;
	const toldToday = new Set(day === last.toldOn ? last.toldThen : []);
	const known = new Set(last.things);
	// An order that got its error status now may have been set back since the last one.
	const isNew = (row: Row) => isBlockedNow(row) || thingsOf(row).some((thing) => !known.has(thing));
	const isDue = (row: Row) =>
		isPart && isMasterData(row.resource)
			? day !== last.toldOn
			: thingsOf(row).some((thing) => !toldToday.has(thing));
	const news = failing.filter((row) => isNew(row) || (isWorkTime && isDue(row)));
	// What was not looked at may stand as it did.
	const isUnseen = failing.some(isAway) ? () => true : isPart ? isOfMasterData : () => false;
	return {
		news,
		standing: {
			things: distinct([...last.things.filter(isUnseen), ...failing.flatMap(thingsOf)]),
			toldOn: isWorkTime ? day : last.toldOn,
			toldThen: isWorkTime ? distinct([...toldToday, ...news.flatMap(thingsOf)]) : last.toldThen,
		},
	};
}

function isBlockedNow(row: Row): boolean {
	const { code, preview } = row;
	if (preview || code === 'workOrderWaits') return false;
	return findingsIn(row).some((finding) => finding.code === 'errorStatusSet');
}

/** The first word of a thing is what it is about. */
function isOfMasterData(thing: string): boolean {
	return isMasterData(thing.split(' ', 1)[0] ?? '');
}

/** The things that a row is about; a different question about one is another thing. */
function thingsOf(row: Row): string[] {
	const { resource, key, problem, code, because, workOrders } = row;
	// Whichever of its calls got no answer
	if (isAway(row)) return [`away ${awayService(row)}`];
	const isOrder = resource === 'invoice' || resource === 'workOrder';
	// What all orders have in common is one thing.
	if (!isOrder || Array.isArray(workOrders))
		return [[resource, row.code, key, textIn(recordIn(problem).code)].filter(Boolean).join(' ')];
	const question = code === 'workOrderWaits' ? textIn(because) : code;
	// What e-Boekhouden refused has no other fault in the next execution.
	return [question, ...(isBlockedNow(row) ? ['noInvoiceSeen'] : [])].map((one) => `order ${key} ${one}`);
}
