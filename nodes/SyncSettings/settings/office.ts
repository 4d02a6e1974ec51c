import {
	corrections,
	faultsInSynchronize,
	ledgerAccounts,
} from '../../EBoekhouden/operations/payrollJournal/synchronizeFields';
import { text } from '../../../base/n8n/fieldTypes';
import { active, previewSetting, withOtherTexts, setting } from '../../../base/n8n/settings';
import { without } from '../../../base/values/records';
import { clientsToDo, startOfClients } from '../../SyncTools/operations/office/planFields';
import { labels } from '../../../features/office/settings';
import { labels as ofPayroll } from '../../../features/payroll/settings';
import { workflowSettings } from './form';
import { mail, recipient } from './mail';
import { groups } from './payroll';

const ofOverview = withOtherTexts(recipient, {
	nl: 'Wie de mail met het overzicht krijgt; meer adressen met komma’s ertussen.',
});

/** Every administration has its own list of accounts. */
const typed = { type: 'string', typeOptions: undefined, hint: undefined } as const;

const { clients, ...limits } = clientsToDo;

const ofOffice = {
	execution: {
		displayName: 'Execution',
		description: 'How much one execution does, and what it may start (uitvoering)',
		settings: limits,
	},
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
};

const top = { preview: previewSetting, clients, ...startOfClients, active };

/** Both mail an overview. */
const withOverview = {
	groups: ofOffice,
	checks: [faultsInSynchronize],
	// A wrong address must not stop the bookings: the overview itself says why it was not mailed.
	unused: () => ['recipient', 'sender'],
};

/** The workflow that books many clients, from a data table. */
export const officeSettings = workflowSettings({
	name: 'Office',
	value: 'office',
	description: 'Payroll journals of many clients (kantoor met veel klanten)',
	top: { ...top, recipient: ofOverview },
	...withOverview,
});

/** The same with the clients in a spreadsheet. */
export const officeFile = workflowSettings({
	name: 'Office with a Spreadsheet',
	value: 'officeFile',
	description: 'Payroll journals of many clients in a spreadsheet (kantoor met veel klanten)',
	top: {
		...top,
		file: setting(
			text({
				displayName: labels.file,
				placeholder: 'e.g. /home/node/.n8n-files/klanten.xlsx',
				description:
					'The spreadsheet with the clients, Excel or CSV (bestand). A file with the same name and -status.csv beside it has the results.',
			}),
			{
				nl: 'De spreadsheet met klanten (Excel of CSV), met de map erbij. Ernaast komt een bestand met dezelfde naam en `-status.csv`, waarin staat wat er gedaan is.',
			},
		),
		recipient: ofOverview,
	},
	...withOverview,
});

/** The workflow that asks the reviewers of an office; the table has their addresses. */
export const officeSignOff = workflowSettings({
	name: 'Office with Sign-Off',
	value: 'officeSignOff',
	description: 'Payroll journals of many clients, once their reviewer approved them (akkoord vooraf)',
	top,
	groups: ofOffice,
	checks: [faultsInSynchronize],
});
