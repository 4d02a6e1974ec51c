import { inBoth } from '../../../base/words/language';
import type { ProblemContext } from '../../../base/words/finding';
import { also, problem, type ProblemMessages } from '../../../base/words/message';
import { RECORD, type OfRecord } from '../../../base/words/messages/records';

/**
 * A record that may have been written, or deleted; `about` identifies it, if anything does. An operation that
 * looks for the record first may be run again.
 */
export type UncertainWrite = {
	made: keyof typeof WRITTEN.en;
	about: string;
	deleted: boolean;
	isLookedForFirst?: boolean;
};

const WRITTEN = inBoth({
	mutation: ['the mutation', 'de mutatie'],
	ledgerAccount: ['ledger account', 'grootboekrekening'],
	costCentre: ['cost centre', 'kostenplaats'],
	invoice: ['the invoice', 'de factuur'],
	product: ['product', 'product'],
	relation: ['relation', 'relatie'],
});

type WriteUncertain = UncertainWrite & { candidates: string[] } & ProblemContext;

/** Problems that e-Boekhouden reports about a call. */
export const eBoekhoudenProblems = {
	wrongSecurityCodes: problem('login', [
		'the user name or a security code is not right',
		'de gebruikersnaam of een beveiligingscode klopt niet',
		[
			'Copy Gebruikersnaam, Beveiligingscode 1 and Beveiligingscode 2 again from Beheer > Inrichting > Instellingen > Koppelingen > API/SOAP. The codes change when the password of the account changes.',
			'Neem Gebruikersnaam, Beveiligingscode 1 en Beveiligingscode 2 opnieuw over uit Beheer > Inrichting > Instellingen > Koppelingen > API/SOAP. De codes veranderen als het wachtwoord van het account verandert.',
		],
	]),
	sessionEnded: problem('session', [
		'the session has ended',
		'de sessie is verlopen',
		[
			'Run the workflow again. If this remains with an API token, see whether a proxy between n8n and e-Boekhouden leaves out the header Authorization.',
			'Start de workflow opnieuw. Blijft dit zo met een API-token, kijk dan of een proxy tussen n8n en e-Boekhouden de header Authorization weglaat.',
		],
	]),
	codeInUse: problem('exists', [
		'the code or number is already in use',
		'de code of het nummer is al in gebruik',
		[
			'Look at the record that has it, or choose another one.',
			'Bekijk wat deze code of dit nummer al heeft, of kies een andere.',
		],
	]),
	/** The monthly limit of the service on reading mutations is reached. */
	tooManyMutationCalls: problem('limit', [
		'too many calls were made to read mutations',
		'de mutaties zijn te vaak opgevraagd',
		[
			'Nothing is lost: wait a while and run the workflow again. Reading mutations is limited to 5,000 calls a month; when this comes back, run it on fewer days.',
			'Er gaat niets verloren: wacht een tijdje en start de workflow opnieuw. Mutaties opvragen kan 5.000 keer per maand; komt dit terug, laat de workflow dan op minder dagen lopen.',
		],
	]),
	periodClosed: problem('closed', [
		'the period is closed',
		'de periode is afgesloten',
		[
			'Re-open the period in e-Boekhouden, or ask your accountant to.',
			'Open de periode weer in e-Boekhouden, of vraag het je accountant.',
		],
	]),
	/**
	 * No invoice template has the name, or more than one; `templates` has the existing ones, where the protocol
	 * lists them.
	 */
	templateUnknown: problem('template', [
		"there is not one invoice template{template:with= '~'}{templates:with=; there is ~}",
		"er is niet precies één factuursjabloon{template:with= '~'}{templates:with=; wel ~}",
		[
			'Write the name exactly as in e-Boekhouden, capitals included, at {@invoiceTemplate}; give no two the same name. Nothing was made.',
			'Schrijf de naam precies zo als in e-Boekhouden, ook de hoofdletters, bij {@invoiceTemplate}; geef er geen twee dezelfde naam. Er is niets gemaakt.',
		],
	]),
	/** The service accepted a write, but without the number that proves it. */
	noNumber: problem('unreadable', [
		'the service gave no number for the {made}',
		'de dienst gaf geen nummer voor de {made:booking=boeking|invoice=factuur}',
		[
			'The next run looks up whether it is there before it writes anything.',
			'De volgende uitvoering zoekt eerst op of ze er is, voor er iets geschreven wordt.',
		],
	]),
	accessTokenWrong: problem('login', [
		'the API token {ended:true=has ended|false=is missing or wrong, or has ended}',
		'het API-token {ended:true=is verlopen|false=ontbreekt, klopt niet of is verlopen}',
		[
			'{ended:true=Make a new one, and put it into the credential|false=Copy the token again into the credential, or make a new one}: Beheer > Inrichting > Koppelingen > API > e-Boekhouden API > Toevoegen. It is shown only once. Leave its end date blank, or note it.',
			'{ended:true=Maak een nieuw, en zet het in je account in n8n|false=Neem het token opnieuw over in je account in n8n, of maak een nieuw}: Beheer > Inrichting > Koppelingen > API > e-Boekhouden API > Toevoegen. Het is maar één keer te zien. Laat de einddatum leeg, of noteer hem.',
		],
	]),
	noAdministrationAccess: problem('rights', [
		'this login or API token does not open the administration{administration:with= ~}',
		'deze login of dit API-token opent de administratie{administration:with= ~} niet',
		[
			'See in e-Boekhouden whether this user can open it; a token belongs to the administration in which it was made. Nothing was read or booked.',
			'Kijk in e-Boekhouden of deze gebruiker haar kan openen; een token hoort bij de administratie waarin het gemaakt is. Er is niets gelezen of geboekt.',
		],
	]),
	/** The token is valid, but has no permission for this. */
	tokenMayNot: problem('rights', [
		'this API token may not do this',
		'met dit API-token mag dit niet',
		[
			'Check in e-Boekhouden the rights of the user who made the token.',
			'Controleer in e-Boekhouden de rechten van de gebruiker die het token maakte.',
		],
	]),
	/** The payment reference that prevents writing twice is already in use. */
	referenceInUse: problem('exists', [
		'what would be written is there already: its payment reference is in use',
		'wat er geschreven zou worden, staat er al: het betalingskenmerk is in gebruik',
		[
			'Nothing was written. Look in e-Boekhouden which booking or invoice has that payment reference: if it is this one, there is nothing to do.',
			'Er is niets geschreven. Kijk in e-Boekhouden welke boeking of factuur dat betalingskenmerk heeft: is het deze, dan hoef je niets te doen.',
		],
	]),
	/**
	 * No record has the code or the name to which the request refers, or more than one; nothing was sent.
	 * `there` has the names of a short list.
	 */
	codeUnknown: problem(
		{ problem: 'refused', httpCode: '404' },
		also<OfRecord>()([
			`there is {found:none=no|several=more than one} ${RECORD.en} '{value}' in e-Boekhouden{there:with=, only ~}`,
			`er is {found:none=geen|several=meer dan één} ${RECORD.nl} '{value}' in e-Boekhouden{there:with=, alleen ~}`,
			[
				'Add it in e-Boekhouden, or correct the code or name there or where it comes from. Nothing was sent.',
				'Voeg het in e-Boekhouden toe, of verbeter de code of naam daar of waar die vandaan komt. Er is niets verstuurd.',
			],
		]),
	),
	/** The entry has too many rows, even when rows of the same account and cost centre are combined. */
	tooManyRows: problem('refused', [
		'the entry has more rows than the service accepts, even with those of one account and cost centre combined',
		'de boeking heeft meer regels dan de dienst aanneemt, ook als die van dezelfde rekening en kostenplaats samen genomen worden',
		[
			'Book it by hand, or have the journal come in parts. Nothing was written.',
			'Boek deze met de hand, of laat de loonjournaalpost in delen komen. Er is niets geschreven.',
		],
	]),
	/**
	 * No certain answer came to a write, nor did the records settle it; `candidates` are the records that
	 * appeared meanwhile.
	 */
	writeUncertain: problem(
		'unreadable',
		({ service, made, about, deleted, candidates, isLookedForFirst }: WriteUncertain, t) => [
			`no certain answer came, so it is not known whether ${WRITTEN.en[made]}${about && ` ${t.list([about])}`} was ${deleted ? 'deleted' : 'written'}`,
			`er kwam geen zeker antwoord, dus het is niet te zeggen of ${WRITTEN.nl[made]}${about && ` ${t.list([about])}`} ${deleted ? 'verwijderd' : 'geschreven'} is`,
			deleted
				? [
						`Look in ${service} whether it is still there; only then run this again.`,
						`Kijk in ${service} of het er nog staat; alleen dan start je dit opnieuw.`,
					]
				: isLookedForFirst
					? [
							'Run it again in a few minutes: what is there by then is found, and given.',
							'Start dit over een paar minuten opnieuw: wat er dan staat, wordt gevonden.',
						]
					: [
							`Look in ${service} whether it is there${candidates.length > 0 ? ` (see ${t.list(candidates, 5)})` : ''}; only if not, run this again: else there may be two.`,
							`Kijk in ${service} of het er staat${candidates.length > 0 ? ` (zie ${t.list(candidates, 5)})` : ''}; alleen zo niet start je dit opnieuw: anders kan het er dubbel staan.`,
						],
		],
	),
} as const satisfies ProblemMessages;
