import { flag } from '../../../shared/n8n/fieldTypes';
import { whose } from '../fields';
import { list } from '../kinds';
import { withDueDates } from './dueDates';

export const getManyOpenItems = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many open items',
	description: 'List unpaid invoices (open posten)',
	details: 'Those that are not paid in full.',
	fields: {
		of: whose,
		forReminders: flag({
			displayName: 'Due Dates and Email Addresses',
			default: false,
			description:
				'Whether to add the due date, the days overdue and the email address of the relation: the bookings of these invoices are read, and each relation',
		}),
	},
	async list({ client, values: { of, forReminders }, limit }) {
		const items = await client.openItems.list(of, { limit });
		return forReminders ? await withDueDates(client, of, items) : items;
	},
});
