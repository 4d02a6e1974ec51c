import { kindsFor } from '../../../base/n8n/kinds';
import type { OutSmartClient } from '../../../services/outSmart/client';

export const { perItem, list, allItems } = kindsFor<OutSmartClient>();
