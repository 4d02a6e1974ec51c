import type { CodedRecord, EBoekhoudenProblems, WrittenRecord } from '../../../findings/problems/eBoekhouden';
import type { InContext } from '../../../findings/problems';
import type { Sentences } from '../../sentence';

export const eBoekhouden: Sentences<InContext<EBoekhoudenProblems>> = {
	wrongSecurityCodes: {
		what: 'de gebruikersnaam of een beveiligingscode klopt niet',
		todo: 'Neem Gebruikersnaam, Beveiligingscode 1 en Beveiligingscode 2 opnieuw over uit Beheer > Inrichting > Instellingen > Koppelingen > API/SOAP. De codes veranderen als het wachtwoord van het account verandert.',
	},
	sessionEnded: { what: 'de sessie is verlopen', todo: 'Start de workflow opnieuw.' },
	tooManyMutationCalls: {
		what: 'de mutaties zijn te vaak opgevraagd',
		todo: 'Er gaat niets verloren: wacht een tijdje en start de workflow opnieuw. Mutaties opvragen kan 5.000 keer per maand; komt dit terug, laat de workflow dan minder vaak lopen of later beginnen.',
	},
	relationCodeInUse: {
		what: 'de relatiecode is al in gebruik',
		todo: 'Kies een andere code, of wijzig de relatie die deze code heeft.',
	},
	invoiceNumberInUse: {
		what: 'het factuurnummer is al in gebruik',
		todo: 'Bekijk de factuur met dit nummer, of laat e-Boekhouden het nummer geven.',
	},
	periodClosed: {
		what: 'de periode is afgesloten',
		todo: 'Open de periode weer in e-Boekhouden, of laat het zo: in een afgesloten periode verandert niets.',
	},
	periodClosedByAccountant: {
		what: 'de periode is afgesloten door je accountant',
		todo: 'Vraag je accountant de periode weer te openen, of laat het zo: in een afgesloten periode verandert niets.',
	},
	templateUnknown: {
		what: 'het factuursjabloon werd geweigerd',
		todo: "Controleer 'invoiceTemplate': de naam moet precies die van een sjabloon in e-Boekhouden zijn.",
	},
	accountNotAllowed: {
		what: 'het account of het abonnement staat dit niet toe',
		todo: 'Controleer in e-Boekhouden je abonnement, betalingen en rechten; aan wat er verstuurd is, mankeert niets. De volgende run gaat hier verder.',
	},
	noNumber: {
		what: ({ made }) => `de dienst gaf geen nummer voor de ${made === 'booking' ? 'boeking' : 'factuur'}`,
		todo: ({ made }) =>
			`De volgende run zoekt eerst op of de ${made === 'booking' ? 'boeking' : 'factuur'} er is, voor er iets geschreven wordt.`,
	},
	filterIgnored: {
		what: 'de dienst gaf mutaties waar niet om gevraagd was, dus van geen lijst is zeker dat die volledig is',
		todo: 'Er is niets geschreven. Meld dit met de versie van het pakket.',
	},
	relationMissing: {
		what: ({ relation }, t) => `er is geen relatie met code ${t.list([relation])}`,
		todo: 'Controleer de code in e-Boekhouden bij Relaties.',
	},
	severalRelations: {
		what: ({ relation, count }, t) => `${count} relaties hebben de code ${t.list([relation])}`,
		todo: 'Controleer de code in e-Boekhouden bij Relaties.',
	},
	balanceUnreadable: {
		what: ({ ledgerAccount, found }, t) =>
			`het saldo van grootboekrekening ${ledgerAccount} is geen leesbaar bedrag (${t.list([found])})`,
		todo: 'Bekijk het in e-Boekhouden.',
	},
	mutationUnreadable: {
		what: ({ mutation, found }, t) =>
			`een regel van mutatie ${mutation} heeft geen leesbaar bedrag (${t.list([found])})`,
		todo: 'Bekijk de mutatie in e-Boekhouden.',
	},
	accessTokenMissing: {
		what: 'er is geen API-token ingevuld',
		todo: 'Vul API Token in de credential in: Beheer > Inrichting > Koppelingen > API > e-Boekhouden API > Toevoegen.',
	},
	accessTokenWrong: {
		what: 'het API-token klopt niet',
		todo: 'Neem het token opnieuw over, of maak een nieuw: Beheer > Inrichting > Koppelingen > API > e-Boekhouden API > Toevoegen. Een token is maar één keer te zien.',
	},
	accessTokenExpired: {
		what: 'het API-token is verlopen',
		todo: 'Maak een nieuw token (Beheer > Inrichting > Koppelingen > API > e-Boekhouden API > Toevoegen), met een latere einddatum of zonder, en vul dat in de credential in.',
	},
	otherDomain: {
		what: 'dit account hoort bij e-Boekhouden in een ander land',
		todo: 'Vul in de credential de Base URL van dat land in; de tekst van de dienst of de helpdesk zegt welke.',
	},
	sessionNotAccepted: {
		what: 'de dienst weigert de sessie die hij zojuist zelf opende',
		todo: 'Start de workflow opnieuw. Blijft dit zo, kijk dan of een proxy tussen n8n en e-Boekhouden de header Authorization weglaat.',
	},
	noAdministrationAccess: {
		what: 'dit API-token heeft geen toegang tot de administratie',
		todo: 'Maak een token in de administratie waarom het gaat: elk token hoort bij één administratie. Kijk ook of die administratie nog open is voor de gebruiker die het token maakte.',
	},
	tokenMayNot: {
		what: 'met dit API-token mag dit niet',
		todo: 'Controleer in e-Boekhouden de rechten van de gebruiker die het token maakte.',
	},
	administrationNotActive: {
		what: 'de administratie is nog niet geactiveerd',
		todo: 'Activeer de administratie in e-Boekhouden; aan wat er verstuurd is, mankeert niets. De volgende run gaat hier verder.',
	},
	paymentOverdue: {
		what: 'de administratie is dicht vanwege een betalingsachterstand',
		todo: 'Betaal wat er bij e-Boekhouden openstaat; aan wat er verstuurd is, mankeert niets. De volgende run gaat hier verder.',
	},
	trialLimit: {
		what: 'het maximum van de gratis proefperiode is bereikt',
		todo: 'Neem in e-Boekhouden een abonnement; aan wat er verstuurd is, mankeert niets. De volgende run gaat hier verder.',
	},
	subscriptionLimit: {
		what: 'het maximum van het abonnement is bereikt',
		todo: 'Kies in e-Boekhouden een ruimer abonnement; aan wat er verstuurd is, mankeert niets. De volgende run gaat hier verder.',
	},
	referenceInUse: {
		what: 'wat er geschreven zou worden, staat er al: het betalingskenmerk is in gebruik',
		todo: 'Er is niets geschreven. Kijk in e-Boekhouden wat er al staat; de volgende run zoekt het eerst op.',
	},
	templateMissing: {
		what: ({ template, templates }, t) =>
			`er is geen factuursjabloon ${t.list([template])}; ${templates.length > 0 ? `wel ${t.list(templates)}` : 'er is er geen een'}`,
		todo: "Zet bij 'invoiceTemplate' de naam precies zo als in e-Boekhouden, ook de hoofdletters. Er is niets verstuurd.",
	},
	templateTwice: {
		what: ({ template, count }, t) => `${count} factuursjablonen heten ${t.list([template])}`,
		todo: 'Geef er in e-Boekhouden een een andere naam, of zet het sjabloon dat niet gebruikt wordt op inactief.',
	},
	codeUnknown: {
		what: ({ of, value }, t) => `${CODED[of].name} ${t.list([value])} is er niet in e-Boekhouden`,
		todo: ({ of }) => `${CODED[of].todo} Er is niets verstuurd.`,
	},
	unitMissing: {
		what: ({ unit, line }, t) =>
			`eenheid ${t.list([unit])} van regel ${t.list([line])} is er niet in e-Boekhouden`,
		todo: 'Voeg de eenheid in e-Boekhouden toe (enkelvoud of meervoud), of geef het materiaal in OutSmart een eenheid die er is. Er is niets verstuurd.',
	},
	tooManyRows: {
		what: ({ rows, most }) =>
			`de boeking heeft ${rows} regels, ook als die van dezelfde rekening en kostenplaats samen genomen worden; de dienst neemt er ${most}`,
		todo: 'Boek deze met de hand, of laat de loonjournaalpost in delen komen. Er is niets geschreven.',
	},
	writeUncertain: {
		what: ({ made, about, deleted }, t) =>
			`er kwam geen zeker antwoord, dus het is niet te zeggen of ${WRITTEN[made]}${about && ` ${t.list([about])}`} ${deleted ? 'verwijderd' : 'geschreven'} is`,
		todo: ({ deleted, candidates }, t) =>
			deleted
				? 'Kijk in e-Boekhouden of het er nog staat voor dit opnieuw gestart wordt.'
				: `Kijk in e-Boekhouden of het er staat${candidates.length > 0 ? ` (zie ${t.list(candidates, 5)})` : ''} voor dit opnieuw gestart wordt: een tweede keer kan dubbel schrijven.`,
	},
	rowsRefused: {
		what: 'de boeking heeft meer regels dan de dienst aanneemt',
		todo: 'Boek deze met de hand, of laat de loonjournaalpost in delen komen. Er is niets geschreven.',
	},
};

const WRITTEN: Record<WrittenRecord, string> = {
	mutation: 'de mutatie',
	ledgerAccount: 'grootboekrekening',
	costCentre: 'kostenplaats',
	invoice: 'de factuur',
	product: 'product',
	relation: 'relatie',
	apiCall: 'wat er geschreven moest worden met',
};

const CODED: Record<CodedRecord, { name: string; todo: string }> = {
	ledgerAccount: {
		name: 'grootboekrekening',
		todo: 'Maak de rekening aan, of verbeter de code waar die vandaan komt.',
	},
	costCentre: {
		name: 'kostenplaats',
		todo: 'Maak de kostenplaats aan, of verbeter die waar ze vandaan komt.',
	},
	product: { name: 'product', todo: 'Controleer de code bij Producten/diensten.' },
	productGroup: {
		name: 'productgroep',
		todo: 'Maak de groep in e-Boekhouden aan, of verbeter de naam waar die vandaan komt.',
	},
	unit: {
		name: 'eenheid',
		todo: 'Maak de eenheid in e-Boekhouden aan, of verbeter de naam waar die vandaan komt.',
	},
	relation: { name: 'relatie', todo: 'Maak de relatie aan, of verbeter de code waar die vandaan komt.' },
};
