import type {
	NoAnswerReason,
	NumberName,
	TransportProblems,
	UnexpectedReason,
	UnreadableReason,
} from '../../../findings/problems/transport';
import type { InContext, ProblemContext } from '../../../findings/problems';
import type { Sentences } from '../../sentence';
import { duration } from './duration';

export const transport: Sentences<InContext<TransportProblems>> = {
	baseUrlInvalid: {
		what: 'de Base URL is geen geldige URL',
		todo: 'Vul de Base URL in de credential opnieuw in; die begint met https://.',
	},
	baseUrlNotSecure: {
		what: ({ host }) =>
			`de Base URL is niet versleuteld (http), dus iedereen onderweg naar ${host} kan meelezen`,
		todo: "Laat de Base URL in de credential met https:// beginnen. Voor een proef in je eigen netwerk is er 'Allow Unencrypted HTTP' in de credential.",
	},
	noAnswer: {
		what: ({ host, why, detail }) => `geen antwoord van ${host}${inBrackets(NO_ANSWER[why] || detail)}`,
		todo: ({ sent, ...call }) =>
			sent ? later(call) : 'Controleer de Base URL in de credential en het netwerk van n8n.',
	},
	tooManyCalls: {
		what: ({ status }) => `de dienst is te vaak aangeroepen${http(status)}`,
		todo: ({ waitSeconds }) =>
			`Er gaat niets verloren: wacht ${waitSeconds ? `ten minste ${duration(waitSeconds)}` : 'een tijdje'}, of laat de workflow minder vaak lopen.`,
	},
	serviceUnavailable: {
		what: ({ status }) => `de dienst is op dit moment niet beschikbaar${http(status)}`,
		todo: later,
	},
	answerUnreadable: {
		what: ({ why, status }) =>
			why === 'status'
				? `de dienst antwoordde met HTTP ${status}`
				: `de dienst antwoordde met ${UNREADABLE[why]}${http(status)}`,
		todo: (call) =>
			`Controleer de Base URL in de credential; klopt die, dan heeft de dienst een storing. ${later(call)}`,
	},
	answerTooBig: {
		what: ({ why, megabytes, status }) =>
			`de dienst antwoordde met meer dan ${why === 'tooLong' ? `${megabytes} MB` : 'twee miljoen onderdelen'}${http(status)}`,
		todo: 'Vraag minder in één keer, bijvoorbeeld vanaf een later begin of over een kortere periode.',
	},
	answerUnexpected: {
		what: ({ why, field = '', status }) =>
			`de dienst antwoordde met ${UNEXPECTED[why]}${field && ` ${field}`}${http(status)}`,
		todo: (call) => `${later(call)} Blijft dit zo, meld het dan met de versie van het pakket.`,
	},
	requestNotRead: {
		what: 'de dienst kon niet lezen wat er verstuurd is',
		todo: 'Controleer de opgegeven waarden; kloppen die, meld dit dan met de versie van het pakket.',
	},
	serviceError: {
		what: 'bij de dienst zelf ging iets fout',
		todo: ({ service, ...call }) =>
			`${later(call)} Blijft dit zo, vraag het dan na bij de helpdesk van ${service}, met de tekst van de dienst erbij.`,
	},
	refused: {
		what: 'de dienst weigerde',
		todo: 'Verbeter wat de tekst van de dienst noemt, en start opnieuw.',
	},
	elementNotSendable: {
		what: ({ path }) => `${path} is geen elementnaam`,
		todo: 'Controleer de opgegeven waarden; er is niets verstuurd.',
	},
	valueNotSendable: {
		what: ({ path, type }) => `${path} kan niet verstuurd worden: ${type}`,
		todo: 'Controleer de opgegeven waarden; er is niets verstuurd.',
	},
	recordTooDeep: {
		what: 'een record van de dienst is te diep genest om terug te sturen',
		todo: 'Bekijk de records daar; er is niets verstuurd.',
	},
	numberMissing: {
		what: ({ of }) => `er is geen ${NUMBERS[of].name} opgegeven`,
		todo: ({ of }) => NUMBERS[of].todo,
	},
	numberWrong: {
		what: ({ of }) => `${NUMBERS[of].given} is geen geheel getal`,
		todo: ({ of }) => NUMBERS[of].todo,
	},
};

/** What a reader can do when a call came to nothing; says of a write whether something may have come of it. */
export function later({ outcome, waitSeconds }: Pick<ProblemContext, 'outcome' | 'waitSeconds'>): string {
	const when = waitSeconds ? `over ${duration(waitSeconds)}` : 'later';
	return outcome === 'unknown'
		? `Probeer het ${when} opnieuw; wat misschien al geschreven is, wordt eerst opgezocht.`
		: `Probeer het ${when} opnieuw; deze aanroep heeft niets gewijzigd.`;
}

const NO_ANSWER: Record<NoAnswerReason, string> = {
	refused: 'de verbinding werd geweigerd',
	brokenOff: 'de verbinding brak af',
	tookTooLong: 'het duurde te lang',
	notUnpacked: 'wat er kwam, kon niet uitgepakt worden',
	unknownHost: 'er is geen server met die naam',
	nameNotLookedUp: 'de naam kon niet opgezocht worden',
	noRoute: 'het netwerk kan er niet bij',
	invalidUrl: 'dat is geen geldige URL',
	certificate: 'het certificaat wordt niet vertrouwd',
	other: '',
};

const UNREADABLE: Record<Exclude<UnreadableReason, 'status'>, string> = {
	nothing: 'helemaal niets',
	webPage: 'een webpagina in plaats van gegevens',
	brokenOff: 'een bericht dat halverwege afbreekt',
	doctype: 'een document met een DOCTYPE, dat niet gelezen wordt',
	encoding: 'tekst in een onbekende codering',
	noSoap: 'iets dat geen SOAP-bericht is',
	noJson: 'iets dat geen JSON is',
	otherMessage: 'een bericht dat niet als antwoord op deze aanroep te lezen is',
	noEnvelope: 'gegevens die geen antwoord van deze dienst zijn',
};

const UNEXPECTED: Record<UnexpectedReason, string> = {
	noResult: 'een antwoord zonder het resultaat dat erbij hoort',
	otherShape: 'een bericht van een andere vorm dan het hoort te hebben',
	noList: 'iets anders dan een lijst',
	noRecords: 'een lijst van iets anders dan records',
	recordsWithout: 'records zonder',
	recordWithout: 'een record zonder',
	samePage: 'dezelfde bladzijde van een lijst nog eens',
};

const CHOOSE = 'of kies het uit de lijst, als die er is.';

const NUMBERS: Record<NumberName, { name: string; given: string; todo: string }> = {
	company: {
		name: 'bedrijfs-ID',
		given: 'het opgegeven bedrijfs-ID',
		todo: `Vul het bedrijfs-ID in, ${CHOOSE}`,
	},
	run: { name: 'run-ID', given: 'het opgegeven run-ID', todo: `Vul het run-ID in, ${CHOOSE}` },
	year: { name: 'jaar', given: 'het opgegeven jaar', todo: `Vul het jaar in, ${CHOOSE}` },
	workOrder: {
		name: 'ID van een werkbon',
		given: 'het opgegeven ID van de werkbon',
		todo: 'Vul het ID van de werkbon in; dat is niet het bonnummer.',
	},
};

function http(status: number | undefined): string {
	return status === undefined ? '' : ` (HTTP ${status})`;
}

function inBrackets(text: string): string {
	return text && ` (${text})`;
}
