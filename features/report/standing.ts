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
 * `isHeld`: nothing is sent, because shortly before it got no answer: nothing shows whether it would get one now.
 */
export function toTell(
	failing: readonly Row[],
	last: Standing,
	{ isPart = false, isHeld = false, now = currentMinute() } = {},
): { news: Row[]; standing: Standing } {
	const [day = '', time = ''] = now.split(' ') as [BookDate, string];
	const isWorkTime = weekday(day) <= 5 && time >= MORNING;
	const toldToday = new Set(day === last.toldOn ? last.toldThen : []);
	const known = new Set(last.things);
	// An order that got its error status now may have been set back since the last one.
	const isNew = (row: Row) => isBlockedNow(row) || !known.has(thingOf(row));
	const isDue = (row: Row) =>
		isPart && isMasterData(row.resource) ? day !== last.toldOn : !toldToday.has(thingOf(row));
	const news = failing.filter((row) => isNew(row) || (isWorkTime && isDue(row)));
	// What was not looked at may stand as it did.
	const isUnseen = (thing: string) =>
		failing.some(isAway) || (isPart && isOfMasterData(thing)) || (isHeld && isUnsure(thing));
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

/** What got no answer is one thing, at whichever orders it shows: what is in between answers for all of them. */
const UNSURE = 'unsure';

function isUnsure(thing: string): boolean {
	return thing.startsWith(`${UNSURE} `);
}

/** Of a row about a write without an answer, what it is: the orders that wait for a person because of it are one more. */
function unsureOf({ action, code, because, problem, isUnknown }: Row): string {
	const writes = recordIn(problem).writes === true;
	if (code === 'invoiceOutcomeUnknown' && because === 'noAnswer') return 'invoice';
	if (code === 'workOrderWaits' && because === 'invoiceOutcomeUnknown') return 'orders';
	if (code === 'relationNotReady' && action === 'failed' && writes) return 'relation';
	return code === 'orderStatusNotSet' && isUnknown === true ? 'status' : '';
}

function thingOf(row: Row): string {
	return thingsOf(row)[0];
}

/**
 * The thing that a row is about, and what the next execution would say of it: that is told with it. A different question about one is
 * another thing.
 */
function thingsOf(row: Row): [string, ...string[]] {
	const { resource, key, problem, code, because, workOrders } = row;
	// Whichever of its calls got no answer
	if (isAway(row)) return [`away ${awayService(row)}`];
	const unsure = unsureOf(row);
	// It may be on its error status: the next execution has nothing to add.
	const afterwards = unsure === 'status' ? [`order ${key} noInvoiceSeen`] : [];
	if (unsure !== '') return [`${UNSURE} ${unsure}`, ...afterwards];
	const isOrder = resource === 'invoice' || resource === 'workOrder';
	// What all orders have in common is one thing.
	if (!isOrder || Array.isArray(workOrders))
		return [[resource, row.code, key, textIn(recordIn(problem).code)].filter(Boolean).join(' ')];
	const question = code === 'workOrderWaits' ? textIn(because) : code;
	// What e-Boekhouden refused has no other fault in the next execution.
	return [`order ${key} ${question}`, ...(isBlockedNow(row) ? [`order ${key} noInvoiceSeen`] : [])];
}
