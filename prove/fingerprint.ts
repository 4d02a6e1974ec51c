import { createHash } from 'node:crypto';
import type { Sandbox } from '../sandbox';

/**
 * A few letters for all records of both sides, by which two runs can be compared. The same on the same day: invoices
 * carry the date on which they are made.
 */
export function fingerprint({ books, fieldService }: Sandbox): string {
	const { ledgerAccounts, costCentres, mutations, relations, products, invoices } = books;
	const inBooks = { ledgerAccounts, costCentres, mutations, relations, products, invoices };
	const { materials, hourTypes, workStatuses, workOrders } = fieldService;
	const inOutSmart = { relations: fieldService.relations, materials, hourTypes, workStatuses, workOrders };
	return createHash('sha256')
		.update(JSON.stringify([inBooks, inOutSmart]))
		.digest('hex')
		.slice(0, 8);
}
