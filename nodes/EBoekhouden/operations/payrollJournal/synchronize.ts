import { callsDecision } from '../../payroll/decisions';
import { booksOf } from '../../payroll/booksOf';
import { synchronizePayrolls } from '../../payroll/synchronize';
import { allItems } from '../kinds';
import { faultsInSynchronize, synchronizeFields } from './synchronizeFields';

/** Input: one item per company with its payroll (docs/items.md). Output: one row per decision. */
export const synchronizePayrollJournals = allItems({
	name: 'Synchronize',
	value: 'synchronize',
	action: 'Synchronize payroll journals',
	description: 'Bring the books to the payroll: book what is new, book the difference of what changed',
	writes: 'looksFirst',
	fields: synchronizeFields,
	service: 'e-Boekhouden',
	needs: { input: 'payroll', fields: ['source', 'company', 'journals'] },
	check: faultsInSynchronize,
	async execute({ client, values, items }) {
		if (items.length === 0) return [];
		const payrolls = items.map(({ json }) => json);
		const decisions = await synchronizePayrolls(payrolls, booksOf(client), values);
		const told = decisions.map(({ decision, from }) => ({ decision, from: items[from]?.index }));
		if (!values.tellCalls) return told;
		const calls = callsDecision(client.mutations.callsMade(), values.preview);
		return [...told, { decision: calls, from: items[0]?.index }];
	},
});
