import type { Field, ValuesOf } from '../../../shared/n8n/field';
import { optionalDate, present, textIn, wholeNumber } from '../../../shared/n8n/fieldTypes';
import type { Fault } from '../../../shared/rows/findings/finding';
import {
	addDays,
	addMonths,
	type BookDate,
	type DateRange,
	firstOfMonth,
} from '../../../shared/values/dates';
import { brief } from '../../../shared/values/text';
import { nameKey, type ReportSettings } from '../../invoicing/completed';
import { errorStatus, workOrderStatus } from '../fields';
import { blockedPaymentMethods, invoiceFields } from './invoiceFields';

/** What a person says of orders that get no invoice: `WB-2026-0101=warranty, 204511=in the contract`. */
const explained: Field<ReadonlyMap<string, string>> = {
	property: {
		displayName: 'Explained',
		type: 'string',
		default: '',
		placeholder: 'e.g. WB-2026-0101=warranty, 204511=in the contract',
		description:
			'Work orders that rightly have no invoice, by number or ID, each with the reason after an equals sign, separated by commas',
	},
	read(given) {
		const parts = textIn(given)
			.split(',')
			.map((part) => part.trim());
		const pairs = parts.filter((part) => part !== '').map(pairIn);
		const wrong = pairs.find(([name, reason]) => name === '' || reason === '');
		if (wrong) return { fault: { code: 'explanationUnreadable', value: brief(wrong.join('=')) } };
		return { value: new Map(pairs.map(([name, reason]) => [nameKey(name), reason])) };
	},
};

function pairIn(part: string): [name: string, reason: string] {
	const at = part.indexOf('=');
	return at < 0 ? [part, ''] : [part.slice(0, at).trim(), part.slice(at + 1).trim()];
}

/** The names are those of the Settings step; saved workflows depend on them. */
export const completedFields = {
	from: present(
		optionalDate({
			displayName: 'From',
			placeholder: 'e.g. 2026-10-01',
			description: 'First day of the period, by the last day worked; the first of last month when empty',
		}),
	),
	until: present(
		optionalDate({
			displayName: 'Until',
			placeholder: 'e.g. 2026-10-31',
			description: 'Last day of the period; the end of the month in which it begins when empty',
		}),
	),
	workOrderStatus,
	errorStatus,
	completedFrom: invoiceFields.completedFrom,
	blockedPaymentMethods,
	roundHoursToMinutes: invoiceFields.roundHoursToMinutes,
	attentionAfterDays: wholeNumber({
		displayName: 'Attention After Days',
		low: 0,
		high: 3650,
		default: 30,
		description: 'A work order that waits for its invoice asks for attention after so many days',
	}),
	explained: present(explained),
};

type Values = ValuesOf<typeof completedFields>;

/** What is wrong with settings beside what their fields can see. */
export function faultsInCompleted({ from = '', until = '', ...values }: Partial<Values>): Fault[] {
	const faults: Fault[] = [];
	if (from !== '' && until !== '' && until < from)
		faults.push({ code: 'periodEndsBeforeStart', from, until });
	if (values.workOrderStatus === '') faults.push({ code: 'mustNotBeEmpty', field: 'workOrderStatus' });
	else if (values.errorStatus !== undefined && values.errorStatus === values.workOrderStatus)
		faults.push({ code: 'statusesAreSame', status: values.errorStatus });
	return faults;
}

/** Last month, unless something else is asked for; one day alone ends the month that it lies in, or begins it. */
export function periodOf({ from, until }: Pick<Values, 'from' | 'until'>, today: BookDate): DateRange {
	const first = from || firstOfMonth(until || addMonths(today, -1));
	return { from: first, to: until || addDays(addMonths(firstOfMonth(first), 1), -1) };
}

export function toReportSettings({ explained: explanations, ...values }: Values): ReportSettings {
	return { ...values, explanations };
}
