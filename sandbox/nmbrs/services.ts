import { unprocessable } from '../soap/fault';
import type { Operation, SoapService } from '../soap/service';
import { companyOperations } from './operations/companyOperations';
import { debtorOperations } from './operations/debtorOperations';
import { employeeOperations } from './operations/employeeOperations';
import { journalOperations } from './operations/journalOperations';
import type { Payroll } from './payroll/payroll';

/** Operations that a client may well call, but that the sandbox does not have (docs/services/nmbrs.md 1.2). */
const MISSING_COMPANY_OPERATIONS = [
	'CostUnit_GetList',
	'Journals_GetByRunCostCenterCostUnit',
	'Journals_GetByRunCostCenterCostUnitPerYear',
	'Journals_GetByRunEmployee',
	'Journals_GetByRunEmployee_v2',
	'Run_GetEmployeesByRunCompany',
	'WageModel_GetWageCodes',
	'HourModel_GetHourCodes',
];

const MISSING_EMPLOYEE_OPERATIONS = ['List_GetByDebtor', 'PersonalInfo_GetCurrent'];

const MISSING_DEBTOR_OPERATIONS = ['List_GetByNumber', 'Debtor_Get', 'Function_GetList'];

function service(name: string, operations: Record<string, Operation>, missing: string[]): SoapService {
	return {
		name: 'Nmbrs',
		path: `/nmbrs/soap/v3/${name}.asmx`,
		namespace: `https://api.nmbrs.nl/soap/v3/${name}`,
		operations,
		missing,
		refuse: (_, code, text) => {
			throw unprocessable(`${code}: ${text}`);
		},
	};
}

export function nmbrsServices(payroll: Payroll): SoapService[] {
	const company = { ...companyOperations(payroll), ...journalOperations(payroll) };
	return [
		service('CompanyService', company, MISSING_COMPANY_OPERATIONS),
		service('DebtorService', debtorOperations(payroll), MISSING_DEBTOR_OPERATIONS),
		service('EmployeeService', employeeOperations(payroll), MISSING_EMPLOYEE_OPERATIONS),
	];
}
