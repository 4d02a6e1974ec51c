import { list, sequence } from '../../soap/sequence';
import { int, string } from '../../soap/simpleTypes';
import { nmbrsFault } from '../errors';
import type { Payroll } from '../payroll/payroll';
import { authorized, visibleCompany } from './carryOut';

/** INVENTED: ids and words. No source gives them: they are to be asked for (docs/services/nmbrs.md 2.4). */
const EMPLOYEE_TYPES = [
	{ id: 2, description: 'Actieve medewerkers' },
	{ id: 3, description: 'Uit dienst' },
	{ id: 5, description: 'Oproepkrachten' },
];

const typeList = list('EmployeeType', sequence({ Id: int, Description: string }));
const employeeList = list('Employee', sequence({ Id: int, Number: int, DisplayName: string }));

export function employeeOperations(payroll: Payroll) {
	return {
		EmployeeType_GetList: authorized(payroll, {}, typeList, () =>
			EMPLOYEE_TYPES.map(({ id, description }) => ({ Id: id, Description: description })),
		),

		/** INVENTED: the fault of a type that does not exist. */
		List_GetByCompany: authorized(
			payroll,
			{ CompanyId: int, EmployeeType: int },
			employeeList,
			({ CompanyId, EmployeeType }) => {
				const { employees } = visibleCompany(payroll, CompanyId);
				if (!EMPLOYEE_TYPES.some(({ id }) => id === EmployeeType)) throw nmbrsFault('2004');
				return employees
					.filter(({ types }) => types.includes(EmployeeType))
					.map(({ id, number, name }) => ({ Id: id, Number: number, DisplayName: name }));
			},
		),
	};
}
