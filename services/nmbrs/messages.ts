import type { ServiceDescription } from '../../base/transport/soap/description';

/**
 * The messages of Nmbrs' SOAP services that we use, elements in the order and the (inconsistent) casing of the published
 * WSDL: .NET silently reads a mis-cased number as 0. The namespaces are the same for every host (docs/services/nmbrs.md
 * 1.2).
 */
const types = {
	Company: {
		ID: 'int',
		Number: 'int',
		Name: 'string?',
		PhoneNumber: 'string?',
		FaxNumber: 'string?',
		Email: 'string?',
		Website: 'string?',
		LoonaangifteTijdvak: 'string',
		KvkNr: 'string?',
	},
	ArrayOfCompany: { Company: 'Company[]' },

	RunInfo: {
		ID: 'int',
		Number: 'int',
		Year: 'int',
		PeriodStart: 'int',
		PeriodEnd: 'int',
		Description: 'string?',
		RunAt: 'dateTime',
		IsLocked: 'boolean',
	},
	ArrayOfRunInfo: { RunInfo: 'RunInfo[]' },

	CostCenter: { Code: 'string?', Description: 'string?', Id: 'int' },
	ArrayOfCostCenter: { CostCenter: 'CostCenter[]' },
} as const;

/**
 * The second version of the journal calls takes the year; the first uses the company's active year
 * (docs/services/nmbrs.md 2.3).
 */
const JOURNAL_REQUEST = { CompanyId: 'int', RunId: 'int', intYear: 'int' } as const;

const operations = {
	List_GetAll: {
		request: {},
		response: { List_GetAllResult: 'ArrayOfCompany?' },
	},
	Company_GetCurrentPeriod: {
		request: { CompanyId: 'int' },
		response: { Company_GetCurrentPeriodResult: 'string?' },
	},
	Run_GetList: {
		request: { CompanyId: 'int', Year: 'int' },
		response: { Run_GetListResult: 'ArrayOfRunInfo?' },
	},
	Journals_GetByRunCompany_v2: {
		request: JOURNAL_REQUEST,
		response: { Journals_GetByRunCompany_v2Result: 'string?' },
	},
	Journals_GetByRunCostCenter_v2: {
		request: JOURNAL_REQUEST,
		response: { Journals_GetByRunCostCenter_v2Result: 'string?' },
	},
	Journals_GetByRunDepartment_v2: {
		request: JOURNAL_REQUEST,
		response: { Journals_GetByRunDepartment_v2Result: 'string?' },
	},
	CostCenter_GetList: {
		request: { CompanyId: 'int' },
		response: { CostCenter_GetListResult: 'ArrayOfCostCenter?' },
	},
} as const;

export const COMPANY_SERVICE = {
	service: 'Nmbrs',
	namespace: 'https://api.nmbrs.nl/soap/v3/CompanyService',
	types,
	operations,
	header: {
		name: 'AuthHeaderWithDomain',
		fields: { Username: 'string?', Token: 'string?', Domain: 'string?' },
	},
} as const satisfies ServiceDescription;

/**
 * The calls for employees of a type. The ids of the types differ per environment, so these are read first.
 * The published version of `List_GetByCompany` has another parameter (docs/services/nmbrs.md 2.4).
 */
export const EMPLOYEE_SERVICE = {
	service: 'Nmbrs',
	namespace: 'https://api.nmbrs.nl/soap/v3/EmployeeService',
	types: {
		Employee: { Id: 'int', Number: 'int', DisplayName: 'string?' },
		ArrayOfEmployee: { Employee: 'Employee[]' },
		EmployeeType: { Id: 'int', Description: 'string?' },
		ArrayOfEmployeeType: { EmployeeType: 'EmployeeType[]' },
	},
	operations: {
		EmployeeType_GetList: {
			request: {},
			response: { EmployeeType_GetListResult: 'ArrayOfEmployeeType?' },
		},
		List_GetByCompany: {
			request: { CompanyId: 'int', EmployeeType: 'int' },
			response: { List_GetByCompanyResult: 'ArrayOfEmployee?' },
		},
	},
	header: COMPANY_SERVICE.header,
} as const satisfies ServiceDescription;

/**
 * The service that gives the domain of a token, so its own header has no domain (docs/services/nmbrs.md 1.3).
 */
export const DEBTOR_SERVICE = {
	service: 'Nmbrs',
	namespace: 'https://api.nmbrs.nl/soap/v3/DebtorService',
	types: { Environment: { Domain: 'string?', SubDomain: 'string?' } },
	operations: {
		Environment_Get: { request: {}, response: { Environment_GetResult: 'Environment?' } },
	},
	header: { name: 'AuthHeader', fields: { Username: 'string?', Token: 'string?' } },
} as const satisfies ServiceDescription;
