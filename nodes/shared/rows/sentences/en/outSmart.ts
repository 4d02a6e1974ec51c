import type { OutSmartFaults, OutSmartFindings } from '../../findings/outSmart';
import type { Clauses, Sentences } from '../sentence';

const LOOK_AT_CALL = 'Correct the call; what is possible stands in docs/operations.md.';

export const outSmart: Sentences<OutSmartFindings> = {
	savedOtherwise: {
		what: ({ fields }) =>
			fields.length > 0
				? `OutSmart saved it, but now has these fields otherwise: ${fields.join(', ')}.`
				: 'OutSmart took it, but does not show it.',
		todo: 'See in OutSmart how it stands there before you send it again.',
	},
	relationNotInOutSmart: {
		what: ({ relationCode }, t) => `OutSmart has no relation with number ${t.list([relationCode])}.`,
		todo: 'Check the debtor number, or make the relation first with Relation: Create or Update.',
	},
	workOrderNumberInUse: {
		what: ({ number, id }, t) =>
			`There is a work order with number ${t.list([number])} already: the one with ID ${id}. Nothing was sent.`,
		todo: 'Use that work order, or give another number.',
	},
	workOrderNotShown: {
		what: ({ number }, t) => `OutSmart took work order ${t.list([number])}, but does not show it.`,
		todo: 'Look for it in OutSmart before you make it again, or there may be two of it.',
	},
	workOrderNothingToUpdate: {
		what: 'Nothing is filled in to change; nothing was sent.',
		todo: 'Add at Changes what is to be otherwise.',
	},
	noSuchWorkOrder: {
		what: ({ workOrder }, t) => `There is no work order ${t.list([workOrder])}.`,
		todo: 'Check the ID or the number of the work order; it may have been deleted.',
	},
	workOrderWithoutPdf: {
		what: ({ workOrder }) => `OutSmart gives no PDF with work order ${workOrder}.`,
		todo: 'See in OutSmart whether the work order has a PDF yet.',
	},
	priceEndsBeforeStart: {
		what: ({ from, to }, t) =>
			`The end date ${t.date(to)} is before the start date ${t.date(from)}; nothing was sent.`,
		todo: 'Correct the dates.',
	},
	pricesBeside: {
		what: ({ of, from, price }, t) =>
			`The new price of ${t.list([of])} from ${t.date(from)} was saved, but the old one of ${price} still stands beside it.`,
		todo: 'Delete the old price in OutSmart; the API cannot do that.',
	},
	invoiceNotInOutSmart: {
		what: ({ invoice }, t) => `OutSmart itself has no invoice ${t.list([invoice])}.`,
		todo: 'Check the number. OutSmart does not know invoices that are only in the bookkeeping.',
	},
	invoiceTwiceInOutSmart: {
		what: ({ invoice }, t) => `OutSmart has more than one invoice ${t.list([invoice])}.`,
		todo: 'Choose the invoice from the list or by its ID.',
	},
	invoiceNotToBePaid: {
		what: ({ invoice, type }, t) =>
			`Invoice ${t.list([invoice])} is of the type ${t.list([type])}, on which nothing is paid.`,
		todo: 'Make a concept final first; a credit invoice is settled in OutSmart itself.',
	},
	invoiceOpenIsLess: {
		what: ({ invoice, open }, t) =>
			`Of invoice ${t.list([invoice])} ${t.amount(open)} is still open; nothing was sent.`,
		todo: 'Check the amount, and whether this payment stands there under another reference.',
	},
	paymentOfOther: {
		what: ({ reference, amount, invoice }, t) =>
			`Reference ${t.list([reference])} was used before: for ${amount} on invoice ID ${t.list([invoice])}. Nothing was sent.`,
		todo: 'Check amount and invoice, or give the payment a reference of its own.',
	},
	outSmartCallPathUnknown: {
		what: ({ path }, t) => `The API of OutSmart has no ${t.list([path])}; nothing was sent.`,
		todo: 'Give only what follows the base URL, such as suppliers, with capitals as OutSmart writes them; parameters go into Query.',
	},
	outSmartCallMethodUnknown: {
		what: ({ path, method, methods }, t) =>
			`${t.list([path])} has no ${method}, but ${methods.join(', ')}; nothing was sent.`,
		todo: 'Choose another method.',
	},
	outSmartCallBodyNotWanted: {
		what: ({ method }) => `There is no body with ${method}; nothing was sent.`,
		todo: 'Leave Body empty, or choose POST or PUT.',
	},
	outSmartCallBodyMissing: {
		what: ({ method }) => `${method} wants a body with at least one row; nothing was sent.`,
		todo: 'Fill in Body: a JSON object, or a list of objects that are not empty.',
	},
	outSmartCallParameterNotAllowed: {
		what: ({ parameter }, t) => `Parameter ${t.list([parameter])} is not allowed here; nothing was sent.`,
		todo: 'Leave it out: the tokens come from the credential, and names are of letters, digits and _.',
	},
	outSmartCallParameterNotText: {
		what: ({ parameter }, t) =>
			`Parameter ${t.list([parameter])} is no text, number or switch; nothing was sent.`,
		todo: LOOK_AT_CALL,
	},
	outSmartCallDeletesAll: {
		what: 'This call could delete everything of a kind; nothing was sent.',
		todo: 'Name entity, key and value, all three filled in, and leave delete_all out.',
	},
	outSmartCallMarksAll: {
		what: 'This call would make every work order that it reads Afgehandeld; nothing was sent.',
		todo: 'Leave update_status out. One work order is marked with GetWorkorder and row_id.',
	},
	outSmartCallClearsMaterials: {
		what: 'With ClearMaterials the materials that are not in the body would go; nothing was sent.',
		todo: 'Leave ClearMaterials out, and delete materials in OutSmart itself.',
	},
	outSmartCallNamesNoOrder: {
		what: 'This call does not say which work order is to be changed; nothing was sent.',
		todo: 'Fill in row_id or workorder_no in Query, and leave out which of both is empty.',
	},
};

export const outSmartFaults: Clauses<OutSmartFaults> = {
	notATime: ({ path, value }) => `${path}: '${value}' is not a time such as 08:30`,
	notSevenDigits: ({ path, value }) =>
		`${path}: '${value}' is not a number such as 1250.00 (a dot, at most two decimals, not negative, below 100000)`,
	notAWorkOrderId: ({ path, value }) =>
		`${path}: '${value}' is no ID of a work order, which is a whole number and not the number of the order`,
	notReadableJson: ({ path }) => `${path} is not valid JSON of the right form`,
};
