import type { ServiceError } from '../wire/message';
import type { MemorialSign } from './postings';
import { defaultRestSettings } from './restSettings';
import type { RestSettings } from './restSettings';
import type { Invoice } from './types';

/** How the service behaves where the sources are silent or disagree. */
export interface BooksSettings {
	/** GetMutaties never returns more (docs/services/e-boekhouden.md 3). */
	cap: number;
	/** Which mutations remain when there are more. */
	capMode: 'newest' | 'oldest';
	/** A session of either protocol expires after this number of calls. */
	sessionCalls: number | undefined;
	/** Invented: no source gives the SOAP code or text (docs/services/e-boekhouden.md 1.3). */
	closedPeriodError: ServiceError;
	/** The effect of a positive memorial row on the account of the row (docs/services/e-boekhouden.md 5.4). */
	memorialSign: MemorialSign;
	/**
	 * The side on which a balance is positive, over both; REST clients say debit, for SOAP nothing is known
	 * (docs/services/e-boekhouden.md 4.4).
	 */
	balanceSign: 'debit' | 'credit';
	/** Whether a balance includes DatumTot, which is not known (docs/services/e-boekhouden.md 4.4). */
	balanceIncludesLastDay: boolean;
	/** How a balance is written: a double may have an exponent. */
	writeBalance: (balance: string) => string;
	/** What the service stores of a memorial that is added. */
	keeps: 'all' | 'noCostCentre' | 'shiftedDate' | 'cutVoucher';
	/** Memoriaal input is a switch in the administration (docs/services/e-boekhouden.md 5.3). */
	memorialsEnabled: boolean;
	/** After this number of GetMutaties calls every further one answers E003.1. */
	callLimit: number | undefined;
	/** An own invoice number can be used once (FACT_101 of the REST API). */
	refusesDuplicateInvoiceNumbers: boolean;
	/** An own invoice number must end in a digit (FACT_006 to 009 of the REST API). */
	invoiceNumbersEndInDigit: boolean;
	/** Invoices that are not booked are in GetFacturen. */
	draftsListed: boolean;
	/** Invoices that are not booked get a number too; otherwise they have none, whatever number was requested. */
	draftsNumbered: boolean;
	/** Invoice lines without quantity and price are kept. */
	keepsTextLines: boolean;
	/** GetFacturen never returns more. No source gives a number (docs/services/e-boekhouden.md 3). */
	invoiceCap: number | undefined;
	/** Which invoices remain when there are more. */
	invoiceCapMode: 'newest' | 'oldest';
	/** Prices of invoice lines are stored with this number of decimals. */
	invoicePriceDecimals: number | undefined;
	/** An invoice whose total is negative can be made (FACT_004 of the REST API). */
	acceptsNegativeInvoices: boolean;
	/** A refusal with a text of your own, of all invoices or of some; no source has such texts for SOAP. */
	refusesInvoice: (invoice: Invoice) => ServiceError | undefined;
	/** Whether relation codes that only differ in case are equal: never, only when one is added, or always. */
	relationCodesIgnoreCase: 'never' | 'whenAdding' | 'always';
	/** GetRelaties and GetArtikelen never return more (docs/services/e-boekhouden.md 3). */
	listCap: number;
	/** What UpdateRelatie does with fields that are left out. */
	updatesRelations: 'whole' | 'givenFields';
	/** The address of the PDF of invoices; that of the sandbox itself, for booked ones, when left out. */
	pdfAddress: ((invoice: Invoice) => string) | undefined;
	/** Behaviour of the REST interface alone. */
	rest: RestSettings;
}

export function defaultSettings(): BooksSettings {
	return {
		cap: 500,
		capMode: 'newest',
		sessionCalls: undefined,
		closedPeriodError: { code: 'MUT_005', text: 'De datum valt in een afgesloten periode.' },
		memorialSign: 'credit',
		balanceSign: 'debit',
		balanceIncludesLastDay: true,
		writeBalance: (balance) => balance,
		keeps: 'all',
		memorialsEnabled: true,
		callLimit: undefined,
		refusesDuplicateInvoiceNumbers: true,
		invoiceNumbersEndInDigit: true,
		draftsListed: true,
		draftsNumbered: true,
		keepsTextLines: true,
		invoiceCap: undefined,
		invoiceCapMode: 'newest',
		invoicePriceDecimals: undefined,
		acceptsNegativeInvoices: true,
		refusesInvoice: () => undefined,
		relationCodesIgnoreCase: 'never',
		listCap: 2000,
		updatesRelations: 'whole',
		pdfAddress: undefined,
		rest: defaultRestSettings(),
	};
}
