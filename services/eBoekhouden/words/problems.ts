import { ask, rebuild, look, mend, set, start, wait } from '../../../base/words/advice';
import { inBoth } from '../../../base/words/language';
import type { ProblemContext } from '../../../base/words/finding';
import type { Messages } from '../../../base/words/message';

/**
 * What may have been written, or deleted; `about` is what identifies it, if anything. One that is looked for first may be
 * run again.
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

/** Records with a code or a name for people and an id for the service. */
const CODED = inBoth({
	ledgerAccount: {
		name: ['ledger account', 'grootboekrekening'],
		todo: [
			'Add the account, or correct the code where it comes from.',
			'Maak de rekening aan, of verbeter de code waar die vandaan komt.',
		],
	},
	costCentre: {
		name: ['cost centre', 'kostenplaats'],
		todo: [
			'Add the cost centre, or correct it where it comes from.',
			'Maak de kostenplaats aan, of verbeter die waar ze vandaan komt.',
		],
	},
	product: {
		name: ['product', 'product'],
		todo: ['Check the code under Artikelen/diensten.', 'Controleer de code bij Artikelen/diensten.'],
	},
	productGroup: {
		name: ['product group', 'productgroep'],
		todo: [
			'Add the group in e-Boekhouden, or correct its name where it comes from.',
			'Maak de groep in e-Boekhouden aan, of verbeter de naam waar die vandaan komt.',
		],
	},
	unit: {
		name: ['unit', 'eenheid'],
		todo: [
			'Add the unit in e-Boekhouden, or correct its name where it comes from.',
			'Maak de eenheid in e-Boekhouden aan, of verbeter de naam waar die vandaan komt.',
		],
	},
	relation: {
		name: ['relation', 'relatie'],
		todo: [
			'Add the relation, or correct the code where it comes from.',
			'Maak de relatie aan, of verbeter de code waar die vandaan komt.',
		],
	},
});

export type CodedRecord = keyof typeof CODED.en;

type WriteUncertain = UncertainWrite & { candidates: string[] } & ProblemContext;

const IN_PARTS = mend(
	'e-Boekhouden',
	'Book it by hand, or have the journal come in parts. Nothing was written.',
	'Boek deze met de hand, of laat de loonjournaalpost in delen komen. Er is niets geschreven.',
);

