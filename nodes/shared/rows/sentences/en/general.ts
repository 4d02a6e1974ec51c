import type { DropDownList, GeneralFindings, NeededInput } from '../../findings/general';
import { brief, withoutEnd } from '../../../values/text';
import type { Sentences } from '../sentence';

export const general: Sentences<GeneralFindings> = {
	switchedOff: {
		what: "Switched off: 'active' is off in Settings. Nothing was read or written.",
		todo: '',
	},
	fileNotConfirmed: {
		what: "Not booked: 'Boeken' was not chosen, or not in time.",
		todo: 'Send the file once more if it must be booked after all.',
	},
	formNotProtected: {
		what: 'Nothing was read or booked: this n8n shows the second page of a form, with the wages and the button, to everyone who knows its address.',
		todo: 'Update n8n to 2.16 or newer. Until then put the file in the folder, or mail it.',
	},
	senderNotNamed: {
		what: ({ from }) =>
			from === ''
				? 'Shown and not booked: the mail does not say clearly who sent it.'
				: `Shown and not booked: the mail came from '${brief(from)}', who is not in 'mailFrom'.`,
		todo: "May this sender book? Put the address in 'mailFrom' and send the file once more.",
	},
	senderDoubted: {
		what: ({ from, result }) =>
			`Shown and not booked: the mail says that it is from '${brief(from)}', but a mail server doubts it (${brief(result)}).`,
		todo: 'Ask the sender whether this file is theirs. If so, have their mail set up right, or use the form.',
	},
	noPayrollFile: {
		what: ({ folder }) =>
			folder === ''
				? "There is no file to read: no attachment, and no folder in the setting 'folder'."
				: `In the folder '${brief(folder)}' is no file that is read (xml, csv, txt or xlsx).`,
		todo: 'This only matters if you expected one.',
	},
	folderNotThere: {
		what: ({ folder, cause }) =>
			`${cause === '' ? `The folder '${brief(folder)}' may not be read by n8n` : `The folder '${brief(folder)}' is not there (${withoutEnd(brief(cause), '.')})`}. Nothing was read.`,
		todo: "Check the setting 'folder', and whether the disk or network that it is on is there. n8n 2 reads in ~/.n8n-files only, unless N8N_RESTRICT_FILE_ACCESS_TO names another folder.",
	},
	filesPassedOver: {
		what: ({ files }, t) => `Not read, as by their names they are no payroll journals: ${t.list(files, 5)}.`,
		todo: '',
	},
	settingsWrong: {
		what: ({ faults }, { faults: told }) => `${told(faults)}. Nothing was done that depends on it.`,
		todo: 'Correct this in the settings and run again.',
	},
	otherTimeZone: {
		what: ({ timeZone }) =>
			`The time zone of this workflow is ${brief(timeZone)}, not Europe/Amsterdam: it starts by the clock there. The book dates are Dutch all the same.`,
		todo: 'Choose Europe/Amsterdam as Timezone in the menu (···) of the workflow, under Settings.',
	},
	fieldsWrong: {
		what: ({ faults }, { faults: told }) => `${told(faults)}.`,
		todo: 'Correct this in the node.',
	},
	listNotRead: { what: 'Not read.', todo: '' },
	listCutOff: {
		what: ({ service, resource, count }) =>
			`${service} gave ${count} ${MANY[resource] ?? resource}, the most that it gives at once: there may be more, which are left out here and stay as they are; nothing is taken for deleted. What a work order needs is asked for by its code.`,
		todo: "e-Boekhouden's newer interface (REST) has no such limit.",
	},
	readInTurns: {
		what: ({ resource, read, count, hours }) =>
			`${read} of the ${count} ${MANY[resource] ?? resource} of e-Boekhouden were read now: the newest, and the others by turns, some each quarter of an hour. A change is in OutSmart within ${hours} hours.`,
		todo: '',
	},
	tooManyForTurns: {
		what: ({ resource, read, count, hours }) =>
			`${read} of the ${count} ${MANY[resource] ?? resource} of e-Boekhouden were read now: more than can be read by turns in a day. A change is in OutSmart only within ${hours} hours.`,
		todo: 'Run the workflow by hand when it cannot wait: that reads all.',
	},
	readTooSlowly: {
		what: ({ resource, read, count }) =>
			`e-Boekhouden answers too slowly: ${read} of the ${count} ${MANY[resource] ?? resource} were read now, fewer than had their turn. What is left comes another time.`,
		todo: 'When this stays, run the workflow by hand: that reads all.',
	},
	inputNotThere: {
		what: ({ needs, lacks }) => `The input is no ${NEEDED[needs].name}: it has no ${lacks.join(', ')}.`,
		todo: ({ needs }) =>
			`Put ${NEEDED[needs].before} before this node, or give items with the fields of docs/items.md.`,
	},
	noCredential: {
		what: ({ service }) => `No credential of ${service} is chosen.`,
		todo: 'Choose it in this node, and the list is filled; or switch to Expression and type the value.',
	},
	listEmpty: {
		what: ({ service, list }) => `${service} shows this credential no ${LISTS[list]}.`,
		todo: ({ service }) => `Check in ${service} that there are any, and that this user may see them.`,
	},
	listOverTokenOnly: {
		what: ({ list }) => `e-Boekhouden gives a list of ${LISTS[list]} for an API token alone.`,
		todo: 'Switch to Expression and type the name, exactly as in e-Boekhouden; or choose the API token at Authentication.',
	},
	fieldEmpty: { what: ({ field }) => `'${field}' is empty.`, todo: 'Fill it in.' },
	noSuchOperation: {
		what: ({ resource, operation }) =>
			`This version of the node has no operation '${operation}' on '${resource}'.`,
		todo: 'Choose a resource and an operation, or update the package.',
	},
	retryOnFailIsOn: {
		what: 'Retry On Fail is on in the Settings of this node: after an error n8n would run it again with all its items, and what it had written would be written twice. So nothing is sent.',
		todo: 'Switch Retry On Fail off, in this node under Settings. What was certainly not done, the node tries again by itself.',
	},
	doneBefore: {
		what: ({ count }) =>
			count === 1 ? 'The item before it was written.' : `The ${count} items before it were written.`,
		todo: 'Do not run those again; with On Error on Continue each item tells how it went.',
	},
	noSuchInvoice: {
		what: ({ number }) => `There is no invoice '${number}'.`,
		todo: 'Check the number in e-Boekhouden under Factureren > Facturen > Overzicht.',
	},
	noSuchRelation: {
		what: ({ relationCode }) => `There is no relation with code '${relationCode}'.`,
		todo: 'Check the code in e-Boekhouden under Relaties.',
	},
};

