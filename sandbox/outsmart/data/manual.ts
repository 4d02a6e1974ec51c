import type { InitialRows } from './initialRows';

/**
 * The example of the OutSmart manual before its first synchronization: only the work order that became invoice 2018010,
 * whose relation and hour type still have to come from e-Boekhouden.
 */
export function manual(): InitialRows {
	const party = {
		name: 'Test 1',
		street: 'Teststraat 1',
		postalCode: '1234 AB',
		city: 'Leusden',
		country: 'NL',
	};
	return {
		relations: [],
		materials: [],
		hourTypes: [],
		workStatuses: [{ code: '1', name: 'Naar E-boekhouden' }],
		employees: [{ number: '1', firstName: 'Test', lastName: 'Medewerker', active: true }],
		firstWorkOrderId: 1909257,
		workOrders: [
			{
				workOrderNumber: '2018010',
				orderNumber: '2018010',
				created: '2018-09-17T15:20:00',
				date: '2018-09-19',
				endDate: '2018-09-19',
				endTime: '14:00',
				employeeNumber: '1',
				employees: ['1'],
				debtorNumber: 'TEST1',
				customer: party,
				invoiceCustomer: party,
				hours: [{ hourType: '1', total: '05:00', employeeNumber: '1' }],
			},
		],
	};
}
