import type { FactsOf, FindingFacts } from '../../../base/words/finding';
import type { nmbrsReading as nmbrsReadingMessages } from '../../../features/payroll/nmbrs/messages';
import type { NothingToDo, Samples } from './samples';

const companies = ['Bakkerij De Korst B.V. (number 1, id 12345)', 'De Korst Markt B.V. (number 3, id 12347)'];

function periodOf(periodsPerYear: number): FindingFacts['noSuchPeriod'] {
	return { fromPeriod: 54, companyName: 'Bakkerij De Korst B.V.', periodsPerYear };
}

function startOf(periodsPerYear: number): FindingFacts['noSuchStart'] {
	return { start: '2026-54', companyName: 'Bakkerij De Korst B.V.', periodsPerYear };
}

export const nmbrsReading: Samples<FactsOf<typeof nmbrsReadingMessages>> = {
	noCompanyVisible: [{}],
	companyNotChosen: [{ count: 12 }],
	noSuchCompany: [{ given: 'Slagerij Hak' }],
	ambiguousCompany: [
		{ given: 'De Korst', companies, count: 200, ways: ['id:12345', 'id:12347'] },
		{ given: '1042', companies, count: 2, ways: ['id:1042', 'number:1042'] },
	],
	startUnclear: [
		{ given: '2026-99', companyName: 'Bakkerij De Korst B.V.', example: 'id:12345 from 2026-1' },
	],
	startsDiffer: [{ companyName: 'Bakkerij De Korst B.V.', starts: ['2026-5', ''] }],
	noSuchStart: [startOf(12), startOf(53), startOf(0)],
	periodKindsDiffer: [
		{
			fromPeriod: 6,
			kinds: [12, 53, 13, 0].map((periodsPerYear) => ({ company: 'De Korst B.V.', periodsPerYear })),
			example: 'id:12345 from 2026-6',
		},
	],
	nmbrsInterfaceEnds: [{}],
	nmbrsInterfaceEnded: [{}],
	nmbrsProbablyEnded: [{}],
	runWithoutNumber: [
		{ year: 2026, description: 'Mei 2026' },
		{ year: 2026, description: '' },
	],
	companyWithoutId: [{ companyName: 'EBH' }],
	noSuchPeriod: [periodOf(12), periodOf(13), periodOf(53), periodOf(0)],
	payrollNotRead: [
		{ currentPeriod: true, years: [2025, 2026] },
		{ currentPeriod: false, years: [2026] },
	],
	nothingToRead: [
		{ empty: 1, notLocked: 2, outOfScope: 3 },
		{ empty: 0, notLocked: 0, outOfScope: 0 },
	],
	noSuchRunOfYear: [{ run: '12', year: 2026 }],
	runNumberTwice: [{ run: '12', year: 2026 }],
};

export const nmbrsReadingNothingToDo: NothingToDo<FactsOf<typeof nmbrsReadingMessages>> = [
	'payrollNotRead',
	'nothingToRead',
];
