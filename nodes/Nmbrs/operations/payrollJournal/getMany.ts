import { readFields } from '../../../../base/n8n/field';
import type { NodeInput } from '../../../../base/n8n/kinds/allItems';
import type { Result } from '../../../../base/n8n/kinds/rowsOut';
import { parametersOrSettingsAt } from '../../../../base/n8n/settings';
import type { UnknownFields } from '../../../../base/values/records';
import type { Fault } from '../../../../base/words/finding';
import type { RowFacts } from '../../../../base/words/row';
import { today } from '../../../../base/values/dates';
import type {
	NmbrsJournal,
	NmbrsPayroll,
	PayrollResult,
} from '../../../../features/payroll/nmbrs/readJournal';
import {
	companyRow,
	generalRow,
	endNotice,
	readPayrolls,
	runRow,
} from '../../../../features/payroll/nmbrs/readPayroll';
import { allItems } from '../kinds';
import { payrollJournalFields } from './fields';

/** Payroll is read once, however many items come in, because each item would read all of it again. */
export const getManyPayrollJournals = allItems({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many payroll journals',
	description: 'Read the journals from a period on',
	details: 'Of all payroll runs from a year and period on.',
	fields: payrollJournalFields,
	service: 'Nmbrs',
	check: faultsInOthers,
	async execute({ client, values }) {
		const day = today();
		const read = await readPayrolls(client, values, day);
		const results = read.flatMap((result) => resultsOf(result, values.output));
		const notice = values.output === 'payroll' ? endNotice(client, day) : null;
		if (notice) results.push({ row: generalRow('Nmbrs', 'skipped', notice) });
		// All results are paired with the first item, whose values said what to read.
		return results.map((result) => ({ ...result, from: 0 }));
	},
});

/**
 * Refuses an item whose values differ from those of the first. The input only says what to read, and what the others say would
 * not be read.
 */
function faultsInOthers(_values: object, { node, items }: NodeInput): Fault[] {
	const [first, ...others] = items.map(({ index }) => {
		const get = parametersOrSettingsAt(node, index, payrollJournalFields);
		return { index, read: readFields(payrollJournalFields, get) };
	});
	if (!first || 'faults' in first.read) return [];
	return Object.entries(first.read.values).flatMap(([field, value]): Fault[] => {
		const hasValuesOfFirst = (values: object) =>
			JSON.stringify((values as UnknownFields)[field]) === JSON.stringify(value);
		const other = others.find(({ read }) => 'faults' in read || !hasValuesOfFirst(read.values));
		return other ? [{ code: 'differsByItem', field, item: other.index + 1 }] : [];
	});
}

/** The items of what was read for a company, followed by the rows about it. */
function resultsOf({ payroll, rows }: PayrollResult, output: 'payroll' | 'journals'): Result[] {
	const told = rows.map((row) => ({ row }));
	if (!payroll) return told;
	return [...(output === 'payroll' ? [{ json: payroll }] : journalsOf(payroll, rows)), ...told];
}

/** One item for each usable journal; a company with neither a journal nor a finding gets a row. */
function journalsOf(payroll: NmbrsPayroll, rows: RowFacts[]): Result[] {
	const { source, company, companyName, journals } = payroll;
	const about = { id: company, name: companyName };
	const items = journals.flatMap(({ problem, ...journal }): Result[] => {
		const { run, year, state } = journal;
		if (state === 'ready') return [{ json: { source, company, companyName, ...journal } }];
		return state === 'unread' && problem ? [{ row: runRow(about, { run, year }, 'failed', problem) }] : [];
	});
	if (items.length > 0 || rows.length > 0) return items;
	const count = (state: NmbrsJournal['state']) =>
		journals.filter((journal) => journal.state === state).length;
	const states = { empty: count('empty'), notLocked: count('notLocked'), outOfScope: count('outOfScope') };
	return [{ row: companyRow(about, 'skipped', { code: 'nothingToRead', ...states }) }];
}
