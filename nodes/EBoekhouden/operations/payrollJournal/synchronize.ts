import type { Result } from '../../../../base/n8n/kinds/rowsOut';
import type { Decision } from '../../../../base/words/row';
import { decisionOf } from '../../../../features/payroll/row/rowDraft';
import { booksOf } from '../../../../features/payroll/read/readBooks';
import { FILE_NOT_READ_AGAIN, synchronizePayrolls } from '../../../../features/payroll/synchronize';
import { allItems } from '../kinds';
import { faultsInSynchronize, synchronizeFields } from './synchronizeFields';

/** Input: one item per company with its payroll (docs/items.md). Output: one row per decision. */
export const synchronizePayrollJournals = allItems({
	name: 'Synchronize',
	value: 'synchronize',
	action: 'Synchronize payroll journals',
	description: 'Book new payroll runs, and what changed',
	details: 'Of changed runs the difference is booked.',
	writes: 'looksFirst',
	fields: synchronizeFields,
	service: 'e-Boekhouden',
	needs: { input: 'payroll', fields: ['source', 'company', 'journals'] },
	check: faultsInSynchronize,
	besidesFailure: (items) => (items.some(({ json }) => json.fromFile === true) ? [FILE_NOT_READ_AGAIN] : []),
	async execute({ client, values, items }) {
		const [first] = items;
		if (!first) return [];
		const plans = values.onlyThisPlan.split(/[\s,;]+/).filter(Boolean);
		const onlyPlans = plans.length > 0 ? plans : undefined;
		const payrolls = items.map(({ json }) => json);
		const drafts = await synchronizePayrolls(payrolls, booksOf(client), { ...values, onlyPlans });
		const results = drafts.map((draft): Result => ({
			decision: within(decisionOf(draft, values.preview), client.company),
			from: items[draft.from ?? -1]?.index,
		}));
		return results;
	},
});

/** With the name of the administration, so that a reader sees where it was booked. */
function within(decision: Decision, administration = ''): Decision {
	return administration === '' ? decision : { ...decision, about: { ...decision.about, administration } };
}
