import { settingNames, type ChosenIn } from '../../base/words/settingNames';
import type { BookDate } from '../../base/values/dates';
import type { RelationSettings } from '../relations/ensureRelation';

const NAMES = {
	'': {
		exportInvoices: 'Make Invoices',
		exportRelations: 'Add Customers to e-Boekhouden',
	},
	Hours: {
		/** The direction in which the minutes of a line are rounded. */
		roundHours: {
			label: 'Round Hours',
			choices: {
				/** Half a block of minutes is rounded up too. */
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
		/** The treatment of a material at 0.00 that has no card. */
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

/** The names of the settings of invoicing. The type of a setting with choices follows from these. */
export const { labels, fullLabels, choices } = settingNames(NAMES);

/** The settings for rounding durations. */
export type HourChoices = ChosenIn<(typeof NAMES)['Hours']>;

/** The settings with choices for the content of an invoice. */
export type InvoiceChoices = ChosenIn<(typeof NAMES)['Invoices']>;

/** The VAT codes for an exceptional customer; `own` keeps those of the order and its products. */
export type VatException = 'own' | { goods: string; hours: string };

export interface VatExceptions {
	/**
	 * VAT exceptions by country code in lower case. They apply to relations that have a VAT number and no
	 * exception of their own.
	 */
	countries: ReadonlyMap<string, VatException>;
	/** VAT exceptions by the code of a relation, in the form in which codes are compared. */
	relations: ReadonlyMap<string, VatException>;
}

export interface Defaults {
	vatCode: string;
	ledgerAccount: string;
}

/** The settings for the steps of the export in the books. */
export interface ExportSettings extends RelationSettings {
	closedUntil: BookDate | '';
	defaults: Defaults;
	/** The codes, as `codeKey` gives them, of hour types that are made in OutSmart and have no product. */
	ownHourTypes: ReadonlySet<string>;
	vatExceptions: VatExceptions;
	/** The maximum number of invoices per execution. */
	limit: number;
}

/** The settings that all steps of the export need. */
export interface ChainSettings {
	/** True when nothing is written, and only reported what would be done. */
	preview: boolean;
	/**
	 * The work order status whose orders are invoiced: code, or code and name; only the code once it was looked
	 * up.
	 */
	workOrderStatus: string;
	/**
	 * The code of the status for orders that a person must fix, and for those whose invoice is being created.
	 */
	errorStatus: string;
}
