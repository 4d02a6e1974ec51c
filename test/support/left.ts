import { Amounts } from '../../features/payroll/read/amounts';
import { contentHash, withRunNames } from '../../features/payroll/identify/contents';
import { readPayroll, type PayrollItem } from '../../features/payroll/item';
import { leaveHash } from '../../features/payroll/compare/runView';
import { formatVoucher } from '../../features/payroll/read/memorial';

/** The text to enter to leave a run of a payroll, of which nothing is booked, as it is now. */
export function leaveText(item: PayrollItem, run: string): string {
	const read = readPayroll(item);
	const payroll = 'payroll' in read ? withRunNames(read.payroll) : undefined;
	const journal = payroll?.journals.find((one) => one.id === run);
	if (!journal) return 'no such run';
	const difference = Amounts.of(
		journal.entries.flatMap(({ date, lines }) => lines.map((line) => ({ ...line, date, costCentreId: '' }))),
	);
	const state = { hash: contentHash(item.company, journal), origin: 'list' } as const;
	const left = leaveHash({ written: state, difference, bookedEntries: [] });
	const { source = '', company } = item;
	const whose = {
		source,
		company,
		run: journal.run,
		year: journal.year,
		period: journal.entries[0]?.period ?? 0,
	};
	return `${formatVoucher(whose)}=leave:${left}`;
}
