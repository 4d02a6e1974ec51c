import { type ValuesOf, blank } from '../../../../base/n8n/field';
import { faultsInPeriod } from '../../../../base/n8n/fieldTypes';
import type { Fault } from '../../../../base/words/finding';
import { addMonths, type BookDate, type DateRange, firstOfMonth } from '../../../../base/values/dates';
import { without } from '../../../../base/values/records';
import {
	faultsInStatuses,
	hourSettings,
	materialFreeFields,
	materialsWithoutPrice,
	report,
	workOrders,
} from '../settings';

const { from, until, explained } = report;

export const completedFields = {
	from,
	until,
	...workOrders,
	// A report of all is no more than was asked.
	completedFrom: blank(workOrders.completedFrom),
	blockedPaymentMethods: blank(workOrders.blockedPaymentMethods),
	...without('hourUnits', hourSettings),
	materialsWithoutPrice,
	materialFreeFields,
	explained,
};

type Values = ValuesOf<typeof completedFields>;

/** Faults in combinations of settings. */
export function faultsInCompleted({ from = '', until = '', ...values }: Partial<Values>): Fault[] {
	return [...faultsInPeriod({ from, to: until }), ...faultsInStatuses(values)];
}

/** Up to today by default, since the last two months began. */
export function workPeriod({ from, until }: Pick<Values, 'from' | 'until'>, today: BookDate): DateRange {
	const to = until || (from > today ? from : today);
	return { from: from || addMonths(firstOfMonth(to), -2), to };
}
