import type { Resource } from '../shared/n8n/operation';
import type { EBoekhoudenClient } from './client/client';
import { getManyCostCentres } from './operations/costCentre/getMany';
import { getManyLedgerAccounts } from './operations/ledgerAccount/getMany';
import { summarizeRun } from './operations/log/summarize';
import { getManyMutations } from './operations/mutation/getMany';
import { synchronizePayrollJournals } from './operations/payrollJournal/synchronize';

export const resources: Resource<EBoekhoudenClient>[] = [
	{ name: 'Cost Centre', value: 'costCentre', operations: [getManyCostCentres] },
	{ name: 'Ledger Account', value: 'ledgerAccount', operations: [getManyLedgerAccounts] },
	{ name: 'Mutation', value: 'mutation', operations: [getManyMutations] },
	{ name: 'Payroll Journal', value: 'payrollJournal', operations: [synchronizePayrollJournals] },
	{ name: 'Run Log', value: 'log', operations: [summarizeRun] },
];
