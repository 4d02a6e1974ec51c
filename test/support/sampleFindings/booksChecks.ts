import type { FactsOf } from '../../../base/words/finding';
import type { booksChecks as booksChecksMessages } from '../../../features/payroll/messages/booksChecks';
import type { NothingToDo, Samples } from './samples';

const booked = { mutation: '101', ledgerAccount: '4000', amount: '12500.00', side: 'debit' } as const;

export const booksChecks: Samples<FactsOf<typeof booksChecksMessages>> = {
	sideNotVerified: [
		{ ...booked, before: '0.00', after: '0.00' },
		{ ...booked, before: '', after: '' },
		{ ...booked, before: '100.00', after: '' },
	],
	quotaForecast: [{ calls: 217, forecast: 6727, limit: 5000 }],
};

export const booksChecksNothingToDo: NothingToDo<FactsOf<typeof booksChecksMessages>> = [];
