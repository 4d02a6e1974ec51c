import { decisionOf } from '../../../../features/payroll/row/rowDraft';
import { reconcileYear } from '../../../../features/payroll/reconcile/reconcile';
import { allItems } from '../kinds';
import { reconcileFields } from './reconcileFields';

/** Input: one item per company with its payroll (docs/items.md). Output: one row per company, with its accounts. */
export const reconcilePayrollJournals = allItems({
	name: 'Reconcile',
	value: 'reconcile',
	action: 'Reconcile payroll journals',
	description: 'Compare a year of payroll with the books',
	details: 'To the cent. Writes nothing.',
	fields: reconcileFields,
	service: 'e-Boekhouden',
	// A difference is the answer to the question; books that cannot be read are no answer.
	isAnswer: ({ action }) => action === 'blocked',
	needs: { input: 'payroll', fields: ['source', 'company', 'journals'] },
	async execute({ client, values, items }) {
		if (items.length === 0) return [];
		const payrolls = items.map(({ json }) => json);
		const rows = await reconcileYear(payrolls, client, values);
		return rows.map((row) => ({
			decision: decisionOf(row, false, 'reconciliation'),
			from: items[row.from ?? -1]?.index,
		}));
	},
});
