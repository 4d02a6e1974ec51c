import { preview } from '../../../shared/n8n/fieldTypes';
import { errorStatus, workOrderStatus } from '../fields';

/** What all steps of the invoice export ask for. */
export const chainFields = { preview, workOrderStatus, errorStatus };
