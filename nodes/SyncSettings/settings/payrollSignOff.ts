import { text } from '../../shared/n8n/fieldTypes';
import { start } from './books';
import { companies, payroll } from './payroll';
import type { Settings, WorkflowSettings } from './setting';
import { active, preview } from './switches';

const mail: Settings = {
	reviewer: text({
		displayName: 'Reviewer',
		placeholder: 'e.g. controle@example.com',
		description:
			'The mail address of who approves what is booked (controleur). Without a valid one nothing is booked.',
	}),
	sender: text({
		displayName: 'Sender',
		placeholder: 'e.g. n8n@example.com',
		description: 'The address that the mail comes from (afzender). Empty: that of the reviewer.',
	}),
};

/** Of the workflow that books what a reviewer approved: as the daily one, and who is asked. */
export const payrollSignOff: WorkflowSettings = {
	...payroll,
	name: 'Payroll with Sign-Off',
	value: 'payrollSignOff',
	description: 'The same, once a reviewer approved it by mail (akkoord vooraf)',
	top: { active, preview, ...mail, ...companies, ...start },
};
