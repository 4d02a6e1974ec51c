import type { Resource } from '../../base/n8n/operation';
import type { Books } from '../../services/eBoekhouden/books';
import { getManyAdministrations } from './operations/administration/getMany';
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
import { createMutation } from './operations/mutation/create';
import { createOrGetMutation } from './operations/mutation/createOrGet';
import { getMutation } from './operations/mutation/get';
import { getManyMutations } from './operations/mutation/getMany';
import { getManyOpenItems } from './operations/openItem/getMany';
import { payrollFromRows } from './operations/payrollJournal/fromRows';
import { compareYearOfPayroll } from './operations/payrollJournal/compareYear';
import { synchronizePayrollJournals } from './operations/payrollJournal/synchronize';
import { createProduct } from './operations/product/create';
import { createOrUpdateProduct } from './operations/product/createOrUpdate';
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
	{
		name: 'Cost Centre',
		value: 'costCentre',
		default: 'getMany',
		operations: [createCostCentre, deleteCostCentre, getManyCostCentres, updateCostCentre],
	},
	{
		name: 'Invoice',
		value: 'invoice',
		default: 'getMany',
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
		operations: [createMutation, createOrGetMutation, getMutation, getManyMutations],
	},
	{ name: 'Open Item', value: 'openItem', default: 'getMany', operations: [getManyOpenItems] },
	{
		name: 'Payroll Journal',
		value: 'payrollJournal',
		default: 'synchronize',
		operations: [compareYearOfPayroll, payrollFromRows, synchronizePayrollJournals],
	},
	{
		name: 'Product',
		value: 'product',
		default: 'getMany',
		operations: [
			createProduct,
			createOrUpdateProduct,
			deleteProduct,
			getProduct,
			getManyProducts,
			updateProduct,
		],
	},
	{
		name: 'Relation',
		value: 'relation',
		default: 'getMany',
		operations: [createRelation, createOrUpdateRelation, getRelation, getManyRelations, updateRelation],
	},
	{ name: 'Unit', value: 'unit', default: 'getMany', operations: [getManyUnits] },
];
