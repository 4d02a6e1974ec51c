import { contentName } from '../../features/payroll/description';
import { readPayroll, type PayrollItem } from '../../features/payroll/item';

/** What to enter to leave a run of a payroll as it is now. */
export function leaveText(item: PayrollItem, run: string): string {
	const read = readPayroll(item);
	const journal = 'payroll' in read ? read.payroll.journals.find((one) => one.run === run) : undefined;
	return journal ? `${run}=leave:${contentName(item.company, journal).slice(1)}` : 'no such run';
}
