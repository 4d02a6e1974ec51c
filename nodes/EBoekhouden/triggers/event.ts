import { triggerEvent } from '../../shared/n8n/triggers/event';
import type { Books } from '../books/books';

/** An event of the books. */
export const event = triggerEvent<Books>();