/** What an operation works on, and what gives it. */
const NEEDED: Record<NeededInput, { name: string; before: string }> = {
	completedOrder: { name: 'completed work order', before: 'OutSmart: Work Order: Get Completed' },
	log: { name: 'log of a run', before: 'e-Boekhouden: Run Log: Summarize' },
	order: { name: 'order', before: 'OutSmart: Work Order: Prepare Invoices' },
	payroll: {
		name: 'payroll of a company',
		before: 'Nmbrs: Payroll Journal: Get Many (one item per company)',
	},
	product: { name: 'product', before: 'e-Boekhouden: Product: Get Many' },
	relation: { name: 'relation', before: 'e-Boekhouden: Relation: Get Many' },
	workOrder: { name: 'work order', before: 'e-Boekhouden: Invoice: Create or Get' },
};

const LISTS: Record<DropDownList, string> = {
	administrations: 'administrations',
	calls: 'calls by name',
	companies: 'companies',
	costCentres: 'cost centres',
	invoiceTemplates: 'invoice templates',
	units: 'units',
	employees: 'employees',
	ledgerAccounts: 'ledger accounts',
	products: 'products',
	relations: 'relations',
	workOrderStatuses: 'work order statuses',
	hourTypes: 'hour types',
	invoices: 'invoices',
	materials: 'materials',
	objects: 'objects',
	paymentMethods: 'payment methods',
	projects: 'projects',
	runs: 'payroll runs',
	workOrders: 'work orders',
	workTypes: 'types of work',
};

/** Lists that may be cut off. */
const MANY: Record<string, string> = { relation: 'relations', product: 'products' };
