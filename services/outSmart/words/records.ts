import type { Messages } from '../../../base/words/message';

/** Findings of the operations on OutSmart alone. */
export const outSmartRecords = {
	tooManyFiles: [
		"Work order '{workOrder}' has {count:number} files, and at most {limit:number} are downloaded at once. Nothing was downloaded.",
		"Werkbon '{workOrder}' heeft {count:number} bestanden, en er worden er hooguit {limit:number} tegelijk gedownload. Er is niets gedownload.",
		[
			"Choose one kind at 'Files'; what is more than that can be downloaded in OutSmart.",
			"Kies bij 'Files' één soort; wat ook dan te veel is, staat in OutSmart.",
		],
	],
	/** Some orders have no files of the kind that was asked for. */
	workOrdersWithoutFiles: [
		'Of {items:work order|work orders}, {count:number} without such files: for {count:=it|these} nothing comes out.',
		'Van {items:werkbon|werkbonnen} {count:number} zonder zulke bestanden: daarvoor komt er niets uit.',
		[
			'If OutSmart does show files of these orders, report this.',
			'Toont OutSmart wel bestanden van deze werkbonnen, meld dit dan.',
		],
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
	/**
	 * A payment cannot be added to an invoice: the type of the invoice is not `DEBIT`, less is open, or the reference was used
	 * for another amount or another invoice.
	 */
	paymentNotTaken: [
		"Invoice '{invoice}' does not take this payment: {because:type=it is of the type|open=what is still open of it is|reference=the reference was used before, for} {about}. Nothing was sent.",
		"Factuur '{invoice}' neemt deze betaling niet: {because:type=het soort is|open=er staat nog open|reference=het kenmerk is al gebruikt, voor} {about}. Er is niets verstuurd.",
		[
			'Check invoice, amount and reference. A concept is made final first, a credit invoice is settled in OutSmart itself, and each payment has a reference of its own.',
			'Controleer factuur, bedrag en kenmerk. Een concept maak je eerst definitief, een creditfactuur verwerk je in OutSmart zelf, en elke betaling heeft een eigen kenmerk.',
		],
	],
} as const satisfies Messages;
