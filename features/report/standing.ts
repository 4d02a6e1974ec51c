import { type BookDate, currentMinute, daysBetween, weekday } from '../../base/values/dates';
import { distinct, recordIn } from '../../base/values/records';
import { textIn } from '../../base/values/text';
import { awayService, isAway } from '../../base/words/outcome';
import { isMasterData, type Row } from '../../base/words/row';
import type { ProblemKind } from '../../base/words/message';
import { findingsIn, meaningOf } from '../../base/words/say';

/** What is remembered of an execution. */
export interface Standing {
	/** What stood when it ended. */
	things: string[];
	/** The last working day with an execution from seven o'clock; '' for none. */
	toldOn: string;
	/** What was told on that day since then. */
	toldThen: string[];
	/** When each card that stands was told last, such as that of a customer who was renamed. */
	cardsTold: Readonly<Record<string, BookDate>>;
}

/** A card stops no invoice: an order of it has a row of its own. */
const DAYS_BETWEEN_CARDS = 7;

/** When a working day begins. */
const MORNING = '07:00';

/**
 * Of failing rows those to tell: what is new since the last execution, and from seven o'clock of a working day all that was not told
 * since: what the first execution could not see, because a service was away, is told by the one that does. Where nothing is
 * remembered, all is new. Cards are told again together, once a week. `isPart`: of master data only a part was read; each morning has
 * another one, and only that is told again.
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
	const isPartDue = !isPart || day !== last.toldOn;
	const cards = failing.filter(isCard).map(thingOf);
	const isCardDue =
		isPartDue && cards.some((thing) => known.has(thing) && isLongAgo(last.cardsTold[thing], day));
	const isDue = (row: Row) => {
		if (isCard(row)) return isCardDue;
		return isPart && isMasterData(row.resource) ? isPartDue : !toldToday.has(thingOf(row));
	};
	const news = failing.filter((row) => isNew(row) || (isWorkTime && isDue(row)));
	// What was not looked at may stand as it did.
	const isUnseen = (thing: string) =>
		failing.some(isAway) || (isPart && isOfMasterData(thing)) || (isHeld && isUnsure(thing));
	const things = distinct([...last.things.filter(isUnseen), ...failing.flatMap(thingsOf)]);
	const told = {
		...last.cardsTold,
		...Object.fromEntries(news.filter(isCard).map((row) => [thingOf(row), day])),
	};
	return {
		news,
		standing: {
			things,
			cardsTold: Object.fromEntries(Object.entries(told).filter(([thing]) => things.includes(thing))),
			toldOn: isWorkTime ? day : last.toldOn,
			toldThen: isWorkTime ? distinct([...toldToday, ...news.flatMap(thingsOf)]) : last.toldThen,
		},
	};
}

/** Of a customer, a material or an hour type that a person has to mend. */
function isCard({ resource, action }: Row): boolean {
	return isMasterData(resource) && action === 'blocked';
}

function isLongAgo(toldOn: BookDate | undefined, day: BookDate): boolean {
	return toldOn === undefined || daysBetween(toldOn, day) >= DAYS_BETWEEN_CARDS;
}

function isBlockedNow(row: Row): boolean {
	const { code, preview } = row;
	if (preview || code === 'workOrderWaits') return false;
	return findingsIn(row).some((finding) => finding.code === 'errorStatusSet');
}

/** Its claim, or what takes that off again, got no answer or was refused: its row says what to do if it stays on its error status. */
function mayBeOnErrorStatus(row: Row): boolean {
	return findingsIn(row).some(({ code }) => code === 'orderStatusNotSet');
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

/** Whether a service refused an order for the account: it refuses the next one in the same way. */
function isOfAccount({ action, problem }: Row): boolean {
	const { code, outcome } = recordIn(problem);
	const kind = meaningOf({ code: textIn(code) }).problem;
	return action === 'failed' && outcome === 'notDone' && ACCOUNT.some((one) => one === kind);
}

const ACCOUNT = ['login', 'rights', 'account', 'limit'] as const satisfies ProblemKind[];

/**
 * The thing that a row is about, and what the next execution would say of it: that is told with it. A different question about one is
 * another thing.
 */
function thingsOf(row: Row): [string, ...string[]] {
	const { resource, key, problem, code, because, workOrders } = row;
	// Whichever of its calls got no answer
	if (isAway(row)) return [`away ${awayService(row)}`];
	if (isOfAccount(row)) return [`refused ${awayService(row)} ${textIn(recordIn(problem).code)}`];
	const unsure = unsureOf(row);
	// What e-Boekhouden refused has no other fault in the next execution.
	const afterwards = isBlockedNow(row) || mayBeOnErrorStatus(row) ? [`order ${key} noInvoiceSeen`] : [];
	if (unsure !== '') return [`${UNSURE} ${unsure}`, ...afterwards];
	const isOrder = resource === 'invoice' || resource === 'workOrder';
	// What all orders have in common is one thing.
	if (!isOrder || Array.isArray(workOrders))
		return [[resource, row.code, key, textIn(recordIn(problem).code)].filter(Boolean).join(' ')];
	const question = code === 'workOrderWaits' ? textIn(because) : code;
	return [`order ${key} ${question}`, ...afterwards];
}
