import { today } from '../../../shared/values/dates';
import { readPayrolls } from '../../payroll/readPayrolls';
import { allItems } from '../kinds';
import { payrollJournalFields } from './fields';
import { noticesOn, resultsOf } from './output';

/** Reads with the parameters of the first item only, however many items come in: each would read all payroll anew. */
export const getManyPayrollJournals = allItems({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many payroll journals',
	description: 'Read the journals of all payroll runs from a year and period on',
	fields: payrollJournalFields,
	service: 'Nmbrs',
	async execute({ client, values }) {
		const day = today();
		const read = await readPayrolls(client, values, day);
		return [
			...read.flatMap((result) => resultsOf(result, values.output)),
			...(values.output === 'payroll' ? noticesOn(day) : []),
		];
	},
});
