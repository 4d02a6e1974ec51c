import type { ServiceError } from '../wire/message';
import type { MemorialSign } from './postings';
import { defaultRestSettings } from './restSettings';
import type { RestSettings } from './restSettings';
import type { Invoice } from './types';

/** How the service behaves where the sources are silent or disagree. */
export interface BooksSettings {
	/** GetMutaties never returns more (docs/services/e-boekhouden.md 3.1). */
	cap: number;
	/** Which mutations remain when there are more. */
	capMode: 'newest' | 'oldest';
	/** A session of either protocol expires after so many calls. */
	sessionCalls: number | undefined;
	/** Invented: no source gives the SOAP code or text (docs/services/e-boekhouden.md 1.3). */
	closedPeriodError: ServiceError;
	/** What a positive memorial row does to the account of the row (docs/services/e-boekhouden.md 5.4). */
	memorialSign: MemorialSign;
	/**
	 * On which side a balance is positive; REST clients say debit, of SOAP nothing is known
	 * (docs/services/e-boekhouden.md 4.4).
	 */
	balanceSign: 'debit' | 'credit';
	/** Whether DatumTot of a balance is counted, which is unknown (docs/services/e-boekhouden.md 4.4). */
	balanceIncludesLastDay: boolean;
	/** How a balance is written: a double may have an exponent. */
	writeBalance: (balance: string) => string;
	/** What the service keeps of a memorial that is added. */
	keeps: 'all' | 'noCostCentre' | 'shiftedDate' | 'cutVoucher';
	/** Memoriaal input is a switch in the administration (docs/services/e-boekhouden.md 5.3). */
	memorialsEnabled: boolean;
	/** After so many GetMutaties calls every further one answers E003.1. */
	callLimit: number | undefined;
	/** An own invoice number can be used once (FACT_101 of the REST API). */
	refusesDuplicateInvoiceNumbers: boolean;
	/** An own invoice number must end in a digit (FACT_006 to 009 of the REST API). */
	invoiceNumbersEndInDigit: boolean;
	/** Invoices that are not booked are in GetFacturen. */
	draftsListed: boolean;
	/** Invoices that are not booked get a number too; else they have none, whatever number was asked for. */
	draftsNumbered: boolean;
	/** Invoice lines without quantity and price are kept. */
	keepsTextLines: boolean;
	/** GetFacturen never returns more. No source gives a number (docs/services/e-boekhouden.md 3.1). */
	invoiceCap: number | undefined;
	/** Which invoices remain when there are more. */
	invoiceCapMode: 'newest' | 'oldest';
	/** Prices of invoice lines are kept with so many decimals. */
	invoicePriceDecimals: number | undefined;
	/** An invoice whose total is negative can be made (FACT_004 of the REST API). */
	acceptsNegativeInvoices: boolean;
	/** A refusal in words of your own, of all invoices or of those you choose; no source gives such words for SOAP. */
	refusesInvoice: (invoice: Invoice) => ServiceError | undefined;
	/** Whether relation codes that differ in capitals only are one: never, only when one is added, or always. */
	relationCodesIgnoreCase: 'never' | 'whenAdding' | 'always';
	/** GetRelaties and GetArtikelen never return more (docs/services/e-boekhouden.md 3.1). */
	listCap: number;
	/** What UpdateRelatie does with fields that are left out. */
	updatesRelations: 'whole' | 'givenFields';
	/** What invoices say of their PDF; that of the sandbox itself, for booked ones, when left out. */
	pdfAddress: ((invoice: Invoice) => string) | undefined;
	/** What only the REST interface does. */
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
