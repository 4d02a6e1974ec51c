import type { Resource } from '../shared/n8n/operation';
import type { Books } from './books/books';
import { getManyAdministrations } from './operations/administration/getMany';
import { makeApiCall } from './operations/apiCall/call';
import { createCostCentre } from './operations/costCentre/create';
import { deleteCostCentre } from './operations/costCentre/delete';
import { getManyCostCentres } from './operations/costCentre/getMany';
import { updateCostCentre } from './operations/costCentre/update';
import { createInvoice } from './operations/invoice/create';
import { createOrGetInvoices } from './operations/invoice/createOrGet';
import { downloadInvoicePdf } from './operations/invoice/downloadPdf';
import { getInvoice } from './operations/invoice/get';
import { getManyInvoices } from './operations/invoice/getMany';
import { lookUpInvoices } from './operations/invoice/lookUp';
import { getManyInvoiceTemplates } from './operations/invoiceTemplate/getMany';
import { createLedgerAccount } from './operations/ledgerAccount/create';
import { getLedgerBalance } from './operations/ledgerAccount/getBalance';
import { getManyLedgerAccounts } from './operations/ledgerAccount/getMany';
import { getManyLedgerBalances } from './operations/ledgerAccount/getManyBalances';
import { updateLedgerAccount } from './operations/ledgerAccount/update';
import { showRunAsPage } from './operations/log/showAsPage';
import { summarizeRun } from './operations/log/summarize';
import { writeDigest } from './operations/log/writeDigest';
import { writeSignOff } from './operations/log/writeSignOff';
import { createMutation } from './operations/mutation/create';
import { getMutation } from './operations/mutation/get';
import { getManyMutations } from './operations/mutation/getMany';
import { checkClient } from './operations/office/checkClient';
import { concludeClient } from './operations/office/concludeClient';
import { groupSignOffs } from './operations/office/groupSignOffs';
import { makeStatusFile } from './operations/office/makeStatusFile';
import { openSignOff } from './operations/office/openSignOff';
import { planClients } from './operations/office/planClients';
import { readClients } from './operations/office/readClients';
import { summarizeClients } from './operations/office/summarize';
import { getManyOpenItems } from './operations/openItem/getMany';
import { parsePayrollFiles } from './operations/payrollJournal/parse';
import { synchronizePayrollJournals } from './operations/payrollJournal/synchronize';
import { createProduct } from './operations/product/create';
import { deleteProduct } from './operations/product/delete';
import { getProduct } from './operations/product/get';
import { getManyProducts } from './operations/product/getMany';
import { updateProduct } from './operations/product/update';
import { createRelation } from './operations/relation/create';
import { createOrUpdateRelation } from './operations/relation/createOrUpdate';
import { getRelation } from './operations/relation/get';
import { getManyRelations } from './operations/relation/getMany';
import { updateRelation } from './operations/relation/update';
import { getManyUnits } from './operations/unit/getMany';

export const resources: Resource<Books>[] = [
	{
		name: 'Administration',
		value: 'administration',
		default: 'getMany',
		operations: [getManyAdministrations],
	},
	{ name: 'API Call', value: 'apiCall', default: 'call', operations: [makeApiCall] },
	{
		name: 'Cost Centre',
		value: 'costCentre',
		default: 'getMany',
		operations: [createCostCentre, deleteCostCentre, getManyCostCentres, updateCostCentre],
	},
	{
		name: 'Invoice',
		value: 'invoice',
		default: 'createOrGet',
		operations: [
			createInvoice,
			createOrGetInvoices,
			downloadInvoicePdf,
			getInvoice,
			getManyInvoices,
			lookUpInvoices,
		],
	},
	{
		name: 'Invoice Template',
		value: 'invoiceTemplate',
		default: 'getMany',
		operations: [getManyInvoiceTemplates],
	},
	{
		name: 'Ledger Account',
		value: 'ledgerAccount',
		default: 'getMany',
		operations: [
			createLedgerAccount,
			getLedgerBalance,
			getManyLedgerAccounts,
			getManyLedgerBalances,
			updateLedgerAccount,
		],
	},
	{
		name: 'Mutation',
		value: 'mutation',
		default: 'getMany',
		operations: [createMutation, getMutation, getManyMutations],
	},
	{
		name: 'Office',
		value: 'office',
		default: 'planClients',
		operations: [
			checkClient,
			concludeClient,
			groupSignOffs,
			makeStatusFile,
			openSignOff,
			planClients,
			readClients,
			summarizeClients,
		],
	},
	{ name: 'Open Item', value: 'openItem', default: 'getMany', operations: [getManyOpenItems] },
	{
		name: 'Payroll Journal',
		value: 'payrollJournal',
		default: 'synchronize',
		operations: [parsePayrollFiles, synchronizePayrollJournals],
	},
	{
		name: 'Product',
		value: 'product',
		default: 'getMany',
		operations: [createProduct, deleteProduct, getProduct, getManyProducts, updateProduct],
	},
	{
		name: 'Relation',
		value: 'relation',
		default: 'createOrUpdate',
		operations: [createRelation, createOrUpdateRelation, getRelation, getManyRelations, updateRelation],
	},
	{
		name: 'Run Log',
		value: 'log',
		default: 'summarize',
		operations: [showRunAsPage, summarizeRun, writeDigest, writeSignOff],
	},
	{ name: 'Unit', value: 'unit', default: 'getMany', operations: [getManyUnits] },
];
