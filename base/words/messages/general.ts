import { ITEMS_PAGE } from '../docs';
import type { FactsOf } from '../finding';
import { also, type Messages, notCounted, notice } from '../message';
import { choice } from '../template';

/** The kinds of input that an operation may need, in words. */
const NEEDED_WORDS = {
	log: ['the log of a run', 'geen log van een uitvoering'],
	order: ['an order', 'geen opdracht'],
	payroll: ['the payroll of a company', 'geen loonadministratie van een bedrijf'],
	product: ['a product', 'geen artikel'],
	relation: ['a relation', 'geen relatie'],
	workOrder: ['a work order', 'geen werkbon'],
} as const;
export type NeededInput = keyof typeof NEEDED_WORDS;
const NEEDED = choice('needs', NEEDED_WORDS);

/** The operations that give each kind of input. */
const GIVEN_BY = choice('needs', {
	log: ['Sync Report: Run Log: Summarize', 'Sync Report: Run Log: Summarize'],
	order: ['OutSmart: Work Order: Prepare Invoices', 'OutSmart: Work Order: Prepare Invoices'],
	payroll: [
		'Nmbrs: Payroll Journal: Get Many (one item per company)',
		'Nmbrs: Payroll Journal: Get Many (one item per company)',
	],
	product: ['e-Boekhouden: Product: Get Many', 'e-Boekhouden: Product: Get Many'],
	relation: ['e-Boekhouden: Relation: Get Many', 'e-Boekhouden: Relation: Get Many'],
	workOrder: ['e-Boekhouden: Invoice: Create or Get', 'e-Boekhouden: Invoice: Create or Get'],
});

/** The lists of the account that a drop-down may offer, in words. */
const LISTS_WORDS = {
	administrations: ['administrations', 'administraties'],
	companies: ['companies', 'bedrijven'],
	costCentres: ['cost centres', 'kostenplaatsen'],
	invoiceTemplates: ['invoice templates', 'factuursjablonen'],
	units: ['units', 'eenheden'],
	employees: ['employees', 'medewerkers'],
	ledgerAccounts: ['ledger accounts', 'grootboekrekeningen'],
	products: ['products', 'producten'],
	relations: ['relations', 'relaties'],
	workOrderStatuses: ['work order statuses', 'werkbonstatussen'],
	hourTypes: ['hour types', 'uursoorten'],
	invoices: ['invoices', 'facturen'],
	materials: ['materials', 'materialen'],
	objects: ['objects', 'objecten'],
	paymentMethods: ['payment methods', 'betaalwijzen'],
	projects: ['projects', 'projecten'],
	runs: ['payroll runs', 'loonruns'],
	workOrders: ['work orders', 'werkbonnen'],
	workTypes: ['types of work', 'soorten werk'],
} as const;
export type DropDownList = keyof typeof LISTS_WORDS;
const LISTS = choice('list', LISTS_WORDS);

