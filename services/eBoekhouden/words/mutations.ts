import { inBoth } from '../../../base/words/language';
import type { Messages } from '../../../base/words/message';

const SIDES = { sales: 'verkopen', purchases: 'inkopen' };

/** What an account is used for: the account of a kind of mutation, or a line of one. */
const USES = inBoth({
	FIN: ['must be a bank or cash account (FIN)', 'het moet een bank- of kasrekening zijn (FIN)'],
	DEB: ['must be a debtors account (DEB)', 'het moet een debiteurenrekening zijn (DEB)'],
	CRED: ['must be a creditors account (CRED)', 'het moet een crediteurenrekening zijn (CRED)'],
	line: [
		'a line cannot have a bank, cash, debtors or creditors account',
		'in een regel mag geen bank-, kas-, debiteuren- of crediteurenrekening staan',
	],
});

export type AccountUse = keyof typeof USES.en;

/** Findings of the operations on mutations, ledger accounts and cost centres. */
export const mutations = {
	/** An update without changes. */
	/** Several bookings have the reference. */
	bookedMoreThanOnce: [
		"More than one mutation has the reference '{reference}': {mutations:join}. Nothing was written.",
		"Meer dan één mutatie heeft het kenmerk '{reference}': {mutations:join}. Er is niets geschreven.",
		[
			'Look in e-Boekhouden which one is right, and delete the other.',
			'Kijk in e-Boekhouden welke klopt, en verwijder de andere.',
		],
	],
	/** Saved, but these fields were other ones when the account was read back. */
	ledgerAccountNotKept: [
		'e-Boekhouden took the change of ledger account {ledgerAccount}, but did not keep it: {fields:join}.',
		'e-Boekhouden nam de wijziging van grootboekrekening {ledgerAccount} aan, maar bewaarde die niet: {fields:join}.',
		[
			'Look at the account in e-Boekhouden: a category cannot change once something is booked.',
			'Bekijk de rekening in e-Boekhouden: een categorie verandert niet meer als er iets op geboekt is.',
		],
	],
	/** The reference was looked up again after the booking. */
	bookedTwiceAtOnce: [
		"Mutation {mutation} was booked, and at the same time another execution booked {others:join} with the same reference '{reference}': it stands twice.",
		"Mutatie {mutation} is geboekt, en tegelijk boekte een andere uitvoering {others:join} met hetzelfde kenmerk '{reference}': het staat er dubbel.",
		[
			'Delete one of them in e-Boekhouden, and let only one execution at a time book it.',
			'Verwijder er een in e-Boekhouden, en laat maar één uitvoering tegelijk boeken.',
		],
	],
	bookedAloneUnknown: [
		"Mutation {mutation} was booked, but the reference '{reference}' could not be looked up again: another execution may have booked it too.",
		"Mutatie {mutation} is geboekt, maar het kenmerk '{reference}' kon niet opnieuw worden opgezocht: een andere uitvoering kan het ook geboekt hebben.",
		[
			'Run it again in a few minutes: that writes nothing, and says whether it stands twice.',
			'Start het over een paar minuten opnieuw: dat schrijft niets, en zegt of het dubbel staat.',
		],
	],
	/** The booking with the reference is another one; `differing` are fields by their names in the editor. */
	bookedOtherwise: [
		"Mutation {mutation} has the reference '{reference}', but differs in {differing:join}. Nothing was written.",
		"Mutatie {mutation} heeft het kenmerk '{reference}', maar verschilt in {differing:join}. Er is niets geschreven.",
		[
			'Change the mutation in e-Boekhouden, or give another reference if this is another booking.',
			'Wijzig de mutatie in e-Boekhouden, of geef een ander kenmerk als dit een andere boeking is.',
		],
	],
} as const satisfies Messages;

type AccountOfOtherUse = { path: string; account: string; category: string; use: AccountUse };
type VatCodeOfOtherSide = { path: string; vatCode: string; side: 'sales' | 'purchases' };

