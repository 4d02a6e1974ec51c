import { kindsFor } from '../../../base/n8n/kinds';
import type { NmbrsClient } from '../../../services/nmbrs/client';

/** The kinds of operation, for this service. */
export const { perItem, list, allItems } = kindsFor<NmbrsClient>();
