import type { Field } from '../../../../base/n8n/field';
import { fieldTextIn } from '../../../../base/n8n/fieldTypes';
import { setting } from '../../../../base/n8n/settings';
import { addMonths, FIRST_YEAR, today, yearOf } from '../../../../base/values/dates';
import { brief } from '../../../../base/values/text';
import { labels } from '../../../../features/payroll/settings';

/** The year that a comparison usually is for: the last one in January, the current one from February on. */
function usualYear(): number {
	return yearOf(addMonths(today(), -1));
}

const calendarYear: Field<number> = {
	property: {
		displayName: labels.year,
		type: 'string',
		default: '',
		placeholder: 'e.g. 2026',
		description:
			'The calendar year that is compared (jaar). Empty: this year, and in January the year before.',
	},
	read(given, field) {
		if (given === undefined) return { fault: { code: 'mustBeThere', field } };
		const value = fieldTextIn(given);
		if (value === '' && !(given instanceof Object)) return { value: usualYear() };
		const [low, high] = [FIRST_YEAR, yearOf(today())];
		const number = /^\d{4}$/.test(value) ? Number(value) : NaN;
		if (number >= low && number <= high) return { value: number };
		return { fault: { code: 'mustBeYear', field, value: brief(value), low, high } };
	},
};

export const year = setting(calendarYear, {
	nl: 'Het kalenderjaar dat wordt vergeleken. Leeg: dit jaar, en in januari het vorige.',
	form: {
		hint: 'Vul bij From Year en From Period hetzelfde in als in de workflow die boekt',
	},
});
