import { type BookDate, currentMinute, daysBetween, weekday } from '../../base/values/dates';
import { distinct, recordIn } from '../../base/values/records';
import { textIn } from '../../base/values/text';
import { awayService, isAway } from '../../base/words/outcome';
import { isMasterData, type Row } from '../../base/words/row';
import type { ProblemKind } from '../../base/words/message';
import { findingsIn, meaningOf } from '../../base/words/say';

/** The memory of an execution about what was reported to a person. */
export interface Standing {
	/** The problems that existed when the execution ended, each by the text of `thingsOf`. */
	things: string[];
	/** The last working day with an execution from seven o'clock on; '' for none. */
	toldOn: string;
	/** The problems that were reported on that day, from seven o'clock on. */
	toldThen: string[];
	/**
	 * The day on which each existing problem with a card was last reported, such as that of a customer who was
	 * renamed.
	 */
	cardsTold: Readonly<Record<string, BookDate>>;
}

/**
 * The days between two reports of a problem with a card, which is a relation, material or hour type. It stops
 * no invoice: an order that it concerns has a row of its own.
 */
const DAYS_BETWEEN_CARDS = 7;

/** The time at which a working day begins. */
const MORNING = '07:00';

/**
 * Chooses which failing rows are reported: those that are new since the last execution, and, from seven
 * o'clock on a working day, all that were not reported since then. So a problem that the first execution
 * could not see, because a service was away, is reported by the execution that does. Without a memory,
 * everything is new. Cards are reported again together, once a week. With `isPart` only a part of master data
 * was read; each morning has another part, and only that is reported again. With `isHeld` nothing is sent,
 * because shortly before a write got no answer: nothing shows whether it would get one now.
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
	// An order that got its error status now may have been set back since the last execution.
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
	// A problem may still exist when this execution did not look at its subject.
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

/** True for a problem with a card: of a customer, a material or an hour type that a person has to mend. */
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

/**
 * True when the claim of an order, or its removal, got no answer or was refused: the row says what to do if
 * the order stays on its error status.
 */
function mayBeOnErrorStatus(row: Row): boolean {
	return findingsIn(row).some(({ code }) => code === 'orderStatusNotSet');
}

/** True for a problem with master data: its text begins with the resource. */
function isOfMasterData(thing: string): boolean {
	return isMasterData(thing.split(' ', 1)[0] ?? '');
}

/**
 * Writes without an answer are one problem, at whichever orders they show, because something in between
 * answers for all of them.
 */
const UNSURE = 'unsure';

function isUnsure(thing: string): boolean {
	return thing.startsWith(`${UNSURE} `);
}

/**
 * The kind of write in a row about a write without an answer; '' for any other row. The orders that wait for
 * a person because of it are a kind of their own.
 */
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

/** True when a service refused an order for the account: it refuses the next one in the same way. */
function isOfAccount({ action, problem }: Row): boolean {
	const { code, outcome } = recordIn(problem);
	const kind = meaningOf({ code: textIn(code) }).problem;
	return action === 'failed' && outcome === 'notDone' && ACCOUNT.some((one) => one === kind);
}

const ACCOUNT = ['login', 'rights', 'account', 'limit'] as const satisfies ProblemKind[];

/**
 * The problem in a row, and the one that the next execution would see, which counts as reported too. Another
 * question about the same record is another problem.
 */
function thingsOf(row: Row): [string, ...string[]] {
	const { resource, key, problem, code, because, workOrders } = row;
	// A service that is away is one problem, whichever of its calls got no answer.
	if (isAway(row)) return [`away ${awayService(row)}`];
	if (isOfAccount(row)) return [`refused ${awayService(row)} ${textIn(recordIn(problem).code)}`];
	const unsure = unsureOf(row);
	// An order that e-Boekhouden refused has no other fault in the next execution.
	const afterwards = isBlockedNow(row) || mayBeOnErrorStatus(row) ? [`order ${key} noInvoiceSeen`] : [];
	if (unsure !== '') return [`${UNSURE} ${unsure}`, ...afterwards];
	const isOrder = resource === 'invoice' || resource === 'workOrder';
	// A row about several orders has one problem.
	if (!isOrder || Array.isArray(workOrders))
		return [[resource, row.code, key, textIn(recordIn(problem).code)].filter(Boolean).join(' ')];
	const question = code === 'workOrderWaits' ? textIn(because) : code;
	return [`order ${key} ${question}`, ...afterwards];
}
