import { inBoth } from '../../../base/words/language';
import { brief } from '../../../base/values/text';
import { type Messages } from '../../../base/words/message';

/** What happened to the mail of an invoice: `perhaps` when it was requested, and the answer was lost or a refusal. */
export type Mailed = 'yes' | 'perhaps' | 'no';

const MAILED = inBoth({
	yes: [' and mailed', ' en gemaild'],
	perhaps: [', and perhaps mailed', ', en misschien gemaild'],
	no: ['', ''],
} satisfies Record<Mailed, [string, string]>);

const TOTALS = inBoth({
	totalExcludingVat: ['its total excluding VAT', 'het totaal exclusief btw'],
	totalVat: ['its VAT', 'de btw'],
	totalIncludingVat: ['its total including VAT', 'het totaal inclusief btw'],
});

type InvoiceCameOutOtherwise = {
	invoiceNumber: string;
	template: string;
	of: keyof typeof TOTALS.en;
	asked: string;
	found: string;
	mailed: Mailed;
	/** True when the user chose the number of the invoice, which stays in use when the invoice is credited. */
	ownNumber: boolean;
};

/** Findings of the operations on single records of the books. */
export const booksRecords = {
	/** A relation was looked for by e-mail address, but the given code is that of another customer. */
	relationHasOtherMail: [
		"Relation '{relationCode}' has another e-mail address, '{email}': it is another customer. Nothing was written.",
		"Relatie '{relationCode}' heeft een ander e-mailadres, '{email}': het is een andere klant. Er is niets geschreven.",
		[
			"Choose another code; or, when it is the same customer, Code as 'Column to match on'.",
			"Kies een andere code; of, als het dezelfde klant is, bij 'Column to match on' Code.",
		],
	],
	/** An invoice was just made, and a total differs from what was asked for; `of` is the first such total. */
	invoiceCameOutOtherwise: (
		{ invoiceNumber, template, of, asked, found, mailed, ownNumber }: InvoiceCameOutOtherwise,
		t,
	) => [
		`Invoice ${brief(invoiceNumber)} was made${MAILED.en[mailed]}, but ${TOTALS.en[of]} is ${t.amount(found) || 'not given'} instead of ${t.amount(asked)}.`,
		`Factuur ${brief(invoiceNumber)} is gemaakt${MAILED.nl[mailed]}, maar ${TOTALS.nl[of]} is ${t.amount(found) || 'niet bekend'} in plaats van ${t.amount(asked)}.`,
		[
			`Credit it in e-Boekhouden (a draft: delete it) before you run this again${ownNumber ? ", with another 'Invoice Number'" : ''}. Without an API token the template decides whether prices include VAT: see whether '${brief(template)}' agrees with 'Prices Are'.`,
			`Crediteer haar in e-Boekhouden (een concept: verwijderen) voordat je dit opnieuw doet${ownNumber ? ", met een ander 'Invoice Number'" : ''}. Zonder API-token bepaalt het sjabloon of prijzen inclusief btw zijn: past '${brief(template)}' bij 'Prices Are'?`,
		],
	],
	/** The remark on a preview that the invoice template was not looked up, because the protocol has no list of templates. */
	templateNotForeseen: [
		'This preview cannot foresee whether the invoice template exists, and whether its prices include VAT: without an API token e-Boekhouden has no list of them.',
		'Deze proefrun kan niet voorzien of het factuursjabloon bestaat, en of de prijzen erin met btw zijn: zonder API-token heeft e-Boekhouden er geen lijst van.',
		[
			"Compare 'Invoice Template' with the name in e-Boekhouden, capitals included.",
			"Vergelijk 'Invoice Template' met de naam in e-Boekhouden, ook de hoofdletters.",
		],
	],
	/** An invoice was just made, and cannot be read again. */
	invoiceNotCompared: [
		'Invoice {invoiceNumber} was made{mailed:yes= and mailed|perhaps=, and perhaps mailed|no=}, but could not be read again, so its totals are not certain.',
		'Factuur {invoiceNumber} is gemaakt{mailed:yes= en gemaild|perhaps=, en misschien gemaild|no=}, maar kon niet worden teruggelezen; of de totalen kloppen is niet zeker.',
		[
			'Look at its totals in e-Boekhouden; if they are wrong, credit it there. Do not run it again: that would make a second invoice.',
			'Bekijk de totalen in e-Boekhouden; kloppen ze niet, crediteer hem dan daar. Voer dit niet nog eens uit: dat maakt een tweede factuur.',
		],
	],
	/**
	 * An invoice was made, but the answer about its mail was lost or a refusal; `text` is what the service
	 * said, if anything.
	 */
	invoiceMailUncertain: [
		"Invoice {invoiceNumber} was made, but it is not certain that it was mailed{text:with=: '~'}.",
		"Factuur {invoiceNumber} is gemaakt, maar het is niet zeker dat ze is gemaild{text:with=: '~'}.",
		[
			'See in e-Boekhouden whether it was mailed, and if not, mail it from there. Do not run it again: that would make a second invoice.',
			'Kijk in e-Boekhouden of hij gemaild is, en mail hem zo niet van daaruit. Voer dit niet nog eens uit: dat maakt een tweede factuur.',
		],
	],
} as const satisfies Messages;
