import { administrationSetting as administration } from '../../EBoekhouden/operations/administration/field';
import { fileSettings } from '../../EBoekhouden/operations/payrollJournal/fileFields';
import { layout } from '../../EBoekhouden/operations/payrollJournal/layoutFields';
import { faultsInParse } from '../../EBoekhouden/operations/payrollJournal/parseFields';
import { year } from '../../EBoekhouden/operations/payrollJournal/reconcileFields';
import {
	closing,
	corrections,
	faultsInSynchronize,
	ledgerAccounts,
} from '../../EBoekhouden/operations/payrollJournal/synchronizeFields';
import { fromList, mailAddress, fieldTextIn } from '../../../base/n8n/fieldTypes';
import { rowsOfForm } from '../../../base/n8n/rowsOfForm';
import { active, language, previewSetting, setting, withOtherTexts } from '../../../base/n8n/settings';
import { recordIn, without, type UnknownFields } from '../../../base/values/records';
import { labels } from '../../../features/payroll/settings';
import { companies as companyTerms, payrollRuns } from '../../shared/payrollRuns';
import { start } from '../../shared/settings';
import { workflowSettings, type Group } from './form';
import { mail } from './mail';

/** One company a row, perhaps with a start of its own: "id:12345 from 2026-20". */
const companyTable = rowsOfForm({
	add: 'Add Company, Where There Are More',
	fields: [
		{
			displayName: 'Company',
			name: 'company',
			type: 'resourceLocator',
			default: { mode: 'list', value: '' },
			description: 'Bedrijf. A company to book.',
			hint: 'Bedrijf. Kies uit de lijst, of typ een naam of nummer. Geen lijst? Kies eerst je Nmbrs-account',
			modes: [
				fromList('searchCompanies'),
				{ displayName: 'By Name or Number', name: 'name', type: 'string', placeholder: 'e.g. EBH' },
			],
		},
		{
			displayName: 'Own Start: Year',
			name: 'year',
			type: 'number',
			default: 0,
			description: 'Eigen beginjaar. When the company begins at another time than From Year and From Period.',
			hint: 'Eigen beginjaar. 0: From Year, hieronder',
		},
		{
			displayName: 'Own Start: Period',
			name: 'period',
			type: 'number',
			default: 0,
			description: 'Eigen beginperiode. Year and period are filled in together, or neither.',
			hint: 'Eigen beginperiode. 0: From Period, hieronder',
		},
	],
	whole: /^id:|,| from /,
	term: (named: string, { company, year, period }: UnknownFields) => {
		const prefix = recordIn(company).mode === 'name' ? '' : 'id:';
		const start = [year, period].map((one) => fieldTextIn(one) || '0');
		const from = start.every((one) => one === '0') ? '' : ` from ${start.join('-')}`;
		// When a row has several names, each gets the start.
		const parts = named.split(',').map((part) => `${prefix}${part.trim()}${from}`);
		return parts.join(', ');
	},
});

/** In the item, the rows are one text. */
const companySettings = {
	companies: withOtherTexts(companyTerms, {
		...companyTable,
		nl: 'De bedrijven die geboekt worden, een per regel: kies ze uit de lijst, of typ een naam of nummer. Een bedrijf mag een eigen begin hebben, bijvoorbeeld omdat het per week verloont. Geen: het enige bedrijf dat je ziet; zie je er meer, dan wordt er niets gelezen. Een expressie bij _By Name or Number_ mag meer bedrijven geven: `Garage B.V. from 2026-20, id:12346`.',
		form: {
			...companyTable.form,
			displayName: labels.companies,
			description:
				'The companies that are booked (bedrijven). None: the only company of the credential; with more than one, nothing is read.',
			hint: 'Leeg: het enige bedrijf dat je account ziet',
		},
	}),
};

/** Of a workflow that changes nothing. */
export const execution: Group = {
	displayName: 'Execution',
	description: 'How the workflow is executed (uitvoering)',
	settings: { language },
};

