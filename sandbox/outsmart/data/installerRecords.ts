import {
	blankContactPerson,
	blankFieldInvoice,
	blankObject,
	blankProject,
	blankWorkType,
	type ContactPerson,
	type FieldInvoice,
	type FieldObject,
	type Project,
	type WorkType,
} from '../fieldService/records';

/** The records of an installer besides relations, materials and work orders. */
export interface MoreRows {
	projects: Project[];
	objects: FieldObject[];
	contactPersons: ContactPerson[];
	workTypes: WorkType[];
	invoices: FieldInvoice[];
}

export function noMoreRows(): MoreRows {
	return { projects: [], objects: [], contactPersons: [], workTypes: [], invoices: [] };
}

export function installerRecords(): MoreRows {
	return {
		projects: [
			project('P-100', '1001', 'Verbouwing keuken', 'Lopend'),
			project('P-101', '1002', 'Nieuwe koeling', 'Nieuw'),
			{ ...project('P-090', '1002', 'Onderhoud 2025', 'Gereed'), to: '2025-12-31', active: false },
		],
		objects: [
			object('OVEN-1', '1001', 'Steenoven', 'Miwe'),
			object('KOEL-1', '1002', 'Koelcel', 'Foster'),
			{ ...object('KOEL-1-C', '1002', 'Compressor', 'Danfoss'), parentCode: 'KOEL-1' },
		],
		contactPersons: [
			contact('CP-1', '1001', 'M. de Vries', 'm.devries@delinde.example'),
			contact('CP-2', '1002', 'J. Smit', ''),
			contact('CP-3', '1002', 'A. Bakker', 'a.bakker@anker.example'),
		],
		workTypes: ['Service', 'Onderhoud', 'Storing'].map((name) => ({
			...blankWorkType(),
			name,
			description: `${name} op locatie`,
		})),
		invoices: [
			invoice('164', '1', '1001', 'Lunchroom De Linde', '43.56', '36.00'),
			invoice('165', '2', '1002', 'Hotel & Restaurant Het Anker', '121.00', '100.00'),
			{
				...invoice('166', '3', '1002', 'Hotel & Restaurant Het Anker', '60.50', '50.00'),
				...{ status: 'PAYED', balance: '60.50', paidAt: '2026-10-20 08:00:00' },
			},
		],
	};
}

function project(code: string, debtorNumber: string, name: string, status: string): Project {
	return { ...blankProject(), code, debtorNumber, name, status };
}

function object(code: string, debtorNumber: string, description: string, brand: string): FieldObject {
	return { ...blankObject(), code, debtorNumber, description, brand };
}

function contact(code: string, debtorNumber: string, name: string, email: string): ContactPerson {
	return { ...blankContactPerson(), code, debtorNumber, name, email };
}

function invoice(
	id: string,
	numericNumber: string,
	debtorNumber: string,
	debtorName: string,
	amount: string,
	amountExcluding: string,
): FieldInvoice {
	const number = `2026-${numericNumber.padStart(5, '0')}`;
	return {
		...blankFieldInvoice(),
		id,
		number,
		numericNumber,
		debtorNumber,
		debtorName,
		amount,
		amountExcluding,
	};
}
