import { kindsFor } from '../../../base/n8n/kinds';
import type { OutSmartClient } from '../../../services/outSmart/client';

/** The kinds of operation, for this service. */
export const { perItem, list, allItems } = kindsFor<OutSmartClient>();
