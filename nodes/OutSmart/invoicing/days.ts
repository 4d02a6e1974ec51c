import type { Fault, Finding } from '../../shared/rows/findings/finding';
import { parseDate, type BookDate } from '../../shared/values/dates';
import { brief } from '../../shared/values/text';
import type { WorkOrder } from '../client/types';
import { minutesIn } from './hours';

/** When the work of an order was done; '' where nothing says it. */
export interface WorkDays {
	first: BookDate | '';
	last: BookDate | '';
	createdOn: BookDate | '';
	notes: Finding[];
	faults: Fault[];
}

/** The days of the hours; without any, those for which it was planned. No day of work is yet to come. */
export function workDaysOf(order: WorkOrder, today: BookDate): WorkDays {
	const read = new Days();
	const [planned, createdOn] = [
		read.date(order.workDate, { code: 'workDateUnreadable', value: brief(order.workDate) }),
		read.date(order.createdOn, { code: 'creationDateUnreadable', value: brief(order.createdOn) }),
	];
	const worked = order.hours.flatMap(({ date, duration }, index) =>
		minutesIn(duration) === 0
			? []
			: [read.date(date, { code: 'hoursDayUnreadable', position: index + 1, value: brief(date) })],
	);
	const days = worked.filter((day) => day !== '');
	if (days.length === 0) {
		const end = read.date(order.workEndDate, {
			code: 'workDateUnreadable',
			value: brief(order.workEndDate),
		});
		days.push(...[planned, end].filter((day) => day !== ''));
	}
	const [first = '', last = first] = [days.sort()[0], days.at(-1)];
	if (last === '' && read.faults.length === 0) read.faults.push({ code: 'workDateMissing' });
	const { faults } = read;
	if (last <= today) return { first, last, createdOn, notes: [], faults };
	const notes: Finding[] = [{ code: 'workDayInFuture', date: last }];
	return { first: first > today ? today : first, last: today, createdOn, notes, faults };
}

/** The earliest day that an order knows of: no invoice of it is older. */
export function earliestDay(order: WorkOrder, { first, createdOn }: WorkDays): BookDate | '' {
	const planned = parseDate(order.workDate) ?? '';
	return [createdOn, first, planned].filter((day) => day !== '').sort()[0] ?? '';
}

class Days {
	readonly faults: Fault[] = [];

	date(text: string, fault: Fault): BookDate | '' {
		const date = parseDate(text);
		if (date === null && text !== '') this.faults.push(fault);
		return date ?? '';
	}
}
