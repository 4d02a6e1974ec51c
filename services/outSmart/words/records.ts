import type { Messages } from '../../../base/words/message';

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
		[
			'Check it in OutSmart before you send it again.',
			'Kijk in OutSmart hoe het daar staat, voordat je het nog eens verstuurt.',
		],
	],
	/** OutSmart accepted it, but does not show it. */
	workOrderNotShown: [
		"OutSmart took work order '{number}', but does not show it.",
		"OutSmart nam werkbon '{number}' aan, maar toont hem niet.",
		[
			'Look for it in OutSmart before you make it again: if it is there, there is nothing to do.',
			'Zoek hem in OutSmart op voordat je hem nog eens maakt: staat hij er, dan hoef je niets te doen.',
		],
	],
	tooManyFiles: [
		"Work order '{workOrder}' has {count:number} files, and at most {limit:number} are downloaded at once. Nothing was downloaded.",
		"Werkbon '{workOrder}' heeft {count:number} bestanden, en er worden er hooguit {limit:number} tegelijk gedownload. Er is niets gedownload.",
		[
			"Choose one kind at 'Files'; what is more than that can be downloaded in OutSmart.",
			"Kies bij 'Files' één soort; wat ook dan te veel is, staat in OutSmart.",
		],
	],
	/** Of the kind that was asked for. */
	workOrdersWithoutFiles: [
		'Of {items:work order|work orders}, {count:number} without such files: for {count:=it|these} nothing comes out.',
		'Van {items:werkbon|werkbonnen} {count:number} zonder zulke bestanden: daarvoor komt er niets uit.',
		[
			'If OutSmart does show files of these orders, report this.',
			'Toont OutSmart wel bestanden van deze werkbonnen, meld dit dan.',
		],
	],
	priceEndsBeforeStart: [
		'The end date {to:date} is before the start date {from:date}; nothing was sent.',
		'De einddatum {to:date} ligt vóór de begindatum {from:date}; er is niets verstuurd.',
		['Correct the dates.', 'Verbeter de datums.'],
	],
	/** The new price was added to the previous one, instead of replacing it. `of` is a material or an hour type. */
	pricesBeside: [
		"The new price of '{of}' from {from:date} was saved, but one of {price} exists beside it.",
		"De nieuwe prijs van '{of}' vanaf {from:date} is bewaard, maar er staat er een van {price} naast.",
		[
			'Delete the one that is wrong in OutSmart; the API cannot do that.',
			'Verwijder de verkeerde prijsafspraak in OutSmart; via de API kan dat niet.',
		],
	],
	invoiceNotToBePaid: [
		"Invoice '{invoice}' is of the type '{type}', on which nothing is paid.",
		"Factuur '{invoice}' is van het soort '{type}': daarop wordt niet betaald.",
		[
			'Make a concept final first; a credit invoice is settled in OutSmart itself.',
			'Maak een concept eerst definitief; een creditfactuur verwerk je in OutSmart zelf.',
		],
	],
	/** The open amount is less than what was paid, or zero. */
	invoiceOpenIsLess: [
		"Of invoice '{invoice}' {open:money} is still open; nothing was sent.",
		"Van factuur '{invoice}' staat nog {open:money} open; er is niets verstuurd.",
		[
			'Check the amount, and whether this payment was registered with another reference.',
			'Controleer het bedrag, en of deze betaling er al onder een ander kenmerk staat.',
		],
	],
	/** The reference was used for another amount or another invoice. */
	paymentOfOther: [
		"Reference '{reference}' was used before: for {amount} on invoice ID '{invoice}'. Nothing was sent.",
		"Kenmerk '{reference}' is al gebruikt: voor {amount} op factuur-ID '{invoice}'. Er is niets verstuurd.",
		[
			'Check amount and invoice, or give the payment a reference of its own.',
			'Controleer bedrag en factuur, of geef de betaling een eigen kenmerk.',
		],
	],
} as const satisfies Messages;
