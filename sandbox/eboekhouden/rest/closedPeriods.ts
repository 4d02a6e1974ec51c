import type { Books } from '../books/books';
import { forbidden, invalid } from './errors';
import type { Code } from './errors';

/** Refuses a date in a period that a person closed, or the accountant. */
export function checkOpen(books: Books, date: string, closed: Code): void {
	const { closedByAccountantStatus } = books.settings.rest;
	if (books.closedByAccountant.isClosed(date)) throw forbidden('SECURITY_007', closedByAccountantStatus);
	if (books.closedPeriods.isClosed(date)) throw invalid(closed, 'date');
}
