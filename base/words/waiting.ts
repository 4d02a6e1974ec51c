import { addDays, type BookDate, currentMinute, weekday } from '../values/dates';
import { distinct } from '../values/records';
import { textIn } from '../values/text';
import type { FindingCode } from './finding';
import { isFailing, type Row } from './row';

/** What stays as it is until a person has done something, and says the same in every run until then. */
const WAITS: ReadonlySet<string> = new Set<FindingCode>([
	...(['workOrdersToFix', 'hourTypesWithoutProduct', 'productNotSent', 'relationNotSent'] as const),
	...(['relationIsOtherHere', 'relationIsThereHere', 'vatNumberMissing', 'workHereWithoutVat'] as const),
	...(['foreignCustomerWithDutchVat', 'workAbroadWithVat'] as const),
]);

/** Before this time nobody has read the mail of the afternoon before. */
const MORNING = '10:00';

/** What the rows that fail an execution are about, so that each thing is mailed once in a working day, whatever else fails. */
export interface Waiting {
	/** Whether all of it only waits for a person. */
	onlyWaiting: boolean;
	/** All of it, and the working day, which begins in the morning: the same text is mailed once. */
	matters: string;
}

export function waitingIn(rows: readonly Row[], now = currentMinute()): Waiting {
	const failing = rows.filter(isFailing);
	const subjects = distinct(failing.flatMap(subjectsOf)).sort();
	const [today = '', time = ''] = now.split(' ') as [BookDate, string];
	const day = workingDay(time < MORNING ? addDays(today, -1) : today);
	return {
		onlyWaiting: failing.every(({ code, action }) => WAITS.has(code) || action === 'closed'),
		matters: [day, ...subjects].join('\n'),
	};
}

/** A weekend belongs to its Friday. */
function workingDay(date: BookDate): BookDate {
	return addDays(date, -Math.max(0, weekday(date) - 5));
}

/** An order is one thing, whichever row names it. */
function subjectsOf({ resource, code, key, workOrders }: Row): string[] {
	if (resource !== 'invoice' && resource !== 'workOrder') return [`${resource} ${code} ${key}`];
	return (Array.isArray(workOrders) ? workOrders.map(textIn) : [key]).map((order) => `order ${order}`);
}
