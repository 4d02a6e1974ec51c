import type { WorkOrderByHand } from '../fieldService/newWorkOrder';

const by = (employeeNumber: string) => ({ employeeNumber, employees: [employeeNumber] });

function addressOf(name: string, street: string, postalCode: string, city: string) {
	return { name, street, postalCode, city, country: 'NL' };
}

const CATERING = addressOf('Catering Van Dam', 'Industrieweg 33', '3542 DE', 'Utrecht');
const SCHOOL = addressOf('Basisschool De Regenboog', 'Schoolstraat 1', '3512 CD', 'Utrecht');
const CARE_HOME = addressOf('Zorgcentrum Zonnehof', 'Zonlaan 100', '3523 EF', 'Utrecht');

function ordered(orderNumber: string, day: string, fields: WorkOrderByHand): WorkOrderByHand {
	return { orderNumber, created: `${day}T08:05:11`, date: day, endDate: day, ...fields };
}

/** One of each: the comments say what is special about it. */
export function installerWorkOrders(): WorkOrderByHand[] {
	return [
		// 204501: nothing.
		ordered('WB-2026-0101', '2026-10-19', {
			...by('7'),
			debtorNumber: '1001',
			description: 'Afzuigkap keuken nagezien, filters vervangen\r\nKabel naar schakelaar vernieuwd',
			statusChanges: [{ workStatus: '1', at: '2026-10-19T11:40:12', user: 'Ruud Mulder' }],
			hours: [
				{ hourType: 'MONT', from: '09:00', to: '11:15', breakMinutes: 15, travel: 18, employeeNumber: '7' },
				{ hourType: 'MONT', from: '13:00', to: '13:45', employeeNumber: '7', remark: 'Nazorg' },
			],
			materials: [
				{ code: 'FLT-10', quantity: '2.00' },
				{ code: 'KAB-25', quantity: '7.50', price: '1.855' },
			],
		}),
		// 204502: another relation gets the invoice; a material that was typed in.
		ordered('WB-2026-0102', '2026-10-20', {
			...by('12'),
			debtorNumber: '1002',
			invoiceDebtorNumber: '1004',
			invoiceCustomer: CATERING,
			description: 'Koelcel aangesloten',
			hours: [{ hourType: 'MONT', total: '03:30', employeeNumber: '12' }],
			materials: [{ code: '', name: 'Bevestigingsmateriaal', quantity: '1.00', price: '17.40', unit: '' }],
		}),
		// 204503: something taken back.
		ordered('WB-2026-0103', '2026-10-21', {
			...by('7'),
			debtorNumber: '1003',
			customer: SCHOOL,
			invoiceCustomer: SCHOOL,
			typeOfWork: 'Levering',
			description: 'Verkeerd filter retour genomen',
			hours: [{ hourType: 'MONT', total: '01:00', employeeNumber: '7' }],
			materials: [{ code: 'FLT-10', quantity: '-1.00' }],
		}),
		// 204504: a line without a quantity, hours that are not billed, a relation without an address.
		ordered('WB-2026-0104', '2026-10-22', {
			...by('7'),
			debtorNumber: '1006',
			paymentMethod: 'pin betaling',
			description: 'Ketel onderhouden',
			hours: [
				{ hourType: 'MONT', total: '01:15', employeeNumber: '7' },
				{ hourType: 'REIS', total: '00:40', travel: 31, employeeNumber: '7' },
			],
			materials: [{ code: 'FLT-10', quantity: '0.00' }],
		}),
		// 204505: not planned yet.
		{
			orderNumber: 'WB-2026-0105',
			created: '2026-10-26T16:12:40',
			debtorNumber: '1005',
			customer: CARE_HOME,
			invoiceCustomer: CARE_HOME,
			status: 'Klaargezet',
			workStatus: '',
			finished: false,
			date: '',
			time: '',
			deadline: '2026-11-20',
			durationMinutes: 120,
			description: 'Noodverlichting keuren',
			priority: { code: 'HOOG', message: 'Binnen twee weken' },
		},
		// 204506: being carried out.
		ordered('WB-2026-0106', '2026-11-02', {
			...by('12'),
			debtorNumber: '1002',
			status: 'Opgehaald',
			finished: false,
			description: 'Verlichting terras',
			hours: [{ hourType: 'MONT', total: '02:00', employeeNumber: '12' }],
		}),
		// 204507: archived.
		ordered('WB-2026-0107', '2026-10-05', {
			...by('7'),
			debtorNumber: '1001',
			archived: true,
			description: 'Dubbel ingevoerd',
			hours: [{ hourType: 'MONT', total: '01:00', employeeNumber: '7' }],
		}),
		// 204508: another work status, because the work is not finished.
		ordered('WB-2026-0108', '2026-10-23', {
			...by('7'),
			debtorNumber: '1001',
			workStatus: '5812441',
			finished: false,
			description: 'Stopcontacten keuken',
			hours: [{ hourType: 'MONT', total: '00:30', employeeNumber: '7' }],
			materials: [{ code: 'KAB-25', quantity: '12.00' }],
		}),
		// 204509: handled already.
		ordered('WB-2026-0109', '2026-10-01', {
			...by('12'),
			debtorNumber: '1002',
			status: 'Afgehandeld',
			description: 'Storing koelcel',
			hours: [{ hourType: 'MONT', total: '01:30', employeeNumber: '12' }],
		}),
		// 204510: an hour type that does not exist.
		ordered('WB-2026-0110', '2026-10-26', {
			...by('7'),
			debtorNumber: '1004',
			customer: CATERING,
			invoiceCustomer: CATERING,
			typeOfWork: 'Storing',
			description: 'Spoed: geen stroom',
			hours: [{ hourType: 'SPOED', total: '01:45', employeeNumber: '7' }],
		}),
		// 204511: nothing on it.
		ordered('WB-2026-0111', '2026-10-27', {
			...by('12'),
			debtorNumber: '1001',
			description: 'Niemand thuis',
		}),
		// 204512: never planned, a number from another package, a relation and a material that e-Boekhouden lacks.
		{
			...by('12'),
			orderNumber: 'WB-2026-0112',
			workOrderNumber: 'ERP-77',
			created: '2026-10-28T09:31:00',
			debtorNumber: '3001',
			date: '',
			time: '',
			description: 'Lekkage bar',
			project: 'P-12',
			hours: [{ hourType: 'MONT', date: '2026-10-28', total: '00:50', employeeNumber: '12' }],
			materials: [{ code: 'KIT-01', quantity: '1.00' }],
		},
	];
}
