import { administrationSetting as administration } from '../../EBoekhouden/operations/administration/field';
import { checkedCompany } from '../../Nmbrs/operations/connection/check';
import { workOrders } from '../../OutSmart/operations/settings';
import { hourUnits } from '../../shared/settings';
import { workflowSettings } from './form';
import { execution } from './payroll';

/** The check of the connections, the first workflow to run. */
export const connectionCheck = workflowSettings({
	name: 'Connection Check',
	value: 'connectionCheck',
	description: 'What the accounts answer, before any workflow is switched on (aansluitcheck)',
	top: { administration, company: checkedCompany },
	groups: {
		hours: {
			displayName: 'Hours',
			description: 'Which products become hour types in OutSmart (uursoorten)',
			settings: { hourUnits },
		},
		statuses: {
			displayName: 'Work Orders',
			description: 'Those of the OutSmart workflow (werkbonstatussen)',
			settings: { workOrderStatus: workOrders.workOrderStatus, errorStatus: workOrders.errorStatus },
		},
		execution,
	},
	checks: null,
});
