import { choice, inOrder, noticeField, onOff, optionalDate } from '../../../../base/n8n/fieldTypes';
import { fromItems } from '../../../../base/n8n/kinds/fromItems';
import { digestOf } from '../../../../features/weeklyDigest/page';
import { needsPerson } from '../../../../base/words/headline';
import { summarize } from '../../../../base/words/log';
import { addDays, today } from '../../../../base/values/dates';
import { silentIn, splitItems } from '../../../../features/weeklyDigest/weekOf';

const LISTED_DAYS = 35;

/** Input: mutations, invoices, and the rows of runs with preview on. Output: one item with the mail. Needs no account. */
export const writeDigest = fromItems({
	name: 'Write Digest',
	value: 'writeDigest',
	action: 'Write the digest of a week',
	description: 'Write the mail about a week',
	details: 'About what was booked, invoiced and left open.',
	fields: {
		explanation: noticeField(
			'Everything in the input is included: mutations and invoices of this package, and the rows of steps with Preview on',
		),
		payroll: choice({
			displayName: 'Payroll',
			default: 'nmbrs',
			description: 'Where payroll comes from; None leaves it out',
			options: [
				{ name: 'Files', value: 'files' },
				{ name: 'Nmbrs', value: 'nmbrs' },
				{ name: 'Nmbrs, After a Sign-Off', value: 'signOff' },
				{ name: 'None', value: 'none' },
			],
		}),
		fieldService: onOff({
			displayName: 'Field Service',
			default: true,
			description: 'Whether to include invoices of work orders',
		}),
		from: optionalDate({
			displayName: 'Date From',
			placeholder: 'e.g. 2026-11-09',
			description: 'First day of the week that is counted; seven days ago when empty',
		}),
		to: optionalDate({
			displayName: 'Date Until',
			placeholder: 'e.g. 2026-11-15',
			description: 'Last day of the week that is counted; yesterday when empty',
		}),
	},
	execute(items, { payroll, fieldService, from, to }, { language }) {
		const range = inOrder({ from: from || addDays(today(), -7), to: to || addDays(today(), -1) });
		const found = splitItems(items, payroll, language);
		// As in a log: each row once, and the settings as one.
		const { rows: told } = summarize(found.rows, language);
		const isTold = told.some((row) => row.resource === 'payrollJournal' && needsPerson(row));
		const silent = payroll === 'none' || isTold ? [] : silentIn(found.entries, range.to, language);
		const rows = [...told, ...silent];
		const recent = addDays(range.to, -LISTED_DAYS);
		const entries = found.entries.filter(({ date }) => date === '' || date >= recent);
		const week = { ...found, entries, rows, range, payroll, fieldService };
		return { items: [{ json: digestOf(week, language) }], rows };
	},
});
