import type { Result } from '../../../shared/n8n/kinds/allItems';
import type { Decision } from '../../../shared/rows/row';
import { type BookDate, today } from '../../../shared/values/dates';
import { companyDecision, generalDecision, nmbrsEndNotice, runDecision } from '../../payroll/decisions';
import type { Journal, Payroll, PayrollResult } from '../../payroll/item';
import { readPayrolls } from '../../payroll/readPayroll';
import { allItems } from '../kinds';
import { payrollJournalFields } from './fields';

/** Reads once, however many items come in: each would read all payroll again. */
export const getManyPayrollJournals = allItems({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many payroll journals',
	description: 'Read the journals from a period on',
	details: 'Of all payroll runs from a year and period on.',
	fields: payrollJournalFields,
	service: 'Nmbrs',
	readsOnce: true,
	async execute({ client, values }) {
		const day = today();
		const read = await readPayrolls(client, values, day);
		return [
			...read.flatMap((result) => resultsOf(result, values.output)),
			...(values.output === 'payroll' ? noticesOn(day) : []),
		];
	},
});

/** The items of a reading, and the findings after them. All belong to the first item. */
function resultsOf({ payroll, decisions }: PayrollResult, output: 'payroll' | 'journals'): Result[] {
	const told = decisions.map((decision) => ({ decision, from: 0 }));
	if (!payroll) return told;
	const items =
		output === 'payroll'
			? [{ json: payroll, from: 0 }]
			: journalsOf(payroll, decisions).map((result) => ({ ...result, from: 0 }));
	return [...items, ...told];
}

/** One item for each usable journal; a company with neither a journal nor a finding gets a row. */
function journalsOf(payroll: Payroll, decisions: Decision[]): Result[] {
	const { source, company, companyName, journals } = payroll;
	const about = { id: company, name: companyName };
	const items = journals.flatMap(({ problem, ...journal }): Result[] => {
		const { run, year, state } = journal;
		if (state === 'ready') return [{ json: { source, company, companyName, ...journal } }];
		return state === 'unread' && problem
			? [{ decision: runDecision(about, { run, year }, 'failed', problem) }]
			: [];
	});
	if (items.length > 0 || decisions.length > 0) return items;
	const count = (state: Journal['state']) => journals.filter((journal) => journal.state === state).length;
	const states = { empty: count('empty'), notLocked: count('notLocked'), outOfScope: count('outOfScope') };
	return [{ decision: companyDecision(about, 'skipped', { code: 'nothingToRead', ...states }) }];
}

/** Notices of that day, whatever was read. */
function noticesOn(day: BookDate): Result[] {
	const notice = nmbrsEndNotice(day);
	return notice ? [{ decision: generalDecision('Nmbrs', 'skipped', notice), from: 0 }] : [];
}