/** Problems that e-Boekhouden reports about a call. */
export const eBoekhoudenProblems = {
	wrongSecurityCodes: [
		'the user name or a security code is not right',
		'de gebruikersnaam of een beveiligingscode klopt niet',
		set(
			'credential',
			'Copy Gebruikersnaam, Beveiligingscode 1 and Beveiligingscode 2 again from Beheer > Inrichting > Instellingen > Koppelingen > API/SOAP. The codes change when the password of the account changes.',
			'Neem Gebruikersnaam, Beveiligingscode 1 en Beveiligingscode 2 opnieuw over uit Beheer > Inrichting > Instellingen > Koppelingen > API/SOAP. De codes veranderen als het wachtwoord van het account verandert.',
		),
	],
	sessionEnded: [
		'the session has ended',
		'de sessie is verlopen',
		start('Run the workflow again.', 'Start de workflow opnieuw.'),
	],
	/** Its monthly limit on reading mutations. */
	tooManyMutationCalls: [
		'too many calls were made to read mutations',
		'de mutaties zijn te vaak opgevraagd',
		wait(
			'Nothing is lost: wait a while and run the workflow again. Reading mutations is limited to 5,000 calls a month; when this comes back, run it on fewer days.',
			'Er gaat niets verloren: wacht een tijdje en start de workflow opnieuw. Mutaties opvragen kan 5.000 keer per maand; komt dit terug, laat de workflow dan op minder dagen lopen.',
		),
	],
	relationCodeInUse: [
		'the relation code is already in use',
		'de relatiecode is al in gebruik',
		rebuild(
			'Choose another code, or update the relation that has it.',
			'Kies een andere code, of wijzig de relatie die deze code heeft.',
		),
	],
	invoiceNumberInUse: [
		'the invoice number is already in use',
		'het factuurnummer is al in gebruik',
		rebuild(
			'Look at the invoice that has it, or let e-Boekhouden give the number.',
			'Bekijk de factuur met dit nummer, of laat e-Boekhouden het nummer geven.',
		),
	],
	periodClosed: [
		'the period is closed',
		'de periode is afgesloten',
		mend('e-Boekhouden', 'Re-open the period in e-Boekhouden.', 'Open de periode weer in e-Boekhouden.'),
	],
	periodClosedByAccountant: [
		'your accountant closed the period',
		'de periode is afgesloten door je accountant',
		ask(
			'accountant',
			'Ask your accountant to re-open the period.',
			'Vraag je accountant de periode weer te openen.',
		),
	],
	templateUnknown: [
		'the invoice template was refused',
		'het factuursjabloon werd geweigerd',
		set(
			'invoiceTemplate',
			`Check {field}: the name must be exactly that of a template in e-Boekhouden.`,
			`Controleer {field}: de naam moet precies die van een sjabloon in e-Boekhouden zijn.`,
		),
	],
	/** Its account, subscription, payments or trial do not allow this, whatever is sent: the text of the service says which. */
	accountNotAllowed: [
		'the account or its subscription does not allow this',
		'het account of het abonnement staat dit niet toe',
		mend(
			'e-Boekhouden',
			'Check your subscription, payments and rights in e-Boekhouden; nothing is wrong with what was sent. The next run goes on from here.',
			'Controleer in e-Boekhouden je abonnement, betalingen en rechten; aan wat er verstuurd is, mankeert niets. De volgende uitvoering gaat hier verder.',
		),
	],
	/** Accepted, but without the number that proves it. */
	noNumber: ({ made }: { made: 'booking' | 'invoice' }) => [
		`the service gave no number for the ${made}`,
		`de dienst gaf geen nummer voor de ${made === 'booking' ? 'boeking' : 'factuur'}`,
		wait(
			'The next run looks up whether it is there before it writes anything.',
			`De volgende uitvoering zoekt eerst op of de ${made === 'booking' ? 'boeking' : 'factuur'} er is, voor er iets geschreven wordt.`,
		),
	],
	/** It gave mutations that do not match the filter. */
	filterIgnored: [
		'the service gave mutations that were not asked for, so its lists may be incomplete',
		'de dienst gaf mutaties waar niet om gevraagd was, dus een lijst kan onvolledig zijn',
		ask(
			'makers',
			'Nothing was written. Report this with the version of the package.',
			'Er is niets geschreven. Meld dit met de versie van het pakket.',
		),
	],
	relationMissing: ({ relation }: { relation: string }, t) => [
		`there is no relation with code ${t.list([relation])}`,
		`er is geen relatie met code ${t.list([relation])}`,
		rebuild(
			'Check the code in e-Boekhouden under Relaties.',
			'Controleer de code in e-Boekhouden bij Relaties.',
		),
	],
	severalRelations: ({ relation, count }: { relation: string; count: number }, t) => [
		`${count} relations have the code ${t.list([relation])}`,
		`${count} relaties hebben de code ${t.list([relation])}`,
		rebuild(
			'Check the code in e-Boekhouden under Relaties.',
			'Controleer de code in e-Boekhouden bij Relaties.',
		),
	],
	balanceUnreadable: ({ ledgerAccount, found }: { ledgerAccount: string; found: string }, t) => [
		`the balance of ledger account ${ledgerAccount} is an amount that cannot be read (${t.list([found])})`,
		`het saldo van grootboekrekening ${ledgerAccount} is geen leesbaar bedrag (${t.list([found])})`,
		look(
			'e-Boekhouden',
			'ask',
			'Look at this ledger account in e-Boekhouden. If its balance is an ordinary amount there, report this to the makers.',
			'Bekijk deze grootboekrekening in e-Boekhouden. Is het saldo daar een gewoon bedrag, meld dit dan aan de makers.',
		),
	],
	accessTokenMissing: [
		'no API token is filled in',
		'er is geen API-token ingevuld',
		set(
			'credential',
			'Fill in API Token in the credential: Beheer > Inrichting > Koppelingen > API > e-Boekhouden API > Toevoegen.',
			'Vul API Token in bij je account in n8n: Beheer > Inrichting > Koppelingen > API > e-Boekhouden API > Toevoegen.',
		),
	],
	accessTokenWrong: [
		'the API token is not right',
		'het API-token klopt niet',
		set(
			'credential',
			'Copy the token again, or make a new one: Beheer > Inrichting > Koppelingen > API > e-Boekhouden API > Toevoegen. A token is shown only once.',
			'Neem het token opnieuw over, of maak een nieuw: Beheer > Inrichting > Koppelingen > API > e-Boekhouden API > Toevoegen. Een token is maar één keer te zien.',
		),
	],
	/** It has an expiry date, which has passed. */
	accessTokenExpired: [
		'the API token has expired',
		'het API-token is verlopen',
		set(
			'credential',
			'Make a new token (Beheer > Inrichting > Koppelingen > API > e-Boekhouden API > Toevoegen), with a later end date or none. Enter it in the credential.',
			'Maak een nieuw token (Beheer > Inrichting > Koppelingen > API > e-Boekhouden API > Toevoegen), met een latere einddatum of zonder. Vul dat in bij je account in n8n.',
		),
	],
	/** The account belongs to a country whose service has another address. */
	otherDomain: [
		'this account belongs to e-Boekhouden in another country',
		'dit account hoort bij e-Boekhouden in een ander land',
		set(
			'credential',
			'Fill in the Base URL of that country in the credential; the text of the service or its help desk says which.',
			'Vul bij je account in n8n de Base URL van dat land in; de tekst van de dienst of de helpdesk zegt welke.',
		),
	],
	/** It refuses the session that it just opened. */
	sessionNotAccepted: [
		'the service refuses the session that it opened a moment ago',
		'de dienst weigert de sessie die hij zojuist zelf opende',
		wait(
			'Run the workflow again. If this remains, see whether a proxy between n8n and e-Boekhouden leaves out the header Authorization.',
			'Start de workflow opnieuw. Blijft dit zo, kijk dan of een proxy tussen n8n en e-Boekhouden de header Authorization weglaat.',
		),
	],
	noAdministrationAccess: [
		'this API token has no access to the administration',
		'dit API-token heeft geen toegang tot de administratie',
		set(
			'credential',
			'Make a token in the administration that this is about: each token belongs to one. See as well whether the user who made it can still open that administration.',
			'Maak een token in de administratie waarom het gaat: elk token hoort bij één administratie. Kijk ook of die administratie nog open is voor de gebruiker die het token maakte.',
		),
	],
	/** The token is valid, but has no permission for this. */
	tokenMayNot: [
		'this API token may not do this',
		'met dit API-token mag dit niet',
		mend(
			'e-Boekhouden',
			'Check in e-Boekhouden the rights of the user who made the token.',
			'Controleer in e-Boekhouden de rechten van de gebruiker die het token maakte.',
		),
	],
	/** The payment reference that prevents writing twice is already in use. */
	referenceInUse: [
		'what would be written is there already: its payment reference is in use',
		'wat er geschreven zou worden, staat er al: het betalingskenmerk is in gebruik',
		look(
			'e-Boekhouden',
			'nothing',
			'Nothing was written. Look in e-Boekhouden which booking or invoice has that payment reference: if it is this one, there is nothing to do.',
			'Er is niets geschreven. Kijk in e-Boekhouden welke boeking of factuur dat betalingskenmerk heeft: is het deze, dan hoef je niets te doen.',
		),
	],
	/** No template has that name; `templates` are the available ones. Nothing was sent. */
	templateMissing: ({ template, templates }: { template: string; templates: string[] }, t) => [
		`there is no invoice template ${t.list([template])}; ${templates.length > 0 ? `there is ${t.list(templates)}` : 'there are no templates at all'}`,
		`er is geen factuursjabloon ${t.list([template])}; ${templates.length > 0 ? `wel ${t.list(templates)}` : 'er zijn helemaal geen sjablonen'}`,
		set(
			'invoiceTemplate',
			`Write the name exactly as in e-Boekhouden, capitals included, at {field}. Nothing was sent.`,
			`Schrijf de naam precies zo als in e-Boekhouden, ook de hoofdletters, bij {field}. Er is niets verstuurd.`,
		),
	],
	templateTwice: ({ template, count }: { template: string; count: number }, t) => [
		`${count} invoice templates are called ${t.list([template])}`,
		`${count} factuursjablonen heten ${t.list([template])}`,
		mend(
			'e-Boekhouden',
			'Give one of them another name in e-Boekhouden, or make the one that is not used inactive.',
			'Geef een ervan in e-Boekhouden een andere naam, of zet het sjabloon dat niet gebruikt wordt op inactief.',
		),
	],
	/** The record that the request refers to does not exist; nothing was sent. */
	codeUnknown: ({ of, value }: { of: CodedRecord; value: string }, t) => [
		`there is no ${CODED.en[of].name} ${t.list([value])} in e-Boekhouden`,
		`${CODED.nl[of].name} ${t.list([value])} staat niet in e-Boekhouden`,
		rebuild(`${CODED.en[of].todo} Nothing was sent.`, `${CODED.nl[of].todo} Er is niets verstuurd.`),
	],
	/** The unit of an invoice line does not exist; nothing was sent. */
	unitMissing: ({ unit, line }: { unit: string; line: string }, t) => [
		`there is no unit ${t.list([unit])} (line ${t.list([line])}) in e-Boekhouden`,
		`eenheid ${t.list([unit])} van regel ${t.list([line])} staat niet in e-Boekhouden`,
		mend(
			'e-Boekhouden',
			'Add the unit in e-Boekhouden (singular or plural), or give the material in OutSmart one that is there. Nothing was sent.',
			'Voeg de eenheid in e-Boekhouden toe (enkelvoud of meervoud), of geef het materiaal in OutSmart een eenheid die er is. Er is niets verstuurd.',
		),
	],
	/**
	 * No certain answer came, and checking the records did not settle it; `candidates` are those that appeared meanwhile.
	 */
	writeUncertain: ({ service, made, about, deleted, candidates, isLookedForFirst }: WriteUncertain, t) => [
		`no certain answer came, so it is not known whether ${WRITTEN.en[made]}${about && ` ${t.list([about])}`} was ${deleted ? 'deleted' : 'written'}`,
		`er kwam geen zeker antwoord, dus het is niet te zeggen of ${WRITTEN.nl[made]}${about && ` ${t.list([about])}`} ${deleted ? 'verwijderd' : 'geschreven'} is`,
		deleted
			? look(
					'e-Boekhouden',
					'start',
					`Look in ${service} whether it is still there; only then run this again.`,
					`Kijk in ${service} of het er nog staat; alleen dan start je dit opnieuw.`,
				)
			: isLookedForFirst
				? start(
						'Run it again in a few minutes: what is there by then is found, and given.',
						'Start dit over een paar minuten opnieuw: wat er dan staat, wordt gevonden.',
					)
				: look(
						'e-Boekhouden',
						'start',
						`Look in ${service} whether it is there${candidates.length > 0 ? ` (see ${t.list(candidates, 5)})` : ''}; only if not, run this again: else there may be two.`,
						`Kijk in ${service} of het er staat${candidates.length > 0 ? ` (zie ${t.list(candidates, 5)})` : ''}; alleen zo niet start je dit opnieuw: anders kan het er dubbel staan.`,
					),
	],
	/** The service itself reports too many rows, below its known maximum. */
	rowsRefused: [
		'the entry has more rows than the service accepts',
		'de boeking heeft meer regels dan de dienst aanneemt',
		IN_PARTS,
	],
} satisfies Messages;
