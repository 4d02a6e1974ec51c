import { fromAll } from '../../../shared/n8n/batch';
import { parseDate } from '../../../shared/dates';
import { isRow, type Row } from '../../../shared/rows';
import type { BatchOperation } from '../../../shared/n8n/operation';
import type { Parameters } from '../../../shared/n8n/parameters';
import { faultInSettings, type SyncSettings } from '../../bookkeeping/settings';
import { synchronizePayrolls } from '../../bookkeeping/synchronize';
import type { EBoekhoudenClient } from '../../client/client';
import { booksOf } from './books';

/** Input: one item per company with its payroll (docs/items.md). Output: one row per decision. */
export const synchronizePayrollJournals: BatchOperation<EBoekhoudenClient> = {
	kind: 'batch',
	name: 'Synchronize',
	value: 'synchronize',
	action: 'Synchronize payroll journals',
	description: 'Bring the books to the payroll: book what is new, book the difference of what changed',
	fields: [
		{
			displayName: 'Preview',
			name: 'preview',
			type: 'boolean',
			default: true,
			description: 'Whether to only say what would be booked, and write nothing',
		},
		{
			displayName: 'Clearing Account Name or ID',
			name: 'clearingAccount',
			type: 'options',
			typeOptions: { loadOptionsMethod: 'getClearingAccounts' },
			default: '',
			description:
				'Header account of the memorial entries, which stays at nothing. Empty: the account called Verrekeningen. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		},
		{
			displayName: 'Closed Until',
			name: 'closedUntil',
			type: 'string',
			default: '',
			placeholder: 'e.g. 2025-12-31',
			description: 'Nothing is written up to and including this date',
		},
		{
			displayName: 'Correction',
			name: 'correction',
			type: 'options',
			default: 'difference',
			description: 'How a changed journal is corrected',
			options: [
				{ name: 'Book the Difference', value: 'difference' },
				{ name: 'Reverse and Book Again', value: 'reverse' },
			],
		},
		{
			displayName: 'Hand Edits',
			name: 'handEdits',
			type: 'options',
			default: 'restore',
			description: 'What to do when a booking of this package was edited by hand',
			options: [
				{ name: 'Report and Leave Alone', value: 'report' },
				{ name: 'Restore to the Payroll', value: 'restore' },
			],
		},
		{
			displayName: 'Vanished Runs',
			name: 'vanishedRuns',
			type: 'options',
			default: 'report',
			description: 'What to do when a booked payroll run no longer exists',
			options: [
				{ name: 'Report', value: 'report' },
				{ name: 'Reverse', value: 'reverse' },
			],
		},
	],
	async execute({ client, parameters, items }) {
		const passedOn = items.map(({ json }) => json).filter(isRow);
		const payrolls = items.map(({ json }) => json).filter((json) => !isRow(json));
		return fromAll(items, [...passedOn, ...(await rowsFor(payrolls, client, parameters))]);
	},
};

async function rowsFor(
	payrolls: object[],
	client: EBoekhoudenClient,
	parameters: Parameters,
): Promise<Row[]> {
	if (payrolls.length === 0) return [];
	const given = {
		correction: parameters.text('correction'),
		handEdits: parameters.text('handEdits'),
		vanishedRuns: parameters.text('vanishedRuns'),
		closedUntil: parameters.text('closedUntil'),
	};
	const fault = faultInSettings(given);
	if (fault) return [fault];
	const settings = {
		...given,
		closedUntil: parseDate(given.closedUntil) ?? '',
		preview: parameters.flag('preview'),
		clearingAccount: parameters.text('clearingAccount'),
	} as SyncSettings;
	return await synchronizePayrolls(payrolls, booksOf(client), settings);
}
