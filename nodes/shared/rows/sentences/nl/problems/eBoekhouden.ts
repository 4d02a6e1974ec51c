import type { EBoekhoudenProblems } from '../../../findings/problems/eBoekhouden';
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
};
