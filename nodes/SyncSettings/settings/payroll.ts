import { isWorkbook } from '../../../features/payroll/rows/otherFiles';
import { administrationSetting as administration } from '../../EBoekhouden/operations/administration/field';
import { columnSettings, lineSettings } from '../../EBoekhouden/operations/payrollJournal/rowsColumns';
import { faultsInRows, ownerSettings } from '../../EBoekhouden/operations/payrollJournal/rowsFields';
import { year } from '../../EBoekhouden/operations/payrollJournal/yearField';
import {
	closing,
	corrections,
	faultsInSynchronize,
	fileDueSetting,
	ledgerAccounts,
} from '../../EBoekhouden/operations/payrollJournal/synchronize';
import { choice, fromList, fieldTextIn, text, wholeNumber } from '../../../base/n8n/fieldTypes';
import { rowsOfForm } from '../../../base/n8n/rowsOfForm';
import { active, language, previewSetting, setting, withOtherTexts } from '../../../base/n8n/settings';
import { textIn } from '../../../base/values/text';
import { mustBe } from '../../../base/words/faults';
import type { Fault } from '../../../base/words/finding';
import { recordIn, without, type UnknownFields } from '../../../base/values/records';
import { labels } from '../../../features/payroll/settings';
import { companies as companyTerms, payrollRuns } from '../../shared/payrollRuns';
import { start } from '../../shared/settings';
import { workflowSettings, type Group, type WorkflowSettings } from './form';

/** The companies as rows of the form, each perhaps with a start of its own: "id:12345 from 2026-20". */
const companyTable = rowsOfForm({
	add: 'Add Company',
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
		// A start counts for each of the names in a row of the form.
		const parts = named.split(',').map((part) => `${prefix}${part.trim()}${from}`);
		return parts.join(', ');
	},
});

/** The setting of the companies, whose rows are one text in the item. */
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

/** The group *Execution* of a workflow that changes nothing. */
export const execution: Group = {
	displayName: 'Execution',
	description: 'How the workflow is executed (uitvoering)',
	settings: { language },
};

/** The group *Execution* of a workflow that can be switched off. */
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

/** The settings of the daily workflow that reads Nmbrs. */
export const payrollSettings = workflowSettings({
	name: 'Payroll',
	value: 'payroll',
	description: 'Payroll journals from Nmbrs to e-Boekhouden (salarisadministratie)',
	top: { administration, preview: previewSetting, ...companySettings, ...start },
	groups,
	checks: [faultsInSynchronize],
});

const { company, source, periodsPerYear, ...begin } = ownerSettings;

/** The settings by which n8n's own steps read the files. */
const reading = {
	folder: setting(
		text({
			displayName: labels.folder,
			placeholder: 'e.g. /home/node/.n8n-files/loon',
			description:
				'Folder that is read every morning (map); its files are booked, and stay there. Of a form it is not read.',
		}),
		{
			nl: 'Map waarin elke ochtend gekeken wordt; de bestanden worden geboekt zonder te vragen, en blijven liggen. Alleen voor de map, niet voor het formulier. n8n 2 leest alleen in `~/.n8n-files`, tenzij `N8N_RESTRICT_FILE_ACCESS_TO` een andere map noemt.',
		},
	),
	separator: setting(
		text({
			displayName: labels.separator,
			default: ';',
			description: 'What separates the columns of a text file (scheidingsteken). A tab is written as \\t.',
		}),
		{ nl: 'Wat de kolommen van een tekstbestand scheidt: `;`, `,` of `\\t` voor een tab.' },
	),
	encoding: setting(
		choice({
			displayName: labels.encoding,
			default: 'utf-8',
			description: 'How the characters of a text file are saved (tekencodering)',
			options: [
				{ name: 'UTF-8', value: 'utf-8' },
				{ name: 'Windows (Latin-1)', value: 'latin1', description: 'Older programs; a euro sign is lost' },
			],
		}),
		{ nl: 'De tekencodering van tekstbestanden: UTF-8, of die van oudere Windowsprogramma’s.' },
	),
	headingLine: setting(
		wholeNumber({
			displayName: labels.headingLine,
			default: 1,
			low: 1,
			high: 100,
			description:
				'The line of the headings in a text file or workbook (kopregel), where titles stand above it',
		}),
		{ nl: 'Op welke regel van een tekstbestand of werkblad de kop staat, als er titels boven staan.' },
	),
};

/** Refuses a folder with signs by which n8n's step would read many folders instead of one, or `~`, behind which it finds none. */
function faultsInFolder({ folder }: UnknownFields): Fault[] {
	const value = textIn(folder);
	return /^(?!~)[^*?|{}[\]]+$/.test(value) ? [] : [mustBe('folder', 'plainFolder', value)];
}

/** The settings of the workflow that takes files from a folder. */
export const payrollFileSettings = workflowSettings({
	name: 'Payroll Files',
	value: 'payrollFiles',
	description: 'Payroll journals from files to e-Boekhouden (loonjournaalposten uit bestanden)',
	top: { administration, preview: previewSetting, company, ...begin },
	groups: {
		files: {
			displayName: 'Files',
			description: 'Where files come from, and how they are read (bestanden)',
			settings: { ...reading, fileDue: fileDueSetting, source, periodsPerYear },
		},
		columns: {
			displayName: 'Columns',
			description: 'Which column has what (kolommen). Standard: those of the CSV of Exact Online.',
			settings: columnSettings,
		},
		lines: {
			displayName: 'Lines',
			description: 'How the lines are read (regels)',
			settings: lineSettings,
		},
		...without('payrollRuns', groups),
		corrections: { ...ofCorrections, settings: without('vanishedRuns', corrections) },
	},
	checks: [faultsInRows, faultsInSynchronize, faultsInFolder],
	// A run that no file has any more is only reported: a file that is gone from the folder does not mean that its run was
	// deleted.
	fixed: { vanishedRuns: 'report' },
});

/** The check of the workflow that takes a file from a form. Its node *Settings* is that of the workflow with the folder. */
export const payrollFormSettings: WorkflowSettings = {
	...payrollFileSettings,
	value: 'payrollForm',
	checks: [faultsInRows, faultsInSynchronize],
	branches: {
		text: (_settings, file) => !isWorkbook(file),
		workbook: (_settings, file) => isWorkbook(file),
	},
	// A workbook is read once for its headings, and once for its lines.
	twice: 'workbook',
};

/** The settings of the comparison of a year. They are those of the workflow that books, because what was booked followed them. */
export const reconciliationSettings = workflowSettings({
	name: 'Reconciliation',
	value: 'reconciliation',
	description: 'The payroll of a year compared with the books, for the accountant (aansluiting)',
	top: { administration, ...companySettings, year, ...start },
	groups: {
		payrollRuns: groups.payrollRuns,
		ledgerAccounts: { ...ofAccounts, settings: without('clearingAccount', ledgerAccounts) },
		execution,
	},
	checks: [],
});
