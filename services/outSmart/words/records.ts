import { rebuild, look, mend } from '../../../base/words/advice';
import type { Messages } from '../../../base/words/message';
import { counted } from '../../../base/words/nouns';

/** Findings of the operations on OutSmart alone. */
export const outSmartRecords = {
	/** Saved, but these fields were different when read back; empty when the whole record was missing. */
	savedOtherwise: ({ fields }: { fields: string[] }) => [
		fields.length > 0
			? `OutSmart saved it, but now has other values in these fields: ${fields.join(', ')}.`
			: 'OutSmart took it, but does not show it.',
		fields.length > 0
			? `OutSmart bewaarde het, maar heeft deze velden nu anders: ${fields.join(', ')}.`
			: 'OutSmart nam het aan, maar toont het niet.',
		look(
			'OutSmart',
			'mend',
			'Check it in OutSmart before you send it again.',
			'Kijk in OutSmart hoe het daar staat, voordat je het nog eens verstuurt.',
		),
	],
	relationNotInOutSmart: ({ relationCode }: { relationCode: string }, t) => [
		`OutSmart has no relation with number ${t.list([relationCode])}.`,
		`OutSmart heeft geen relatie met nummer ${t.list([relationCode])}.`,
		rebuild(
			'Check the debtor number, or make the relation first with Relation: Create or Update.',
			'Controleer het debiteurnummer, of maak de relatie eerst met Relation: Create or Update.',
		),
	],
	workOrderNumberInUse: ({ number, id }: { number: string; id: string }, t) => [
		`There is a work order with number ${t.list([number])} already: the one with ID ${id}. Nothing was sent.`,
		`Er is al een werkbon met nummer ${t.list([number])}: die met ID ${id}. Er is niets verstuurd.`,
		rebuild('Use that work order, or give another number.', 'Gebruik die werkbon, of geef een ander nummer.'),
	],
	/** OutSmart accepted it, but does not show it. */
	workOrderNotShown: ({ number }: { number: string }, t) => [
		`OutSmart took work order ${t.list([number])}, but does not show it.`,
		`OutSmart nam werkbon ${t.list([number])} aan, maar toont hem niet.`,
		look(
			'OutSmart',
			'nothing',
			'Look for it in OutSmart before you make it again: if it is there, there is nothing to do.',
			'Zoek hem in OutSmart op voordat je hem nog eens maakt: staat hij er, dan hoef je niets te doen.',
		),
	],
	noSuchWorkOrder: ({ workOrder }: { workOrder: string }, t) => [
		`There is no work order ${t.list([workOrder])}.`,
		`Er is geen werkbon ${t.list([workOrder])}.`,
		rebuild(
			'Check the ID or the number of the work order; it may have been deleted.',
			'Controleer het ID of het nummer van de werkbon; misschien is hij verwijderd.',
		),
	],
	workOrderTwice: ({ workOrder }: { workOrder: string }, t) => [
		`OutSmart has more than one work order ${t.list([workOrder])}.`,
		`OutSmart heeft meer dan één werkbon ${t.list([workOrder])}.`,
		rebuild(
			'Choose the work order from the list or by its ID.',
			'Kies de werkbon uit de lijst of met zijn ID.',
		),
	],
	tooManyFiles: ({ workOrder, count, limit }: { workOrder: string; count: number; limit: number }, t) => [
		`Work order ${t.list([workOrder])} has ${count} files, and at most ${limit} are downloaded at once. Nothing was downloaded.`,
		`Werkbon ${t.list([workOrder])} heeft ${count} bestanden, en er worden er hooguit ${limit} tegelijk gedownload. Er is niets gedownload.`,
		rebuild(
			"Choose one kind at 'Files'; what is more than that can be downloaded in OutSmart.",
			"Kies bij 'Files' één soort; wat ook dan te veel is, staat in OutSmart.",
		),
	],
	noSuchWorkStatus: ({ status }: { status: string }, t) => [
		`OutSmart has no work order status ${t.list([status])}; nothing was sent.`,
		`OutSmart heeft geen werkbonstatus ${t.list([status])}; er is niets verstuurd.`,
		rebuild(
			"Choose one from the list, or take its code from 'Work Order Status: Get Many'.",
			"Kies er een uit de lijst, of neem de code over uit 'Work Order Status: Get Many'.",
		),
	],
	workOrderWithoutPdf: ({ workOrder }: { workOrder: string }) => [
		`OutSmart gives no PDF with work order ${workOrder}.`,
		`OutSmart geeft bij werkbon ${workOrder} geen pdf.`,
		look(
			'OutSmart',
			'nothing',
			'See in OutSmart whether the work order has a PDF yet: it gets one when it is Compleet.',
			'Kijk in OutSmart of de werkbon al een pdf heeft: die komt er als hij Compleet is.',
		),
	],
	/** Of the kind that was asked for. */
	workOrdersWithoutFiles: ({ count, items }: { count: number; items: number }) => [
		`Of ${counted(items, 'work order', 'work orders')}, ${count} without such files: for ${count === 1 ? 'it' : 'these'} nothing comes out.`,
		`Van ${counted(items, 'werkbon', 'werkbonnen')} ${count} zonder zulke bestanden: daarvoor komt er niets uit.`,
		look(
			'OutSmart',
			'ask',
			'If OutSmart does show files of these orders, report this.',
			'Toont OutSmart wel bestanden van deze werkbonnen, meld dit dan.',
		),
	],
	priceEndsBeforeStart: ({ from, to }: { from: string; to: string }, t) => [
		`The end date ${t.date(to)} is before the start date ${t.date(from)}; nothing was sent.`,
		`De einddatum ${t.date(to)} ligt vóór de begindatum ${t.date(from)}; er is niets verstuurd.`,
		rebuild('Correct the dates.', 'Verbeter de datums.'),
	],
	/** The new price was added to the previous one, instead of replacing it. `of` is a material or an hour type. */
	pricesBeside: ({ of, from, price }: { of: string; from: string; price: string }, t) => [
		`The new price of ${t.list([of])} from ${t.date(from)} was saved, but one of ${price} exists beside it.`,
		`De nieuwe prijs van ${t.list([of])} vanaf ${t.date(from)} is bewaard, maar er staat er een van ${price} naast.`,
		mend(
			'OutSmart',
			'Delete the one that is wrong in OutSmart; the API cannot do that.',
			'Verwijder de verkeerde prijsafspraak in OutSmart; via de API kan dat niet.',
		),
	],
	invoiceNotInOutSmart: ({ invoice }: { invoice: string }, t) => [
		`OutSmart itself has no invoice ${t.list([invoice])}.`,
		`OutSmart heeft zelf geen factuur ${t.list([invoice])}.`,
		rebuild(
			'Check the number. OutSmart does not know invoices that are only in the bookkeeping.',
			'Controleer het nummer. Facturen die alleen in de boekhouding staan, kent OutSmart niet.',
		),
	],
	invoiceTwiceInOutSmart: ({ invoice }: { invoice: string }, t) => [
		`OutSmart has more than one invoice ${t.list([invoice])}.`,
		`OutSmart heeft meer dan één factuur ${t.list([invoice])}.`,
		rebuild('Choose the invoice from the list or by its ID.', 'Kies de factuur uit de lijst of met zijn ID.'),
	],
	invoiceNotToBePaid: ({ invoice, type }: { invoice: string; type: string }, t) => [
		`Invoice ${t.list([invoice])} is of the type ${t.list([type])}, on which nothing is paid.`,
		`Factuur ${t.list([invoice])} is van het soort ${t.list([type])}: daarop wordt niet betaald.`,
		look(
			'OutSmart',
			'mend',
			'Make a concept final first; a credit invoice is settled in OutSmart itself.',
			'Maak een concept eerst definitief; een creditfactuur verwerk je in OutSmart zelf.',
		),
	],
	/** The open amount is less than what was paid, or zero. */
	invoiceOpenIsLess: ({ invoice, open }: { invoice: string; open: string }, t) => [
		`Of invoice ${t.list([invoice])} ${t.amount(open)} is still open; nothing was sent.`,
		`Van factuur ${t.list([invoice])} staat nog ${t.amount(open)} open; er is niets verstuurd.`,
		rebuild(
			'Check the amount, and whether this payment was registered with another reference.',
			'Controleer het bedrag, en of deze betaling er al onder een ander kenmerk staat.',
		),
	],
	/** The reference was used for another amount or another invoice. */
	paymentOfOther: (
		{ reference, amount, invoice }: { reference: string; amount: string; invoice: string },
		t,
	) => [
		`Reference ${t.list([reference])} was used before: for ${amount} on invoice ID ${t.list([invoice])}. Nothing was sent.`,
		`Kenmerk ${t.list([reference])} is al gebruikt: voor ${amount} op factuur-ID ${t.list([invoice])}. Er is niets verstuurd.`,
		rebuild(
			'Check amount and invoice, or give the payment a reference of its own.',
			'Controleer bedrag en factuur, of geef de betaling een eigen kenmerk.',
		),
	],
} satisfies Messages;

export const outSmartFaults = {
	notATime: ({ path, value }: { path: string; value: string }) => [
		`${path}: '${value}' is not a time such as 08:30`,
		`${path}: '${value}' is geen tijd zoals 08:30`,
	],
	/** Seven digits, two of them decimals, and not negative. */
	notSevenDigits: ({ path, value }: { path: string; value: string }) => [
		`${path}: '${value}' is not a number such as 1250.00 (a dot, at most two decimals, not negative, below 100000)`,
		`${path}: '${value}' is geen getal zoals 1250.00 (een punt, hoogstens twee decimalen, niet negatief, onder 100000)`,
	],
	notAWorkOrderId: ({ path, value }: { path: string; value: string }) => [
		`${path}: '${value}' is not the ID of a work order: a whole number, as in the field id; for its number, choose By Number`,
		`${path}: '${value}' is geen ID van een werkbon: dat is een geheel getal, zoals in het veld id; kies voor zijn nummer By Number`,
	],
} satisfies Messages;
