/** A setting as the form of Settings shows it: its label, and the labels of its choices where a sentence may name one. */
type Shown = string | readonly [label: string, choices: Readonly<Record<string, string>>];

/**
 * What sentences call a setting and its choices: as the form shows them, by group and name. The form is declared beside
 * the operations, which sentences know nothing of, so a test compares the two.
 */
const GROUPS = {
	// Above all groups.
	'': {
		active: 'Active',
		administration: 'Administration',
		attentionAfterDays: 'Attention After Days',
		clients: 'Clients',
		companies: 'Companies',
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
		payroll: ['Payroll', { files: 'Files', nmbrs: 'Nmbrs', none: 'None' }],
		periodsPerYear: 'Periods per Year',
		preview: 'Preview',
		recipient: 'Recipient',
		reviewer: 'Reviewer',
		sameOncePerDay: 'Same Once per Day',
		until: 'Until',
		year: 'Year',
	},
	Corrections: {
		correction: ['Correction', { difference: 'Book the Difference', reverse: 'Reverse and Book Again' }],
		decisions: 'Decisions',
		handEdits: ['Edits by Hand', { report: 'Report and Leave Alone', restore: 'Restore to the Payroll' }],
		vanishedRuns: ['Vanished Runs', { report: 'Report', reverse: 'Reverse' }],
	},
	'Closed Periods': {
		closedPeriods: [
			'Difference in a Closed Period',
			{ nextOpenPeriod: 'Book in the Next Open Period', report: 'Report' },
		],
		closedUntil: 'Closed Until',
	},
	Execution: {
		maxClients: 'Max Clients',
		minutes: 'Minutes',
		ownWorkflows: 'Own Workflows',
	},
	'File Layout': {
		columns: 'Columns',
		creditSign: [
			'Sign of Amounts',
			{ positiveIsCredit: 'Positive Is Credit', positiveIsDebit: 'Positive Is Debit' },
		],
		decimals: ['Decimals', { comma: 'Comma', detect: 'Detect', point: 'Point' }],
		encoding: [
			'Encoding',
			{ detect: 'Detect', utf16le: 'UTF-16', utf8: 'UTF-8', windows1252: 'Windows-1252' },
		],
		format: [
			'Format',
			{
				detect: 'Detect',
				exactGlobeCsv: 'Exact Globe CSV',
				exactOnlineCsv: 'Exact Online CSV',
				exactOnlineXml: 'Exact Online XML',
				nmbrsXml: 'Nmbrs XML',
				table: 'Table (CSV or Excel)',
				twinfieldXml: 'Twinfield XML',
			},
		],
		severalPeriods: [
			'Rows of Several Periods',
			{ ask: 'Ask', oneRun: 'One Run', runForEach: 'Run for Each' },
		],
	},
	Files: {
		folder: 'Folder',
		mailFrom: 'Mail From',
		source: 'Source',
	},
	Hours: {
		hourUnits: 'Hour Units',
		roundHoursToMinutes: 'Round Hours to Minutes',
	},
	Invoices: {
		invoiceTemplate: 'Invoice Template',
		paymentTermDays: 'Payment Term in Days',
		bookDirectly: 'Book Directly',
		invoiceDate: ['Invoice Date', { today: 'Today', workDate: 'Work Date' }],
		invoiceNumber: ['Invoice Number', { automatic: 'Automatic', workOrder: 'Work Order' }],
		invoiceTexts: 'Invoice Texts',
	},
	'Ledger Accounts': {
		clearingAccount: 'Clearing Account',
		roundingAccount: 'Rounding Account',
	},
	Log: {
		language: ['Language', { en: 'English', nl: 'Dutch' }],
	},
	Mail: {
		sender: 'Sender',
	},
	'Payroll Runs': {
		journalPer: ['Journal Per', { company: 'Company', costCenter: 'Cost Centre', department: 'Department' }],
		onlyLockedRuns: 'Only Locked Runs',
	},
	Relations: {
		exportRelations: 'Add Customers to e-Boekhouden',
		knownRelations: 'Known Relations',
		leadingRelations: ['Leading Relations', { 'e-Boekhouden': 'Bookkeeping', OutSmart: 'Field Service' }],
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
} as const satisfies Readonly<Record<string, Readonly<Record<string, Shown>>>>;

type Groups = typeof GROUPS;
/** The setting of each group by name, in one table. */
type Flat = {
	[Group in keyof Groups as keyof Groups[Group] & string]: Groups[Group];
};
type SettingName = keyof Flat;
type ChoicesOf<One> = One extends readonly [string, infer Choices] ? Choices : Record<never, never>;

const SHOWN = Object.entries(GROUPS).flatMap(([group, settings]) =>
	Object.entries<Shown>(settings).map(([name, given]) => {
		const [label, ofName = {}] = typeof given === 'string' ? [given] : given;
		return { name, label: group === '' ? label : `${group} → ${label}`, choices: ofName };
	}),
);

/** "Closed Periods → Difference in a Closed Period", by the name of the setting. */
export const shown = Object.fromEntries(SHOWN.map(({ name, label }) => [name, label])) as Readonly<
	Record<SettingName, string>
>;

/** "Book in the Next Open Period", by the names of the setting and the choice. */
export const choices = Object.fromEntries(SHOWN.map((one) => [one.name, one.choices])) as {
	readonly [Name in SettingName]: ChoicesOf<Flat[Name][Name & keyof Flat[Name]]>;
};

const OF_TABLE = 'table.';

/** A column of the table of clients, which has the name of a setting and no label. */
export function columnOf(field: string): string {
	return OF_TABLE + field;
}

/** The label of a field of Settings; one of an operation or a table keeps its name. */
export function labelOf(field: string): string {
	if (field.startsWith(OF_TABLE)) return field.slice(OF_TABLE.length);
	return SHOWN.find(({ name }) => name === field)?.label ?? field;
}
