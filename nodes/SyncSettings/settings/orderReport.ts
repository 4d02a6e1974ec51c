import { text, wholeNumber } from '../../shared/n8n/fieldTypes';
import { without } from '../../shared/values/records';
import { date, type Settings, type WorkflowSettings } from './setting';
import { logGroup } from './switches';
import { hours, workOrders } from './work';

const period: Settings = {
	from: date({
		displayName: 'From',
		description: 'First day of the period (vanaf), by the last day worked. Empty: the first of last month.',
	}),
	until: date({
		displayName: 'Until',
		description:
			'Last day of the period (tot en met). Empty: the end of the month in which the period begins.',
	}),
};

const attention: Settings = {
	attentionAfterDays: wholeNumber({
		displayName: 'Attention After Days',
		low: 0,
		high: 3650,
		default: 30,
		description:
			'A work order that waits for its invoice longer than so many days asks for attention (wacht te lang)',
	}),
	explained: text({
		displayName: 'Explained',
		placeholder: 'e.g. WB-2026-0101=warranty, 204511=in the contract',
		description:
			'Work orders that rightly have no invoice (verklaard), by number or ID, each with the reason after an equals sign, separated by commas',
	}),
};

/** Of the monthly report. What decides whether an order would be invoiced is set as in the workflow that does it. */
export const orderReport: WorkflowSettings = {
	name: 'Order Report',
	value: 'orderReport',
	description: 'A report of completed work orders and their invoices (verslag van werkbonnen)',
	top: { ...period, ...attention },
	groups: {
		workOrders,
		hours: { ...hours, settings: without('hourUnits', hours.settings) },
		log: logGroup,
	},
};
