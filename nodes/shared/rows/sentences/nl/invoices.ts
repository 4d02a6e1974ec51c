import type { InvoiceFaults, InvoiceFindings } from '../../findings/invoices';
import type { Clauses, Sentences } from '../sentence';
import { invoiceCreation, invoiceCreationFaults } from './invoiceCreation';
import { invoiceExport, invoiceExportFaults } from './invoiceExport';

export const invoices: Sentences<InvoiceFindings> = { ...invoiceCreation, ...invoiceExport };

export const invoiceFaults: Clauses<InvoiceFaults> = { ...invoiceCreationFaults, ...invoiceExportFaults };
