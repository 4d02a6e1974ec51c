import { list, sequence } from '../../soap/sequence';
import { boolean, dateTime, decimal, int, nillable, string } from '../../soap/simpleTypes';
import { nmbrsFault } from '../errors';
import type { Payroll } from '../payroll/payroll';
import type { Company, Employee } from '../payroll/types';
import { authorized, visibleCompany } from './carryOut';

/** Elements as in the WSDL (docs/services/nmbrs.md 2.5). */
const hourComponent = {
	...{ Id: int, HourCode: int, Hours: decimal, CostCenterId: nillable(int), CostUnitId: nillable(int) },
	...{ Comment: string, DocumentName: string, Attachment: string },
};
/** An answer has fewer of them. */
const hourList = list('HourComponent', sequence({ Id: int, HourCode: int, Hours: decimal }));
const insertHours = {
	...{ EmployeeId: int, Hourcomponent: sequence(hourComponent), Period: int, Year: int },
	UnprotectedMode: boolean,
};
const insertEmployee = {
	...{ FirstName: string, LastName: string, StartDate: dateTime, CompanyId: int, UnprotectedMode: boolean },
};

function visibleEmployee({ companies }: Payroll, id: number): { company: Company; employee: Employee } {
	for (const company of companies.filter(({ visible }) => visible)) {
		const employee = company.employees.find((one) => one.id === id);
		if (employee) return { company, employee };
	}
	throw nmbrsFault('2003');
}

function nextId(ids: number[]): number {
	return Math.max(7000, ...ids) + 1;
}

/** Calls that write, and one that reads it back. INVENTED: what a new employee is listed under. */
export function hourOperations(payroll: Payroll) {
	return {
		Employee_Insert: authorized(payroll, insertEmployee, int, ({ FirstName, LastName, CompanyId }) => {
			const { employees } = visibleCompany(payroll, CompanyId);
			const id = nextId(payroll.companies.flatMap((company) => company.employees.map((one) => one.id)));
			const number = Math.max(0, ...employees.map((one) => one.number)) + 1;
			employees.push({ id, number, name: `${FirstName ?? ''} ${LastName ?? ''}`.trim(), types: [2] });
			return id;
		}),

		/** A period before the current one wants UnprotectedMode: 2011 (docs/services/nmbrs.md 2.5). */
		HourComponentVar_Insert: authorized(payroll, insertHours, int, (asked) => {
			const { company, employee } = visibleEmployee(payroll, asked.EmployeeId);
			const { year, period } = company.currentPeriod;
			const isPast = asked.Year < year || (asked.Year === year && asked.Period < period);
			if (isPast && !asked.UnprotectedMode) throw nmbrsFault('2011');
			const { HourCode = 0, Hours = '0' } = asked.Hourcomponent ?? {};
			employee.hours ??= [];
			const id = nextId(employee.hours.map((one) => one.id));
			const when = { period: asked.Period, year: asked.Year };
			employee.hours.push({ id, hourCode: HourCode, hours: Hours, ...when });
			return id;
		}),

		HourComponentVar_GetCurrent: authorized(payroll, { EmployeeId: int }, hourList, ({ EmployeeId }) => {
			const { company, employee } = visibleEmployee(payroll, EmployeeId);
			const { year, period } = company.currentPeriod;
			return (employee.hours ?? [])
				.filter((one) => one.year === year && one.period === period)
				.map(({ id, hourCode, hours }) => ({ Id: id, HourCode: hourCode, Hours: hours }));
		}),
	};
}
