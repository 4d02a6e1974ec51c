import type { InputItem, Result } from '../../../../base/n8n/kinds/told';
import type { Finding } from '../../../../base/words/finding';
import type { Decision } from '../../../../base/words/row';
import { groupedBy } from '../../../../base/values/records';
import { decisionOf } from '../../../../features/payroll/row/rowDraft';
import { booksOf } from '../../../../features/payroll/read/booksOf';
import { asHeld, holdReasonIn } from '../../../../features/payroll/signOff/signOffPlan';
import {
	FILE_NOT_READ_AGAIN,
	isReadOnce,
	synchronizePayrolls,
} from '../../../../features/payroll/synchronize';
import { allItems } from '../kinds';
import { seenOf } from './signOffFields';
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
	besidesFailure: (items) => (items.some(({ json }) => isReadOnce(json)) ? [FILE_NOT_READ_AGAIN] : []),
	async execute({ client, values, items, whereOf, identity }) {
		const [first] = items;
		if (!first) return [];
		const where = async () => JSON.stringify([whereOf(first), await identity()]);
		const seen = await seenOf(values, where);
		const results: Result[] = [];
		// Payrolls that may be booked go first, so that the rest is compared with the result.
		for (const [held, group] of byHeld(items)) {
			const settings = held ? { ...values, preview: true, seen: undefined } : { ...values, seen };
			const payrolls = group.map(({ json }) => json);
			for (const draft of await synchronizePayrolls(payrolls, booksOf(client), settings)) {
				const row = held ? asHeld(draft, held, values.preview) : draft;
				results.push({
					decision: within(decisionOf(row, values.preview), client.company),
					from: group[draft.from ?? -1]?.index,
				});
			}
		}
		return results;
	},
});

/** With the name of the administration, so that a reader sees where it was booked. */
function within(decision: Decision, administration = ''): Decision {
	return administration === '' ? decision : { ...decision, about: { ...decision.about, administration } };
}

/** Items by the reason why they may only be shown: those that may be booked come first, and are read separately. */
function byHeld(items: readonly InputItem[]): [Finding | null, InputItem[]][] {
	const groups = [...groupedBy(items, ({ json }) => JSON.stringify(holdReasonIn(json))).values()];
	return groups
		.map((group): [Finding | null, InputItem[]] => [holdReasonIn(group[0].json), group])
		.sort(([a], [b]) => Number(a !== null) - Number(b !== null));
}
