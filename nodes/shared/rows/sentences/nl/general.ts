import type { DropDownList, GeneralFindings, NeededInput } from '../../findings/general';
import { brief, withoutEnd } from '../../../values/text';
import type { Sentences } from '../sentence';

export const general: Sentences<GeneralFindings> = {
	switchedOff: {
		what: "Uitgezet: 'active' staat uit in Settings. Er is niets gelezen of geschreven.",
		todo: '',
	},
	fileNotConfirmed: {
		what: "Niet geboekt: er is niet voor 'Boeken' gekozen, of niet op tijd.",
		todo: 'Stuur het bestand opnieuw in als het toch geboekt moet worden.',
	},
	formNotProtected: {
		what: 'Er is niets gelezen of geboekt: deze n8n toont de tweede pagina van een formulier, met de lonen en de knop, aan iedereen die het adres weet.',
		todo: 'Werk n8n bij naar 2.16 of nieuwer. Zet het bestand tot die tijd in de map, of mail het.',
	},
	senderNotNamed: {
		what: ({ from }) =>
			from === ''
				? 'Getoond en niet geboekt: de mail zegt niet duidelijk wie de afzender is.'
				: `Getoond en niet geboekt: de mail kwam van '${brief(from)}', en die staat niet bij 'mailFrom'.`,
		todo: "Mag deze afzender boeken? Zet het adres bij 'mailFrom' en stuur het bestand opnieuw.",
	},
	senderDoubted: {
		what: ({ from, result }) =>
			`Getoond en niet geboekt: volgens de mail is '${brief(from)}' de afzender, maar een mailserver betwijfelt dat (${brief(result)}).`,
		todo: 'Vraag de afzender of dit bestand van hem is. Zo ja, laat hem zijn mail goed instellen, of gebruik het formulier.',
	},
	noPayrollFile: {
		what: ({ folder }) =>
			folder === ''
				? "Er is geen bestand om te lezen: geen bijlage, en geen map bij de instelling 'folder'."
				: `In de map '${brief(folder)}' staat geen bestand dat gelezen wordt (xml, csv, txt of xlsx).`,
		todo: 'Dit is alleen een probleem als je er wel een verwacht.',
	},
	folderNotThere: {
		what: ({ folder, cause }) =>
			`${cause === '' ? `De map '${brief(folder)}' mag n8n niet lezen` : `De map '${brief(folder)}' is er niet (${withoutEnd(brief(cause), '.')})`}. Er is niets gelezen.`,
		todo: "Controleer de instelling 'folder', en of de schijf of het netwerk waar hij op staat, er is. n8n 2 leest alleen in ~/.n8n-files, tenzij N8N_RESTRICT_FILE_ACCESS_TO een andere map noemt.",
	},
	filesPassedOver: {
		what: ({ files }, t) => `Niet gelezen, want door hun naam geen loonjournaalpost: ${t.list(files, 5)}.`,
		todo: '',
	},
	settingsWrong: {
		what: ({ faults }, { faults: told }) => `${told(faults)}. Er is niets gedaan wat hiervan afhangt.`,
		todo: 'Verbeter dit bij de instellingen en start opnieuw.',
	},
	otherTimeZone: {
		what: ({ timeZone }) =>
			`De tijdzone van deze workflow is ${brief(timeZone)}, niet Europe/Amsterdam: hij start op de klok van daar. De boekdatums zijn wel Nederlands.`,
		todo: 'Kies in het menu (···) van de workflow bij Settings de Timezone Europe/Amsterdam.',
	},
	fieldsWrong: {
		what: ({ faults }, { faults: told }) => `${told(faults)}.`,
		todo: 'Verbeter dit in het blok.',
	},
	listNotRead: { what: 'Niet gelezen.', todo: '' },
	listCutOff: {
		what: ({ service, resource, count }) =>
			`${service} gaf ${count} ${MANY[resource] ?? resource}, het meeste dat in één keer komt: er kunnen er meer zijn. Die ontbreken hier en blijven zoals ze zijn; niets geldt als verwijderd. Wat een werkbon nodig heeft, wordt op code opgevraagd.`,
		todo: 'De nieuwere koppeling van e-Boekhouden (REST) kent die grens niet.',
	},
	readInTurns: {
		what: ({ resource, read, count, hours }) =>
			`${read} van de ${count} ${MANY[resource] ?? resource} van e-Boekhouden zijn nu gelezen: de nieuwste, en de andere om de beurt, elk kwartier een deel. Een wijziging staat binnen ${hours} uur in OutSmart.`,
		todo: '',
	},
	tooManyForTurns: {
		what: ({ resource, read, count, hours }) =>
			`${read} van de ${count} ${MANY[resource] ?? resource} van e-Boekhouden zijn nu gelezen: meer dan er in een etmaal om de beurt gelezen kunnen worden. Een wijziging staat pas binnen ${hours} uur in OutSmart.`,
		todo: 'Start de workflow met de hand als het eerder moet: dan wordt alles gelezen.',
	},
	readTooSlowly: {
		what: ({ resource, read, count }) =>
			`e-Boekhouden antwoordt te traag: ${read} van de ${count} ${MANY[resource] ?? resource} zijn nu gelezen, minder dan er aan de beurt waren. Wat bleef liggen, komt een volgende keer.`,
		todo: 'Blijft dit zo, start de workflow dan met de hand: dan wordt alles gelezen.',
	},
	inputNotThere: {
		what: ({ needs, lacks }) => `Wat er binnenkomt is ${NEEDED[needs].name}: er is geen ${lacks.join(', ')}.`,
		todo: ({ needs }) =>
			`Zet ${NEEDED[needs].before} vóór dit blok, of geef items met de velden van docs/items.md.`,
	},
	noCredential: {
		what: ({ service }) => `Er is geen credential van ${service} gekozen.`,
		todo: 'Kies die in dit blok, dan wordt de lijst gevuld; of schakel naar Expression en typ de waarde.',
	},
	listEmpty: {
		what: ({ service, list }) => `${service} toont deze credential geen ${LISTS[list]}.`,
		todo: ({ service }) => `Controleer in ${service} of ze er zijn, en of deze gebruiker ze mag zien.`,
	},
	listOverTokenOnly: {
		what: ({ list }) => `e-Boekhouden geeft alleen met een API-token een lijst van ${LISTS[list]}.`,
		todo: 'Schakel naar Expression en typ de naam, precies zoals in e-Boekhouden; of kies bij Authentication het API-token.',
	},
	fieldEmpty: { what: ({ field }) => `'${field}' is leeg.`, todo: 'Vul het in.' },
	noSuchOperation: {
		what: ({ resource, operation }) => `Dit blok kent geen bewerking '${operation}' op '${resource}'.`,
		todo: 'Kies een Resource en een Operation, of werk het pakket bij.',
	},
	retryOnFailIsOn: {
		what: 'Retry On Fail staat aan bij Settings van dit blok: na een fout zou n8n het nog eens uitvoeren met alle items, en wat al geschreven was, zou er twee keer staan. Daarom wordt er niets verstuurd.',
		todo: 'Zet Retry On Fail uit, in dit blok bij Settings. Wat zeker niet gedaan is, probeert het blok zelf opnieuw.',
	},
	doneBefore: {
		what: ({ count }) =>
			count === 1 ? 'Het item ervoor is wel geschreven.' : `De ${count} items ervoor zijn wel geschreven.`,
		todo: 'Voer die niet nog eens uit; met On Error op Continue zegt elk item hoe het ging.',
	},
	noSuchInvoice: {
		what: ({ number }) => `Er is geen factuur '${number}'.`,
		todo: 'Controleer het nummer in e-Boekhouden bij Factureren > Facturen > Overzicht.',
	},
	noSuchRelation: {
		what: ({ relationCode }) => `Er is geen relatie met code '${relationCode}'.`,
		todo: 'Controleer de code in e-Boekhouden bij Relaties.',
	},
};

