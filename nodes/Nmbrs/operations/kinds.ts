import { kindsFor } from '../../../base/n8n/kinds';
import type { NmbrsClient } from '../../../services/nmbrs/client';

export const { perItem, list, allItems } = kindsFor<NmbrsClient>();
