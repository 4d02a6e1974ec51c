import { invoiceCreated } from './invoiceCreated';
import { invoicePaid } from './invoicePaid';
import { productChanged } from './productChanged';
import { relationChanged } from './relationChanged';

/** The table of contents of the trigger. */
export const events = [invoicePaid, invoiceCreated, relationChanged, productChanged];
