import { isWrite } from '../calls';
import type { World } from '../world';

/** What stands where, for GET /control/state. */
export function summary({ books, payroll, faults, calls }: World) {
	return {
		calls: calls.length,
		writes: calls.filter(isWrite).length,
		companies: payroll.companies.map(({ id, name, visible, runs }) => ({
			id,
			name,
			visible,
			runs: runs.length,
		})),
		mutations: books.mutations.length,
		memorials: books.memorials().map(({ number, date, voucher }) => ({ number, date, voucher })),
		relations: books.relations.length,
		invoices: books.invoices.length,
		closedPeriods: books.closedPeriods.list(),
		faults: faults.pending,
	};
}
