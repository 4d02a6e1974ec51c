import type { INodeProperties } from 'n8n-workflow';
import { parseDate, type BookDate } from '../../shared/dates';
import { ServiceProblem } from '../../shared/problem';

/** A first and a last date, as filters. */
export function dateFields(what: string): INodeProperties[] {
	return [
		{
			displayName: 'Date From',
			name: 'from',
			type: 'string',
			default: '',
			placeholder: 'e.g. 2026-01-01',
			description: `First ${what}, a year ago when empty`,
		},
		{
			displayName: 'Date Until',
			name: 'to',
			type: 'string',
			default: '',
			placeholder: 'e.g. 2026-12-31',
			description: `Last ${what}, today when empty`,
		},
	];
}

/** Null when nothing is filled in. @throws ServiceProblem when it is no date */
export function readDate(field: string, text: string | undefined): BookDate | null {
	if (!text) return null;
	const date = parseDate(text);
	if (date) return date;
	throw new ServiceProblem({
		service: 'e-Boekhouden',
		operation: 'Get Many',
		kind: 'input',
		outcome: 'notDone',
		what: `'${field}' is '${text}', which is no date`,
		advice: 'Write it as year-month-day, e.g. 2026-01-31.',
	});
}