/** Faults in a mutation to book. `path` is its place as people count: "line 2, Amount". */
export const mutationFaults = {
	noLines: ['there are no lines', 'er zijn geen regels'],
	tooManyLines: [
		'there are {count:number} lines, and e-Boekhouden accepts at most {most:number}',
		'er zijn {count:number} regels, en e-Boekhouden neemt er {most:number}',
	],
	linesUnreadable: [
		"'Lines (JSON)' is not a list of lines: '{value}'",
		"'Lines (JSON)' is geen lijst van regels: '{value}'",
	],
	fieldsNotKnown: [
		'{path} does not know {fields:list}; it knows {known:join}',
		'{path} kent {fields:list} niet, wel {known:join}',
	],
	/** A line of a memorial entry has either. */
	debitOrCredit: [
		'{path} must have either a debit or a credit amount',
		'{path} moet een bedrag hebben in debet of in credit, en niet in beide',
	],
	notInBalance: [
		'the lines are not in balance: debit {debit:money}, credit {credit:money}',
		'de regels zijn niet in balans: debet {debit:money}, credit {credit:money}',
	],
	accountNotThere: [
		"{path}: there is no ledger account '{account}'; choose one from the list",
		"{path}: er is geen grootboekrekening '{account}'; kies er een uit de lijst",
	],
	accountOfOtherUse: ({ path, account, category, use }: AccountOfOtherUse) => [
		`${path}: ledger account ${account} is of category ${category}, but ${USES.en[use]}`,
		`${path}: grootboekrekening ${account} heeft categorie ${category}, maar ${USES.nl[use]}`,
	],
	costCentreNotThere: [
		"{path}: there is no cost centre with ID '{costCentre}'; choose one from the list",
		"{path}: er is geen kostenplaats met ID '{costCentre}'; kies er een uit de lijst",
	],
	/** The field belongs to another kind: its value would be lost. */
	fieldOfOtherKind: [
		'{path} does not go with this kind of mutation',
		'{path} hoort niet bij deze soort mutatie',
	],
	/** The service cannot store it over the chosen protocol. */
	keptWithTokenOnly: [
		'{path}: e-Boekhouden only stores it with an API token',
		'{path}: dat bewaart e-Boekhouden alleen met een API-token',
	],
	/** The same for the reference of an invoice; who gives that of an order wants its invoice once. */
	referenceWithTokenOnly: [
		"{path}: e-Boekhouden only stores it with an API token; to make the invoice of an order once, give 'Invoice Number' and choose 'When the Number Exists'",
		"{path}: dat bewaart e-Boekhouden alleen met een API-token; geef 'Invoice Number' en kies 'When the Number Exists' om de factuur van een order één keer te maken",
	],
	/** For a payment. */
	nothingPaid: [
		"{path}: '{value}' is not an amount that can be paid",
		"{path}: '{value}' is geen bedrag dat betaald kan worden",
	],
	/** Not a year in which a booking can be looked up. */
	yearOutOfRange: [
		"{path}: '{value}' is not a date from {first:number} to {last:number}",
		"{path}: '{value}' is geen datum van {first:number} tot en met {last:number}",
	],
	vatCodeNotKnown: ({ path, vatCode }: { path: string; vatCode: string }) => [
		vatCode === ''
			? `${path} is not chosen (GEEN for no VAT)`
			: `${path}: nothing new can be booked with '${vatCode}'`,
		vatCode === ''
			? `${path} is niet gekozen (GEEN voor geen btw)`
			: `${path}: met '${vatCode}' kan niets nieuws geboekt worden`,
	],
	vatCodeOfOtherSide: ({ path, vatCode, side }: VatCodeOfOtherSide) => [
		`${path}: ${vatCode} is not a code for ${side}`,
		`${path}: ${vatCode} is geen code voor ${SIDES[side]}`,
	],
	/** For a code without a percentage. */
	vatAmountMissing: [
		'{path} is missing, which {vatCode} needs',
		'{path} ontbreekt, en {vatCode} heeft dat nodig',
	],
	vatAmountNotTaken: [
		'{path} only goes with AFW and AFW_VERK; the VAT of {vatCode} is counted',
		'{path} hoort alleen bij AFW en AFW_VERK; de btw van {vatCode} wordt berekend',
	],
	/** Reverse-charged VAT is not included in any amount. */
	reversedVatIncluded: [
		'{path}: {vatCode} shifts the VAT to you, so the amounts must be excluding VAT',
		'{path}: met {vatCode} is de btw naar jou verlegd, dus moeten de bedragen exclusief btw zijn',
	],
	relationNotThere: [
		"there is no relation with code '{relation}'",
		"er is geen relatie met code '{relation}'",
	],
	relationTwice: [
		"more than one relation has the code '{relation}'",
		"meer dan één relatie heeft de code '{relation}'",
	],
	numberTaken: [
		"invoice '{invoiceNumber}' is booked already, as mutation {mutation}",
		"factuur '{invoiceNumber}' is al geboekt, als mutatie {mutation}",
	],
	/** There is nothing that the payment could be for. */
	invoiceNotBooked: [
		"no invoice '{invoiceNumber}' of relation '{relation}' is booked; if it is in the opening balance, give its account at 'Account of the Invoice'",
		"er is geen factuur '{invoiceNumber}' van relatie '{relation}' geboekt; staat de factuur in de beginbalans, geef dan de rekening ervan bij 'Account of the Invoice'",
	],
	invoicesBooked: [
		"invoice '{invoiceNumber}' of relation '{relation}' is booked more than once: {mutations:join}",
		"factuur '{invoiceNumber}' van relatie '{relation}' is meer dan eens geboekt: {mutations:join}",
	],
} as const satisfies Messages;
