import { oneLine } from '../../shared/values/text';
import type { Finding } from '../../shared/rows/findings/finding';
import type { WorkStatus } from '../client/types';

/** The status that a setting asks for: one that is there, one to be created, or why it is neither. */
export type StatusAsked = { there: WorkStatus } | { missing: WorkStatus } | { stop: Finding };

/** What a status is called when it is created by its code alone. */
const OUR_NAME = 'Naar E-boekhouden';

/**
 * Finds the work order status that is meant by a code, a name or both: the code first, then code and name as OutSmart
 * shows them, then the name. A code alone is not enough for a status whose name says nothing of invoicing: its orders
 * may stand there for something else.
 */
export function statusAsked(asked: string, statuses: readonly WorkStatus[]): StatusAsked {
	const byCode = statuses.find(({ code }) => code === asked);
	if (byCode) return isForInvoicing(byCode) ? { there: byCode } : { stop: namedOtherwise(byCode) };
	const whole = statuses.filter((status) => key(shown(status)) === key(asked));
	const named = statuses.filter(({ name }) => key(name) === key(asked));
	const fitting = distinctByCode(whole.length > 0 ? whole : named);
	const [first, ...others] = fitting;
	if (!first) return missingOne(asked, statuses);
	if (others.length === 0) return { there: first };
	return { stop: { code: 'orderStatusNotUnique', asked, statuses: fitting.map(factsOf) } };
}

/** The first word of what is asked for is the code, and what follows its name. */
function missingOne(asked: string, statuses: readonly WorkStatus[]): StatusAsked {
	const [code = '', ...words] = oneLine(asked).split(' ');
	const taken = statuses.find((status) => status.code === code);
	if (taken) return { stop: { code: 'orderStatusCodeTaken', asked, ...factsOf(taken) } };
	return { missing: { code, name: words.join(' ') || OUR_NAME } };
}

function namedOtherwise(status: WorkStatus): Finding {
	return { code: 'orderStatusNamedOtherwise', ...factsOf(status) };
}

/** One whose name is its code, or that has none, was asked for by all there is. */
function isForInvoicing(status: WorkStatus): boolean {
	const { code, name } = status;
	return name === '' || key(name) === key(code) || /boekhouden|factu/i.test(shown(status));
}

function shown({ code, name }: WorkStatus): string {
	return `${code} ${name}`;
}

function key(text: string): string {
	return oneLine(text).toLowerCase();
}

function distinctByCode(statuses: WorkStatus[]): WorkStatus[] {
	return [...new Map(statuses.map((status) => [status.code, status])).values()];
}

function factsOf({ code, name }: WorkStatus) {
	return { status: code, name };
}
