import { isWrite } from '../calls';
import type { World } from '../world';

/** An overview of all data, for GET /control/state. */
export function summary({ books, administrations, payroll, fieldService, faults, calls }: World) {
	return {
		calls: calls.length,
		writes: calls.filter(isWrite).length,
		companies: payroll.companies.map(({ id, name, visible, runs }) => ({
			id,
			name,
			visible,
			runs: runs.length,
		})),
		administrations: administrations.all.map(({ guid, company, city, touched }) => ({
			...{ guid, company, city },
			memorials: (touched?.memorials() ?? []).map(({ number, date, voucher }) => ({ number, date, voucher })),
		})),
		mutations: books.mutations.length,
		memorials: books.memorials().map(({ number, date, voucher }) => ({ number, date, voucher })),
		relations: books.relations.length,
		invoices: books.invoices.length,
		workOrders: fieldService.workOrders.map(({ id, orderNumber, status, workStatus, archived }) => ({
			id,
			orderNumber,
			status,
			workStatus,
			archived,
		})),
		outSmart: {
			relations: fieldService.relations.length,
			materials: fieldService.materials.length,
			hourTypes: fieldService.hourTypes.length,
			workStatuses: fieldService.workStatuses.map(({ code }) => code),
		},
		closedPeriods: books.closedPeriods.list(),
		faults: faults.pending,
	};
}