/** Findings of any operation. */
export const general = {
	/** The workflow does nothing, because the setting *Active* is off. */
	switchedOff: [
		'Switched off: {@active} is off in Settings. Nothing was read or written.',
		'Uitgezet: {@active} staat uit in Settings. Er is niets gelezen of geschreven.',
	],
	/**
	 * The form is not processed: in this n8n everybody may see and answer its second page, or n8n's page left
	 * out a file of 0 bytes, with its name.
	 */
	formRefused: [
		'Nothing was read or booked: {because:openToAll=this n8n protects only the first page of a form by its password|withoutFile=the file that was sent in was empty}.',
		'Er is niets gelezen of geboekt: {because:openToAll=deze n8n beschermt alleen de eerste pagina van een formulier met het wachtwoord|withoutFile=het bestand dat is ingestuurd was leeg}.',
		[
			'{because:openToAll=Update n8n to 2.16 or newer|withoutFile=Export it once more, and look into it}.',
			'{because:openToAll=Werk n8n bij naar 2.16 of nieuwer|withoutFile=Exporteer het opnieuw, en kijk erin}.',
		],
	],
	/**
	 * A node that continues after an error gave an item; `todo` is what the error said to do, '' for nothing.
	 */
	stepFailed: [
		'A step failed: {text:or=it did not say why}.',
		'Een stap is mislukt: {text:or=er stond niet bij waarom}.',
		['{todo:or=}', '{todo:or=}'],
	],
	/** The faults that were found in the settings. Nothing was done that depends on them. */
	settingsWrong: [
		'{faults:faults}. Nothing was done that depends on it.',
		'{faults:faults}. Er is niets gedaan wat hiervan afhangt.',
		['Correct this in the settings and run again.', 'Verbeter dit bij de instellingen en start opnieuw.'],
	],
	/** The workflow starts by the clock of another time zone; its dates are Dutch all the same. */
	otherTimeZone: notCounted([
		'The time zone of this workflow is {timeZone}, not Europe/Amsterdam: it starts by the clock there. The book dates are Dutch all the same.',
		'De tijdzone van deze workflow is {timeZone}, niet Europe/Amsterdam: hij start op de klok van daar. De boekdatums zijn wel Nederlands.',
		[
			'Choose Europe/Amsterdam as Timezone in the menu (···) of the workflow, under Settings.',
			'Kies in het menu (···) van de workflow bij Settings de Timezone Europe/Amsterdam.',
		],
	]),
	/** Faults in the fields of an operation that has no Settings. */
	fieldsWrong: [
		'{faults:faults}.',
		'{faults:faults}.',
		['Correct this in the node or in its input.', 'Verbeter dit in het blok of in zijn invoer.'],
	],
	/** A list that feeds a synchronization could not be read; the problem follows. */
	listNotRead: [
		'The list of {resource:nouns} was not read. Nothing was done that depends on it.',
		'De lijst van {resource:nouns} is niet gelezen. Er is niets gedaan wat hiervan afhangt.',
	],
	/**
	 * A list has the maximum length that the service gives: there may be more records. Its length is `given`,
	 * because `count` in a row is the number of records that the row is about.
	 */
	listCutOff: [
		'{service} gave {given:number} {resource:nouns}, the most that it gives at once: there may be more. Of those nothing is known: none changes, and none counts as deleted or as new.',
		'{service} gaf {given:number} {resource:nouns}, het meeste dat in één keer komt: er kunnen er meer zijn. Daarvan is niets bekend: ze blijven zoals ze zijn, en niets geldt als verwijderd of nieuw.',
		[
			'With API Token at Authentication there is no such limit; a long list is then read in turns, over hours. Or ask for less, such as fewer days.',
			'Met API Token bij Authentication is er geen grens; een lange lijst komt dan om de beurt, over uren. Of vraag minder, zoals minder dagen.',
		],
	],
	/**
	 * Not everything of some records could be read; `names` has their codes or names. All other records were
	 * read.
	 */
	recordsUnreadable: [
		'Of {count:number} {resource:nouns} of e-Boekhouden not all can be read: {names:names}. Nothing is done with that; all else was read.',
		'Van {count:number} {resource:nouns} van e-Boekhouden is niet alles te lezen: {names:names}. Daar gebeurt niets mee; al het andere is gelezen.',
		[
			'Open it in e-Boekhouden, fill in what is missing, and save it again.',
			'Open het in e-Boekhouden, vul in wat ontbreekt en sla het opnieuw op.',
		],
	],
	/**
	 * A booking was found of which the last execution could not know whether it was written; `where` names its
	 * mutations, or its invoice.
	 */
	foundSince: notice([
		'The last execution could not know whether this was booked: it was, as {where}.',
		'De vorige uitvoering wist niet zeker of dit geboekt was: het is geboekt, als {where}.',
	]),
	/**
	 * Only some records are read each time, because each takes a call: `read` of `all` now, and each within
	 * `hours`; by hand all are read, in `minutes`.
	 */
	readInTurns: notCounted([
		'{read:number} of the {all:number} {resource:nouns} of e-Boekhouden were read now: the newest, and the others by turns, some each quarter of an hour. A change is in OutSmart within {hours:number} hours; Execute workflow reads all at once, in some {minutes:minute|minutes}.',
		'{read:number} van de {all:number} {resource:nouns} van e-Boekhouden zijn nu gelezen: de nieuwste, en de andere om de beurt, elk kwartier een deel. Een wijziging staat binnen {hours:number} uur in OutSmart; Execute workflow leest alles in één keer, in ongeveer {minutes:minuut|minuten}.',
	]),
	/** Fewer records were read than this turn has, because the time was up. */
	readTooSlowly: [
		'e-Boekhouden answers too slowly: {read:number} of the {all:number} {resource:nouns} were read now, fewer than planned. The rest is read in a later run.',
		'e-Boekhouden antwoordt te traag: {read:number} van de {all:number} {resource:nouns} zijn nu gelezen, minder dan er aan de beurt waren. De rest volgt in een latere uitvoering.',
		[
			'When this keeps happening, run the workflow by hand: that reads everything.',
			'Blijft dit zo, start de workflow dan met de hand: dan wordt alles gelezen.',
		],
	],
	/** No input item is of the kind that the operation needs: its node follows the wrong node. */
	inputNotThere: also<{ needs: NeededInput }>()([
		`The input is not ${NEEDED.en}: it has no {lacks:join}.`,
		`Wat er binnenkomt is ${NEEDED.nl}: er is geen {lacks:join}.`,
		[
			`Put ${GIVEN_BY.en} before this node, or give items with the fields of ${ITEMS_PAGE}.`,
			`Zet ${GIVEN_BY.nl} vóór dit blok, of geef items met de velden van ${ITEMS_PAGE}.`,
		],
	]),
	/** A drop-down has no account to fill it from. */
	noCredential: [
		'No credential of {service} is chosen.',
		'Er is geen account van {service} gekozen.',
		[
			'Choose it in this node, and the list is filled; or switch to Expression and type the value.',
			'Kies die in dit blok, dan wordt de lijst gevuld; of schakel naar Expression en typ de waarde.',
		],
	],
	/** A drop-down has nothing to choose from, because the list of the account is empty. */
	listEmpty: also<{ list: DropDownList }>()([
		`{service} shows this credential no ${LISTS.en}.`,
		`{service} toont dit account geen ${LISTS.nl}.`,
		[
			'Check in {service} that there are any, and that this user may see them.',
			'Controleer in {service} of ze er zijn, en of deze gebruiker ze mag zien.',
		],
	]),
	/** The operation needs e-Boekhouden's REST interface, and the credential is for SOAP; no call was made. */
	overTokenOnly: [
		'e-Boekhouden only does this with an API token. Nothing was read or written.',
		'Dit kan bij e-Boekhouden alleen met een API-token. Er is niets gelezen of geschreven.',
		[
			'Choose API Token at Authentication; in a list you can also switch to Expression and type the name, exactly as in e-Boekhouden.',
			'Kies bij Authentication voor API Token; bij een lijst kun je ook naar Expression schakelen en de naam typen, precies zoals in e-Boekhouden.',
		],
	],
	/** A model uses an operation as a tool that works on the items of earlier steps. */
	noTool: [
		"'{operation}' works on the items of earlier steps, so a model cannot use it as a tool. Nothing was done.",
		"'{operation}' werkt op de items van eerdere stappen, en is dus geen hulpmiddel voor een model. Er is niets gedaan.",
		[
			'Choose another operation in this tool, or put the steps in a workflow and give the agent that.',
			'Kies in dit hulpmiddel een andere bewerking, of zet de stappen in een workflow en geef de agent die.',
		],
	],
	/** The tool of a model is set to *Map Automatically*, which would ask the model for no column. */
	columnsOfModel: [
		'A model gives each column by itself, and Map Automatically would ask it for none. Nothing was done.',
		'Een model geeft elke kolom apart, en bij Map Automatically wordt het er geen gevraagd. Er is niets gedaan.',
		[
			'Choose Map Each Column Manually in this tool, and let the model fill in the columns.',
			'Kies in dit hulpmiddel Map Each Column Manually, en laat het model de kolommen invullen.',
		],
	],
	/** Some fields of the items match no column of the node. */
	columnsLeftAlone: notice([
		'No column of this node is called {names:list}: left alone.',
		'Geen kolom van dit blok heet {names:list}: overgeslagen.',
	]),
	/** A field of a refused credential has characters that were pasted along; its value is not shown. */
	pastedAround: [
		"'{field:label}' {found:bearer=begins with Bearer|name=begins with a name and a sign, such as token=|quotes=stands between quotes|space=has a space or a line break in it|unseen=has a character in it that is not seen}.",
		"'{field:label}' {found:bearer=begint met Bearer|name=begint met een naam en een teken, zoals token=|quotes=staat tussen aanhalingstekens|space=heeft een spatie of een nieuwe regel in zich|unseen=heeft een teken in zich dat niet te zien is}.",
		['Paste only the code itself.', 'Plak alleen de code zelf.'],
	],
	/**
	 * Follows a refusal that stops a node: the records that were refused, and what the same step did for
	 * others.
	 */
	besidesRefusal: ({ records, done }: { records: string[]; done: string[] }, t) => [
		`It is about ${t.list(records, 5)}.${done.length > 0 ? ` Done all the same: ${t.list(done, 5)}.` : ''}`,
		`Het gaat om ${t.list(records, 5)}.${done.length > 0 ? ` Wel gedaan: ${t.list(done, 5)}.` : ''}`,
	],
	/** The node was saved by a newer version of the package. */
	noSuchOperation: [
		"This version of the node has no '{operation}'{resource:with= of '~'}.",
		"Dit blok kent '{operation}' niet{resource:with= bij '~'}.",
		[
			'Choose it again in the node, or update the package.',
			'Kies het opnieuw in het blok, of werk het pakket bij.',
		],
	],
	/** *Retry On Fail* is on for a node that must not write anything twice. */
	retryOnFailIsOn: [
		'Retry On Fail is on in the Settings of this node. After an error n8n would run it again with all its items, and write twice what it had written. So nothing is sent.',
		'Retry On Fail staat aan bij Settings van dit blok. Na een fout zou n8n het nog eens uitvoeren met alle items, en wat al geschreven was, zou er twee keer staan. Daarom wordt er niets verstuurd.',
		[
			'Switch Retry On Fail off, in this node under Settings. What was certainly not done, the node tries again by itself.',
			'Zet Retry On Fail uit, in dit blok bij Settings. Wat zeker niet gedaan is, probeert het blok zelf opnieuw.',
		],
	],
	/**
	 * A write is not sent after one with an unknown outcome: something that blocks one answer, such as a
	 * firewall, would leave each further item unknown too.
	 */
	notSentAfterUnknown: [
		'Not sent, because it is not known whether an item before it was written.',
		'Niet verstuurd, omdat van een eerder item niet bekend is of het geschreven is.',
		[
			'Look that one up first, then run the others again.',
			'Zoek dat eerst op, en voer daarna de andere opnieuw uit.',
		],
	],
	/** The text of a finding that an item brought along from elsewhere. */
	asWritten: ({ text }: { text: string }) => [text, text],
	/** The node stops at an item, and the output for the earlier ones is lost. */
	doneBefore: [
		'Before it {count:item was|items were} written.',
		'Ervoor {count:=is|zijn} wel {count:item|items} geschreven.',
		[
			'{isOnce:true=Do not run those again; with On Error on Continue each item tells how it went|false=Running them again changes nothing}.',
			'{isOnce:true=Voer die niet nog eens uit; met On Error op Continue zegt elk item hoe het ging|false=Die nog eens uitvoeren verandert niets}.',
		],
	],
} as const satisfies Messages;

/** The kind of text that was pasted along with a token. */
export type PastedAround = FactsOf<typeof general>['pastedAround']['found'];
/** The service from which a list is read. */
export type ServiceName = 'e-Boekhouden' | 'Nmbrs' | 'OutSmart';
