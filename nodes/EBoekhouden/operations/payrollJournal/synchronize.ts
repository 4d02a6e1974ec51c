import { callsDecision } from '../../payroll/decisions';
import { booksOf } from '../../payroll/booksOf';
import { synchronizePayrolls } from '../../payroll/synchronize';
import { allItems } from '../kinds';
import { signOffOf } from './signOffFields';
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
	async execute({ client, values, items, whereOf }) {
		const [first] = items;
		if (!first) return [];
		const payrolls = items.map(({ json }) => json);
		const settings = { ...values, signOff: signOffOf(values, whereOf(first)) };
		const decisions = await synchronizePayrolls(payrolls, booksOf(client), settings);
		const told = decisions.map(({ decision, from }) => ({ decision, from: items[from]?.index }));
		if (!values.tellCalls) return told;
		const calls = callsDecision(client.mutations.callsMade(), values.preview);
		return [...told, { decision: calls, from: items[0]?.index }];
	},
});
