import { rowFacts } from '../../../../features/payroll/row/rowDraft';
import { compareYear } from '../../../../features/payroll/year/compareYear';
import { allItems } from '../kinds';
import { ledgerAccounts } from './synchronize';
import { year } from './yearField';

/** Input: one item per company with its payroll (docs/items.md). Output: a row for each ledger account of each company. */
export const compareYearOfPayroll = allItems({
	name: 'Compare Year',
	value: 'compareYear',
	action: 'Compare a year of payroll journals',
	description: 'Put a year of payroll beside the books',
	details: 'By ledger account: payroll, booked by this package, booked by others. Writes nothing.',
	fields: { year, roundingAccount: ledgerAccounts.roundingAccount },
	service: 'e-Boekhouden',
	needs: { input: 'payroll', fields: ['source', 'company', 'journals'] },
	async execute({ client, values, items }) {
		if (items.length === 0) return [];
		const payrolls = items.map(({ json }) => json);
		const rows = await compareYear(payrolls, client, values);
		return rows.map((row) => ({
			row: rowFacts(row, false, 'payrollYear'),
			from: items[row.from ?? -1]?.index,
		}));
	},
});
