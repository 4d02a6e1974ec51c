import { inBoth } from '../language';
import type { ProblemContext } from '../finding';
import { problem, type ProblemMessages } from '../message';

/** A time to wait in words, rounded up: "90 seconds", "15 minutes", "3 hours", "2 days". */
const duration = inBoth((seconds: number) => {
	if (seconds === 1) return ['1 second', '1 seconde'];
	if (seconds < 120) return [`${seconds} seconds`, `${seconds} seconden`];
	const [minutes, hours, days] = [60, 3600, 86_400].map((size) => Math.ceil(seconds / size));
	if (seconds < 2 * 3600) return [`${minutes} minutes`, `${minutes} minuten`];
	return seconds < 2 * 86_400 ? [`${hours} hours`, `${hours} uur`] : [`${days} days`, `${days} dagen`];
});

export type NumberName = 'company' | 'run' | 'year' | 'workOrder';

const least = inBoth(({ waitSeconds }: Pick<ProblemContext, 'waitSeconds'>) =>
	waitSeconds
		? [`at least ${duration.en(waitSeconds)}`, `ten minste ${duration.nl(waitSeconds)}`]
		: ['a while', 'een tijdje'],
);

/** The advice after a failed call: when to try again, and whether something may have been written. */
export const later = inBoth(({ outcome, waitSeconds }: Pick<ProblemContext, 'outcome' | 'waitSeconds'>) => {
	const en = waitSeconds ? `in ${duration.en(waitSeconds)}` : 'later';
	const nl = waitSeconds ? `over ${duration.nl(waitSeconds)}` : 'later';
	return outcome === 'unknown'
		? [
				`Try again ${en}; what may have been written is looked up first.`,
				`Probeer het ${nl} opnieuw; wat misschien al geschreven is, wordt eerst opgezocht.`,
			]
		: [
				`Try again ${en}; this call changed nothing.`,
				`Probeer het ${nl} opnieuw; deze aanroep heeft niets gewijzigd.`,
			];
});

const NO_ANSWER = inBoth({
	refused: ['the connection was refused', 'de verbinding werd geweigerd'],
	brokenOff: ['the connection broke off', 'de verbinding brak af'],
	tookTooLong: ['it took too long', 'het duurde te lang'],
	notUnpacked: ['the answer could not be unpacked', 'het antwoord kon niet worden uitgepakt'],
	unknownHost: ['there is no host of that name', 'er is geen server met die naam'],
	nameNotLookedUp: ['the name could not be looked up', 'de naam kon niet opgezocht worden'],
	noRoute: ['the network cannot reach it', 'het netwerk kan er niet bij'],
	invalidUrl: ['that is not a valid URL', 'dat is geen geldige URL'],
	certificate: ['its certificate is not trusted', 'het certificaat wordt niet vertrouwd'],
	other: ['', ''],
});

export type NoAnswerReason = keyof typeof NO_ANSWER.en;

const UNREADABLE = inBoth({
	nothing: ['nothing at all', 'helemaal niets'],
	webPage: ['a web page instead of data', 'een webpagina in plaats van gegevens'],
	/** A redirect is not followed, because the request has secrets. */
	moved: ['a redirect', 'een doorverwijzing'],
	brokenOff: ['a message that breaks off half-way', 'een bericht dat halverwege afbreekt'],
	doctype: [
		'a document with a DOCTYPE, which is not read',
		'een document met een DOCTYPE, dat niet gelezen wordt',
	],
	encoding: ['text in an unknown encoding', 'tekst in een onbekende codering'],
	noEnvelope: [
		'data that is not an answer of this service',
		'gegevens die geen antwoord van deze dienst zijn',
	],
});

/** The reason why an answer cannot be read; with `status` only the HTTP status shows the failure. */
export type UnreadableReason = keyof typeof UNREADABLE.en | 'status';

/** `to` is the host of a redirect, with `https://`. */
interface AnswerUnreadable {
	cause: UnreadableReason;
	status?: number;
	to?: string;
	host?: string;
}

