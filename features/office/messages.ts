import { rebuild, look, mend, set, start } from '../../base/words/advice';
import { type Messages, notCounted, notice, perhapsWritten } from '../../base/words/message';
import { columnOf } from '../../base/words/settingNames';
import { shown } from './settings';
import type { Fault } from '../../base/words/finding';
import { cutTo } from '../../base/values/text';

/** What n8n says of a call that it refused fits in it. */
const LONGEST_ERROR = 200;

/** With the names of columns, as the table has them. */
const ofTable = (faults: readonly Fault[]): Fault[] =>
	faults.map((fault) => ('field' in fault ? ({ ...fault, field: columnOf(fault.field) } as Fault) : fault));

/** Findings for an office that books many clients. */
export const office = {
	/** A row of the table that is not valid. */
	clientFaulty: ({ client, faults }: { client: string; company: string; faults: Fault[] }, t) => [
		`The row of client ${t.list([client])} is not right: ${t.faults(ofTable(faults))}.`,
		`De regel van klant ${t.list([client])} klopt niet: ${t.faults(ofTable(faults))}.`,
		set(
			'clients',
			'Correct it in the table; nothing was booked for this client.',
			'Verbeter hem in de tabel; er is niets voor deze klant geboekt.',
		),
	],
	/** This number of active rows in the table has the same company. */
	clientTwice: ({ client, company, rows }: { client: string; company: string; rows: number }, t) => [
		`Client ${t.list([client])}: company ${company} is in the table ${rows} times. Nothing was read or booked for this company.`,
		`Klant ${t.list([client])}: bedrijf ${company} staat ${rows} keer in de tabel. Er is niets voor dit bedrijf gelezen of geboekt.`,
		set(
			'clients',
			'Keep one row, or make the others inactive.',
			'Laat één regel staan, of zet de andere op niet actief.',
		),
	],
	/** The table could not be read, or is another table. `text` is the message of n8n; '' when there is none. */
	clientsNotRead: ({ text }: { text: string }) => [
		`The table of clients could not be read${text === '' ? '' : `: ${text}`}.`,
		`De tabel met klanten kon niet worden gelezen${text === '' ? '' : `: ${text}`}.`,
		mend(
			'n8n',
			'Look whether the table is there, whether it is chosen in the step that reads it, and whether it has the columns client and company.',
			'Kijk of de tabel bestaat, of hij gekozen is in de stap die hem leest, en of de kolommen client en company erin staan.',
		),
	],
	noClients: [
		'There is no client in the table.',
		'Er staat geen klant in de tabel.',
		mend('n8n', 'Put a row into the table for each client.', 'Zet voor elke klant een regel in de tabel.'),
	],
	/** Input items that are not rows of the table. */
	notClients: ({ count }: { count: number }) => [
		count === 1
			? 'One item is not a row of a table of clients.'
			: `${count} items are not rows of a table of clients.`,
		count === 1
			? 'Eén item is geen regel van een tabel met klanten.'
			: `${count} items zijn geen regels van een tabel met klanten.`,
		rebuild(
			'Look whether only the table comes in to this step.',
			'Kijk of alleen de tabel in deze stap binnenkomt.',
		),
	],
	/** Clients that are in Settings and not in the table. */
	noSuchClients: ({ clients }: { clients: string[] }, t) => [
		`'${shown.clients}' has names that are not in the table: ${t.list(clients, 10)}.`,
		`Bij '${shown.clients}' staan namen die niet in de tabel staan: ${t.list(clients, 10)}.`,
		set(
			'client',
			'Write the name or the company as in the table, or empty the field for all clients.',
			'Schrijf de naam of het bedrijfsnummer zoals in de tabel, of maak het veld leeg voor alle klanten.',
		),
	],
	/** The execution for a client ended with an error. */
	clientStopped: perhapsWritten(({ text }: { text: string }) => [
		`The execution for this client stopped: '${cutTo(LONGEST_ERROR, text)}'.`,
		`De uitvoering voor deze klant is gestopt: '${cutTo(LONGEST_ERROR, text)}'.`,
		look(
			'n8n',
			'wait',
			'Look at it in the list of executions, without Retry there, which books what was read then; the next one does the client again, and books nothing twice.',
			'Bekijk hem in de lijst met uitvoeringen, zonder Retry, want dat boekt wat toen gelezen is; de volgende doet de klant opnieuw, en boekt niets dubbel.',
		),
	]),
	/** The execution for a client gave no result. */
	clientWithoutResult: perhapsWritten([
		'The execution for this client returned no result.',
		'De uitvoering voor deze klant gaf niet terug wat er gebeurd is.',
		rebuild(
			'Let its steps end with Conclude Client, as those of payroll-office.json do.',
			'Laat haar stappen eindigen met Conclude Client, zoals die van payroll-office.json.',
		),
	]),
	/** The results for these clients could not be written to the table. */
	statusNotKept: notCounted(({ clients }: { clients: string[] }, t) => [
		`The table could not be updated for these clients: ${t.list(clients, 10)}.`,
		`De tabel kon niet worden bijgewerkt voor deze klanten: ${t.list(clients, 10)}.`,
		mend(
			'n8n',
			'Look whether the row is still there, and the columns lastRun, result, counts, message, callsThisMonth and callsMonth. Without it the client is compared each time; nothing is booked twice.',
			'Kijk of de regel er nog staat en de kolommen lastRun, result, counts, message, callsThisMonth en callsMonth er zijn. Zonder dat wordt de klant elke keer opnieuw bekeken; er wordt niets dubbel geboekt.',
		),
	]),
	/** The address of the sender or the reader is not a mail address. */
	overviewNotMailed: ({ faults }: { faults: Fault[] }, t) => [
		`The overview was not mailed: ${t.faults(faults)}.`,
		`Het overzicht is niet gemaild: ${t.faults(faults)}.`,
		set(
			'recipient',
			'Correct it; payroll is booked all the same.',
			'Verbeter het; er wordt wel gewoon geboekt.',
		),
	],
	/** Calls that read mutations in one execution of a node. */
	mutationCalls: notCounted(({ calls }: { calls: number }) => [
		`Reading mutations took ${calls} calls.`,
		`Voor het lezen van mutaties zijn ${calls} aanroepen gedaan.`,
	]),
	/** The calls of a month come close to the maximum of an administration. */
	officeQuota: notice(
		({ administration, calls, limit }: { administration: string; calls: number; limit: number }, t) => [
			`Administration ${t.list([administration])} used ${calls} of the ${limit} calls by which e-Boekhouden lets mutations be read in a month.`,
			`Administratie ${t.list([administration])} heeft deze maand ${calls} van de ${limit} aanroepen gebruikt waarmee e-Boekhouden mutaties laat lezen.`,
			start(
				'Let the workflow run on fewer nights: beyond the limit e-Boekhouden gives no answer until the next month.',
				'Laat de workflow op minder nachten draaien: boven de grens antwoordt e-Boekhouden tot de volgende maand niet meer.',
			),
		],
	),
	officeQuotaTogether: notice(({ calls, limit }: { calls: number; limit: number }) => [
		`Together the administrations of this table used ${calls} calls that read mutations this month. Whether e-Boekhouden allows ${limit} to each of them or to the login is not known.`,
		`De administraties in deze tabel lazen deze maand samen ${calls} keer mutaties. Of e-Boekhouden dat ${limit} keer toestaat per administratie of per login, is niet bekend.`,
		start(
			'Let the workflow run on fewer nights when clients begin to fail because of it; nothing is lost or booked twice by that.',
			'Mislukken klanten daardoor, laat de workflow dan op minder nachten draaien: er gaat niets verloren en er wordt niets dubbel geboekt.',
		),
	]),
} satisfies Messages;

/** Faults in a row of the table of clients. */
export const officeFaults = {
	/** A company is only identified by its id: two may have the same name. */
	notACompanyId: ({ value }: { value: string }) => [
		`company is '${value}', but must be the id of the company in Nmbrs: digits only`,
		`company is '${value}', maar moet het bedrijfs-id van Nmbrs zijn: alleen cijfers`,
	],
	noAdministration: [
		'administration is empty: give a name from the list at Administration in a step of e-Boekhouden',
		'administration is leeg: vul een naam in uit de lijst bij Administration in een stap van e-Boekhouden',
	],
} satisfies Messages;
