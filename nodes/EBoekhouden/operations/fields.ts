import { mustBe } from '../../../base/words/faults';
import { choice, chosenFromAccount, inOrder, onOff, optionalDate } from '../../../base/n8n/fieldTypes';
import type { Fault } from '../../../base/words/finding';
import { isBillableVatCode, NO_VAT, vatCodeOptions } from '../../../base/values/vatCodes';
import { addYears, today, type BookDate, type DateRange } from '../../../base/values/dates';

/** Two filters of a list, by the first and by the last date. */
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

export const whose = choice({
	displayName: 'Open Items Of',
	default: 'debtors',
	description: 'Whose open items',
	options: [
		{ name: 'Creditors', value: 'creditors' },
		{ name: 'Debtors', value: 'debtors' },
	],
});

export const ofCostCentre = chosenFromAccount({
	displayName: 'Cost Centre Name or ID',
	method: 'getCostCentres',
	description:
		'Only bookings on this cost centre. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
});

export const isActive = onOff({
	displayName: 'Active',
	default: true,
	description: 'Whether it can be booked on',
});

export const VAT_IN_AMOUNTS = [
	{ name: 'Excluding VAT', value: 'excludingVat' },
	{ name: 'Including VAT', value: 'includingVat' },
] as const;

/** The VAT codes that a line of an invoice may have. */
export const BILLABLE_VAT_CODES = [
	...vatCodeOptions('sales').filter(({ value }) => isBillableVatCode(value)),
	NO_VAT,
];

/** Refuses *Closed Until* far in the future: it is a typing error, and would stop all bookings until that date. */
export function faultsInClosedUntil(closedUntil: BookDate | ''): Fault[] {
	if (closedUntil <= addYears(today(), 1)) return [];
	return [mustBe('closedUntil', 'soon', closedUntil)];
}

/** The range of the date filters; without filters it is the last year. @throws FindingError when nothing can be in it */
export function rangeOf({ from, to }: { from?: BookDate | ''; to?: BookDate | '' }): DateRange {
	return inOrder({ from: from || addYears(today(), -1), to: to || today() });
}
