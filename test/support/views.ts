import Big from 'big.js';
import { viewOf, type RunView } from '../../features/payroll/compare/runView';
import { readPayroll, type Payroll } from '../../features/payroll/item';
import { withRunNames, stateFor } from '../../features/payroll/identify/contents';
import { readBookedRun, readRun } from '../../features/payroll/identify/run';
import { Chart } from '../../features/payroll/read/readBooks';
import { parseVoucher, type MemorialEntry, type ReadEntry } from '../../features/payroll/read/memorial';
import type { PayrollItem } from './payrolls';

/** Accounts from 4000 are costs. */
export const CHART = new Chart(
	['1700', '1710', '1720', '2999', '4000', '4010'].map((code) => ({
		...{ code, description: `Rekening ${code}`, category: code < '4' ? 'BAL' : 'VW' },
	})),
	[
		{ id: '11', description: '100 Winkel' },
		{ id: '12', description: '200 Bakkerij' },
	],
);

export function payrollOf(item: PayrollItem): Payroll {
	const read = readPayroll(item);
	if ('faults' in read) throw new Error(JSON.stringify(read.faults));
	return withRunNames(read.payroll);
}

/** An entry in the books with these amounts by account, or by account and cost centre (`4000/11`), debit negative. */
export function entryOf(
	amounts: Record<string, number>,
	{ voucher = '', ...change }: Partial<MemorialEntry> = {},
): ReadEntry {
	const rows = Object.entries(amounts).map(([place, amount]) => {
		const [ledgerAccount = '', costCentreId = ''] = place.split('/');
		return { ledgerAccount, costCentreId, amount: new Big(amount) };
	});
	return {
		...{ number: '1', date: '2026-05-31', description: '', header: '2999', rows, voucher },
		...{ whose: parseVoucher(voucher, 'NMBRS'), ...change },
	};
}

/** The first run of a payroll, or one that is in no list, beside these entries. */
export function viewAt(
	item: PayrollItem,
	bookedEntries: readonly ReadEntry[] = [],
	{
		run,
		chart = CHART,
		roundingAccount = '',
		...change
	}: Partial<Omit<RunView, 'run'>> & { run?: string; chart?: Chart; roundingAccount?: string } = {},
): RunView {
	const payroll = payrollOf(item);
	const [journal = null] = payroll.journals;
	const given = run === undefined ? undefined : readBookedRun(run, journal?.year ?? 2026);
	const name = given ?? journal?.run ?? bookedEntries[0]?.whose?.run ?? readRun('', 2026);
	return viewOf(
		{
			...{ payroll, journal, run: name, bookedEntries, decision: null, question: null, isAnswered: false },
			...{
				replaced: null,
				leaveAnswer: null,
				ofSamePeriod: [],
				...{ waits: null, lessons: [], givesWay: null, takesPlace: false },
				written: journal && stateFor(journal, payroll, name),
			},
			...change,
		},
		{ chart, roundingAccount },
	);
}
