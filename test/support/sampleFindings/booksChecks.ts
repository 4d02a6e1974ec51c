import type { FactsOf } from '../../../base/words/finding';
import type { payrollQuota } from '../../../features/payroll/messages/quota';
import type { bookedSide } from '../../../features/payroll/write/side/messages';
import type { NothingToDo, Samples } from './samples';

const booked = { mutation: '101', ledgerAccount: '4000', amount: '12500.00', side: 'debit' } as const;

export const booksChecks: Samples<FactsOf<typeof payrollQuota & typeof bookedSide>> = {
	sideNotVerified: [
		{ ...booked, before: '0.00', after: '0.00' },
		{ ...booked, before: '', after: '' },
		{ ...booked, before: '100.00', after: '' },
	],
	bookedOnWrongSide: [{ mutation: '101', ledgerAccount: '4000', before: '0.00', after: '-12500.00' }],
	quotaForecast: [{ calls: 217, forecast: 6727, limit: 5000 }],
};

export const booksChecksNothingToDo: NothingToDo<FactsOf<typeof payrollQuota & typeof bookedSide>> = [];
