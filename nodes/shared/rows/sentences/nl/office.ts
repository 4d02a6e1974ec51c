import type { OfficeFaults, OfficeFindings } from '../../findings/office';
import type { Clauses, Sentences } from '../sentence';

export const office: Sentences<OfficeFindings> = {
	clientFaulty: {
		what: ({ client, faults }, t) =>
			`De regel van klant ${t.list([client])} klopt niet: ${t.faults(faults)}.`,
		todo: 'Verbeter hem in de tabel; er is niets voor deze klant gelezen of geboekt.',
	},
	clientTwice: {
		what: ({ client, company, rows }, t) =>
			`Klant ${t.list([client])}: bedrijf ${company} staat ${rows} keer in de tabel. Er is niets voor dit bedrijf gelezen of geboekt.`,
		todo: 'Laat één regel staan, of zet de andere op niet actief.',
	},
	clientsNotRead: {
		what: ({ text }) => `De tabel met klanten kon niet worden gelezen${text === '' ? '' : `: ${text}`}.`,
		todo: 'Kijk of de tabel bestaat, of zij in de stap is gekozen die haar leest, en of de kolommen client en company erin staan.',
	},
	noClients: {
		what: 'Er staat geen klant in de tabel.',
		todo: 'Zet voor elke klant een regel in de tabel.',
	},
	notClients: {
		what: ({ count }) =>
			count === 1
				? 'Eén item is geen regel van een tabel met klanten.'
				: `${count} items zijn geen regels van een tabel met klanten.`,
		todo: 'Kijk of alleen de tabel in deze stap binnenkomt.',
	},
	noSuchClients: {
		what: ({ clients }, t) =>
			`Bij 'clients' in Settings staat wat niet in de tabel staat: ${t.list(clients, 10)}.`,
		todo: 'Schrijf de naam of het bedrijfsnummer zoals in de tabel, of maak het veld leeg voor alle klanten.',
	},
	clientStopped: {
		what: ({ text }, t) => `De workflow van deze klant is gestopt: ${t.list([text])}.`,
		todo: 'Kijk of de workflow voor één klant in de stap is gekozen en aanstaat; de volgende keer wordt de klant opnieuw gedaan, en niets komt er twee keer in.',
	},
	clientWithoutResult: {
		what: 'De workflow van deze klant gaf niet terug wat er gebeurd is.',
		todo: 'Laat hem eindigen met de stap Conclude Client, zoals payroll-client.json.',
	},
	statusNotKept: {
		what: ({ clients }, t) =>
			`In de tabel kon niet worden opgeschreven dat dit gedaan is: ${t.list(clients, 10)}.`,
		todo: 'Kijk of de regel er nog staat en de kolommen lastRun, result, counts, message, callsThisMonth en callsMonth er zijn. Zonder dat wordt de klant elke keer opnieuw bekeken; er komt niets dubbel in de boeken.',
	},
	mutationCalls: {
		what: ({ calls }) => `Voor het lezen van mutaties zijn ${calls} aanroepen gedaan.`,
		todo: '',
	},
	officeQuota: {
		what: ({ administration, calls, limit }, t) =>
			`Administratie ${t.list([administration])} heeft deze maand ${calls} van de ${limit} aanroepen gebruikt waarmee e-Boekhouden mutaties laat lezen.`,
		todo: 'Laat de workflow minder vaak draaien, of laat latere loonruns beginnen: van wat boven de grens komt, geeft e-Boekhouden tot de volgende maand geen antwoord.',
	},
	officeQuotaTogether: {
		what: ({ calls, limit }) =>
			`De administraties in deze tabel lazen deze maand samen ${calls} keer mutaties. Of e-Boekhouden dat ${limit} keer toestaat per administratie of per login, is niet bekend.`,
		todo: 'Gaan klanten daardoor mis, laat de workflow dan op minder nachten draaien: er gaat niets verloren en niets komt dubbel.',
	},
};

export const officeFaults: Clauses<OfficeFaults> = {
	notACompanyId: ({ value }) =>
		`company is '${value}', maar moet het bedrijfs-id van Nmbrs zijn: alleen cijfers`,
	noAdministration: 'administration is leeg, en er is geen eigen workflow (workflow)',
	workflowNotListed: ({ value }) =>
		`workflow is '${value}', en die staat niet bij 'ownWorkflows' in Settings; wie de workflow van het kantoor beheert, kan dit id toevoegen`,
	noAddress: ({ field, value }) =>
		value === '' ? `${field} is leeg` : `${field} is '${value}', en dat is geen mailadres`,
};
