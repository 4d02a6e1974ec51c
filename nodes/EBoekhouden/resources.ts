import type { Resource } from '../shared/n8n/operation';
import type { EBoekhoudenClient } from './client/client';
import { getManyCostCentres } from './operations/costCentre/getMany';
import { createOrGetInvoices } from './operations/invoice/createOrGet';
import { getInvoice } from './operations/invoice/get';
import { getManyInvoices } from './operations/invoice/getMany';
import { lookUpInvoices } from './operations/invoice/lookUp';
import { getManyLedgerAccounts } from './operations/ledgerAccount/getMany';
import { summarizeRun } from './operations/log/summarize';
import { getManyMutations } from './operations/mutation/getMany';
import { getManyOpenItems } from './operations/openItem/getMany';
import { synchronizePayrollJournals } from './operations/payrollJournal/synchronize';
import { getManyProducts } from './operations/product/getMany';
import { createOrUpdateRelation } from './operations/relation/createOrUpdate';
import { getRelation } from './operations/relation/get';
import { getManyRelations } from './operations/relation/getMany';

export const resources: Resource<EBoekhoudenClient>[] = [
	{ name: 'Cost Centre', value: 'costCentre', operations: [getManyCostCentres] },
	{
		name: 'Invoice',
		value: 'invoice',
		operations: [createOrGetInvoices, getInvoice, getManyInvoices, lookUpInvoices],
	},
	{ name: 'Ledger Account', value: 'ledgerAccount', operations: [getManyLedgerAccounts] },
	{ name: 'Mutation', value: 'mutation', operations: [getManyMutations] },
	{ name: 'Open Item', value: 'openItem', operations: [getManyOpenItems] },
	{ name: 'Payroll Journal', value: 'payrollJournal', operations: [synchronizePayrollJournals] },
	{ name: 'Product', value: 'product', operations: [getManyProducts] },
	{
		name: 'Relation',
		value: 'relation',
		operations: [createOrUpdateRelation, getRelation, getManyRelations],
	},
	{ name: 'Run Log', value: 'log', operations: [summarizeRun] },
];
