import type { Fault } from './finding';

/** What comes in to operations that work on their input. */
export type NeededInput =
	'completedOrder' | 'log' | 'order' | 'payroll' | 'product' | 'relation' | 'workOrder';

/** What can be chosen from the account in the editor. */
export type DropDownList =
	| 'administrations'
	| 'calls'
	| 'companies'
	| 'costCentres'
	| 'employees'
	| 'hourTypes'
	| 'invoices'
	| 'invoiceTemplates'
	| 'ledgerAccounts'
	| 'materials'
	| 'objects'
	| 'paymentMethods'
	| 'products'
	| 'projects'
	| 'relations'
	| 'runs'
	| 'units'
	| 'workOrders'
	| 'workOrderStatuses'
	| 'workTypes';

/** What any operation may find. */
export type GeneralFindings = {
	/** The setting `active` is off. */
	switchedOff: object;
	/** The person in the form chose not to book, or did not choose in time. */
	fileNotConfirmed: object;
	/** An n8n of before 2.16, which shows the second page of a form to everyone. */
	formNotProtected: object;
	/** Said of what came in a mail: who it says it is from is not in the setting; `from` is '' when it says so in no clear way. */
	senderNotNamed: { from: string };
	/** Likewise, where the mail server doubts that it is; `result` is what the server wrote: "spf=fail". */
	senderDoubted: { from: string; result: string };
	/** A folder, or a mail when `folder` is empty, in which there is no file to read. */
	noPayrollFile: { folder: string };
	/** `cause` is what the system says of it; '' when n8n does not allow it. */
	folderNotThere: { folder: string; cause: string };
	/** What came beside a file that was read, and is no journal by its name. */
	filesPassedOver: { files: string[] };
	/** All that is wrong with the settings, at once; nothing was read or written. */
	settingsWrong: { faults: Fault[] };
	/** The clock of the workflow is not that of the Netherlands; its dates are, whatever the clock says. */
	otherTimeZone: { timeZone: string };
	/** The same for the fields of an operation that has no Settings. */
	fieldsWrong: { faults: Fault[] };
	/** A list that feeds a synchronization could not be read; the problem follows. */
	listNotRead: { service: string; resource: string };
	/** A list is as long as the longest that the service gives: there may be more. */
	listCutOff: { service: string; resource: string; count: number };
	/** Of a list of which each record takes a call, some are read each time: `read` of `count`, each once in `hours`. */
	readInTurns: { resource: string; read: number; count: number; hours: number };
	/** Likewise, where that is more than a day. */
	tooManyForTurns: { resource: string; read: number; count: number; hours: number };
	/** Likewise, where time was up before all whose turn it was were read. */
	readTooSlowly: { resource: string; read: number; count: number };
	/** Nothing that came in is what the operation works on: it stands behind the wrong node. */
	inputNotThere: { needs: NeededInput; lacks: string[] };
	/** A drop-down without an account to fill it from. */
	noCredential: { service: string };
	/** A drop-down in which there is nothing to choose. */
	listEmpty: { service: string; list: DropDownList };
	/** e-Boekhouden gives it over REST alone. */
	listOverTokenOnly: { list: 'invoiceTemplates' | 'units' };
	/** A field that an operation cannot do without; by its name in the editor. */
	fieldEmpty: { field: string };
	/** The node was saved by a newer version of the package. */
	noSuchOperation: { resource: string; operation: string };
	/** The setting of that name is on at a node that may not do anything twice. */
	retryOnFailIsOn: object;
	/** The node stops at an item, and what it made of those before is lost with its output. */
	doneBefore: { count: number };
	noSuchInvoice: { number: string };
	noSuchRelation: { relationCode: string };
};
