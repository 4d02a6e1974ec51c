import { settingNames, type ChosenIn } from '../../base/words/settingNames';

const NAMES = {
	'': {
		exportInvoices: 'Make Invoices',
		exportRelations: 'Add Customers to e-Boekhouden',
	},
	Hours: {
		/** Which way the minutes of a line are rounded. */
		roundHours: {
			label: 'Round Hours',
			choices: {
				/** A half goes upwards too. */
				nearest: 'To the Nearest',
				up: 'Always Up',
			},
		},
		roundHoursToMinutes: 'Round Hours to Minutes',
	},
	Invoices: {
		bookDirectly: 'Book Directly',
		invoiceDate: { label: 'Invoice Date', choices: { today: 'Today', workDate: 'Work Date' } },
		invoiceNumber: {
			label: 'Invoice Number',
			choices: { automatic: 'Automatic', workOrder: 'Work Order' },
		},
		invoiceTexts: 'Invoice Texts',
		/** What a material at 0.00 does that has no card. */
		materialsWithoutPrice: {
			label: 'Materials Without a Price',
			choices: { ask: 'Ask', bill: 'Bill' },
		},
		paymentTermDays: 'Payment Term in Days',
	},
	Relations: {
		leadingRelations: 'Leading Relations',
	},
	'VAT and Turnover': {
		defaultLedgerAccount: 'Default Ledger Account',
		defaultVatCode: 'Default VAT Code',
		vatExceptions: 'VAT Exceptions',
	},
	'Work Orders': {
		blockedPaymentMethods: 'Blocked Payment Methods',
		completedFrom: 'Completed From',
		errorStatus: 'Error Status',
		workOrderStatus: 'Work Order Status',
	},
} as const;

/** The settings of invoicing. The type of one that is chosen follows from its choices. */
export const { labels, shown, choices } = settingNames(NAMES);

/** How durations are rounded. */
export type HourChoices = ChosenIn<(typeof NAMES)['Hours']>;

/** What an invoice has, as far as it is chosen. */
export type InvoiceChoices = ChosenIn<(typeof NAMES)['Invoices']>;