const UNEXPECTED = inBoth({
	otherShape: ['a message of an unexpected shape', 'een bericht in een onverwachte vorm'],
	/** The records in a list all lack `field`, so the list is of something else. */
	recordsWithout: ['records without', 'records zonder'],
	recordWithout: ['a record without', 'een record zonder'],
	/** The next page was read before, or there are more than 500 pages. */
	noEnd: ['a list of pages without an end', 'een lijst van bladzijden zonder einde'],
	/** The answer has no amount: `field` says for which record, and what is there instead. */
	notAnAmount: ['no amount for', 'geen bedrag bij'],
	notAPeriod: ['no period but', 'geen periode maar'],
	/** The answer has records that were not asked for, which shows that the lists of the service may be incomplete. */
	otherRecords: ['records that were not asked for', 'gegevens waar niet om gevraagd was'],
	tooFew: ['a list with fewer records than its count', 'een lijst met minder gegevens dan het aantal erbij'],
});

export type UnexpectedReason = keyof typeof UNEXPECTED.en;

function http(status: number | undefined): string {
	return status === undefined ? '' : ` (HTTP ${status})`;
}

function inBrackets(text: string): string {
	return text && ` (${text})`;
}

type NoAnswer = {
	host: string;
	cause: NoAnswerReason;
	/** The error code in lower case, for cause `other`; '' for all other causes. */
	detail: string;
	/** False when the request was certainly never sent. */
	sent: boolean;
} & ProblemContext;

const CHECK_VALUES = [
	'Check the values that were given to this operation; nothing was sent.',
	'Controleer de opgegeven waarden; er is niets verstuurd.',
] as const;

const OTHER_FILES = {
	en: "Continue at 'On Error' in the settings of the node gives the other files all the same.",
	nl: "Met Continue bij 'On Error' in de instellingen van de node krijg je de andere bestanden toch.",
} as const;

