import { kindsFor } from '../../../base/n8n/kinds';
import type { Books } from '../../../services/eBoekhouden/books';

export const { perItem, list, allItems } = kindsFor<Books>();
