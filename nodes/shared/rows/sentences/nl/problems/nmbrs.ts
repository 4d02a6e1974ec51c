import type { NmbrsProblems } from '../../../findings/problems/nmbrs';
import type { InContext } from '../../../findings/problems';
import type { Sentences } from '../../sentence';
import { later } from './transport';

export const nmbrs: Sentences<InContext<NmbrsProblems>> = {
	wrongDomainUserOrToken: {
		what: 'het domein, de gebruikersnaam of het API-token klopt niet (de dienst zegt niet welk)',
		todo: 'Controleer in de credential: Domain (deel voor ".nmbrs.nl"), Username (e-mailadres) en API Token (Instellingen > Gebruikersaccounts > Klant Login). Een sandbox-token werkt na een dag.',
	},
	wrongDomain: {
		what: 'het domein klopt niet',
		todo: ({ domain }, t) =>
			`Vul bij Domain ${t.list([domain])} in: daar horen deze gebruikersnaam en dit API-token bij.`,
	},
	callSwitchedOff: {
		what: ({ operation }) => `deze API-gebruiker mag de aanroep ${operation} niet doen`,
		todo: ({ operation }) =>
			`Zet ${operation} aan in het API-gebruikerssjabloon van deze gebruiker in Nmbrs, of vraag dat aan je Nmbrs-beheerder.`,
	},
	notVisible: {
		what: 'deze gebruiker mag niet zien wat er gevraagd werd, of het bestaat niet',
		todo: 'Controleer het bedrijf, en welke bedrijven en welk filter de API-gebruiker in Nmbrs heeft (Instellingen > Gebruikersaccounts).',
	},
	subscriptionInactive: {
		what: 'het abonnement op Nmbrs is niet actief',
		todo: 'Vraag het na bij de leverancier van je Nmbrs-abonnement.',
	},
	periodOfOtherKind: {
		what: 'de periode hoort niet bij de periodesoort van dit bedrijf',
		todo: 'Gebruik de periodes 1 tot en met 12 voor maanden, 1 tot en met 13 voor vier weken en 1 tot en met 53 voor weken.',
	},
	valueOfOtherKind: {
		what: 'een waarde waarom gevraagd werd, is niet van de juiste soort',
		todo: "Controleer het bedrijf, de run en het jaar: ID's en jaren zijn gehele getallen.",
	},
	notThere: {
		what: 'wat er gevraagd werd, bestaat niet',
		todo: 'Controleer het bedrijf en de run; een run kan in Nmbrs verwijderd zijn.',
	},
	currentPeriodUnreadable: {
		what: ({ found }, t) => `de dienst antwoordde met ${t.list([found])}, en dat is geen periode`,
		todo: (call) => `${later(call)} Blijft dit zo, meld het dan met de versie van het pakket.`,
	},
};
