import type { FactsOf } from '../../../base/words/finding';
import type {
	payrollReadingFaults as payrollReadingFaultsMessages,
	payrollReading as payrollReadingMessages,
} from '../../../features/payroll/messages/reading';
import type { nmbrsReadingFaults } from '../../../features/payroll/nmbrs/messages';
import type { Samples } from './samples';

export const payrollReading: Samples<FactsOf<typeof payrollReadingMessages>> = {
	runWithoutPeriod: [
		{ run: '90013', period: 0 },
		{ run: '90013', period: 0, companyName: 'Bakkerij De Korst B.V.' },
	],
	journalUnreadable: [{ faults: [{ code: 'journalDate', value: '20261399' }] }],
};

const line = { line: 3, description: 'Bruto lonen', value: 'abc' };

export const payrollReadingFaults: Samples<
	FactsOf<typeof payrollReadingFaultsMessages & typeof nmbrsReadingFaults>
> = {
	mustBeYear: [
		{ field: 'fromYear', value: '1917', low: 2000, high: 2027 },
		{ field: 'fromYear', value: '0', low: 2000, high: 2027 },
	],
	mustBePeriod: [{ field: 'fromPeriod', value: '99' }],
	journalNotXml: [{}],
	journalTooLarge: [{}],
	journalNotWhole: [{ detail: 'unclosed tag: line' }],
	journalHasDoctype: [{}],
	journalOtherRoot: [{ element: 'html' }, { element: 'html', expected: 'eExact' }],
	journalStrayElement: [{ element: 'value' }],
	journalNestedElement: [{ element: 'b' }],
	journalDoubleElement: [{ element: 'date' }],
	journalDate: [{ value: '' }, { value: '20261399' }],
	journalPeriod: [{ value: '' }, { value: '10-2026' }],
	journalSide: [line, { ...line, description: '' }],
	journalAmount: [line, { ...line, value: '' }],
};
