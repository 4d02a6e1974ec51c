import { today } from '../../../shared/dates';
import type { BatchOperation } from '../../../shared/n8n/operation';
import type { NmbrsClient } from '../../client/client';
import { readPayrolls } from '../../payroll/readPayrolls';
import { payrollJournalFields } from './fields';
import { isOutput, outputOf, unknownOutput } from './output';

/** Reads with the parameters of the first item only, however many items come in: each would read all payroll anew. */
export const getManyPayrollJournals: BatchOperation<NmbrsClient> = {
	kind: 'batch',
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many payroll journals',
	description: 'Read the journals of all payroll runs from a year and period on',
	fields: payrollJournalFields,
	async execute({ client, parameters }) {
		const output = parameters.text('output');
		const items = isOutput(output)
			? outputOf(
					await readPayrolls(
						client,
						{
							companies: parameters.text('companies'),
							fromYear: parameters.text('fromYear'),
							fromPeriod: parameters.text('fromPeriod'),
							onlyLockedRuns: parameters.flag('onlyLockedRuns'),
							journalPer: parameters.text('journalPer'),
						},
						today(),
					),
					output,
				)
			: [unknownOutput(output)];
		return items.map((json) => ({ json, pairedItem: { item: 0 } }));
	},
};