/** Of one that can be paused. */
export const pausable: Group = { ...execution, settings: { language, active } };

const ofAccounts = {
	displayName: 'Ledger Accounts',
	description: 'Which accounts of the books are used (grootboekrekeningen)',
};
const ofCorrections = {
	displayName: 'Corrections',
	description: 'What happens when payroll and books differ (correcties)',
};

export const groups = {
	payrollRuns: {
		displayName: 'Payroll Runs',
		description: 'Which runs are read, and how their journals are split (loonruns)',
		settings: payrollRuns,
	},
	ledgerAccounts: { ...ofAccounts, settings: ledgerAccounts },
	closing: {
		displayName: 'Closed Periods',
		description: 'Until which date the books are closed (afgesloten periodes)',
		settings: closing,
	},
	corrections: { ...ofCorrections, settings: corrections },
	execution: pausable,
};

/** The daily workflow that reads Nmbrs. */
export const payrollSettings = workflowSettings({
	name: 'Payroll',
	value: 'payroll',
	description: 'Payroll journals from Nmbrs to e-Boekhouden (salarisadministratie)',
	top: { administration, preview: previewSetting, ...companySettings, ...start },
	groups,
	checks: [faultsInSynchronize],
});

/** The workflow that books what a reviewer approved: as the daily one, and who is asked. */
export const payrollSignOff = workflowSettings({
	name: 'Payroll with Sign-Off',
	value: 'payrollSignOff',
	description: 'The same, once a reviewer approved it by mail (akkoord vooraf)',
	top: {
		administration,
		preview: previewSetting,
		reviewer: setting(
			mailAddress({
				displayName: labels.reviewer,
				placeholder: 'e.g. controle@example.com',
				description:
					'The mail address of the reviewer who approves the bookings (controleur). Without a valid one nothing is booked.',
			}),
			{
				nl: 'Het mailadres van wie akkoord geeft. Staat hier geen geldig adres, dan wordt er niets gelezen of geboekt.',
				form: { required: true },
			},
		),
		...companySettings,
		...start,
	},
	groups: { mail, ...groups },
	checks: [faultsInSynchronize],
});

const { folder, periodsPerYear, ...ofBooking } = fileSettings;

/** The workflow that takes files from a form, a mailbox or a folder. */
export const payrollFileSettings = workflowSettings({
	name: 'Payroll Files',
	value: 'payrollFiles',
	description: 'Payroll journals from files to e-Boekhouden (loonjournaalposten uit bestanden)',
	top: {
		administration,
		preview: previewSetting,
		...ofBooking,
	},
	groups: {
		files: {
			displayName: 'Files',
			description: 'Where files come from, and of which periods (bestanden)',
			settings: { folder, periodsPerYear },
		},
		layout: {
			displayName: 'File Layout',
			description: 'The layout of the files, when it cannot be detected (indeling van het bestand)',
			settings: layout,
		},
		...without('payrollRuns', groups),
		corrections: { ...ofCorrections, settings: without('vanishedRuns', corrections) },
	},
	checks: [faultsInParse, faultsInSynchronize],
	// A file that is gone was no deleted run.
	fixed: { vanishedRuns: 'report' },
	takesFiles: true,
});

/** The comparison of a year. What was booked, and how, has the same settings as the workflow that books it. */
export const reconciliationSettings = workflowSettings({
	name: 'Reconciliation',
	value: 'reconciliation',
	description: 'The payroll of a year compared with the books, for the accountant (aansluiting)',
	top: { administration, ...companySettings, year, ...start },
	groups: {
		payrollRuns: groups.payrollRuns,
		ledgerAccounts: { ...ofAccounts, settings: without('clearingAccount', ledgerAccounts) },
		corrections: { ...ofCorrections, settings: { decisions: corrections.decisions } },
		execution,
	},
	checks: [],
});
