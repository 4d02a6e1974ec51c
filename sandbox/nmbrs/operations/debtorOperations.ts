import { list, sequence } from '../../soap/sequence';
import { int, string } from '../../soap/simpleTypes';
import { CREDENTIALS } from '../data/initialPayroll';
import { nmbrsFault } from '../errors';
import type { Payroll } from '../payroll/payroll';
import { authorized } from './carryOut';

/** Elements as in the WSDL (docs/services/nmbrs.md 2.4). */
const debtorList = list('Debtor', sequence({ Id: int, Number: string, Name: string }));
const departmentList = list('Department', sequence({ Id: int, Code: int, Description: string }));
const environment = sequence({ Domain: string, SubDomain: string });

export function debtorOperations(payroll: Payroll) {
	return {
		List_GetAll: authorized(payroll, {}, debtorList, () =>
			payroll.debtors.map(({ id, number, name }) => ({ Id: id, Number: number, Name: name })),
		),

		Department_GetList: authorized(payroll, { DebtorId: int }, departmentList, ({ DebtorId }) => {
			const debtor = payroll.debtors.find(({ id }) => id === DebtorId);
			if (!debtor) throw nmbrsFault('2009');
			return debtor.departments.map(({ id, code, description }) => ({
				Id: id,
				Code: Number(code),
				Description: description,
			}));
		}),

		/** Works without a domain, because it finds the domain (docs/services/nmbrs.md 1.3). */
		Environment_Get: authorized(
			payroll,
			{},
			environment,
			() => ({ Domain: `${CREDENTIALS.domain}.nmbrs.nl`, SubDomain: CREDENTIALS.domain }),
			'AuthHeader',
		),
	};
}
