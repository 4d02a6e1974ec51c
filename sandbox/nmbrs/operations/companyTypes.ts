import { list, sequence } from '../../soap/sequence';
import type { ValuesOf } from '../../soap/sequence';
import { boolean, dateTime, enumeration, int, nillable, string } from '../../soap/simpleTypes';
import type { Company, PeriodType } from '../payroll/types';

const loonaangifteTijdvak = enumeration('LoonaangifteTijdvak', ['None', 'Month', 'Week4', 'Month6', 'Year']);

/** Elements as in the WSDL (docs/services/nmbrs.md 1.2 and 2.1). */
const company = {
	ID: int,
	Number: int,
	Name: string,
	PhoneNumber: string,
	FaxNumber: string,
	Email: string,
	Website: string,
	LoonaangifteTijdvak: loonaangifteTijdvak,
	KvkNr: string,
};

export const companyList = list('Company', sequence(company));

/** Weekly payrolls are declared every four weeks. */
const TIJDVAK: Record<PeriodType, 'Month' | 'Week4'> = { M: 'Month', '4W': 'Week4', W: 'Week4' };

/** Empty texts are left out (docs/services/nmbrs.md 6). */
export function companyToWire({ id, number, name, periodType }: Company): ValuesOf<typeof company> {
	return {
		ID: id,
		Number: number,
		Name: name,
		PhoneNumber: undefined,
		FaxNumber: undefined,
		Email: undefined,
		Website: undefined,
		LoonaangifteTijdvak: TIJDVAK[periodType],
		KvkNr: undefined,
	};
}

/** Elements as in the WSDL (docs/services/nmbrs.md 2.2). */
export const runList = list(
	'RunInfo',
	sequence({
		ID: int,
		Number: int,
		Year: int,
		PeriodStart: int,
		PeriodEnd: int,
		Description: string,
		RunAt: dateTime,
		IsLocked: boolean,
	}),
);

/** In the WSDL the Id comes last (docs/services/nmbrs.md 2.4). */
export const costCentreList = list(
	'CostCenter',
	sequence({ Code: string, Description: string, Id: nillable(int) }),
);
