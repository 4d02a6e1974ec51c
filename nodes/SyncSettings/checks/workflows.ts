import { exportFields, faultsInExport } from '../../EBoekhouden/operations/invoice/exportFields';
import { planFields } from '../../SyncTools/operations/office/planFields';
import { faultsInParse, parseFields } from '../../EBoekhouden/operations/payrollJournal/parseFields';
import { reconcileFields } from '../../EBoekhouden/operations/payrollJournal/reconcileFields';
import {
	faultsInSynchronize,
	synchronizeFields,
} from '../../EBoekhouden/operations/payrollJournal/synchronizeFields';
import { payrollJournalFields } from '../../Nmbrs/operations/payrollJournal/fields';
import { faultsInHourUnits, hourUnits } from '../../OutSmart/operations/fields';
import { completedFields, faultsInCompleted } from '../../OutSmart/operations/workOrder/completedFields';
import { faultsInSettings, invoiceFields } from '../../OutSmart/operations/workOrder/invoiceFields';
import { mailAddress, optionalMailAddress, preview } from '../../shared/n8n/fieldTypes';
import type { Fault } from '../../shared/rows/findings/finding';
import { settingNames } from '../settings/item';
import type { WorkflowSettings } from '../settings/setting';
import { checkOf, switches, unlessOff, type Check, type SettingsItem } from './check';

const booking = checkOf(synchronizeFields, faultsInSynchronize);
const { leadingRelations } = exportFields;
/** Who approves, and from whom the mail comes: no step looks at these before it is sent. */
const asked = {
	reviewer: mailAddress({ displayName: 'Reviewer' }),
	sender: optionalMailAddress({ displayName: 'Sender' }),
};
const { onlyLockedRuns, journalPer } = payrollJournalFields;
const { clients, maxClients, minutes, fromYear, fromPeriod } = planFields;
/** Where payroll begins is said by each row of the table. */
const office: readonly Check[] = [
	switches('active'),
	checkOf({ clients, maxClients, minutes, fromYear, fromPeriod }),
	checkOf({ onlyLockedRuns, journalPer }),
	booking,
];

/** What the steps of each workflow check, in their order. */
const CHECKS: Readonly<Record<string, readonly Check[]>> = {
	// Writes nothing, and each of its steps tells what it cannot read.
	digest: [],
	office,
	officeFile: office,
	officeSignOff: [...office, checkOf({ sender: asked.sender })],
	orderReport: [checkOf(completedFields, faultsInCompleted)],
	payroll: [switches('active'), checkOf(payrollJournalFields), booking],
	payrollSignOff: [switches('active'), checkOf(asked), checkOf(payrollJournalFields), booking],
	reconciliation: [checkOf(payrollJournalFields), checkOf(reconcileFields)],
	payrollFiles: [switches('active'), checkOf(parseFields, faultsInParse), booking],
	fieldService: [
		switches('active', 'importRelations', 'importMaterials', 'importHourTypes', 'exportInvoices'),
		checkOf({ preview }),
		unlessOff(['importRelations'], checkOf({ leadingRelations })),
		unlessOff(['importMaterials', 'importHourTypes'], checkOf({ hourUnits }, faultsInHourUnits)),
		unlessOff(['exportInvoices'], checkOf(invoiceFields, faultsInSettings)),
		unlessOff(['exportInvoices'], checkOf(exportFields, faultsInExport)),
	],
};

/** All that is wrong with the settings of a workflow, each once; of an item of Edit Fields too, which may lack some. */
export function faultsIn(workflow: WorkflowSettings, item: SettingsItem): Fault[] {
	const settings = Object.fromEntries(settingNames(workflow).map((name) => [name, item[name]]));
	const faults = (CHECKS[workflow.value] ?? []).flatMap((check) => check(settings));
	return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}
