import { createHash } from 'node:crypto';
import type { Sandbox } from '../../sandbox';

/**
 * A short fingerprint of all records of both sides, to compare two runs. Only stable within a day: invoices have the date
 * on which they are made.
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
