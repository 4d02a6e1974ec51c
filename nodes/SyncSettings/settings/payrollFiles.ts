import { choice, text } from '../../shared/n8n/fieldTypes';
import { closedPeriods, corrections, ledgerAccounts, start } from './books';
import type { Group, Setting, Settings, WorkflowSettings } from './setting';
import { active, logGroup, preview } from './switches';

const periodsPerYear: Setting = {
	property: {
		displayName: 'Periods per Year',
		type: 'options',
		default: 12,
		description: 'How the company is paid (loontijdvak)',
		options: [
			{ name: 'Monthly (12)', value: 12 },
			{ name: 'Four-Weekly (13)', value: 13 },
			{ name: 'Weekly (53)', value: 53 },
		],
	},
};

const files: Settings = {
	companies: text({
		displayName: 'Companies',
		placeholder: 'e.g. 12345 or 12345=Garage B.V., 12346=NL002',
		description:
			'Which payroll company a file is of (bedrijven): its number, and behind = what the file calls it (a name, a code of the administration, or the beginning of the name of the file). It is never guessed.',
	}),
	...start,
	periodsPerYear,
	source: text({
		displayName: 'Source',
		default: 'NMBRS',
		description:
			'Payroll that the journals are of (salarispakket), in one word of capitals: every Boekstuk begins with it',
		hint: 'Keep it: under another name, what is booked is no longer recognised',
	}),
	folder: text({
		displayName: 'Folder',
		placeholder: 'e.g. /home/node/.n8n-files/loon',
		description:
			'Folder that is looked into every morning (map); its files are booked, and stay there. On a network: a folder in the share, not the share itself, so that it is told when the share is gone. Empty: only the form and the mailbox.',
	}),
	mailFrom: text({
		displayName: 'Mail From',
		placeholder: 'e.g. salaris@example.com',
		description:
			'Who may send files to the mailbox to be booked (afzenders): addresses, separated by commas. Empty: what comes by mail is only shown, whatever Preview says.',
		hint: 'Whoever can mail this box as one of them can book: keep its address to yourself, and let your mail server refuse mail that fails SPF, DKIM or DMARC',
	}),
};

const layout: Group = {
	displayName: 'File Layout',
	description: 'What the files look like, where it cannot be seen (indeling van het bestand)',
	settings: {
		format: choice({
			displayName: 'Format',
			default: 'detect',
			description: 'Layout of the files (bestandsindeling)',
			options: [
				{ name: 'Detect', value: 'detect' },
				{ name: 'Exact Globe CSV', value: 'exactGlobeCsv' },
				{ name: 'Exact Online CSV', value: 'exactOnlineCsv' },
				{ name: 'Exact Online XML', value: 'exactOnlineXml' },
				{ name: 'Nmbrs XML', value: 'nmbrsXml' },
				{ name: 'Table (CSV or Excel)', value: 'table' },
				{ name: 'Twinfield XML', value: 'twinfieldXml' },
			],
		}),
		columns: text({
			displayName: 'Columns',
			placeholder: 'e.g. ledgerAccount=Grootboek, company=Entiteit',
			description:
				'Of a table: which column is what (kolommen), by its name or its number, where that is not recognised. The usual Dutch and English names are recognised beside it.',
		}),
		encoding: choice({
			displayName: 'Encoding',
			default: 'detect',
			description: 'How the characters of a text are saved (tekencodering)',
			options: [
				{ name: 'Detect', value: 'detect' },
				{ name: 'UTF-16', value: 'utf16le' },
				{ name: 'UTF-8', value: 'utf8' },
				{ name: 'Windows-1252', value: 'windows1252' },
			],
		}),
		decimals: choice({
			displayName: 'Decimals',
			default: 'detect',
			description: 'What separates the decimals of the amounts in a table (decimaalteken)',
			options: [
				{ name: 'Comma', value: 'comma' },
				{ name: 'Detect', value: 'detect' },
				{ name: 'Point', value: 'point' },
			],
		}),
		creditSign: choice({
			displayName: 'Credit Sign',
			default: 'positiveIsDebit',
			description:
				'What an amount above nothing is, in a table that has one column of amounts and no side (debet of credit)',
			options: [
				{ name: 'Positive Is Credit', value: 'positiveIsCredit' },
				{ name: 'Positive Is Debit', value: 'positiveIsDebit' },
			],
		}),
		severalPeriods: choice({
			displayName: 'Rows of Several Periods',
			default: 'ask',
			description:
				'What a table is that has rows of several periods (loontijdvakken), and no column that says their runs',
			options: [
				{ name: 'Ask', value: 'ask', description: 'Such a file is refused' },
				{
					name: 'One Run',
					value: 'oneRun',
					description: 'Rows of earlier periods are corrections, which belong to the run',
				},
				{ name: 'Run for Each', value: 'runForEach', description: 'Each period is a run of its own' },
			],
		}),
	},
};

/** Of the workflow that takes files by a form, a mailbox or a folder. */
export const payrollFiles: WorkflowSettings = {
	name: 'Payroll Files',
	value: 'payrollFiles',
	description: 'Payroll journals from files to e-Boekhouden (loonjournaalposten uit bestanden)',
	top: { active, preview, ...files },
	groups: {
		layout,
		ledgerAccounts,
		closing: closedPeriods,
		corrections: corrections('files'),
		log: logGroup,
	},
};
