import type { Resource } from '../../base/n8n/operation';
import type { NmbrsClient } from '../../services/nmbrs/client';
import { getManyCompanies } from './operations/company/getMany';
import { getManyCostCentres } from './operations/costCentre/getMany';
import { getManyEmployees } from './operations/employee/getMany';
import { getPayrollJournal } from './operations/payrollJournal/get';
import { getManyPayrollJournals } from './operations/payrollJournal/getMany';
import { getManyRuns } from './operations/run/getMany';

export const resources: Resource<NmbrsClient>[] = [
	{ name: 'Company', value: 'company', default: 'getMany', operations: [getManyCompanies] },
	{ name: 'Cost Centre', value: 'costCentre', default: 'getMany', operations: [getManyCostCentres] },
	{ name: 'Employee', value: 'employee', default: 'getMany', operations: [getManyEmployees] },
	{
		name: 'Payroll Journal',
		value: 'payrollJournal',
		default: 'getMany',
		operations: [getPayrollJournal, getManyPayrollJournals],
	},
	{ name: 'Payroll Run', value: 'run', default: 'getMany', operations: [getManyRuns] },
];
