import { copyOf } from '../../shared/copy';
import type { CodeAndDescription, Company, Debtor } from '../payroll/types';
import { bakeryRuns, deliveryRuns, marketRuns } from './runs';

export const CREDENTIALS = {
	username: 'salaris@bakkerijdekorst.example',
	token: '9e107d9d372bb6826bd81d3542a419d6',
	domain: 'bakkerijdekorst',
};

const DEBTOR_ID = 401;

function costCentres(): CodeAndDescription[] {
	return [
		{ id: 31, code: '100', description: 'WINKEL' },
		{ id: 32, code: '200', description: 'BAKKERIJ' },
		{ id: 33, code: '300', description: 'BEZORGING' },
	];
}

function departments(): CodeAndDescription[] {
	return [
		{ id: 51, code: '1', description: 'Winkel' },
		{ id: 52, code: '2', description: 'Bakkerij' },
		{ id: 53, code: '3', description: 'Bezorging' },
	];
}

function companies(): Company[] {
	const shared = { debtorId: DEBTOR_ID };
	return [
		{
			...shared,
			id: 12345,
			number: 1,
			name: 'Bakkerij De Korst B.V.',
			periodType: 'M',
			currentPeriod: { year: 2026, period: 11 },
			visible: true,
			costCentres: costCentres(),
			employees: [
				{ id: 7001, number: 1, name: 'A. de Bakker', types: [2] },
				{ id: 7002, number: 2, name: 'B. Winkel', types: [2, 5] },
				{ id: 7003, number: 2, name: 'C. Vertrokken', types: [3] },
			],
			runs: bakeryRuns(),
		},
		{
			...shared,
			id: 12346,
			number: 2,
			name: 'De Korst Bezorging B.V.',
			periodType: '4W',
			currentPeriod: { year: 2026, period: 11 },
			visible: false,
			costCentres: [],
			employees: [],
			runs: deliveryRuns(),
		},
		{
			...shared,
			id: 12347,
			number: 3,
			name: 'De Korst Markt B.V.',
			periodType: 'W',
			currentPeriod: { year: 2026, period: 44 },
			visible: false,
			costCentres: [],
			employees: [],
			runs: marketRuns(),
		},
	];
}

type InitialPayroll = { companies: Company[]; debtors: Debtor[] };
let made: InitialPayroll | undefined;

/** The same each time; every call gives fresh objects. */
export function initialPayroll(): InitialPayroll {
	const debtor = { id: DEBTOR_ID, number: '1', name: 'De Korst Groep', departments: departments() };
	made ??= { companies: companies(), debtors: [debtor] };
	return copyOf(made);
}
