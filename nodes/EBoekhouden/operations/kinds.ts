import { kindsFor } from '../../shared/n8n/kinds';
import type { Books } from '../books/books';

/** The kinds of operation, for the books. */
export const { perItem, list, allItems } = kindsFor<Books>();
