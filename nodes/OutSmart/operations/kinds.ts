import { kindsFor } from '../../shared/n8n/kinds';
import type { OutSmartClient } from '../client/client';

/** The kinds of operation, for this service. */
export const { perItem, list, allItems } = kindsFor<OutSmartClient>();
