import type { SettingTexts } from '../settings';

/** What there is to know beside what the form says of a field itself. */
const start = {
	fromPeriod:
		'Beyond period 1, companies that are paid otherwise (weekly, four-weekly) each need their own start.',
};
const accounts = {
	clearingAccount:
		'Its balance does not change. Without an account called _Verrekeningen_: a balance account that says it is one to pass through (Tussenrekening, Kruisposten, Vraagposten); never an account of the journal itself.',
};
const closing = {
	closedPeriods:
		'What is booked in the next open period counts for its own date ever after. Without it, a difference on a closed date is told with its amounts.',
};
const decisions =
	'`887=book` (although something looks alike; `887=book:101` accepts that mutation only), `887=leave`, `887=reverse`, `887=restore`, `Q3f2a91c4=correct:887` (a file is run 887, with other amounts), separated by commas. Each row that asks for one ends with the text to put here: copy it.';

export const settingsEn: SettingTexts = {
	payroll: {
		preview: 'When the field is empty or gone, the run is a preview.',
		...start,
		journalPer:
			'Each row gets the cost centre in e-Boekhouden whose description is that code, or begins with it and a space.',
		...accounts,
		...closing,
		decisions,
	},
	payrollFiles: {
		preview: 'When the field is empty or gone, the run is a preview.',
		companies: 'As the number stands in the Boekstukken.',
		source: 'Another payroll has one of its own.',
		folder:
			'n8n 2 reads `~/.n8n-files` only, unless the variable `N8N_RESTRICT_FILE_ACCESS_TO` names another folder.',
		format: 'Only where it cannot be told; a row asks for it.',
		columns: 'For instance `date=Boekdatum, ledgerAccount=Rekening, debit=Debet, credit=Credit`.',
		encoding: 'For tables that can be read in two ways; the row says so.',
		decimals: 'For tables that can be read in two ways; the row says so.',
		...accounts,
		...closing,
		decisions,
	},
	fieldService: {
		preview: 'When the field is empty or gone, the run is a preview.',
		exportRelations: 'One that exists gets only what an invoice needs and it lacks wholly.',
		workOrderStatus:
			'As code, as name, or both (`1 Naar E-boekhouden`). A code that stands for something else stops the invoicing until you give both.',
		completedFrom: 'Older work orders are counted in one row.',
		invoiceNumber:
			'With `-2` behind the number of the work order once its invoice was credited. e-Boekhouden refuses a number a second time.',
		invoiceDate: 'The last day worked, never in the future.',
		roundHoursToMinutes:
			'Each row of hours by itself: with 15, four rows of 7 minutes bill nothing, and the row says so.',
		vatExceptions:
			'`DE=BI_EU_VERK/BI_EU_VERK_D, K300=VERL_VERK, BE=own`: goods / hours, or one code for both.',
		blockedPaymentMethods: 'The row says which one it was.',
	},
};
