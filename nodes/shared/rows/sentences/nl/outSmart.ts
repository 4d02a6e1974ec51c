import type { OutSmartFaults, OutSmartFindings } from '../../findings/outSmart';
import type { Clauses, Sentences } from '../sentence';

const LOOK_AT_CALL = 'Verbeter de aanroep; wat mag, staat in docs/operations.md.';

export const outSmart: Sentences<OutSmartFindings> = {
	savedOtherwise: {
		what: ({ fields }) =>
			fields.length > 0
				? `OutSmart bewaarde het, maar heeft deze velden nu anders: ${fields.join(', ')}.`
				: 'OutSmart nam het aan, maar toont het niet.',
		todo: 'Kijk in OutSmart hoe het daar staat, voordat je het nog eens verstuurt.',
	},
	relationNotInOutSmart: {
		what: ({ relationCode }, t) => `OutSmart heeft geen relatie met nummer ${t.list([relationCode])}.`,
		todo: 'Controleer het debiteurnummer, of maak de relatie eerst met Relation: Create or Update.',
	},
	workOrderNumberInUse: {
		what: ({ number, id }, t) =>
			`Er is al een werkbon met nummer ${t.list([number])}: die met ID ${id}. Er is niets verstuurd.`,
		todo: 'Gebruik die werkbon, of geef een ander nummer.',
	},
	workOrderNotShown: {
		what: ({ number }, t) => `OutSmart nam werkbon ${t.list([number])} aan, maar toont hem niet.`,
		todo: 'Zoek hem in OutSmart voordat je hem nog eens maakt, anders is hij er misschien twee keer.',
	},
	workOrderNothingToUpdate: {
		what: 'Er is niets ingevuld om te wijzigen; er is niets verstuurd.',
		todo: 'Voeg bij Changes toe wat anders moet.',
	},
	noSuchWorkOrder: {
		what: ({ workOrder }, t) => `Er is geen werkbon ${t.list([workOrder])}.`,
		todo: 'Controleer het ID of het nummer van de werkbon; misschien is hij verwijderd.',
	},
	workOrderWithoutPdf: {
		what: ({ workOrder }) => `OutSmart geeft bij werkbon ${workOrder} geen pdf.`,
		todo: 'Kijk in OutSmart of de werkbon al een pdf heeft.',
	},
	priceEndsBeforeStart: {
		what: ({ from, to }, t) =>
			`De einddatum ${t.date(to)} ligt vóór de begindatum ${t.date(from)}; er is niets verstuurd.`,
		todo: 'Verbeter de datums.',
	},
	pricesBeside: {
		what: ({ of, from, price }, t) =>
			`De nieuwe prijs van ${t.list([of])} vanaf ${t.date(from)} is bewaard, maar de oude van ${price} staat er nog naast.`,
		todo: 'Verwijder de oude prijsafspraak in OutSmart; via de API kan dat niet.',
	},
	invoiceNotInOutSmart: {
		what: ({ invoice }, t) => `OutSmart heeft zelf geen factuur ${t.list([invoice])}.`,
		todo: 'Controleer het nummer. Facturen die alleen in de boekhouding staan, kent OutSmart niet.',
	},
	invoiceTwiceInOutSmart: {
		what: ({ invoice }, t) => `OutSmart heeft meer dan één factuur ${t.list([invoice])}.`,
		todo: 'Kies de factuur uit de lijst of met zijn ID.',
	},
	invoiceNotToBePaid: {
		what: ({ invoice, type }, t) =>
			`Factuur ${t.list([invoice])} is van het soort ${t.list([type])}: daarop wordt niet betaald.`,
		todo: 'Maak een concept eerst definitief; een creditfactuur verwerk je in OutSmart zelf.',
	},
	invoiceOpenIsLess: {
		what: ({ invoice, open }, t) =>
			`Van factuur ${t.list([invoice])} staat nog ${t.amount(open)} open; er is niets verstuurd.`,
		todo: 'Controleer het bedrag, en of deze betaling er al onder een ander kenmerk staat.',
	},
	paymentOfOther: {
		what: ({ reference, amount, invoice }, t) =>
			`Kenmerk ${t.list([reference])} is al gebruikt: voor ${amount} op factuur-ID ${t.list([invoice])}. Er is niets verstuurd.`,
		todo: 'Controleer bedrag en factuur, of geef de betaling een eigen kenmerk.',
	},
	outSmartCallPathUnknown: {
		what: ({ path }, t) => `De API van OutSmart kent geen ${t.list([path])}; er is niets verstuurd.`,
		todo: 'Geef alleen wat achter de Base URL komt, zoals suppliers, met hoofdletters zoals OutSmart ze schrijft; parameters horen bij Query.',
	},
	outSmartCallMethodUnknown: {
		what: ({ path, method, methods }, t) =>
			`${t.list([path])} kent geen ${method}, wel ${methods.join(', ')}; er is niets verstuurd.`,
		todo: 'Kies een andere methode.',
	},
	outSmartCallBodyNotWanted: {
		what: ({ method }) => `Bij ${method} hoort geen body; er is niets verstuurd.`,
		todo: 'Laat Body leeg, of kies POST of PUT.',
	},
	outSmartCallBodyMissing: {
		what: ({ method }) => `Bij ${method} hoort een body met ten minste één regel; er is niets verstuurd.`,
		todo: 'Vul Body in: een JSON-object, of een lijst van objecten die niet leeg zijn.',
	},
	outSmartCallParameterNotAllowed: {
		what: ({ parameter }, t) => `Parameter ${t.list([parameter])} mag hier niet; er is niets verstuurd.`,
		todo: 'Laat hem weg: de tokens komen uit de credential, en namen bestaan uit letters, cijfers en _.',
	},
	outSmartCallParameterNotText: {
		what: ({ parameter }, t) =>
			`Parameter ${t.list([parameter])} is geen tekst, getal of schakelaar; er is niets verstuurd.`,
		todo: LOOK_AT_CALL,
	},
	outSmartCallDeletesAll: {
		what: 'Deze aanroep kan alles van een soort verwijderen; er is niets verstuurd.',
		todo: 'Noem entity, key en value, alle drie gevuld, en laat delete_all weg.',
	},
	outSmartCallMarksAll: {
		what: 'Deze aanroep zou alle gelezen werkbonnen op Afgehandeld zetten; er is niets verstuurd.',
		todo: 'Laat update_status weg. Eén werkbon zet je op Afgehandeld met GetWorkorder en row_id.',
	},
	outSmartCallClearsMaterials: {
		what: 'Met ClearMaterials verdwijnen materialen die niet in de body staan; er is niets verstuurd.',
		todo: 'Laat ClearMaterials weg, en verwijder materialen in OutSmart zelf.',
	},
	outSmartCallNamesNoOrder: {
		what: 'Deze aanroep zegt niet welke werkbon hij moet wijzigen; er is niets verstuurd.',
		todo: 'Vul in Query row_id of workorder_no in, en laat weg wat leeg is.',
	},
};

export const outSmartFaults: Clauses<OutSmartFaults> = {
	notATime: ({ path, value }) => `${path}: '${value}' is geen tijd zoals 08:30`,
	notSevenDigits: ({ path, value }) =>
		`${path}: '${value}' is geen getal zoals 1250.00 (een punt, hoogstens twee decimalen, niet negatief, onder 100000)`,
	notAWorkOrderId: ({ path, value }) =>
		`${path}: '${value}' is geen ID van een werkbon: dat is een geheel getal, en niet zijn nummer`,
	notReadableJson: ({ path }) => `${path} is geen geldige JSON van de juiste vorm`,
};
