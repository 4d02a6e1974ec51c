import { inOrder, optionalDate } from '../../shared/n8n/fieldTypes';
import type { Fault } from '../../shared/rows/findings/finding';
import { isBillableVatCode, NO_VAT, vatCodeOptions } from '../../shared/values/vatCodes';
import { addYears, today, type BookDate, type DateRange } from '../../shared/values/dates';

/** A first and a last date, as filters. */
export function dateFilters(of: string) {
	return {
		from: optionalDate({
			displayName: 'Date From',
			description: `First ${of}, a year ago when empty`,
		}),
		to: optionalDate({
			displayName: 'Date Until',
			description: `Last ${of}, today when empty`,
		}),
	};
}

/** Whether amounts have VAT in them. */
export const VAT_IN_AMOUNTS = [
	{ name: 'Excluding VAT', value: 'excludingVat' },
	{ name: 'Including VAT', value: 'includingVat' },
] as const;

/** For the lines of an invoice. */
export const BILLABLE_VAT_CODES = [
	...vatCodeOptions('sales').filter(({ value }) => isBillableVatCode(value)),
	NO_VAT,
];

/** So far ahead that it must be a typing error: nothing would be written until then. */
export function faultsInClosedUntil(closedUntil: BookDate | ''): Fault[] {
	if (closedUntil <= addYears(today(), 1)) return [];
	return [{ code: 'dateFarAhead', field: 'closedUntil', date: closedUntil }];
}

/** The last year, unless the filters say otherwise. @throws FindingError when nothing can be in it */
export function rangeOf({ from, to }: { from?: BookDate | ''; to?: BookDate | '' }): DateRange {
	return inOrder({ from: from || addYears(today(), -1), to: to || today() });
}
