import { kindsFor } from '../../../base/n8n/kinds';
import type { Books } from '../../../services/eBoekhouden/books';

/** The kinds of operation, for the books. */
export const { perItem, list, allItems } = kindsFor<Books>();
