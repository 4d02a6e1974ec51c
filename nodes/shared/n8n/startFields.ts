import type { Fault } from '../rows/findings/finding';
import { FIRST_YEAR, LAST_PERIOD, today, yearOf } from '../values/dates';
import { brief } from '../values/words';
import type { Field } from './field';
import { textIn } from './fieldTypes';

interface Described {
	description: string;
}

/** The year and the period from which payroll is read or booked; the descriptions say which of the two. */
export function startFields(shown: { fromYear: Described; fromPeriod: Described }) {
	return {
		fromYear: startField(
			{
				displayName: 'From Year',
				default: 2026,
				typeOptions: { minValue: FIRST_YEAR },
				...shown.fromYear,
			},
			(year) => year >= FIRST_YEAR && year <= lastYear(),
			(value) => ({ code: 'mustBeYear', field: 'fromYear', value, low: FIRST_YEAR, high: lastYear() }),
		),
		fromPeriod: startField(
			{
				displayName: 'From Period',
				default: 1,
				typeOptions: { minValue: 1, maxValue: LAST_PERIOD },
				...shown.fromPeriod,
			},
			(period) => period >= 1 && period <= LAST_PERIOD,
			(value) => ({ code: 'mustBePeriod', field: 'fromPeriod', value }),
		),
	};
}

function lastYear(): number {
	return yearOf(today()) + 1;
}

/** A number that only a start can be; 0 and nothing are "not chosen yet". */
function startField(
	property: Omit<Field<number>['property'], 'type'>,
	fits: (number: number) => boolean,
	fault: (value: string) => Fault,
): Field<number> {
	return {
		property: { type: 'number', ...property },
		read(given) {
			const value = textIn(given);
			const number = /^\d{1,4}$/.test(value) ? Number(value) : NaN;
			return fits(number) ? { value: number } : { fault: fault(brief(value)) };
		},
	};
}
