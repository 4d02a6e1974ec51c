import type { Books } from '../../eboekhouden/books/books';

export function accountName(books: Books, code: string): string {
	return books.ledgerAccount(code)?.description ?? '(bestaat niet)';
}