/** What an operation works on, and what gives it. */
const NEEDED: Record<NeededInput, { name: string; before: string }> = {
	completedOrder: { name: 'geen uitgevoerde werkbon', before: 'OutSmart: Work Order: Get Completed' },
	log: { name: 'geen log van een run', before: 'e-Boekhouden: Run Log: Summarize' },
	order: { name: 'geen opdracht', before: 'OutSmart: Work Order: Prepare Invoices' },
	payroll: {
		name: 'geen loonadministratie van een bedrijf',
		before: 'Nmbrs: Payroll Journal: Get Many (één item per bedrijf)',
	},
	product: { name: 'geen product', before: 'e-Boekhouden: Product: Get Many' },
	relation: { name: 'geen relatie', before: 'e-Boekhouden: Relation: Get Many' },
	workOrder: { name: 'geen werkbon', before: 'e-Boekhouden: Invoice: Create or Get' },
};

const LISTS: Record<DropDownList, string> = {
	administrations: 'administraties',
	calls: 'aanroepen met een naam',
	companies: 'bedrijven',
	costCentres: 'kostenplaatsen',
	invoiceTemplates: 'factuursjablonen',
	units: 'eenheden',
	employees: 'medewerkers',
	ledgerAccounts: 'grootboekrekeningen',
	products: 'producten',
	relations: 'relaties',
	workOrderStatuses: 'werkbonstatussen',
	hourTypes: 'uursoorten',
	invoices: 'facturen',
	materials: 'materialen',
	objects: 'objecten',
	paymentMethods: 'betaalwijzen',
	projects: 'projecten',
	runs: 'loonruns',
	workOrders: 'werkbonnen',
	workTypes: 'soorten werk',
};

/** Lists that may be cut off. */
const MANY: Record<string, string> = { relation: 'relaties', product: 'producten' };
