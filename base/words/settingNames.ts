/**
 * The label of each setting in the form of Settings, by group and name, for sentences that name it. The form is declared
 * beside the operations, which the sentences may not import, so a test compares the two.
 */
const GROUPS = {
	// Above all groups.
	'': {
		active: 'Active',
		administration: 'Administration',
		attentionAfterDays: 'Attention After Days',
		clients: 'Clients',
		companies: 'Companies',
		company: 'Company',
		explained: 'Explained',
		exportInvoices: 'Make Invoices',
		fieldService: 'Field Service',
		file: 'File',
		from: 'From',
		fromPeriod: 'From Period',
		fromYear: 'From Year',
		importHourTypes: 'Send Hour Types to OutSmart',
		importMaterials: 'Send Materials to OutSmart',
		importRelations: 'Send Relations to OutSmart',
		payroll: 'Payroll',
		periodsPerYear: 'Periods per Year',
		preview: 'Preview',
		recipient: 'Recipient',
		reviewer: 'Reviewer',
		sameOncePerDay: 'Same Once per Day',
		until: 'Until',
		year: 'Year',
	},
	Corrections: {
		correction: 'Correction',
		decisions: 'Decisions',
		handEdits: 'Edits by Hand',
		vanishedRuns: 'Vanished Runs',
	},
	'Closed Periods': {
		closedPeriods: 'Difference in a Closed Period',
		closedUntil: 'Closed Until',
	},
	Execution: {
		maxClients: 'Max Clients',
		minutes: 'Minutes',
		ownWorkflows: 'Own Workflows',
	},
	'File Layout': {
		columns: 'Columns',
		creditSign: 'Sign of Amounts',
		decimals: 'Decimals',
		encoding: 'Encoding',
		format: 'Format',
		severalPeriods: 'Rows of Several Periods',
	},
	Files: {
		folder: 'Folder',
		mailFrom: 'Mail From',
		source: 'Source',
	},
	Hours: {
		hourUnits: 'Hour Units',
		roundHours: 'Round Hours',
		roundHoursToMinutes: 'Round Hours to Minutes',
	},
	Invoices: {
		invoiceTemplate: 'Invoice Template',
		paymentTermDays: 'Payment Term in Days',
		bookDirectly: 'Book Directly',
		invoiceDate: 'Invoice Date',
		invoiceNumber: 'Invoice Number',
		invoiceTexts: 'Invoice Texts',
		materialsWithoutPrice: 'Materials Without a Price',
	},
	'Ledger Accounts': {
		clearingAccount: 'Clearing Account',
		roundingAccount: 'Rounding Account',
	},
	Log: {
		language: 'Language',
	},
	Mail: {
		sender: 'Sender',
	},
	'Payroll Runs': {
		journalPer: 'Journal Per',
		onlyLockedRuns: 'Only Locked Runs',
	},
	Relations: {
		exportRelations: 'Add Customers to e-Boekhouden',
		knownRelations: 'Known Relations',
		leadingRelations: 'Leading Relations',
	},
	'VAT and Turnover': {
		defaultLedgerAccount: 'Default Ledger Account',
		defaultVatCode: 'Default VAT Code',
		ownHourTypes: 'Own Hour Types',
		vatExceptions: 'VAT Exceptions',
	},
	'Work Orders': {
		blockedPaymentMethods: 'Blocked Payment Methods',
		completedFrom: 'Completed From',
		errorStatus: 'Error Status',
		workOrderStatus: 'Work Order Status',
	},
} as const;

type Groups = typeof GROUPS;
type SettingName = { [Group in keyof Groups]: keyof Groups[Group] }[keyof Groups];

/** "Closed Periods → Difference in a Closed Period", by the name of the setting. */
export const shown = Object.fromEntries(
	Object.entries(GROUPS).flatMap(([group, labels]) =>
		Object.entries(labels).map(([name, label]) => [name, group === '' ? label : `${group} → ${label}`]),
	),
) as Readonly<Record<SettingName, string>>;

/** The choices that sentences name, as the form shows them. */
export const choices = {
	closedPeriods: { nextOpenPeriod: 'Book in the Next Open Period' },
	handEdits: { report: 'Report and Leave Alone' },
	invoiceDate: { today: 'Today' },
	invoiceNumber: { workOrder: 'Work Order' },
	materialsWithoutPrice: { bill: 'Bill' },
	severalPeriods: { oneRun: 'One Run', runForEach: 'Run for Each' },
} as const;

const OF_TABLE = 'table.';

/** A column of the table of clients, which has the name of a setting and no label. */
export function columnOf(field: string): string {
	return OF_TABLE + field;
}

/** The label of a field of Settings; one of an operation or a table keeps its name. */
export function labelOf(field: string): string {
	if (field.startsWith(OF_TABLE)) return field.slice(OF_TABLE.length);
	return Object.hasOwn(shown, field) ? shown[field as SettingName] : field;
}
