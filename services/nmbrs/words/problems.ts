import type { ProblemContext } from '../../../base/words/finding';
import { later } from '../../../base/words/messages/transport';
import type { Messages } from '../../../base/words/message';

/** Problems that Nmbrs reports about a call. */
export const nmbrsProblems = {
	/** Nmbrs has one error code for all three. */
	wrongDomainUserOrToken: [
		'the domain, the user name or the API token is not right; the service does not say which',
		'het domein, de gebruikersnaam of het API-token klopt niet (de dienst zegt niet welk)',
		[
			'Check in the credential: Domain (before ".nmbrs.nl"), Username (e-mail), API Token (Instellingen > Gebruikersaccounts > Klant Login). A sandbox token works after a day.',
			'Controleer bij je account in n8n: Domain (deel voor ".nmbrs.nl"), Username (e-mailadres) en API Token (Instellingen > Gebruikersaccounts > Klant Login). Een sandbox-token werkt na een dag.',
		],
	],
	wrongDomain: [
		'the domain is not right',
		'het domein klopt niet',
		[
			"Enter '{domain}' as Domain: that is where this user name and API token belong.",
			"Vul bij Domain '{domain}' in: daar horen deze gebruikersnaam en dit API-token bij.",
		],
	],
	/** The call is disabled for this user. */
	callSwitchedOff: ({ operation }: ProblemContext) => [
		`this user of the API may not make the call ${operation}`,
		`deze API-gebruiker mag de aanroep ${operation} niet doen`,
		[
			`Switch on ${operation} in the API user template of this user in Nmbrs, or ask your Nmbrs administrator to.`,
			`Zet ${operation} aan in het API-gebruikerssjabloon van deze gebruiker in Nmbrs, of vraag dat aan je Nmbrs-beheerder.`,
		],
	],
	notVisible: [
		'this user may not see what was asked for, or it does not exist',
		'deze gebruiker mag het gevraagde niet zien, of het bestaat niet',
		[
			'Check the company, and the companies and filter that the user of the API has in Nmbrs (Instellingen > Gebruikersaccounts).',
			'Controleer het bedrijf, en welke bedrijven en welk filter de API-gebruiker in Nmbrs heeft (Instellingen > Gebruikersaccounts).',
		],
	],
	subscriptionInactive: [
		'the subscription on Nmbrs is not active',
		'het abonnement op Nmbrs is niet actief',
		[
			'Ask the supplier of your Nmbrs subscription.',
			'Vraag het na bij de leverancier van je Nmbrs-abonnement.',
		],
	],
	periodOfOtherKind: [
		'the period does not belong to the kind of period of this company',
		'de periode hoort niet bij de periodesoort van dit bedrijf',
		[
			'Use periods 1 to 12 for months, 1 to 13 for four weeks and 1 to 53 for weeks.',
			'Gebruik de periodes 1 tot en met 12 voor maanden, 1 tot en met 13 voor vier weken en 1 tot en met 53 voor weken.',
		],
	],
	valueOfOtherKind: [
		'a given value is of the wrong kind',
		'een opgegeven waarde is niet van de juiste soort',
		[
			'Check the company, the run and the year: IDs and years are whole numbers.',
			"Controleer het bedrijf, de loonrun en het jaar: ID's en jaren zijn gehele getallen.",
		],
	],
	notThere: [
		'what was asked for does not exist',
		'het gevraagde bestaat niet',
		[
			'Check the company and the run; a run can be deleted in Nmbrs.',
			'Controleer het bedrijf en de loonrun; een loonrun kan in Nmbrs verwijderd zijn.',
		],
	],
	currentPeriodUnreadable: (facts: { found: string } & ProblemContext, t) => {
		const { found } = facts;
		return [
			`the service answered with ${t.list([found])}, which is not a period`,
			`de dienst antwoordde met ${t.list([found])}, en dat is geen periode`,
			[
				`${later.en(facts)} When this stays, report it with the version of the package.`,
				`${later.nl(facts)} Blijft dit zo, meld het dan met de versie van het pakket.`,
			],
		];
	},
} as const satisfies Messages;
