import { without } from '../../shared/values/records';
import { mail } from './mail';
import { office } from './office';
import type { Settings, WorkflowSettings } from './setting';

const { sender } = mail;
const from: Settings = {
	...(sender && {
		sender: {
			...sender,
			property: {
				...sender.property,
				description: 'The address that the mails come from (afzender). Empty: that of each reviewer.',
			},
		},
	}),
};

/** Of the workflow that asks the reviewers of an office; whom it asks stands in the table. */
export const officeSignOff: WorkflowSettings = {
	...office,
	name: 'Office with Sign-Off',
	value: 'officeSignOff',
	description: 'Payroll journals of many clients, once their reviewer approved them (akkoord vooraf)',
	top: { ...without('recipient', office.top), ...from },
};