/** Problems with a call to any service. */
export const transport = {
	/**
	 * The base URL is not a URL, or that of another service or country, or begins with http: others on the
	 * network could then read the secrets.
	 */
	baseUrlWrong: problem('login', [
		'the base URL is not that of this service, or not encrypted (http)',
		'de Base URL is niet die van deze dienst, of niet versleuteld (http)',
		[
			"Correct the base URL in the credential: it begins with https://, and e-Boekhouden has another one in each country. For a test in a network of your own there is 'Allow Unencrypted HTTP'.",
			"Verbeter de Base URL bij je account in n8n: die begint met https://, en e-Boekhouden heeft er per land een andere. Voor een proef in je eigen netwerk is er 'Allow Unencrypted HTTP'.",
		],
	]),
	noAnswer: problem('unreachable', ({ host, cause, detail, sent, ...call }: NoAnswer) => [
		`no answer from ${host}${inBrackets(NO_ANSWER.en[cause] || detail)}`,
		`geen antwoord van ${host}${inBrackets(NO_ANSWER.nl[cause] || detail)}`,
		sent
			? [later.en(call), later.nl(call)]
			: [
					'Check the base URL in the credential and the network of your n8n.',
					'Controleer de Base URL van het account en het netwerk van n8n.',
				],
	]),
	tooManyCalls: problem('limit', ({ status, ...call }: { status?: number } & ProblemContext) => [
		`the service was called too often${http(status)}`,
		`de dienst is te vaak aangeroepen${http(status)}`,
		call.outcome === 'unknown'
			? [later.en(call), later.nl(call)]
			: [
					`Nothing is lost: wait ${least.en(call)}, or let the workflow run less often.`,
					`Er gaat niets verloren: wacht ${least.nl(call)}, of laat de workflow minder vaak lopen.`,
				],
	]),
	/** The answer is not the service's own: a web page, nothing, half a message. */
	answerUnreadable: problem('unreadable', (facts: AnswerUnreadable & ProblemContext) => {
		const { cause, status, to = '', host = '' } = facts;
		return [
			cause === 'status'
				? `the service answered with HTTP ${status}`
				: `the service answered with ${UNREADABLE.en[cause]}${to && ` to ${to}`}${http(status)}`,
			cause === 'status'
				? `de dienst antwoordde met HTTP ${status}`
				: `de dienst antwoordde met ${UNREADABLE.nl[cause]}${to && ` naar ${to}`}${http(status)}`,
			// An answer with a status of 500 or more came from the service itself, so its address is right.
			(status ?? 0) >= 500
				? [later.en(facts), later.nl(facts)]
				: [
						`Check the base URL in the credential${inBrackets(host)}; if it is right, a firewall or portal in between answered, or the service is out of order. ${later.en(facts)}`,
						`Controleer de Base URL van het account${inBrackets(host)}; klopt die, dan antwoordde een firewall of portaal ertussen, of er is een storing. ${later.nl(facts)}`,
					],
		];
	}),
	answerTooBig: problem('unreadable', [
		'the service answered with more than {megabytes:number} MB or two million parts (HTTP {status:number})',
		'de dienst antwoordde met meer dan {megabytes:number} MB of twee miljoen onderdelen (HTTP {status:number})',
		[
			'Ask for less at once, such as a later start or a shorter period.',
			'Vraag minder in één keer, bijvoorbeeld vanaf een later begin of over een kortere periode.',
		],
	]),
	/** An answer of the service that does not belong to the call. */
	answerUnexpected: problem(
		'unreadable',
		(facts: { cause: UnexpectedReason; field?: string; status?: number } & ProblemContext) => {
			const { cause, field = '', status } = facts;
			return [
				`the service answered with ${UNEXPECTED.en[cause]}${field && ` ${field}`}${http(status)}`,
				`de dienst antwoordde met ${UNEXPECTED.nl[cause]}${field && ` ${field}`}${http(status)}`,
				[
					`${later.en(facts)} When this stays, report it with the version of the package.`,
					`${later.nl(facts)} Blijft dit zo, meld het dan met de versie van het pakket.`,
				],
			];
		},
	),
	/**
	 * A file's address gives something else, for instance because the link has expired. An address of somebody
	 * else, or one that is not encrypted, is not even called.
	 */
	documentNotGiven: problem('refused', [
		'the file is not at an encrypted address of {service}, or something else is there{found:with= (~)}',
		'het bestand staat niet op een versleuteld adres van {service}, of daar staat iets anders{found:with= (~)}',
		[
			`Look in {service} whether it opens there; if so, try again later, and then report it. ${OTHER_FILES.en}`,
			`Kijk in {service} of het daar te openen is; zo ja, probeer het later nog eens, en meld het dan. ${OTHER_FILES.nl}`,
		],
	]),
	/** The service reports an error on its side. */
	serviceError: problem('hiccup', ({ service, ...call }: ProblemContext) => [
		'the service ran into an error of its own',
		'bij de dienst zelf ging iets fout',
		[
			`${later.en(call)} When this stays, ask the support of ${service}, with the text of the service.`,
			`${later.nl(call)} Blijft dit zo, vraag het dan na bij de helpdesk van ${service}, met de tekst van de dienst erbij.`,
		],
	]),
	/** The service refuses for another reason, given in its text. */
	refused: problem('refused', [
		'the service refused',
		'de dienst weigerde',
		[
			'Fix what the text of the service names, then run again.',
			'Verbeter wat de tekst van de dienst noemt, en start opnieuw.',
		],
	]),
	/**
	 * The account, subscription, payments or trial do not allow the call, whatever is sent: the text of the
	 * service says which.
	 */
	accountNotAllowed: problem('account', [
		'the account or its subscription does not allow this',
		'het account of het abonnement staat dit niet toe',
		[
			'Check your subscription, payments and rights at {service}; nothing is wrong with what was sent. The next run goes on from here.',
			'Controleer bij {service} je abonnement, betalingen en rechten; aan wat er verstuurd is, mankeert niets. De volgende uitvoering gaat hier verder.',
		],
	]),
	/** The record that was asked for, or is to be changed, does not exist. */
	notThere: problem({ problem: 'refused', httpCode: '404' }, [
		'what was asked for does not exist',
		'het gevraagde bestaat niet',
		[
			'Look in {service}: it may have been deleted there.',
			'Kijk in {service}: het kan daar verwijderd zijn.',
		],
	]),
	valueNotSendable: problem('input', [
		'{path} cannot be sent: {type}',
		'{path} kan niet verstuurd worden: {type}',
		CHECK_VALUES,
	]),
	/** An id or a year is not a whole number; the value is '' when it was not given. */
	numberWrong: problem('input', [
		'{of:company=the company ID|run=the run ID|year=the year|workOrder=the work order ID} is {value:quoted}, and must be a whole number',
		'{of:company=het bedrijfs-ID|run=het run-ID|year=het jaar|workOrder=het ID van de werkbon} is {value:quoted}, en moet een geheel getal zijn',
		[
			'Give the ID as the service has it, which is not the number that people use, or choose from the list.',
			'Geef het ID zoals de dienst het heeft, dat is niet het nummer dat mensen gebruiken, of kies uit de lijst.',
		],
	]),
} as const satisfies ProblemMessages;
