import { administrationSetting as administration } from '../../EBoekhouden/operations/administration/field';
import { company } from '../../Nmbrs/operations/connection/check';
import { hourUnits } from '../../../base/n8n/settings';
import { workflowSettings } from './form';
import { log } from './payroll';

/** The check of connections, before anything else. */
export const connectionCheck = workflowSettings({
	name: 'Connection Check',
	value: 'connectionCheck',
	description: 'What the accounts answer, before anything is switched on (aansluitcheck)',
	top: { administration, company },
	groups: {
		hours: {
			displayName: 'Hours',
			description: 'Which products become hour types in OutSmart (uursoorten)',
			settings: { hourUnits },
		},
		log,
	},
	checks: null,
});
