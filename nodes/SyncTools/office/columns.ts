import type { Unsure } from '../../shared/values/records';

/** The columns of the table of clients, each with the other names that it may have in a spreadsheet. */
const COLUMNS = {
	client: ['klant', 'naam', 'name', 'klantnaam', 'clientname'],
	company: ['bedrijf', 'companyid', 'bedrijfid', 'nmbrs', 'nmbrsid', 'nmbrsbedrijf', 'loonbedrijf'],
	administration: ['administratie', 'administrationguid', 'eboekhouden', 'boekhouding'],
	fromYear: ['vanafjaar', 'beginjaar', 'startjaar', 'jaar', 'year'],
	fromPeriod: ['vanafperiode', 'beginperiode', 'startperiode', 'periode', 'period'],
	active: ['actief', 'aan'],
	reviewer: ['controleur', 'accordeur', 'beoordelaar', 'reviewermail', 'mail'],
	workflow: ['workflowid', 'eigenworkflow', 'ownworkflow'],
	clearingAccount: ['tegenrekening', 'tussenrekening'],
	closedUntil: ['afgeslotentot', 'afgeslotentotenmet', 'geslotentot'],
	decisions: ['beslissingen', 'besluiten'],
	lastRun: ['laatstgedaan', 'laatsterun'],
	result: ['resultaat', 'uitkomst'],
	counts: ['aantallen'],
	message: ['bericht', 'melding'],
	callsThisMonth: ['aanroepen'],
	callsMonth: ['aanroepenmaand'],
} as const;

export type Column = keyof typeof COLUMNS;

const BY_NAME: ReadonlyMap<string, Column> = new Map(
	Object.entries(COLUMNS).flatMap(([name, others]) =>
		[plain(name), ...others].map((known) => [known, name as Column]),
	),
);

/** Columns that say which client it is: an item with none of them comes from elsewhere. */
const OF_CLIENTS: readonly Column[] = ['client', 'company', 'administration', 'workflow'];

/** The values of an item by the column that each stands in; null when it is no row of a table of clients. */
export function columnsIn(item: Unsure): Partial<Record<Column, unknown>> | null {
	const found: Partial<Record<Column, unknown>> = {};
	for (const [name, value] of Object.entries(item)) {
		const column = BY_NAME.get(plain(name));
		// The name of the column itself goes before another for it.
		if (column && (found[column] === undefined || plain(name) === plain(column))) found[column] = value;
	}
	return OF_CLIENTS.some((column) => column in found) ? found : null;
}

/** As people write the name of a column: capitals, spaces and hyphens make no difference. */
function plain(name: string): string {
	return name
		.slice(0, 60)
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '');
}
