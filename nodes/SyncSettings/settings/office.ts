import {
	corrections,
	faultsInSynchronize,
	ledgerAccounts,
} from '../../EBoekhouden/operations/payrollJournal/synchronizeFields';
import { previewSetting, withOtherTexts } from '../../../base/n8n/settings';
import { without } from '../../../base/values/records';
import { clientsToDo, startOfClients } from '../../SyncReport/operations/office/planFields';
import { labels as ofPayroll } from '../../../features/payroll/settings';
import { workflowSettings } from './form';
import { mail, recipient } from './mail';
import { groups, pausable } from './payroll';

const ofOverview = withOtherTexts(recipient, {
	nl: 'Wie de mail met het overzicht krijgt; meer adressen met komma’s ertussen.',
});

/** Every administration has its own list of accounts. */
const typed = { type: 'string', typeOptions: undefined, hint: undefined } as const;

const { clients, ...limits } = clientsToDo;

const ofOffice = {
	mail,
	...groups,
	ledgerAccounts: {
		...groups.ledgerAccounts,
		settings: {
			clearingAccount: withOtherTexts(ledgerAccounts.clearingAccount, {
				nl: 'Nummer van de tegenrekening in de kop van het memoriaal, voor klanten waarvan de regel er geen noemt. Leeg: de rekening _Verrekeningen_.',
				form: {
					...typed,
					displayName: ofPayroll.clearingAccount,
					placeholder: 'e.g. 1999',
					description:
						'Number of the header account of the memorial entries (tegenrekening), for clients without one in their row. Empty: the account called Verrekeningen.',
				},
			}),
			roundingAccount: withOtherTexts(ledgerAccounts.roundingAccount, {
				nl: 'Nummer van de rekening voor een afrondingsverschil van ten hoogste 0,05 in een journaalpost. Leeg: zo’n journaalpost wordt niet geboekt.',
				form: {
					...typed,
					displayName: ofPayroll.roundingAccount,
					placeholder: 'e.g. 4999',
					description:
						'Number of the account for a rounding difference of at most five cents in a journal (afrondingsverschillen). Empty: such a journal is not booked.',
				},
			}),
		},
	},
	// A decision is about a run of one client, and is in its row.
	corrections: { ...groups.corrections, settings: without('decisions', corrections) },
	execution: { ...pausable, settings: { ...limits, ...pausable.settings } },
};

/** The workflow that books many clients, from a data table. */
export const officeSettings = workflowSettings({
	name: 'Office',
	value: 'office',
	description: 'Payroll journals of many clients (kantoor met veel klanten)',
	top: { preview: previewSetting, clients, ...startOfClients, recipient: ofOverview },
	groups: ofOffice,
	checks: [faultsInSynchronize],
	// A wrong address must not stop the bookings: the overview itself says why it was not mailed.
	unused: () => ['recipient', 'sender'],
});
