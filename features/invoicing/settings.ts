import { settingNames, type ChosenIn } from '../../base/words/settingNames';
import type { BookDate } from '../../base/values/dates';
import type { RelationSettings } from '../relations/ensureRelation';

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
export const { labels, fullLabels, choices } = settingNames(NAMES);

/** How durations are rounded. */
export type HourChoices = ChosenIn<(typeof NAMES)['Hours']>;

/** What an invoice has, as far as it is chosen. */
export type InvoiceChoices = ChosenIn<(typeof NAMES)['Invoices']>;

/** The VAT codes for an exceptional customer; `own` keeps those of the order and its products. */
export type VatException = 'own' | { goods: string; hours: string };

export interface VatExceptions {
	/** By country in lower case, for relations with a VAT number. */
	countries: ReadonlyMap<string, VatException>;
	/** By the code of a relation, as codes are compared. */
	relations: ReadonlyMap<string, VatException>;
}

export interface Defaults {
	vatCode: string;
	ledgerAccount: string;
}

/** What the user chose for the export. */
export interface ExportSettings extends RelationSettings {
	closedUntil: BookDate | '';
	defaults: Defaults;
	/** Codes, as `codeKey` gives them, of hour types that are made in OutSmart and have no product. */
	ownHourTypes: ReadonlySet<string>;
	vatExceptions: VatExceptions;
	/** The maximum number of invoices per execution. */
	limit: number;
}

/** What all steps of the export need. */
export interface ChainSettings {
	/** Write nothing, only report what would be done. */
	preview: boolean;
	/** Work order status whose orders are invoiced: code, or code and name; its code once that was looked up. */
	workOrderStatus: string;
	/** Code for orders that a person must fix, and for those whose invoice is being created. */
	errorStatus: string;
}
