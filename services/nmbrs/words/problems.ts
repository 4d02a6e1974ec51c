import { problem, type ProblemMessages } from '../../../base/words/message';

/** Problems that Nmbrs reports about a call. */
export const nmbrsProblems = {
	/**
	 * Nmbrs has one error code for a wrong domain, user name and token; `domain` is where the token belongs,
	 * when it is the domain that is wrong.
	 */
	wrongDomainUserOrToken: problem('login', [
		'the domain, the user name or the API token is not right',
		'het domein, de gebruikersnaam of het API-token klopt niet',
		[
			'Check in the credential: Domain (before ".nmbrs.nl"{domain:with=; of this token it is \'~\'}), Username (e-mail), API Token (Instellingen > Gebruikersaccounts > Klant Login). A sandbox token works after a day.',
			'Controleer bij je account in n8n: Domain (deel voor ".nmbrs.nl"{domain:with=; bij dit token hoort \'~\'}), Username (e-mailadres) en API Token (Instellingen > Gebruikersaccounts > Klant Login). Een sandbox-token werkt na een dag.',
		],
	]),
	/** The call is disabled for this API user. */
	callSwitchedOff: problem('rights', [
		'this user of the API may not make the call {operation}',
		'deze API-gebruiker mag de aanroep {operation} niet doen',
		[
			'Switch on {operation} in the API user template of this user in Nmbrs, or ask your Nmbrs administrator to.',
			'Zet {operation} aan in het API-gebruikerssjabloon van deze gebruiker in Nmbrs, of vraag dat aan je Nmbrs-beheerder.',
		],
	]),
	notVisible: problem('rights', [
		'this user may not see what was asked for, or it does not exist',
		'deze gebruiker mag het gevraagde niet zien, of het bestaat niet',
		[
			'Check the company, and the companies and filter that the user of the API has in Nmbrs (Instellingen > Gebruikersaccounts).',
			'Controleer het bedrijf, en welke bedrijven en welk filter de API-gebruiker in Nmbrs heeft (Instellingen > Gebruikersaccounts).',
		],
	]),
} as const satisfies ProblemMessages;
