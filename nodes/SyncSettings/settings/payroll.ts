import { choice, onOff, text } from '../../shared/n8n/fieldTypes';
import { closedPeriods, corrections, ledgerAccounts, start } from './books';
import { separated, type Group, type Settings, type WorkflowSettings } from './setting';
import { active, logGroup, preview } from './switches';

const LIST = 'list';

/** Chosen from the account or typed: the item says it in one text either way. */
export const companies: Settings = {
	companiesFrom: {
		...choice({
			displayName: 'Companies From',
			default: 'text',
			description: 'How you say which companies are booked (bedrijven)',
			options: [
				{ name: 'List', value: LIST, description: 'Choose them from the account' },
				{
					name: 'Name or Number',
					value: 'text',
					description: 'Type them, also with a start of their own',
				},
			],
		}),
		onlyInEditor: true,
	},
	companyList: {
		property: {
			displayName: 'Company Names or IDs',
			type: 'multiOptions',
			typeOptions: { loadOptionsMethod: 'getCompanies' },
			displayOptions: { show: { companiesFrom: [LIST] } },
			default: [],
			description:
				'The companies that are booked (bedrijven). None: the only one that the credential sees, and with more than one nothing is read. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
			hint: 'No list? Choose the Nmbrs credential of this node, or type the companies by name or number',
		},
		onlyInEditor: true,
	},
	companies: {
		...text({
			displayName: 'Companies',
			placeholder: 'e.g. EBH, 1042',
			description:
				'The companies that are booked (bedrijven): names, numbers or IDs, separated by commas; <code>id:12345</code> or <code>number:12</code> where one could be another. A company may have its own start: <code>EBH from 2026-20</code>. May be empty when the credential sees only one company.',
			displayOptions: { show: { companiesFrom: ['text'] } },
		}),
		give: (given, valueOf) =>
			valueOf('companiesFrom') === LIST
				? separated(valueOf('companyList'), (id) => `id:${String(id)}`)
				: given,
	},
};

export const payrollRuns: Group = {
	displayName: 'Payroll Runs',
	description: 'Which runs are read, and how their journals are split (loonruns)',
	settings: {
		onlyLockedRuns: onOff({
			displayName: 'Only Locked Runs',
			default: false,
			description:
				'Whether to book only runs that are locked in Nmbrs (definitieve runs). Off: also those that may still change, and each change is corrected.',
		}),
		journalPer: choice({
			displayName: 'Journal Per',
			default: 'company',
			description: 'How the lines of a journal are split (loonjournaalpost per)',
			options: [
				{ name: 'Company', value: 'company', description: 'Not split (bedrijf)' },
				{
					name: 'Cost Centre',
					value: 'costCenter',
					description: 'Each line has the cost centre of the employees (kostenplaats)',
				},
				{
					name: 'Department',
					value: 'department',
					description: 'Each line has the department as its cost centre (afdeling)',
				},
			],
		}),
	},
};

/** Of the daily workflow that reads Nmbrs. */
export const payroll: WorkflowSettings = {
	name: 'Payroll',
	value: 'payroll',
	description: 'Payroll journals from Nmbrs to e-Boekhouden (salarisadministratie)',
	top: { active, preview, ...companies, ...start },
	groups: {
		payrollRuns,
		ledgerAccounts,
		closing: closedPeriods,
		corrections: corrections('runs'),
		log: logGroup,
	},
};
